"""What is asked about each finding of a file: whether anybody has accepted it, and on which line it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sensitive_scan.accepted.inline import FileAllowances, allowances_in
from sensitive_scan.accepted.lines import TEXT_KINDS, Lines, lines_of
from sensitive_scan.decide.rules import NOWHERE, Context
from sensitive_scan.readers.batch import ReadOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sensitive_scan.accepted.baseline import Baseline, Key
    from sensitive_scan.decide.allowed import Allowed
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.model import Finding

INLINE: Final = "allowed inline"
"""The reason in reports for what an allowance beside the data lets pass."""
IN_BASELINE: Final = "in the baseline"
"""The reason in reports for what the baseline lets pass."""

STDIN: Final = "-"
_LARGEST: Final = 1 << 25
"""Bytes of a file that is looked through for lines; in larger ones nothing is allowed inline."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What has been accepted in all files.

    ``allowed`` is the configuration's; ``inline`` says that allowances beside the data count. ``policy`` and
    ``context`` tell which findings matter to the baseline. ``located`` is how many findings of a file are put to a
    line where no allowance needs it.
    """

    policy: Policy
    context: Context = NOWHERE
    allowed: tuple[Allowed, ...] = ()
    inline: bool = False
    baseline: Baseline | None = None
    options: ReadOptions = field(default_factory=ReadOptions)
    located: int = 0

    def of(self, path: str, content: Callable[[], bytes] | None = None) -> FileAcceptance:
        """What has been accepted in the file at ``path``; ``content`` gives its bytes if they are not on the disk."""
        return FileAcceptance(self, path, content or partial(_read_again, Path(path)))


@dataclass(slots=True)
class FileAcceptance:
    """What has been accepted in one file. Called with each finding; never keeps a value.

    ``lines`` are the first lines of findings that were not accepted, ``counts`` the findings that matter by key.
    """

    whole: Acceptance
    path: str
    content: Callable[[], bytes | None] = field(repr=False)
    lines: dict[Finding, int] = field(default_factory=dict, init=False)
    counts: Counter[Key] = field(default_factory=Counter, init=False)
    in_baseline: int = field(default=0, init=False)
    _allowed: tuple[Allowed, ...] = field(init=False)
    _text: tuple[Lines, FileAllowances] | None = field(default=None, init=False, repr=False)
    _is_read: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self._allowed = tuple(one for one in self.whole.allowed if one.is_about(self.path))

    def __call__(self, kind: str, finding: Finding, value: str) -> str:
        """The reason to let a finding with this raw value pass in a file of this kind; empty if there is none."""
        for one in self._allowed:
            if one.covers(finding):
                return one.reason
        if self._is_covered(kind, finding, value):
            return INLINE
        return IN_BASELINE if self._is_in_baseline(finding) else ""

    def problems(self, kind: str, known: frozenset[str], looked_for: frozenset[str]) -> Iterator[tuple[int, str]]:
        """What is wrong with the allowances in the file, by line."""
        text = self._read(kind) if self.whole.inline else None
        return text[1].problems(known, looked_for) if text else iter(())

    def has_allowances(self, kind: str) -> bool:
        """Whether there is any allowance in the file."""
        text = self._read(kind) if self.whole.inline else None
        return text is not None and bool(text[1].allowances)

    def _is_covered(self, kind: str, finding: Finding, value: str) -> bool:
        is_located = len(self.lines) < self.whole.located
        text = self._read(kind) if self.whole.inline or is_located else None
        if text is None:
            return False
        lines, allowances = text
        if not is_located and not allowances.may_cover(finding):
            return False
        places = lines.places(finding, value)
        if self.whole.inline and allowances.cover(finding, places):
            return True
        place = allowances.first_uncovered(finding, places)
        if place is not None and is_located:
            self.lines[finding] = place.start
        return False

    def _is_in_baseline(self, finding: Finding) -> bool:
        baseline = self.whole.baseline
        if baseline is None or self.whole.policy.decide(finding, self.whole.context) == "allow":
            return False
        key = baseline.key(self.path, finding)
        self.counts[key] += 1
        entry = baseline.entries.get(key)
        accepted = entry is not None and self.counts[key] <= entry.lets_pass
        self.in_baseline += accepted
        return accepted

    def _read(self, kind: str) -> tuple[Lines, FileAllowances] | None:
        """The lines of the file and the allowances in them; ``None`` if it has no lines that can be read again."""
        if not self._is_read:
            self._is_read = True
            if kind in TEXT_KINDS and self.path != STDIN:
                self._text = self._looked_through(kind)
        return self._text

    def _looked_through(self, kind: str) -> tuple[Lines, FileAllowances] | None:
        try:
            content = self.content()
        except OSError:  # it was there a moment ago; what was found in it stays found
            return None
        if content is None or len(content) > _LARGEST:
            return None
        lines = lines_of(content, kind, self.path, self.whole.options)
        return lines, FileAllowances(tuple(allowances_in(lines.written)) if self.whole.inline else ())


def _read_again(path: Path) -> bytes | None:
    """The bytes of a file, one too many if it is too large; ``None`` if it cannot be read twice."""
    if not path.is_file():  # of a pipe, what is read here would never be scanned
        return None
    with path.open("rb") as file:
        return file.read(_LARGEST + 1)
