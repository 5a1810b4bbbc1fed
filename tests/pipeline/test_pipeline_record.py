"""Records: how values become texts, and fields that cannot be scanned."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sensitive_scan.pipeline.record import texts, weigh_record
from tests.toys import ALL, engine_of, in_record, toy


def flat(record: dict[object, object]) -> list[tuple[str, str]]:
    names, values, unscanned = texts(record)  # type: ignore[arg-type]  # names that are no text are tested too
    assert not unscanned
    return list(zip(names, values, strict=True))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({}, []),
        ({"a": "x"}, [("a", "x")]),
        ({"a": None}, [("a", "")]),
        ({"a": 12, "b": 1.5, "c": True}, [("a", "12"), ("b", "1.5"), ("c", "True")]),
        ({"a": 4111111111111111.0}, [("a", "4111111111111111")]),
        ({"a": 1e300}, [("a", f"{1e300:.0f}")]),
        ({"a": float("nan"), "b": float("inf")}, [("a", "nan"), ("b", "inf")]),
        ({"a": b"x\xff", "b": bytearray(b"y")}, [("a", "x\ufffd"), ("b", "y")]),
        ({1: "x", None: "y", ("a", "b"): "z"}, [("1", "x"), ("None", "y"), ("('a', 'b')", "z")]),
        ({"a": {"b": {"c": "x"}, "d": 1}}, [("a.b.c", "x"), ("a.d", "1")]),
        ({"a": ["x", None, 2]}, [("a", "x\n\n2")]),
        ({"a": [{"b": "x"}, {"b": "y"}]}, [("a.b", "x"), ("a.b", "y")]),
        ({"a": [["x"], ["y"]]}, [("a", "x"), ("a", "y")]),
        ({"a": {}, "b": []}, []),
        ({"a": Decimal(4111111111111111)}, [("a", "4111111111111111")]),
    ],
)
def test_values_become_texts(record: dict[object, object], expected: list[tuple[str, str]]) -> None:
    assert flat(record) == expected


@pytest.mark.parametrize(
    "value",
    [
        Decimal("4.11111111111111E+15"),
        memoryview(b"4111111111111110"),
        4111111111111110.0,
        {"4111111111111110"},
        ("4111111111111110",),
    ],
)
def test_values_are_taken_as_the_number_they_are(value: object) -> None:
    assert flat({"a": value, "b": 1})[0] == ("a", "4111111111111110")


def test_what_is_nested_too_deep_is_listed_by_what_may_be_shown_of_its_field() -> None:
    deep: object = "x"
    for _ in range(80):
        deep = {"a": deep}
    record = {"Notes": deep, "MB-123456": deep, "Name": "Ann"}
    names, values, unscanned = texts(record, engine_of().title)
    assert (names, values) == (("Name",), ["Ann"])
    assert [one.where for one in unscanned] == ["field 'Notes'", "field '**-****56'"]
    assert [one.where for one in texts(record)[2]] == ["field '*****'", "field '**-****56'"]


@pytest.mark.parametrize("separated", ["\x1f", "a\x1fb", "\x1f\x1f", "é\x1f"])
def test_a_value_that_holds_the_separator_keeps_the_others_in_place(separated: str) -> None:
    record = {"a": separated, "b": "MB-123456", "c": separated}
    assert in_record(engine_of(), record) == [("b", None, "MEMBER", 0, 9)]
    assert in_record(engine_of(), {"a": f"{separated} MB-123456"}) == [
        ("a", None, "MEMBER", len(separated) + 1, len(separated) + 10)
    ]


@pytest.mark.parametrize(
    "odd", ["\x00", "\ud800", "\udfff\ud800", "\u0301", "\ufeff", "\x85", "\r\n", "\u2028", "\U0001f600"]
)
def test_odd_characters_around_a_value_change_nothing(odd: str) -> None:
    size = len(odd)
    assert in_record(engine_of(), {"a": odd, "b": f"{odd}MB-123456{odd}"}) == [("b", None, "MEMBER", size, size + 9)]


def test_a_field_that_takes_too_long_is_listed_and_the_others_are_scanned() -> None:
    slow = toy("SLOW", asked_pattern="(?:A|AA|A[A ])+[XY]", fields=("slow",), matches=("AX",))
    results, unscanned = weigh_record(engine_of(slow, *ALL), ("Slow", "Notes"), ["A" * 200 + "!", "MB-123456"])
    assert [result.name for result in results] == ["Notes"]
    (failed,) = unscanned
    assert failed.where == "field 'Slow'"
    assert "AAA" not in str(failed)
