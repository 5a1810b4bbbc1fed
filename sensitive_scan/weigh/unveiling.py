"""What stands in disguise, weighed: in views of a text, behind a label or a name that asks for it, over two fields."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.check.numbers import AMOUNT, DATE
from sensitive_scan.disguise.named import LONGEST, readings, value_behind
from sensitive_scan.fold import fold
from sensitive_scan.match.expressions import SEPARATOR
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import Evidence
from sensitive_scan.weigh.labels import labels_near
from sensitive_scan.weigh.rivals import NAMED, Weighed, weighed
from sensitive_scan.weigh.weigher import Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sensitive_scan.check.calls import Calls
    from sensitive_scan.check.detector import Candidate, Detector
    from sensitive_scan.disguise import View
    from sensitive_scan.match.matcher import Hit, Matcher
    from sensitive_scan.weigh.weigher import Weigher

_ORDINARY = re.compile(
    rf"(?:{DATE})(?![0-9.])|(?:{AMOUNT}|[0-9]{{1,3}}(?:,[0-9]{{2,3}}){{1,5}}\.[0-9]{{1,2}})(?!\W{{0,3}}[0-9])"
)
"""A date or an amount, which may follow a label without being what it names."""
_AROUND = 256
"""Characters on both sides of a value that are looked at with it, so that the time does not grow with the text."""
_DIGITS_BEFORE = re.compile(r"[0-9][./-]?\Z")
_CURRENCIES = frozenset("$€£¥₹")


@dataclass(frozen=True, slots=True)
class Unveiler:
    """Finds what stands in disguise in the cells of one catalogue's scans, and weighs it; that it is speaks against it.

    ``checked`` are the detectors of numbers with check digits.
    """

    matcher: Matcher
    calls: Calls
    weigher: Weigher
    detectors: Mapping[str, Detector]
    checked: frozenset[Detector]

    def seen(
        self, views: Iterable[View], cell: Cell, asked: frozenset[Detector], plainly: frozenset[tuple[str, int, int]]
    ) -> Iterator[Weighed]:
        """What stands in ``views`` of a cell, with its place, but for the entities and places found ``plainly``."""
        for view in views:
            for one in self._weighed(Cell(fold(view.text), cell.field, cell.schema), asked):
                start, end = view.span(one.candidate.start, one.candidate.end)
                if (one.candidate.recognizer.entity, start, end) not in plainly:
                    yield self._disguised(one, (start, end), view)

    def named(
        self, cell: Cell, hits: Sequence[Hit], asked: frozenset[Detector], found: Sequence[Weighed]
    ) -> Iterator[Weighed]:
        """The numbers that the field's name asks for, or a label in the cell names, however they are written.

        Only what check digits confirm, and nothing where something was ``found``.
        """
        sure = [one.candidate for one in found if one.log_odds >= 0]
        if any(one.fills(cell.text) for one in sure):
            return
        taken = sorted((one.start, one.end) for one in sure)
        done = 0
        for start, detectors in self._places(cell.text, hits, asked):
            near = slice(bisect_left(taken, (start - LONGEST, 0)), bisect_left(taken, (start + LONGEST, 0)))
            if start < done or any(end > start for _, end in taken[near]):
                continue
            best = next((one for one in self._read(cell, start, detectors) if one.log_odds >= 0), None)
            if best is not None:
                done = best.candidate.end
                yield best

    def across(
        self, first: Cell, second: Cell, asked: frozenset[Detector], named: frozenset[Detector]
    ) -> Iterator[tuple[Weighed, Weighed]]:
        """What begins at the end of one cell and goes on in the next, as its part in each of them.

        Only what check digits confirm: numbers that stand side by side are hardly ever one, and a date or an amount is
        no part of any. ``named`` are the detectors of which the names of both cells speak.
        """
        seen: set[tuple[str, int, int]] = set()
        if _ORDINARY.match(second.text.lstrip()) is not None:
            return
        for gap in (" ", ""):
            joint = Cell(f"{first.text}{gap}{second.text}", first.field, first.schema)
            border, begin = len(first.text), len(first.text) + len(gap)
            hits = self._hits(joint.text)
            found = [one for one in self._weighed(joint, asked, hits) if self.is_checked(one.candidate)]
            if not gap and not seen:
                found.extend(self.named(joint, hits, named, found))
            for one in found:
                inside = one.candidate
                place = inside.recognizer.entity, inside.start, inside.end - begin
                crosses = inside.start < border and inside.end > begin
                if crosses and place not in seen and self._is_split(one, first.text, joint.text):
                    seen.add(place)
                    split = self._against(inside, "it is split over two fields")
                    evidence = (*(piece for piece in one.evidence if piece.name != split.name), split)
                    yield (
                        weighed(inside._replace(end=border), evidence),
                        weighed(inside._replace(start=0, end=inside.end - begin), evidence),
                    )

    def _is_split(self, one: Weighed, before: str, joint: str) -> bool:
        """Whether what goes over a border was one number: named, from one end of its digits to the other.

        Not where it is in the form of a whole number before the border: a column of numbers that are no cards would
        have one in ten beside other numbers, by chance.
        """
        candidate = one.candidate
        if not any(piece.name in NAMED for piece in one.evidence):
            return False
        if _DIGITS_BEFORE.search(joint, 0, candidate.start) or joint[candidate.end : candidate.end + 1].isalnum():
            return False
        alone = self.detectors[candidate.recognizer.entity].candidates(before, asked=True, start=candidate.start)
        return not any(each.start == candidate.start and each.form == "pattern" for each in alone)

    def is_checked(self, candidate: Candidate) -> bool:
        """Whether check digits confirm a candidate."""
        return self.weigher.chances[candidate.recognizer.entity].check <= weights.CHECK_DIGITS

    def _hits(self, text: str) -> Sequence[Hit]:
        return self.matcher.hits(text.encode("utf-8", "replace") + SEPARATOR)

    def _weighed(self, cell: Cell, asked: frozenset[Detector], hits: Sequence[Hit] | None = None) -> list[Weighed]:
        hits = self._hits(cell.text) if hits is None else hits
        return [self.weigher.weigh(one, cell) for one in self.calls.candidates(cell.text, hits, asked) if one.passed]

    def _places(
        self, text: str, hits: Sequence[Hit], asked: frozenset[Detector]
    ) -> Iterator[tuple[int, frozenset[Detector]]]:
        """Where values may begin that are asked for, and the detectors with check digits that are."""
        wanted = asked & self.checked
        if wanted:
            yield 0, wanted
        ends = self.calls.word_ends(text, hits)
        if all(value_behind(text, end) is None for end in ends):
            return
        for label in labels_near(text, ends, self.weigher.vocabulary):
            detectors = self.checked.intersection(filter(None, map(self.detectors.get, label.entities)))
            start = value_behind(text, label.end) if detectors else None
            if start is not None and _ORDINARY.match(text, start) is None and text[start - 1] not in _CURRENCIES:
                yield start, detectors

    def _read(self, cell: Cell, start: int, detectors: Iterable[Detector]) -> Iterator[Weighed]:
        """The values of ``detectors`` that ``cell`` may hold at ``start``, in every reading of what stands there."""
        before, behind = cell.text[max(0, start - _AROUND) : start], cell.text[start : start + LONGEST + _AROUND]
        ordered = sorted(detectors, key=lambda detector: detector.recognizer.entity)
        for view in readings(behind):
            _, end = view.span(0, len(view.text))
            plain = Cell(f"{before}{view.text}{behind[end:]}", cell.field, cell.schema)
            for detector in ordered:
                for one in detector.candidates(view.text, asked=True):
                    if one.passed and one.form != "value" and not one.start:
                        moved = one._replace(start=len(before), end=len(before) + one.end)
                        evidence = self.weigher.weigh(moved, plain).evidence
                        first, last = view.span(0, one.end)
                        span = start + first, start + last
                        yield self._disguised(weighed(moved, (*evidence, *self._claimed(one, span, cell))), span, view)

    def _claimed(self, one: Candidate, span: tuple[int, int], cell: Cell) -> tuple[Evidence, ...]:
        """What speaks against a value if it is part of allowed data as it stands in the text."""
        start, end = span
        standing = one._replace(start=start, end=end, text=cell.text[start:end])
        claim = self.weigher.claims.evident(standing, cell.text, is_named=False)
        return (claim,) if claim is not None else ()

    def _disguised(self, one: Weighed, span: tuple[int, int], view: View) -> Weighed:
        """What stands in a view, with its place in the text; that it had to be looked for there speaks against it."""
        note = f"it is disguised: {view.technique}"
        against = Evidence("disguise", 0.0, note) if view.is_sure else self._against(one.candidate, note)
        start, end = span
        return weighed(one.candidate._replace(start=start, end=end), (*one.evidence, against))

    def _against(self, candidate: Candidate, note: str) -> Evidence:
        """What it says against a value that had to be guessed, which may be an accident."""
        is_checked = candidate.form != "value" and self.is_checked(candidate)
        return Evidence("disguise", weights.DISGUISED if is_checked else weights.DISGUISED_UNCHECKED, note)
