"""Numbers split over two fields or cells side by side: found where check digits confirm them and a name asks."""

from __future__ import annotations

import pyarrow as pa
import pytest

from sensitive_scan import Scanner
from sensitive_scan.pipeline.split import may_be_split

CARD = {"Card 1": "4111 1111", "Card 2": "1111 1111"}


@pytest.mark.parametrize(
    ("record", "spans"),
    [
        (CARD, [("Card 1", 0, 9), ("Card 2", 0, 9)]),
        ({"Notes": "card 4111 1111", "Remarks": "1111 1111 ok"}, [("Notes", 5, 14), ("Remarks", 0, 9)]),
        ({"Card no": "411111111111", "Rest": "1111"}, [("Card no", 0, 12), ("Rest", 0, 4)]),
    ],
)
def test_both_parts_are_found_in_their_fields(record: dict[str, str], spans: list[tuple[str, int, int]]) -> None:
    findings = Scanner().scan_record(record).findings
    assert [(one.field, one.start, one.end) for one in findings] == spans
    assert {one.entity for one in findings} == {"PAYMENT_CARD"}
    assert all("it is split over two fields" in str(one.reasons) for one in findings)


@pytest.mark.parametrize(
    "record",
    [
        {"Phone": "98765 43210", "Zip": "411111"},
        {"Card 1": "4111 1111", "Card 2": "1111 1112"},
        {"Order": "41111111", "Ref": "11111111"},
        {"Card no": "4111 1111 1111 1112", "Seat": "123"},
    ],
)
def test_numbers_side_by_side_are_no_value(record: dict[str, str]) -> None:
    assert not Scanner().scan_record(record).findings


def test_cells_of_a_table_side_by_side() -> None:
    table = pa.table({"Name": ["Ann", "Bob"], "Card 1": ["4111 1111", ""], "Card 2": ["1111 1111", "x"]})
    report = Scanner().scan_table(table)
    assert [(one.field, one.row) for one in report.findings] == [("Card 1", 0), ("Card 2", 0)]
    assert report.columns["Card 1"].cells == 1


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [
        ("4111 1111", "1111 1111", True),
        ("4111", "11", False),
        ("x", "1111 1111", False),
        ("4111 1111", "", False),
        ("1" * 30, "1" * 30, False),
        ("card 4111-1111-", "1111-1111", False),
    ],
)
def test_what_may_be_one_number(before: str, behind: str, *, expected: bool) -> None:
    assert may_be_split(before, behind) is expected


def test_numbers_of_a_card_s_length_that_are_none_make_none_with_the_next_cell() -> None:
    rows = range(1000)
    table = {"Card": [f"4929 7742 {row:04} 0001" for row in rows], "Points": [str(100 + row * 7 % 900) for row in rows]}
    found = {one.row for one in Scanner().scan_table(table).findings if "split over two" in str(one.reasons)}
    assert not found


def test_last_digits_and_the_date_in_the_next_cell_make_no_card() -> None:
    rows = range(300)
    table = {
        "Card on file": [f"Mastercard ending {row * 37 % 10_000:04}" for row in rows],
        "Create Date": [f"2026-{1 + row % 12:02}-{1 + row % 28:02} {row % 24:02}:{row % 60:02}" for row in rows],
        "Notes": [f"card {row:04}" for row in rows],
        "Next": [f"{1 + row % 28:02}/{1 + row % 12:02}/2026 {row % 24:02}:{row % 60:02}:11" for row in rows],
    }
    assert not Scanner().scan_table(table).findings
