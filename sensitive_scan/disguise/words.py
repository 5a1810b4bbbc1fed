"""Digits in words: English, Hindi in both scripts, Spanish, French, German and Portuguese; also mixed with digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from sensitive_scan.disguise.decoder import Decoder, told
from sensitive_scan.disguise.view import Change
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.disguise.view import View

_DIGITS = {
    "0": "zero oh o nought naught null nul cero zéro shunya sunya shoonya shunye sifar शून्य सिफर",
    "1": "one ek aek uno una un une ein eins eine um uma एक",
    "2": "two do dho dos deux zwei zwo dois duas दो",
    "3": "three teen tin theen tres trois drei três तीन",
    "4": "four char chaar chaur cuatro quatre quatro vier चार",
    "5": "five paanch panch paach panj cinco cinq fünf funf fuenf पांच पाँच",
    "6": "six chhe chhah chha chhai chah chai che chey cheh chheh seis sechs meia छह छः छे छ",
    "7": "seven saat sat saath siete sept sete sieben सात",
    "8": "eight aath ath aat aanth ocho oito huit acht आठ",
    "9": "nine niner nau nav naw nueve nove neuf neun नौ",
}
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TIMES = {"double": 2, "dbl": 2, "doble": 2, "triple": 3, "treble": 3, "quadruple": 4}
_SAYS = {word: digit for digit, words in _DIGITS.items() for word in words.split()} | {
    word: str(number) for number, word in enumerate(_TEENS.split(), 10)
}
_ROUND = {word: str(number) for number, word in enumerate(_TENS.split(), 2)}
_ENGLISH = "zero|one|two|three|four|five|six|seven|eight|nine|oh"
_UNITS = {word: _SAYS[word] for word in _ENGLISH.split("|") if _SAYS[word] != "0"}
_WORDS = sorted((*_SAYS, *_ROUND, *_TIMES), key=len, reverse=True)
_TOO_COMMON = 2
"""The length of words of which two in a row need not stand in a text for it to be read; two longer ones must."""
_APART = r"[ ,.\-_/|+*\t\r\n]"
_MOST_DIGITS = 4
_FEWEST_DIGITS, _FEWEST_WORDS = 5, 3
_TOKEN = rf"(?:(?:\L<words>|(?:{_ENGLISH}){{2,40}}+)(?![\p{{L}}\p{{M}}])|[0-9]{{1,{_MOST_DIGITS}}}+(?![0-9]))"
_GAP = rf"(?:{_APART}{{1,3}}+|(?<=[0-9])(?=\p{{L}})|(?<=\p{{L}})(?=[0-9]))"
_RUN = late_pattern(rf"(?<![\p{{L}}\p{{M}}0-9]){_TOKEN}(?:{_GAP}{_TOKEN})*+", regex.IGNORECASE, words=_WORDS)
_TWO = late_pattern(rf"\L<words>{_APART}{{1,3}}+\L<words>(?![\p{{L}}\p{{M}}])", regex.IGNORECASE, words=_WORDS)
_ONE = late_pattern(
    rf"[0-9]+|(?:{_ENGLISH})(?=(?:{_ENGLISH})*+(?![\p{{L}}\p{{M}}]))|[\p{{L}}\p{{M}}]+", regex.IGNORECASE
)


def begins(text: str, start: int) -> bool:
    """Whether two words that say digits stand at ``start``, one behind the other."""
    return _TWO.match(text, start) is not None


def _decode(text: str) -> Iterator[View]:
    yield from told(text, (change for run in _RUN.finditer(text) for change in _changes(run)), "digits as words")


def _changes(run: regex.Match[str]) -> Iterator[Change]:
    words = list(_ONE.finditer(run.string, *run.span()))
    said = list(_said(words))
    digits = sum(len(change.says) for change in said)
    if digits < _FEWEST_DIGITS or sum(not word[0].isdecimal() for word in words) < _FEWEST_WORDS:
        return
    done = said[0].start
    for change in said:
        if change.start > done:
            yield Change(done, change.start, "")
        yield change
        done = change.end


def _said(words: list[regex.Match[str]]) -> Iterator[Change]:
    """What each word says, with one before it that multiplies it (double four) or that it completes (forty one)."""
    lower = [word[0].lower() for word in words]
    at = 0
    while at < len(words):
        start = words[at].start()
        times = _TIMES.get(lower[at], 1) if at + 1 < len(words) else 1
        at += times > 1
        says = lower[at] if lower[at].isdecimal() else _SAYS.get(lower[at], "")
        if lower[at] in _ROUND:
            unit = _UNITS.get(lower[at + 1], "") if at + 1 < len(words) else ""
            says = _ROUND[lower[at]] + (unit or "0")
            at += bool(unit)
        yield Change(start, words[at].end(), says * times)
        at += 1


def _bytes(word: str) -> str:
    return word if word.isascii() else "".join(f"\\x{byte:02x}" for byte in word.encode())


_LONG = [_bytes(word) for word in _WORDS if len(word.encode()) > _TOO_COMMON]
_ANY = f"(?:{'|'.join(_LONG)})"
_BETWEEN = f"{_APART}{{0,3}}(?:[0-9]{{1,4}}{_APART}{{0,3}}){{0,3}}"
_TOGETHER = 20
"""How many words share a trigger: one for each takes ten times as long to compile, one for all five times to scan."""
_GROUPS = [
    words[at : at + _TOGETHER]
    for words in ([one for one in _LONG if one.isalpha()], [one for one in _LONG if not one.isalpha()])
    for at in range(0, len(words), _TOGETHER)
]
_BEFORE = "(?:[^A-Za-z]|oh)"
"""A word is none inside another (``phone``), unless that says digits too; the shortest that does is no trigger."""


def _trigger(words: list[str]) -> str:
    before = _BEFORE if words[0].isalpha() else ""
    return f"{before}(?:{'|'.join(words)}){_BETWEEN}{_ANY}"


DECODER = Decoder(_decode, anywhere=tuple(map(_trigger, _GROUPS)))
