"""Redaction: what was found is hidden, all else stays as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import Scanner, redact_record, redact_text

KEY = b"a key for tests, no secret"
CARD = "4111 1111 1111 1111"
SCANNER = Scanner(key=KEY)


def redacted(record: dict[str, Any], how: Any = "mask", **named: Any) -> dict[str, Any]:
    return redact_record(record, SCANNER.scan_record(record), how, **named)


def test_each_way_of_hiding() -> None:
    text = f"card {CARD}, call back"
    found = SCANNER.scan_text(text)
    assert redact_text(text, found) == "card **** **** **** 1111, call back"
    assert redact_text(text, found, "shape") == "card 0000 0000 0000 0000, call back"
    assert redact_text(text, found, "drop") == "card , call back"
    assert redact_text(text, found, "token") == f"card [PAYMENT_CARD:{found[0].fingerprint[:12]}], call back"


def test_a_record_keeps_its_structure_and_everything_else() -> None:
    record = {
        "Name": "Ann",
        "age": 41,
        "lead": {"card_no": CARD, "tags": ("hot", f"card {CARD}"), "more": [{"card": 4111111111111111}, None]},
    }
    assert redacted(record) == {
        "Name": "Ann",
        "age": 41,
        "lead": {
            "card_no": "**** **** **** 1111",
            "tags": ["hot", "card **** **** **** 1111"],
            "more": [{"card": "************1111"}, None],
        },
    }


def test_only_what_the_policy_does_not_let_in_is_hidden() -> None:
    record = {"Card No": CARD, "Diagnosis": "lupus"}
    assert redacted(record)["Diagnosis"] == "lupus"
    assert redacted(record, actions=("flag", "redact", "block"))["Diagnosis"] == "*****"


def test_a_name_that_is_a_value_is_masked() -> None:
    assert list(redacted({CARD: "x", "Name": "Ann"})) == ["**** **** **** 1111", "Name"]


def test_nested_names_that_are_values_are_masked_and_what_is_below_them_is_kept() -> None:
    record = {"Cards": {CARD: {"State": "paid in full, thanks", "Tags": [f"card {CARD}", "hot"]}}, "Name": "Ann"}
    assert redacted(record) == {
        "Cards": {
            "**** **** **** 1111": {"State": "paid in full, thanks", "Tags": ["card **** **** **** 1111", "hot"]}
        },
        "Name": "Ann",
    }
    in_lists = {"": [[{CARD: 1}]]}
    assert redacted(in_lists) == {"": [[{"**** **** **** 1111": 1}]]}


def test_names_that_look_the_same_once_they_are_masked_are_numbered() -> None:
    assert redacted({CARD: "x", "4539 1000 1488 1111": "y"}) == {
        "**** **** **** 1111": "x",
        "**** **** **** 1111 (2)": "y",
    }


def test_what_was_redacted_is_clean() -> None:
    record = {"Card No": CARD, "Remarks": f"pay with {CARD} please"}
    assert SCANNER.scan_record(redacted(record, "shape")).findings == ()


@given(st.dictionaries(st.text(max_size=8), st.one_of(st.text(max_size=20), st.integers(), st.none(), st.booleans())))
def test_a_clean_record_is_unchanged(record: dict[str, Any]) -> None:
    verdict = SCANNER.scan_record(record)
    if not verdict.findings:
        assert redact_record(record, verdict) == record


def test_findings_that_overlap_are_hidden_as_one() -> None:
    text = "card 4111 1111 1111 1111"
    (card,) = SCANNER.scan_text(text)
    inner, tail = replace(card, start=7, end=9), replace(card, start=20, end=24, entity="OTHER")
    assert redact_text(text, [tail, inner, card], "drop") == "card "
    assert redact_text(text, [inner, tail, replace(card, end=22)], "shape") == "card 0000 0000 0000 0000"
