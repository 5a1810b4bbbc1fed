"""Claims: allowed data that takes a span before prohibited data may (a phone number, a date, a company's number)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.detector import Candidate, Detector, MatchTimeoutError
from sensitive_scan.match.shapes import ShapeIndex, shape
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import Evidence

if TYPE_CHECKING:
    from sensitive_scan.weigh.schema import Field

_AROUND = 64
_NUMBER_GOES_ON = frozenset("0123456789+)")
_PHONE_DIGITS = range(10, 16)


class Claims:
    """The allowed recognizers of a catalogue, asked about the surroundings of a candidate."""

    def __init__(self, detectors: tuple[Detector, ...]) -> None:
        self._by_entity = {detector.recognizer.entity: detector for detector in detectors}
        self._evident = [detector for detector in detectors if detector.recognizer.pattern]
        self._shapes = ShapeIndex([detector.recognizer.pattern for detector in self._evident])

    def evident(self, candidate: Candidate, text: str, *, is_named: bool) -> Evidence | None:
        """Evidence against ``candidate`` where self-evident allowed data covers it (a UUID, a URL, a GSTIN).

        Where the candidate ``is_named``, its name decides between two readings of the very same characters.
        """
        start, stop = _surroundings(candidate, text)
        window = text[start:stop]
        for index in self._evident_in(window):
            detector = self._evident[index]
            claim = _covering(detector, candidate, window, start, asked=False)
            if claim is not None and not (is_named and claim.text == candidate.text):
                return Evidence("claimed", weights.CLAIMED, f"it is part of allowed data: {detector.recognizer.name}")
        return None

    def could_hold(self, candidate: Candidate, text: str, field: Field) -> bool:
        """Whether there is anything to ask about ``candidate``, as its field and the shape of its cell tell."""
        start, stop = _surroundings(candidate, text)
        return bool(field.claims) or bool(self._evident_in(text[start:stop]))

    def _evident_in(self, window: str) -> tuple[int, ...]:
        return self._shapes.which(shape(window.encode("utf-8", "replace")))

    def named(self, candidate: Candidate, text: str, field: Field) -> Evidence | None:
        """Evidence against ``candidate`` where the field is named for allowed data; weak if the value is none."""
        if not field.claims:
            return None
        for claim in field.claims:
            if _covering(self._by_entity[claim.entity], candidate, text, 0, asked=True) is not None:
                note = f"the field '{field.name}' is for allowed data: {claim.name}"
                return Evidence("field name rules out", weights.NAME_CLAIMS, note)
        note = f"the field '{field.name}' is for {field.claims[0].name}, which the value is not"
        return Evidence("misleading field name", weights.NAME_MISLEADS, note)


def _surroundings(candidate: Candidate, text: str) -> tuple[int, int]:
    """Where what could cover ``candidate`` begins and ends: its words, or more where a number goes on before them."""
    start = text.rfind(" ", 0, candidate.start) + 1
    if text[max(0, start - 2) : start - 1] in _NUMBER_GOES_ON:
        start = 0
    stop = text.find(" ", candidate.end)
    return max(start, candidate.start - _AROUND), min(stop if stop >= 0 else len(text), candidate.end + _AROUND)


def _covering(detector: Detector, candidate: Candidate, text: str, offset: int, *, asked: bool) -> Candidate | None:
    """The value of ``detector`` that holds the candidate, if there is one."""
    start, end = candidate.start - offset, candidate.end - offset
    try:
        found = detector.candidates(text, asked=asked)
    except MatchTimeoutError:
        return None
    return next((claim for claim in found if claim.passed and claim.start <= start and end <= claim.end), None)


def phone_plan(candidate: Candidate, region: str | None) -> Evidence | None:
    """Evidence against bare digits that a numbering plan knows as a telephone number, asked last as it is slow."""
    if not candidate.compact.isdecimal() or len(candidate.compact) not in _PHONE_DIGITS:
        return None
    if not _is_phone_number(candidate.compact, region):
        return None
    return Evidence("phone numbering plan", weights.PHONE_PLAN, "it is a valid telephone number")


def _is_phone_number(digits: str, region: str | None) -> bool:
    import phonenumbers

    for number, home in ((f"+{digits}", None), (digits, region)):
        if home is None and not number.startswith("+"):
            continue
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(number, home)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False
