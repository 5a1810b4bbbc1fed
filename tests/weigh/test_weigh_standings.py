"""What is remembered of the kinds of candidates in a column is what each candidate of a kind would get by itself."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.model import Unscanned
from sensitive_scan.pipeline.table import TableScan
from sensitive_scan.readers import table_batches
from sensitive_scan.weigh import weigher as module
from sensitive_scan.weigh.columns import Column
from sensitive_scan.weigh.weigher import Cell, Kind, Standing
from tests.toys import AILMENT, ALL, BADGE, CLUB_CARD, ends_in_sum, engine_of, summed, toy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.check.detector import Candidate
    from sensitive_scan.weigh.evidence import Evidence

TICKET = toy(
    "TICKET",
    asked_pattern="[0-9]{10,12}",
    confirm=lambda number: number[0] != "3" if number[-1] != "0" else None,
    fields=("ticket",),
    context=("desk",),
    test_numbers=("442071838750", "4155552671"),
)
"""Numbers that a telephone may have, some of which a further check confirms."""
SCORED = toy("POINTS", category="financial", asked_pattern="[0-9]{3}", fields=("points",), needs_person=True)
PARCEL = toy("PARCEL", category="allowed", pattern="[0-9]{4}-[0-9]{8}", matches=("1234-12345678",))
BRANCH = toy("BRANCH", category="allowed", pattern="[0-9]{3}BR", supports=("personal_id",), matches=("123BR",))
CODE = toy(
    "CODE", pattern="[A-Z]{3}[0-9]{4}", fields=("code",), headers=("sin",), context=("token",), matches=("ABC1234",)
)
SHELF = toy("SHELF", pattern="77[0-9]{4}", asked_pattern="[0-9]{6}", fields=("shelf",), matches=("771234",))
STATUS = toy("STATUS", category="employment", values=("hiring", "joined"), fields=("status",), needs_person=True)
DOCKET = toy("DOCKET", asked_pattern="[0-9]{12}", check=ends_in_sum, matches=(summed(98765432109, 12),))
SEAL = toy("SEAL", pattern="ZQ[A-Z0-9]{6}", matches=("ZQAB1234",))
ENGINE = engine_of(*ALL, TICKET, SCORED, PARCEL, BRANCH, CODE, SHELF, STATUS, SEAL, DOCKET)
NAMES = ("badge", "club card", "wage", "ailment", "order", "ticket", "company points", "points", "code", "Remarks")

VALUES = st.one_of(
    st.integers(0, 10**7 - 1).map(summed),
    st.integers(0, 10**7 - 1).map(str),
    st.integers(0, 10**11 - 1).map(lambda number: summed(number, 12)),
    st.integers(0, 999).map("{:03d}".format),
    st.integers(0, 9999).map("ABC{:04d}".format),
    st.integers(0, 9999).map("abc{:04d}".format),
    st.sampled_from([*TICKET.test_numbers, "gout", "Flu", "FLU", "hay fever", "2021-03-04", "20210304", "12.50"]),
)
BEFORE = st.sampled_from(
    ["", "", "", "", "0.", "gate pass ", "GATE PASS ", "desk ", "JD ", "AB-", "1234-", "123BR ", "é "]
)
AFTER = st.sampled_from(
    ["", "", "", "", ".0", " card", " CARD", " vacancy", " token", "-1234", " 456BR", " é", " order"]
)
CELLS = st.builds("{}{}{}".format, BEFORE, VALUES, AFTER)


def candidates_in(text: str) -> Iterator[Candidate]:
    for detector in ENGINE.detectors(one.entity for one in ENGINE.catalogue.recognizers):
        yield from (one for one in detector.candidates(text, asked=True) if one.passed)


def column_of(texts: list[str]) -> Column:
    column = Column()
    column.add(texts)
    for text in texts:
        for candidate in candidates_in(text):
            column.count(candidate, text)
    return column


@given(st.sampled_from(NAMES), st.booleans(), st.lists(CELLS, min_size=1, max_size=24))
def test_a_candidate_gets_what_it_would_get_by_itself(name: str, is_of_person: bool, texts: list[str]) -> None:
    schema = ENGINE.schemas.schema((name, "first name" if is_of_person else "colour"))
    column = column_of(texts)
    standings: dict[Kind, Standing] = {}
    for text in texts:
        cell = Cell(text, schema.fields[0], schema, column)
        for candidate in candidates_in(text):
            alone = ENGINE.unveiler.weigher.weigh(candidate, cell)
            assert ENGINE.unveiler.weigher.weigh(candidate, cell._replace(standings=standings)) == alone


@pytest.mark.parametrize(
    ("name", "entity", "text", "other"),
    [
        ("ticket", "TICKET", "442071838750", "442071838760"),  # a number that is published for tests
        ("ticket", "TICKET", "442071838751", "342071838751"),  # one that a further check confirms
        ("Remarks", "CODE", "SIN ABC1234", "SIN Abc1234"),  # a text all in capitals
        ("status", "STATUS", "hiring", "joined"),  # a word of vacancies
        ("Remarks", "SEAL", "ZQAB1234", "ZQA12345"),  # the shape of what else the column holds
        ("Remarks", "BADGE", "gate pass 10000001", "gone pass 10000001"),  # what stands before it
        ("Remarks", "BADGE", "10000001 gate pass", "10000001 gone pass"),  # what stands behind it
        ("shelf", "SHELF", "771234", "661234"),  # what stands out by itself
        ("badge", "BADGE", "20010101", "2001.0101"),  # how it looks
    ],
)
def test_what_evidence_depends_on_tells_kinds_apart(name: str, entity: str, text: str, other: str) -> None:
    schema = ENGINE.schemas.schema((name,))
    column = column_of([*(f"XYAB{number}" for number in range(1000, 1020)), text, other])
    for texts in ((text, other), (other, text)):
        standings: dict[Kind, Standing] = {}
        for one in texts:
            cell = Cell(one, schema.fields[0], schema, column)
            for candidate in candidates_in(one):
                if candidate.recognizer.entity == entity:
                    alone = ENGINE.unveiler.weigher.weigh(candidate, cell)
                    assert ENGINE.unveiler.weigher.weigh(candidate, cell._replace(standings=standings)) == alone


def names_of(evidence: tuple[Evidence, ...]) -> set[str]:
    return {piece.name for piece in evidence}


def test_each_value_is_asked_whether_it_is_a_telephone_number() -> None:
    schema = ENGINE.schemas.schema(("Remarks",))
    texts = ["442071838704", *(summed(number, 12) for number in range(60))]
    column, standings = column_of(texts), dict[Kind, Standing]()
    said = [
        "phone numbering plan" in names_of(ENGINE.unveiler.weigher.weigh(one, cell).evidence)
        for text in reversed(texts)
        for cell in [Cell(text, schema.fields[0], schema, column, standings)]
        for one in candidates_in(text)
        if one.recognizer is DOCKET
    ]
    assert said == [*[False] * 60, True]


def test_each_value_is_asked_what_stands_beside_it() -> None:
    schema = ENGINE.schemas.schema(("badge",))
    standings: dict[Kind, Standing] = {}
    for number in range(3):
        text = f"12{number}BR {summed(number)}"
        (one,) = [each for each in candidates_in(text) if each.recognizer is BADGE]
        cell = Cell(text, schema.fields[0], schema, None, standings)
        assert "companion" in names_of(ENGINE.unveiler.weigher.weigh(one, cell).evidence)


def test_values_of_a_kind_are_weighed_once() -> None:
    schema = ENGINE.schemas.schema(("badge",))
    standings: dict[Kind, Standing] = {}
    texts = [summed(number) for number in range(1_000_000, 1_000_040)]
    found = [
        ENGINE.unveiler.weigher.weigh(one, Cell(text, schema.fields[0], schema, None, standings))
        for text in texts
        for one in candidates_in(text)
        if one.recognizer is BADGE
    ]
    assert len(found) == len(texts)
    assert len(standings) == 1
    assert len({id(one.evidence) for one in found}) == 1


def test_only_so_many_kinds_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_KINDS", 2)
    schema = ENGINE.schemas.schema(("club card",))
    standings: dict[Kind, Standing] = {}
    for text in (CLUB_CARD.matches[0], CLUB_CARD.matches[1], f"{CLUB_CARD.matches[1]} x", f"{CLUB_CARD.matches[1]} y"):
        cell = Cell(text, schema.fields[0], schema)
        for one in candidates_in(text):
            again = ENGINE.unveiler.weigher.weigh(one, cell._replace(standings=standings))
            assert again == ENGINE.unveiler.weigher.weigh(one, cell)
    assert len(standings) == 2


def test_the_next_batch_is_weighed_by_what_the_column_has_shown_by_then() -> None:
    numbers = [summed(number) for number in range(1_000_000, 1_000_060)]
    scan = TableScan(ENGINE)
    said = []
    for values in (numbers[:20], numbers):
        (batch,) = table_batches(pa.table({"badge": values}))
        places = [one for one in scan.weigh_batch(batch) if not isinstance(one, Unscanned)]
        said.append({piece.note for piece in places[0].weighed[0].evidence})
    assert any("20 values" in note for note in said[0])
    assert any("60 values" in note for note in said[1])


def test_a_cell_says_where_it_stands_and_not_what_it_holds() -> None:
    schema = engine_of(AILMENT).schemas.schema(("ailment",))
    text = str(uuid.UUID(int=7))
    assert text not in repr(Cell(text, schema.fields[0], schema))
    assert "ailment" in repr(Cell(text, schema.fields[0], schema))
