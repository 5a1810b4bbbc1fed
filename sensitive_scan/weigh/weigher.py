"""Put all evidence for and against one candidate together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.match.shapes import shape
from sensitive_scan.recognizer import country_of
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.claims import Claims, phone_plan
from sensitive_scan.weigh.context import context
from sensitive_scan.weigh.evidence import Evidence
from sensitive_scan.weigh.look import look
from sensitive_scan.weigh.rivals import Weighed, weighed
from sensitive_scan.weigh.schema import VACANCY_IN_TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.check.chance import Chance
    from sensitive_scan.check.detector import Candidate
    from sensitive_scan.recognizer import Recognizer
    from sensitive_scan.weigh.columns import Column
    from sensitive_scan.weigh.companions import Companions
    from sensitive_scan.weigh.schema import Field, Schema
    from sensitive_scan.weigh.vocabulary import Vocabulary

_WORDS_OF_A_VALUE = 12
_NAMED = frozenset({"field name", "label"})
"""Evidence by which a value is named, beside which it means nothing that a telephone could have that number."""


class Standing(NamedTuple):
    """The evidence that all candidates of a kind have; where it ``is_settled`` nothing else could be added to it.

    Otherwise companions and allowed data are still to be asked about each.
    """

    evidence: tuple[Evidence, ...]
    log_odds: float
    is_settled: bool


Kind = tuple[object, ...]
"""What the evidence of a candidate depends on, but for its column: candidates of one kind have the same standing."""
_MOST_KINDS = 1024
_LONGEST_OF_A_KIND = 200
_MOST_OF_A_KIND = 3
"""Cells that are longer than that, or than so many times the candidate, hardly ever hold several of a kind."""


class Cell(NamedTuple):
    """One folded cell and where it stands, with what its ``column`` has shown.

    ``standings`` are those of the kinds that were met in cells of the column since it last showed something new.
    """

    text: str
    field: Field
    schema: Schema
    column: Column | None = None
    standings: dict[Kind, Standing] | None = None

    def __repr__(self) -> str:
        """Say where it stands, never what."""
        return f"Cell({self.field.name!r})"


@dataclass(frozen=True, slots=True)
class Weigher:
    """Weighs candidates with the words, claims and measured chances of one catalogue."""

    vocabulary: Vocabulary
    claims: Claims
    companions: Companions
    chances: Mapping[str, Chance]
    region: str | None = None

    def weigh(self, candidate: Candidate, cell: Cell) -> Weighed:
        """All evidence about ``candidate``, in the order: shape, check, names, column, words, claims.

        What could not change the outcome any more is not asked.
        """
        appearance = look(candidate, cell.text)
        if appearance.weight <= weights.CLAIMED_BY_LOOK and candidate.recognizer.entity not in cell.field.asks:
            return weighed(candidate, (appearance,))
        standing = self._standing(candidate, cell, appearance)
        evidence, log_odds, is_settled = standing
        if is_settled:
            return Weighed(candidate, evidence, log_odds)
        if log_odds + weights.COMPANION >= 0:
            companion = self.companions.beside(candidate, cell.text)
            if companion is not None:
                evidence = (*evidence, companion)
                log_odds = sum(piece.weight for piece in evidence)
        return Weighed(candidate, evidence, log_odds) if log_odds < 0 else self._contested(candidate, cell, evidence)

    def _standing(self, candidate: Candidate, cell: Cell, appearance: Evidence) -> Standing:
        """What is known of the candidates of this kind in the column, or is found out about this one."""
        confirms = _confirms(candidate)
        if cell.standings is None or not _has_a_kind(candidate, cell.text):
            return self._found_out(candidate, cell, appearance, confirms)
        kind = _kind(candidate, cell.text, appearance, confirms)
        standing = cell.standings.get(kind)
        if standing is None:
            standing = self._found_out(candidate, cell, appearance, confirms)
            if len(cell.standings) < _MOST_KINDS:
                cell.standings[kind] = standing
        return standing

    def _found_out(self, candidate: Candidate, cell: Cell, appearance: Evidence, confirms: bool | None) -> Standing:
        evidence = self._by_itself(candidate, cell, appearance, confirms)
        log_odds = sum(piece.weight for piece in evidence)
        if log_odds + weights.MOST_FROM_CONTEXT < 0:
            return Standing(evidence, log_odds, is_settled=True)
        around = context(candidate, cell.text, self.vocabulary)
        if around:
            evidence = (*evidence, *around)
            log_odds = sum(piece.weight for piece in evidence)
        if log_odds < 0:
            return Standing(evidence, log_odds, is_settled=log_odds + weights.COMPANION < 0)
        is_phone = candidate.form == "asked" and not _is_named(evidence)
        is_contested = is_phone or self.claims.could_hold(candidate, cell.text, cell.field)
        return Standing(evidence, log_odds, not (is_contested or self.companions.has_some(candidate, cell.text)))

    def _by_itself(
        self, candidate: Candidate, cell: Cell, appearance: Evidence, confirms: bool | None
    ) -> tuple[Evidence, ...]:
        """The evidence but for words around the candidate and allowed data."""
        recognizer = candidate.recognizer
        found: list[Evidence | None] = [
            appearance,
            self._rarity(candidate, cell.text, cell.column),
            self._confirmation(recognizer, confirms),
        ]
        if candidate.compact in recognizer.test_numbers:
            found.append(weights.TEST_NUMBER)
        found.append(self._country(recognizer))
        found.extend(self._names(candidate, cell))
        if cell.column is not None:
            found.extend(self._column(candidate, cell, cell.column))
        return tuple([piece for piece in found if piece is not None])

    def _rarity(self, candidate: Candidate, text: str, column: Column | None) -> Evidence | None:
        if candidate.form == "value":
            if text.count(" ") > _WORDS_OF_A_VALUE:
                return Evidence("known word", weights.KNOWN_WORD_IN_PROSE, "a word of such fields stands in prose")
            return Evidence("known value", weights.KNOWN_VALUE, "it is a word that such a field holds")
        chances = self.chances[candidate.recognizer.entity]
        scored = candidate.recognizer.scored
        # how rare the shape is, its declared score says already
        chance = chances.check if scored else chances.shape
        is_counted = column is not None and column.has_enough(candidate.recognizer.entity)
        if is_counted and chances.check < 1.0 and candidate.fills(text):
            # whatever a column's values have in common is no reason for any of them
            note = f"check digits accept {chances.check:.2%} of random values"
            return Evidence("rarity", weights.rarity(chances.check), note)
        if chance >= 1.0:
            return None
        what = "pattern and check digits" if candidate.recognizer.check else "the pattern"
        what = "the check accepts" if scored else f"{what} accept"
        return Evidence("rarity", weights.rarity(chance), f"{what} {chance:.2%} of random values of this shape")

    def _confirmation(self, recognizer: Recognizer, confirms: bool | None) -> Evidence | None:
        if confirms is None:
            return None
        if not confirms:
            return Evidence("unconfirmed", weights.UNCONFIRMED, "a further check that issued numbers pass fails")
        chance = self.chances[recognizer.entity].confirm
        note = f"a further check agrees that {chance:.2%} of random values pass"
        return Evidence("confirmed", weights.rarity(chance), note)

    def _country(self, recognizer: Recognizer) -> Evidence | None:
        country = country_of(recognizer.entity) if self.region is not None else ""
        if not country:
            return None
        if country == self.region:
            return Evidence("country", weights.HOME, "it is of the tenant's country")
        return Evidence("country", weights.ABROAD, f"it is of another country than the tenant, {country}")

    def _names(self, candidate: Candidate, cell: Cell) -> list[Evidence | None]:
        recognizer, field = candidate.recognizer, cell.field
        found: list[Evidence | None] = []
        ask = field.asks.get(recognizer.entity)
        if ask is not None:
            weight = {
                (True, True): weights.NAME_MEANS_WHOLE,
                (True, False): weights.NAME_MEANS_PART,
                (False, True): weights.NAME_HINTS_WHOLE,
                (False, False): weights.NAME_HINTS_PART,
            }[ask.means, ask.whole]
            found.append(Evidence("field name", weight, f"the field is named '{field.name}'"))
        if recognizer.siblings:
            sibling = cell.schema.sibling(field, recognizer.entity)
            if sibling is not None:
                found.append(Evidence("sibling field", weights.SIBLING, f"the record has a field '{sibling}' too"))
        if recognizer.needs_person:
            found.append(_person(cell))
        return found

    def _column(self, candidate: Candidate, cell: Cell, column: Column) -> list[Evidence | None]:
        entity = candidate.recognizer.entity
        if candidate.recognizer.values:
            return [column.known_values(entity)]
        if not candidate.fills(cell.text):
            return []
        rate = column.tally(entity).pass_rate(self.chances[entity].check)
        agreement = column.agreement(candidate, cell.text)
        if rate is not None and rate.weight < 0 and agreement is not None and agreement.weight > 0:
            return [rate]  # that many values look alike is no reason for what passes by chance
        if rate is None and candidate.form == "asked" and agreement is not None and agreement.weight > 0:
            agreement = agreement._replace(weight=weights.COLUMN_OF_WEAK_SHAPES)
        return [rate, agreement]

    def _contested(self, candidate: Candidate, cell: Cell, evidence: tuple[Evidence, ...]) -> Weighed:
        """With what allowed data says, asked only about candidates that would be findings: it costs the most."""
        is_named = _is_named(evidence)
        claim = self.claims.named(candidate, cell.text, cell.field)
        if claim is not None and claim.weight == weights.NAME_CLAIMS and _is_proven(candidate, evidence):
            claim = Evidence("misleading field name", weights.NAME_MISLEADS, f"{claim.note}, which its values disprove")
        against = [claim, self.claims.evident(candidate, cell.text, is_named=is_named)]
        if candidate.form == "asked" and not is_named:
            against.append(phone_plan(candidate, self.region))
        return weighed(candidate, (*evidence, *(piece for piece in against if piece is not None)))


def _confirms(candidate: Candidate) -> bool | None:
    """What a further check says of a value; ``None`` where there is none, or it has no answer."""
    confirm = candidate.recognizer.confirm
    return confirm(candidate.compact) if confirm is not None and candidate.form != "value" else None


def _has_a_kind(candidate: Candidate, text: str) -> bool:
    """Whether its kind can be told: beyond ASCII a shape says too little, and in capitals is only a whole text."""
    return len(text) <= min(_LONGEST_OF_A_KIND, _MOST_OF_A_KIND * len(candidate.text)) and text.isascii()


def _kind(candidate: Candidate, text: str, appearance: Evidence, confirms: bool | None) -> Kind:
    recognizer = candidate.recognizer
    return (
        recognizer.entity,
        candidate.form,
        appearance,
        confirms,
        candidate.compact in recognizer.test_numbers,
        recognizer.needs_person and VACANCY_IN_TEXT.search(text) is not None,
        shape(text.encode()),
        text.isupper(),
        text[: candidate.start],
        text[candidate.end :],
    )


def _is_named(evidence: tuple[Evidence, ...]) -> bool:
    return any(piece.name in _NAMED for piece in evidence)


def _is_proven(candidate: Candidate, evidence: tuple[Evidence, ...]) -> bool:
    """Whether nearly all values of the column pass the check, so that its name does not matter.

    Not so for weak shapes: the order numbers of some shops have a check digit of their own.
    """
    return candidate.form == "pattern" and any(
        piece.name == "column pass rate" and piece.weight >= weights.PROVEN for piece in evidence
    )


def _person(cell: Cell) -> Evidence:
    schema = cell.schema
    if cell.field.is_of_company:
        return Evidence("company", weights.OF_COMPANY, "the field's name speaks of a company")
    if schema.about_vacancy:
        return Evidence("vacancy", weights.VACANCY, "the record's fields are those of a vacancy")
    if VACANCY_IN_TEXT.search(cell.text) and not schema.about_person:
        return Evidence("vacancy", weights.VACANCY, "the text is about a vacancy")
    if schema.about_person:
        return Evidence("person", weights.PERSON, "the record is about a person")
    return Evidence("no person", weights.NO_PERSON, "the record names no person")
