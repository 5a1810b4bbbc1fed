"""The reading order of recognised lines, and the spaces and digits in them."""

from __future__ import annotations

import numpy as np

from sensitive_scan.readers.images.ocr import Line
from sensitive_scan.readers.images.order import in_order
from sensitive_scan.readers.images.spaces import figures, gaps, spaced


def line(text: str, left: float, top: float, width: float = 0.0) -> Line:
    return Line(text, left, top, left + (width or 10.0 * len(text)), top + 20)


def test_what_stands_side_by_side_is_one_line() -> None:
    assert in_order([line("X1234567", 300, 12), line("Name", 0, 50), line("Passport No", 0, 10)]) == [
        "Passport No X1234567",
        "Name",
    ]


def test_labels_above_values_come_before_each() -> None:
    labels = [line("Surname", 0, 0), line("Passport No", 200, 2), line("Nationality", 400, 0)]
    values = [line("ERIKSSON", 0, 30), line("L898902C3", 200, 28), line("UTOPIAN", 402, 30)]
    assert in_order([*values, *labels]) == [
        *("Surname", "ERIKSSON", "Passport No", "L898902C3", "Nationality", "UTOPIAN"),
    ]


def test_columns_of_prose_come_one_after_the_other() -> None:
    left = [line(f"left {n} of a column with many words", 0, 100 + 30 * n) for n in range(6)]
    right = [line(f"right {n} of a column with many words", 400, 100 + 30 * n) for n in range(6)]
    title = line("A title over both of the columns that is long and goes from here to there", 0, 0, 780)
    expected = [title.text, *(one.text for one in left), *(one.text for one in right)]
    assert in_order([title, *right, *left]) == expected


def test_nothing_is_in_order() -> None:
    assert in_order([]) == []


def test_letters_among_digits_are_digits() -> None:
    assert figures("card 41l1 lll1 1I11 1111 of Bill") == "card 4111 1111 1111 1111 of Bill"
    assert figures("10l of oil, ill, 2011, Oslo") == "10l of oil, ill, 2011, Oslo"


def test_spaces_are_put_where_gaps_are_wide() -> None:
    picture = np.full((48, 200), 255, np.uint8)
    starts = [0, 14, 28, 56, 70, 84]
    for start in starts:
        picture[10:40, start : start + 11] = 0
    assert [gap.width for gap in gaps(picture)] == [3, 3, 17, 3, 3]
    characters = [(character, start + 5.0) for character, start in zip("abcdef", starts, strict=True)]
    assert spaced(characters, picture) == "abc def"
    digits = [(digit, place) for digit, (_, place) in zip("123456", characters, strict=True)]
    assert spaced(digits, picture) == "123 456"
    assert gaps(np.full((48, 10), 255, np.uint8)) == []
    assert spaced([("a", 1.0)], np.full((48, 10), 255, np.uint8)) == "a"
