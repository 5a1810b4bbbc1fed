"""Allowances beside the data: ``sensitive-scan: allow ENTITY -- reason`` in a comment of any kind.

One covers its own line and, where nothing else stands on that, the next line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.decide.levels import suggestion
from sensitive_scan.fold import fold
from sensitive_scan.model import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from sensitive_scan.model import Finding

MARK: Final = "sensitive-scan: allow"
"""What an allowance begins with."""

_MARK = re.compile(r"sensitive-scan:[ \t]*allow\b(?P<names>[^\n]*?)(?:--(?P<reason>[^\n]*))?$", re.IGNORECASE)
_DASH = re.compile("[\N{EN DASH}\N{EM DASH}]")
_NAME = re.compile(r"\w+")
_PLACEHOLDER = "ENTITY"
# Comment signs, and the name of a JSON or YAML key or a word such as REM; no digits, which could be data.
_NOTHING_BEFORE = re.compile(r"[\W_]*(?:[^\W\d]{1,30}\b[\W_]*)?")


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one comment on a ``line``, counted from 1, allows.

    ``names`` are entities in capitals and categories in small letters. ``is_alone``: nothing else is on the line.
    """

    line: int
    names: tuple[str, ...] = field(repr=False)
    has_reason: bool
    is_alone: bool


def allowances_in(lines: Sequence[str]) -> Iterator[Allowance]:
    """The allowances in the lines of a file as they are written."""
    for number, written in enumerate(lines, 1):
        if "llow" not in written and "LLOW" not in written:
            continue
        line = fold(_DASH.sub("--", written))  # which folds to a hyphen, as it stands in words
        mark = _MARK.search(line)
        if mark is not None:
            names = tuple(_canonical(name) for name in _NAME.findall(mark["names"]))
            has_reason = any(map(str.isalnum, mark["reason"] or ""))
            is_alone = _NOTHING_BEFORE.fullmatch(line, 0, mark.start()) is not None
            yield Allowance(number, names, has_reason, is_alone)


def _canonical(name: str) -> str:
    lowered = name.lower()
    return lowered if lowered in CATEGORIES else name.upper()


@dataclass(slots=True)
class FileAllowances:
    """The allowances of one file, and which of them were used."""

    allowances: tuple[Allowance, ...]
    _used: set[tuple[int, str]] = field(default_factory=set, init=False, repr=False)
    _by_line: dict[int, list[Allowance]] = field(init=False, repr=False)
    _named: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._named = frozenset(name for one in self.allowances if one.has_reason for name in one.names)
        alone = {one.line for one in self.allowances if one.is_alone}
        self._by_line = {}
        for one in self.allowances:
            self._by_line.setdefault(one.line, []).append(one)
            if one.is_alone:
                below = one.line + 1
                while below in alone:
                    below += 1
                self._by_line.setdefault(below, []).append(one)

    def may_cover(self, finding: Finding) -> bool:
        """Whether any of them is about a finding, wherever that stands."""
        return not self._named.isdisjoint((finding.entity, finding.category))

    def cover(self, finding: Finding, places: Sequence[range]) -> bool:
        """Whether a finding that stands on these lines is allowed at each of its places, by allowances with reasons."""
        covering = [self._covering(finding, place) for place in places]
        if not covering or not all(covering):
            return False
        self._used.update(one for found in covering for one in found)
        return True

    def first_uncovered(self, finding: Finding, places: Sequence[range]) -> range | None:
        """The first place at which a finding is not allowed; ``None`` if its place is not known."""
        return next((place for place in places if not self._covering(finding, place)), None)

    def _covering(self, finding: Finding, place: range) -> set[tuple[int, str]]:
        return {
            (one.line, name)
            for line in place
            for one in self._by_line.get(line, ())
            if one.has_reason
            for name in one.names
            if name in (finding.entity, finding.category)
        }

    def problems(self, known: Collection[str], looked_for: Collection[str]) -> Iterator[tuple[int, str]]:
        """What is wrong with them, by line: unknown names, no reason, and those that nothing was found for.

        ``known`` are all entities, ``looked_for`` those, and the categories, that the scan looks for.
        """
        for one in self.allowances:
            if not one.names:
                yield one.line, f"the allowance names no entity; write '{MARK} PAYMENT_CARD -- why'"
            elif not one.has_reason:
                yield one.line, "the allowance gives no reason and does not count; write '-- why' behind it"
            for name in one.names:
                if name == _PLACEHOLDER:
                    continue
                if name not in known and name not in CATEGORIES:
                    near = suggestion(name, sorted(known))
                    mend = near if near.startswith("did") else "sensitive-scan recognizers lists them"
                    yield one.line, f"the allowance names an unknown entity; {mend}"  # which could be a value
                elif one.has_reason and name in looked_for and (one.line, name) not in self._used:
                    yield one.line, f"the allowance of {name} lets nothing pass; remove it"
