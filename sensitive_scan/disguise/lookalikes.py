"""Letters and marks written for digits: O for 0, l for 1, S for 5, inside what is otherwise a number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sensitive_scan.disguise.decoder import USUAL, Decoder, told
from sensitive_scan.disguise.view import Change
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from sensitive_scan.disguise.view import View

_SAYS = dict(zip("OoQDIil|!ZzEASs$GbTBgq", "0000111112234555667899", strict=True))
_LOOKALIKE = "[OoQDIil|!ZzEASs$GbTBgq]"
_ONE = late_pattern(_LOOKALIKE)
_RUN = late_pattern(f"(?<![^\\W_])(?:[0-9]|{_LOOKALIKE})(?:{USUAL}?(?:[0-9]|{_LOOKALIKE}))*+(?![^\\W_])")
_SHORTEST = 8
_LETTERS = "[OoQDIil|!ZzEASsGbBgq$]"
"""What calls where it stands between digits; a T there is mostly that of a date with a time."""
_CALLING = (
    # two letters by themselves are the middle of a number plate
    f"[0-9](?:{_LETTERS}{{1,8}}(?:{USUAL}{_LETTERS}{{1,8}}){{0,2}}{USUAL}?|{USUAL}{_LETTERS}{{1,8}}"
    f"|{USUAL}{_LETTERS}{{3,8}}{USUAL})[0-9]"
)
_INSIDE = late_pattern(_CALLING)
_PLATE = late_pattern(f"[A-Z]{{2}}{USUAL}?[0-9]{{1,2}}{USUAL}?[A-Z]{{1,3}}{USUAL}?[0-9]{{4}}")


def _decode(text: str) -> Iterator[View]:
    yield from told(text, (change for run in _RUN.finditer(text) for change in _changes(run)), "letters for digits")


def as_digits(value: View) -> Iterator[View]:
    """A value in which letters stand for fewer digits than are plain, as digits alone."""
    text = value.text
    says = "".join(_SAYS.get(one, one) for one in text)
    if says.isdecimal() and says != text and 2 * sum(map(text.count, "0123456789")) >= len(text):
        yield replace(value, text=says, technique="letters for digits")


def _changes(run: regex.Match[str]) -> Iterator[Change]:
    if _PLATE.fullmatch(run[0]):
        return
    letters = list(_ONE.finditer(run.string, *run.span()))
    digits = sum(map(run[0].count, "0123456789"))
    if letters and digits >= max(len(letters), _SHORTEST - len(letters)) and _INSIDE.search(run[0]):
        for letter in letters:
            yield Change(letter.start(), letter.end(), _SAYS[letter[0]])


_ANY = f"{USUAL}?[0-9OoQDIil|!ZzEASs$GbTBgq]"
_LEFT = "[0-9OoQDIil|!ZzEASs$GbTBgq .-]{3}"
DECODER = Decoder(
    _decode,
    # most of the number stands behind the letters or before them
    numeric=(f"(?-i:{_CALLING}(?:{_ANY}){{2}})", f"(?-i:{_LEFT}{_CALLING})"),
)
