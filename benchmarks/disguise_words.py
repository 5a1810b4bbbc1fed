"""Digits as words of seven languages, with the spellings that people use, and numbers written in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from random import Random

    from disguises import Make, Value


def _rows(words: str) -> Sequence[Sequence[str]]:
    return tuple(tuple(one.split("/")) for one in words.split())


DIGIT_WORDS: Mapping[str, Sequence[Sequence[str]]] = {
    "English": _rows("zero/oh/nought one two three four five six seven eight nine"),
    "Hindi, romanised": _rows(
        "shunya/zero ek do teen/tin char/chaar paanch/panch chhah/chhe/che saat/sat aath/ath nau/nav"
    ),
    "Hindi": _rows("शून्य एक दो तीन चार पाँच/पांच छह/छः सात आठ नौ"),
    "Spanish": _rows("cero uno dos tres cuatro cinco seis siete ocho nueve"),
    "French": _rows("zéro/zero un deux trois quatre cinq six sept huit neuf"),
    "German": _rows("null eins zwei/zwo drei vier fünf/fuenf sechs sieben acht neun"),
    "Portuguese": _rows("zero um/uma dois três/tres quatro cinco seis/meia sete oito nove"),
}
"""By language the spellings of each digit, from nought to nine; the first is the usual one."""


def words(language: str) -> Make:
    """Every digit as a word of a language."""
    rows = DIGIT_WORDS[language]

    def make(value: Value, random: Random) -> str:
        return random.choice((" ", " ", " ", "-", ", ")).join(random.choice(rows[int(digit)]) for digit in value.bare)

    return make


def words_and_digits(value: Value, random: Random) -> str:
    """Every other digit as a word."""
    rows = DIGIT_WORDS[random.choice(("English", "English", "Hindi, romanised"))]
    start = random.randrange(2)
    pieces = [rows[int(one)][0] if place % 2 == start else one for place, one in enumerate(value.bare)]
    return random.choice((" ", "")).join(pieces)


def doubled(value: Value, _random: Random) -> str:
    """The digits as people dictate them: ``double four``."""
    return " ".join(_dictated(value.bare))


def _dictated(number: str) -> Iterator[str]:
    rest = number
    while rest:
        run = min(len(rest) - len(rest.lstrip(rest[0])), 3)
        yield ("", "double ", "triple ")[run - 1] + DIGIT_WORDS["English"][int(rest[0])][0]
        rest = rest[run:]


def has_run(value: Value) -> bool:
    """Whether it is a number with the same digit twice in a row."""
    return value.is_number and any(digit * 2 in value.bare for digit in "0123456789")
