"""Baselines: what was found once and is let pass since, as lines of JSON that git can merge by itself.

An entry counts the findings of one entity in one field of one file. It holds no value, no hash of one, no line number
and no time, so that nothing can be told from it and it changes only when what it counts does. The price is that a
value which takes the place of another is not noticed.
"""

from __future__ import annotations

import errno
import json
import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sensitive_scan.errors import ConfigurationError
from sensitive_scan.report.sanitise import shown_name, without_numbers

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import TypeGuard

    from sensitive_scan.model import Finding

DEFAULT_NAME: Final = ".sensitive-scan-baseline.jsonl"
VERSION: Final = 1
UNAUDITED: Final = "unaudited"
REAL: Final = "real"
ACCEPTED: Final = "accepted: "
"""What the state of an accepted entry begins with, before the reason."""

_KEYS: Final = frozenset(("baseline", "path", "field", "entity", "count", "state"))
_CONFLICT_MARKS: Final = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


class Key(NamedTuple):
    """What an entry is about: a file, with the part of it where it has parts, a field, and an entity."""

    path: str
    field: str
    entity: str


@dataclass(frozen=True, slots=True)
class Entry:
    """How many findings of a kind there are, and what people say of them.

    ``state`` is :data:`UNAUDITED`, :data:`REAL`, or :data:`ACCEPTED` with the reason.
    """

    count: int
    state: str = UNAUDITED

    @property
    def lets_pass(self) -> int:
        """How many findings it lets pass: none that are real, which are to be removed."""
        return 0 if self.state == REAL else self.count


@dataclass(frozen=True, slots=True)
class Baseline:
    """All entries. ``folder`` is where the file lies; paths are written from there."""

    folder: Path
    entries: Mapping[Key, Entry] = field(default_factory=dict)

    def key(self, path: str, finding: Finding) -> Key:
        """The key of a finding in the file at ``path``."""
        part = f"!{without_numbers(finding.part)}" if finding.part else ""
        return Key(self.name(path) + part, shown_name(finding.field), finding.entity)

    def name(self, path: str) -> str:
        """The path of a file as entries have it: from the baseline's folder, with ``/``, without numbers of values."""
        try:
            relative = os.path.relpath(path, self.folder)
        except ValueError:  # on another drive
            relative = os.path.abspath(path)  # noqa: PTH100 - a symbolic link is known by the name that was given
        return without_numbers(relative.replace(os.sep, "/"))

    def file_of(self, path: str) -> str | None:
        """The file that an entry with this path is about, as the longest name that is there; ``None`` if none is."""
        return next((name for name in _names_in(path) if _is_there(self.folder / name)), None)

    def updated(self, counts: Mapping[Key, int], scanned: Collection[str]) -> Baseline:
        """The baseline after a scan that found ``counts`` in the files that are ``scanned`` (by their names).

        Entries keep their state unless there is more of them; those of files that are not scanned stay.
        """
        kept = {key: entry for key, entry in self.entries.items() if not _is_in(key.path, scanned)}
        return replace(self, entries=kept | {key: self._recounted(key, count) for key, count in counts.items()})

    def _recounted(self, key: Key, count: int) -> Entry:
        known = self.entries.get(key)
        return Entry(count) if known is None or count > known.count else replace(known, count=count)

    def audited(self, key: Key, state: str) -> Baseline:
        """The baseline with another state of an entry."""
        return replace(self, entries={**self.entries, key: replace(self.entries[key], state=state)})

    def text(self) -> str:
        """The file: one line an entry, sorted."""
        return "".join(f"{line}\n" for line in sorted(_line(key, entry) for key, entry in self.entries.items()))


def load(path: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        ConfigurationError: it cannot be read, or a line of it is refused; the message names the line.
    """
    folder = path.resolve().parent
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ConfigurationError(f"--baseline {path}: is not UTF-8; make it anew with 'baseline create'") from None
    except OSError as error:
        mend = "check the path, or make it with 'sensitive-scan baseline create'"
        raise ConfigurationError(f"--baseline {path}: cannot be read ({error.strerror}); {mend}") from None
    return Baseline(folder, parsed(text.split("\n"), str(path)))


def parsed(lines: Iterable[str], source: str) -> dict[Key, Entry]:
    """The entries in the lines of a file. Of one that is there twice, as after a merge, the greater count is taken.

    Raises:
        ConfigurationError: a line is refused.
    """
    entries: dict[Key, Entry] = {}
    for number, line in enumerate(lines, 1):
        if line.strip():
            key, entry = _entry(line, f"--baseline {source}, line {number}")
            entries[key] = _merged(entries.get(key, entry), entry)
    return entries


def _is_in(path: str, files: Collection[str]) -> bool:
    """Whether a path is that of one of the files, or of a part of one."""
    return any(name in files for name in _names_in(path))


def _names_in(path: str) -> Iterator[str]:
    """What may be the name of the file in the path of an entry, the longest first: a ``!`` may also be part of it."""
    parts = path.split("!")
    return ("!".join(parts[:stop]) for stop in range(len(parts), 0, -1))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:  # what may not be looked at may be there, what is too long for a name is none
        return error.errno != errno.ENAMETOOLONG


def _merged(one: Entry, other: Entry) -> Entry:
    states = {one.state, other.state} - {UNAUDITED}
    # what anybody called real is; of two reasons either does, as long as it is always the same
    state = REAL if REAL in states else min(states, default=UNAUDITED)
    return Entry(max(one.count, other.count), state)


def _line(key: Key, entry: Entry) -> str:
    fields = {"path": key.path, "field": key.field, "entity": key.entity, "count": entry.count, "state": entry.state}
    return json.dumps({**fields, "baseline": VERSION})


def _entry(line: str, where: str) -> tuple[Key, Entry]:
    if line.startswith(_CONFLICT_MARKS):
        raise ConfigurationError(f"{where}: is a mark of a merge conflict; keep both sides' lines, remove the marks")
    try:
        fields: Any = json.loads(line)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict) or "baseline" not in fields:
        raise ConfigurationError(f"{where}: is no entry of a baseline; remove the line and run 'baseline update'")
    version = fields["baseline"]
    if _is_count(version) and version > VERSION:
        raise ConfigurationError(f"{where}: is of version {version}, and {VERSION} is known; update sensitive-scan")
    texts = [fields.get(name) for name in ("path", "field", "entity", "state")]
    count = fields.get("count")
    if not _is_count(version) or fields.keys() != _KEYS or not _are_texts(texts) or not _is_count(count):
        raise ConfigurationError(
            f"{where}: its keys are not those of version {VERSION}; remove it and run 'baseline update'"
        )
    path, name, entity, state = texts
    if state not in (UNAUDITED, REAL) and not state.removeprefix(ACCEPTED).strip():
        state = ""
    if state not in (UNAUDITED, REAL) and not state.startswith(ACCEPTED):
        known = f"'{UNAUDITED}', '{REAL}' or '{ACCEPTED}' and a reason"
        raise ConfigurationError(f"{where}: its state is none; write {known}")
    return Key(path, name, entity), Entry(count, state)


def _are_texts(values: list[object]) -> TypeGuard[list[str]]:
    return all(isinstance(value, str) for value in values)


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
