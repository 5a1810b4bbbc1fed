"""Verifying the chain: whether every entry is as it was written, and none is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from sensitive_scan.ledger import chain
from sensitive_scan.ledger.store import Head

if TYPE_CHECKING:
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
    """What a look at the whole chain showed: how many entries, its end, and the first problems, 100 at most."""

    entries: int
    head: Head
    problems: tuple[Problem, ...]


def verify(ledger: Ledger, expected: Head | None = None) -> Verification:
    """Look at every entry: its content, its link to the one before, and that erased ones are accounted for.

    ``expected`` is a head that was kept elsewhere; the chain must still have it.
    """
    problems: list[Problem] = []
    number, before = 0, chain.FIRST
    erased: dict[int, int] = {}
    accounted: dict[int, int] = {}
    seen_expected = expected is None or expected.number == 0
    for entry in ledger.entries():
        if entry.number != number + 1:
            problems.append(Problem(number + 1, f"entries {number + 1} to {entry.number - 1} are missing"))
            before = ""
        number = entry.number
        problems.extend(_problems(ledger, entry, before))
        before = entry.link
        if entry.erased:
            erased[entry.erased] = erased.get(entry.erased, 0) + 1
        if entry.incident.kind == "erasure":
            accounted[number] = entry.incident.row or 0
        if expected is not None and number == expected.number:
            seen_expected = True
            if entry.link != expected.link:
                problems.append(Problem(number, "it is not the one that was the last when the head was kept"))
    if not seen_expected and expected is not None:
        problems.append(Problem(expected.number, f"the chain ends before it, at {number}"))
    for by, count in erased.items():
        if accounted.get(by) != count:
            problems.append(Problem(by, f"{count} entries say that it erased them, and it says {accounted.get(by, 0)}"))
    return Verification(number, Head(number, before), tuple(problems[:_MOST]))


def _problems(ledger: Ledger, entry: Entry, before: str) -> list[Problem]:
    key = ledger.chain_key(entry.chain_key)
    if key is None:
        return [Problem(entry.number, f"it was written with a key that is not given, named {entry.chain_key}")]
    found = []
    if not entry.erased and chain.digest(key, entry.incident) != entry.digest:
        found.append(Problem(entry.number, "its content was changed"))
    if before and chain.link(key, before, entry.number, entry.digest) != entry.link:
        found.append(Problem(entry.number, "its link to the entry before does not hold"))
    return found
