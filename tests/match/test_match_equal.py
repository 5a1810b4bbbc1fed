"""The two matchers give the same findings, and selecting cells by their shape takes none away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sensitive_scan import Scanner
from tests.toys import CLUB_CARD, MEMBER, Hit, engine_of, in_columns, in_record, summed, toy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sensitive_scan.engine import Engine

PIECES = st.sampled_from(
    [
        "MB-123456",
        "mb-123456",
        "MB-12345",
        "MB-1234567",
        "1234 5678 9016",
        "123456789016",
        "1234 5678 9016 1234",
        "\uff11\uff12\uff13\uff14 5678 9016",
        summed(1234567),
        "12345678",
        "gate pass",
        "gate",
        "pass",
        "badge",
        "card",
        "order",
        "gout",
        "wage",
        "\x1f",
        "\x00",
        "\n",
        " ",
        "-",
        "é",
        "番号",
        "\ud800",
        "x",
    ]
)
TEXTS = st.one_of(
    st.lists(PIECES, max_size=8).map("".join), st.lists(PIECES, max_size=8).map(" ".join), st.text(max_size=40)
)
CELLS = TEXTS.filter(lambda text: text.isascii() or not any("\ud800" <= one <= "\udfff" for one in text))
NAMES = st.sampled_from(["Remarks", "Badge", "Order No", "club_card", "Ailment", "Wage", "First Name", ""])
RECORDS = st.dictionaries(NAMES, TEXTS, max_size=6)


@given(RECORDS)
@example({"Remarks": "gate\x1fpass 12345678"})
@example({"Remarks": "gate", "Order No": "pass 12345678"})
def test_records(record: dict[str, str]) -> None:
    assert in_record(engine_of(), record) == in_record(engine_of(matcher="regex"), record)


@given(st.lists(CELLS.filter(lambda cell: "\x1f" not in cell), min_size=1, max_size=12), NAMES)
def test_columns(cells: list[str], name: str) -> None:
    assert in_columns(engine_of(), {name: cells}) == in_columns(engine_of(matcher="regex"), {name: cells})


@given(st.lists(CELLS.filter(lambda cell: "\x1f" not in cell), min_size=1, max_size=12), NAMES)
@example(["MB-123456", "x"], "")
@example(["gate pass 12345678", "x"], "")
@example(["MB-123456 \u00e9", "\u00e9"], "")
def test_selecting_cells_takes_no_finding_away(cells: list[str], name: str) -> None:
    many = cells * (200 // len(cells) + 1)
    assert in_columns(engine_of(), {name: many}) == in_columns(engine_of(matcher="regex"), {name: many})


@pytest.mark.parametrize(
    "make",
    [
        lambda row: "MB-123456" if row == 150 else f"{row:012d}",
        lambda row: "MB-123456" if row == 150 else f"note {row} " + "x" * row,
        lambda row: "gate pass 12345678" if row == 150 else "-" * row,
        lambda row: "1234 5678 9016" if row == 150 else "ab" * (row % 50),
        lambda row: "MB-123456" if row % 2 else "",
    ],
)
def test_a_value_in_few_cells_survives_the_selection(make: Callable[[int], str]) -> None:
    cells = list(map(make, range(300)))
    hits = in_columns(engine_of(), {"Remarks": cells})
    assert hits
    assert hits == in_columns(engine_of(matcher="regex"), {"Remarks": cells})


def without_selection(engine: Engine, cells: Sequence[str]) -> list[Hit]:
    selection, engine.selection = engine.selection, None
    try:
        return in_columns(engine, {"Remarks": cells})
    finally:
        engine.selection = selection


@pytest.mark.parametrize(
    ("pattern", "value"),
    [
        ("K[0-9]{5}", "K12345"),
        ("[A-Z]{9}", "ABCDEFGHI"),
        ("[A-Z]{8}[0-9]", "ABCDEFGH1"),
        (r"\bK\d{5}\b", "K12345"),
        ("K(?=1)[0-9]{5}", "K12345"),
        ("K[^a-z]{5}", "K+-+-+"),
        ("K.[0-9]{4}", "K#1234"),
        (r"K\+[0-9]{4}", "K+1234"),
    ],
)
def test_patterns_of_every_kind_survive_the_selection(pattern: str, value: str) -> None:
    engine = engine_of(toy("KIND", pattern=pattern, fields=("kind",), matches=(value,)), MEMBER, CLUB_CARD)
    assert engine.selection is not None
    cells = [f"kind {value}" if row == 99 else "nothing" for row in range(200)]
    assert in_columns(engine, {"Remarks": cells}) == without_selection(engine, cells)
    assert in_columns(engine, {"Remarks": cells})


@pytest.mark.parametrize(
    ("asked", "value", "text", "is_found"),
    [
        ("[A-Z]{4}[0-9]{4}", "ABCD1234", "locker: ABCD1234", True),
        ("[A-Z]{4}[0-9]{3}", "ABCD123", "locker: ABCD123", True),
        ("[A-Z]{4}[0-9]{2}", "ABCD12", "locker: ABCD12", False),
        ("[A-Z]{4}[0-9]", "ABCD1", "locker: ABCD1", False),
        ("[A-Z]{4}[0-9]", "ABCD1", "locker: ABCD1 since 2024", True),
    ],
)
def test_asked_patterns_survive_the_selection(asked: str, value: str, text: str, is_found: bool) -> None:
    engine = engine_of(toy("LOCKER", asked_pattern=asked, fields=("locker",), matches=(value,)))
    cells = [text if row == 99 else "nothing" for row in range(200)]
    hits = in_columns(engine, {"Remarks": cells})
    assert hits == without_selection(engine, cells)
    assert bool(hits) is bool(in_record(engine, {"Remarks": text})) is is_found
    # a word in a text asks only where there are three digits, a field's name always
    assert in_record(engine, {"Locker": value})


TEXTS_OF_A_CRM = (
    "card 4111 1111 1111 1111, exp 12/27",
    "SSN 219-09-9999 and IBAN GB82 WEST 1234 5698 7654 32",
    "call +1 202 555 0143 about deal 100000017",
    "ann@example.com, https://example.com/a/4111111111111111",
    "diagnosed with lupus",
    "",
)


def test_the_whole_catalogue(scanner: Scanner) -> None:
    plain = Scanner(key=b"a key for tests, no secret", engine="regex")
    for text in TEXTS_OF_A_CRM:
        assert scanner.scan_text(text) == plain.scan_text(text)
        assert scanner.scan_record({"Remarks": text, "SSN": text}) == plain.scan_record({"Remarks": text, "SSN": text})
    table = {"Remarks": list(TEXTS_OF_A_CRM) * 30, "IBAN": list(reversed(TEXTS_OF_A_CRM)) * 30}
    assert scanner.scan_table(table) == plain.scan_table(table)


def test_a_word_of_digits_survives_the_selection() -> None:
    engine = engine_of(toy("FORM", asked_pattern="[0-9]{8}", fields=("form 1099",), matches=("12345678",)))
    cells = ["form 1099 of 12345678" if row == 99 else "nothing" for row in range(200)]
    assert without_selection(engine, cells)
    assert in_columns(engine, {"Remarks": cells}) == without_selection(engine, cells)
