"""Verifying the chain: whether every entry is as it was written, and none is missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from sensitive_scan.ledger import chain
from sensitive_scan.ledger.store import Head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.ledger.store import Entry, Ledger

_MOST: Final = 100


class Problem(NamedTuple):
    """What is wrong with an entry."""

    number: int
    what: str

    def __str__(self) -> str:
        return f"entry {self.number}: {self.what}"


@dataclass(frozen=True, slots=True)
class Verification:
    """What a look at the whole chain showed: how many entries, its end, the first problems and how many ``more``."""

    entries: int
    head: Head
    problems: tuple[Problem, ...]
    more: int = 0


def verify(ledger: Ledger, expected: Head | None = None) -> Verification:
    """Look at every entry: its content, its link to the one before, and that erased ones are accounted for.

    ``expected`` is a head that was kept elsewhere; the chain must still have it. The first 100 problems are kept, those
    beyond counted.
    """
    problems = _Problems()
    number, before = 0, chain.FIRST
    erased: dict[int, int] = {}
    accounted: dict[int, int] = {}
    seen_expected = expected is None or expected.number == 0
    for entry in ledger.entries():
        if entry.number != number + 1:
            problems.add(number + 1, f"entries {number + 1} to {entry.number - 1} are missing")
            before = ""
        number = entry.number
        problems.add(number, *_wrong(ledger, entry, before))
        before = entry.link
        if entry.erased:
            erased[entry.erased] = erased.get(entry.erased, 0) + 1
        if entry.incident.kind == "erasure":
            accounted[number] = entry.incident.row or 0
        if expected is not None and number == expected.number:
            seen_expected = True
            if entry.link != expected.link:
                problems.add(number, "it is not the one that was the last when the head was kept")
    if not seen_expected and expected is not None:
        problems.add(expected.number, f"the chain ends before it, at {number}")
    for by, count in erased.items():
        if accounted.get(by) != count:
            problems.add(by, f"{count} entries say that it erased them, and it says {accounted.get(by, 0)}")
    return Verification(number, Head(number, before), tuple(problems.first), problems.more)


@dataclass(slots=True)
class _Problems:
    """The first problems, and how many more there are."""

    first: list[Problem] = field(default_factory=list)
    more: int = 0

    def add(self, number: int, *wrong: str) -> None:
        """Add what is ``wrong`` with an entry."""
        for what in wrong:
            if len(self.first) < _MOST:
                self.first.append(Problem(number, what))
            else:
                self.more += 1


def _wrong(ledger: Ledger, entry: Entry, before: str) -> Iterator[str]:
    """What is wrong with an entry behind one with the link ``before``."""
    key = ledger.chain_key(entry.chain_key)
    if key is None:
        yield f"it was written with a key that is not given, named {entry.chain_key}"
        return
    if not entry.erased and chain.digest(key, entry.incident) != entry.digest:
        yield "its content was changed"
    if before and chain.link(key, before, entry.number, entry.digest) != entry.link:
        yield "its link to the entry before does not hold"
