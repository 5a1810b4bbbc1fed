"""Redaction: what was found is hidden, all else stays as it was."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import InputError, Policy, Scanner, redact_file, redact_record, redact_text

if TYPE_CHECKING:
    from pathlib import Path

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


def test_a_table_is_written_anew(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text(f'Name;Card No;Remarks\nAnn;{CARD};"a; ""b"""\nBob;;card {CARD} ok\n', encoding="utf-8")
    report = redact_file(SCANNER, source, target)
    assert report.findings_total == 2
    with target.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Name", "Card No", "Remarks"],
            ["Ann", "**** **** **** 1111", 'a; "b"'],
            ["Bob", "", "card **** **** **** 1111 ok"],
        ]


def test_names_of_columns_that_are_values_are_masked(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text(f"Name,paid by card {CARD},#sold\nAnn,yes,1\nBob,no,2\nEve,no,3\n", encoding="utf-8")
    redact_file(SCANNER, source, target)
    assert target.read_text(encoding="utf-8").splitlines()[0] == "Name,paid by card **** **** **** 1111,#sold"


def test_a_header_behind_other_lines_is_kept(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    lines = ["Report of May", "Name,Card No,City", *(f"Ann,{CARD},Pune" for _ in range(9))]
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    redact_file(SCANNER, source, target)
    assert target.read_text(encoding="utf-8").splitlines() == [
        line.replace(CARD, "**** **** **** 1111") for line in lines
    ]


COLUMNS = '[[rules]]\ndistinct = 2\naction = "redact"\n[[rules]]\naction = "allow"\n'


def test_rules_about_columns_count_for_their_cells(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    other = "4539 1488 0343 6467"
    source.write_text(f"Name,Card No,Card\nAnn,{CARD},{CARD}\nBob,{other},\n", encoding="utf-8")
    scanner = Scanner(Policy.parse(COLUMNS, "p.toml"), key=KEY)
    report = redact_file(scanner, source, target)
    assert report.action == "redact"
    assert target.read_text(encoding="utf-8").splitlines() == [
        "Name,Card No,Card",
        f"Ann,**** **** **** 1111,{CARD}",
        "Bob,**** **** **** 6467,",
    ]


def test_what_must_be_read_twice_may_be_no_stream(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    scanner = Scanner(Policy.parse(COLUMNS, "p.toml"), key=KEY)
    for source in ("-", pipe):
        with pytest.raises(InputError, match=r"read twice.*save it to a file"):
            redact_file(scanner, source, tmp_path / "out.csv")
    assert [one.name for one in tmp_path.iterdir()] == ["pipe"]


def test_what_cannot_be_rewritten_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    text, target = tmp_path / "a.txt", tmp_path / "out.csv"
    text.write_text("call at noon", encoding="utf-8")
    with pytest.raises(InputError, match="delimited text"):
        redact_file(SCANNER, text, target)
    with pytest.raises(InputError, match="cannot be written"):
        redact_file(SCANNER, text, tmp_path / "none" / "out.csv")
    table = tmp_path / "b.csv"
    table.write_bytes(b"Name,Card No\nAnn,1\n\x00\xff\xfe,2\n" + b'"' + b"x" * 100)
    policy = Policy.default()
    with pytest.raises(InputError):
        redact_file(Scanner(policy, key=KEY), table, target)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.txt", "b.csv"]
