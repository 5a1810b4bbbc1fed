"""Labelled parts of texts: where they begin and end, and that they are weighed as fields of those names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import Scanner
from sensitive_scan.catalogue import builtin
from sensitive_scan.engine import Engine
from sensitive_scan.pipeline.record import weigh_record
from sensitive_scan.weigh.labelled import labelled_parts

if TYPE_CHECKING:
    from sensitive_scan.language.names import Name

PRINTED = {"Blood group": "O+", "O+": "Caste\tYadav", "Caste": "Yadav", "Smoker": "yes"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Allergies: penicillin. Meds: metformin", {"Allergies": "penicillin", "Meds": "metformin"}),
        ("Caste: Yadav, Category: OBC", {"Caste": "Yadav", "Category": "OBC"}),
        ("Name: Asha; Diabetic = Y; Smoker? no", {"Name": "Asha", "Diabetic": "Y", "Smoker": "no"}),
        ("called twice\nBlood group : O+\nDOB:\n", {"Blood group": "O+"}),
        ("- Race/Ethnicity: Asian", {"Race/Ethnicity": "Asian"}),
        ("जाति: यादव", {"जाति": "यादव"}),
        ("meet at 10:30; see https://example.com", {"meet at 10": "30", "see https": "//example.com"}),
        ("12:30", {}),
        ("Medical hx: ______  Allergies: ____  Ref: Dr. Payne", {"Ref": "Dr"}),
        ("Personal details\n\nBlood group\n  O+\nCaste\tYadav\nSmoker     yes\n", PRINTED),
        ("", {}),
    ],
)
def test_labels_and_values(text: str, expected: dict[str, str]) -> None:
    assert {label: text[start:end] for label, start, end in labelled_parts(text)} == expected


@given(st.text("ab:=;,. \n\t", max_size=60))
def test_values_lie_in_the_text_in_order_and_are_never_blank(text: str) -> None:
    begun = 0
    for label, start, end in labelled_parts(text):
        assert label
        assert begun <= start < end <= len(text)
        assert text[start:end].strip()
        begun = start


def test_a_long_line_without_end_is_read_in_bounded_pieces() -> None:
    (part,) = labelled_parts("Allergies: " + "a" * 10_000)
    assert part.end - part.start == 120


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Spoke to him. Allergies: penicillin", [("ALLERGY", "penicillin")]),
        ("Smoker: yes", [("HEALTH_ANSWER", "yes")]),
        ("Emergency contact on file\nAllergies\npenicillin", [("ALLERGY", "penicillin")]),
        ("Name     Asha\nSmoker   yes", [("HEALTH_ANSWER", "yes")]),
        ("Race: Black", [("ETHNICITY", "Black")]),
        ("Krankheit: Diabetes", [("HEALTH_CONDITION", "Diabetes")]),
        ("Reason for leaving: pay", [("REASON_FOR_LEAVING", "pay")]),
        ("Allergies: none", []),
        ("Smoker: no", []),
        ("Race: 10k in October", []),
        ("Condition: new", []),
    ],
)
def test_a_labelled_value_in_a_note_is_found_as_in_a_field_of_that_name(
    note: str, found: list[tuple[str, str]]
) -> None:
    findings = Scanner().scan_record({"Notes": note}).findings
    covering = [one for one in findings if one.end == len(note)]
    assert [one.entity for one in covering] == [entity for entity, _ in found]
    assert all(value in note[one.start : one.end] for one, (_, value) in zip(covering, found, strict=True))


@pytest.mark.parametrize(("beside", "found"), [({}, ["SALARY"]), ({"Name": "Ann"}, ["SALARY"]), ({"Opening": "x"}, [])])
def test_a_labelled_value_is_weighed_with_the_fields_beside_the_note(beside: dict[str, str], found: list[str]) -> None:
    verdict = Scanner().scan_record({**beside, "Notes": "Salary: 14 LPA"})
    assert [one.entity for one in verdict.findings] == found


def test_a_bigger_model_is_asked_for_the_names_of_a_text_once() -> None:
    asked: list[str] = []

    def namer(text: str, languages: frozenset[str]) -> list[Name]:  # noqa: ARG001 - as a namer has it
        asked.append(text)
        return []

    note = "Spoke to him. Krankheit: Diabetes"
    results, _ = weigh_record(Engine(builtin(), namer=namer), ("Notes",), [note])
    assert results
    assert asked == [note]
