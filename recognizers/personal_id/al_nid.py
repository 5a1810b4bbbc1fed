"""Albanian identity number (NID): decade letter and year, month (women plus 50), day, serial, check letter: L00000000L.

Given by the civil register since 2004 under decision 827 of 11.12.2003. The check letter is not tested: many were
calculated otherwise than decreed (press of March 2010, forumishqiptar.com), so only the date is. A company's NIPT has
the same shape. Specification: https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/albania-tin.pdf.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_MONTHS = {*range(1, 13), *range(31, 43), *range(51, 63), *range(81, 93)}
"""Men, foreign men, women and foreign women."""


def _is_nid(value: str) -> bool:
    number = value[1:9]
    if not is_digits(number, 8) or is_repeated(number):
        return False
    return int(number[1:3]) in _MONTHS and 1 <= int(number[3:5]) <= 31


recognizer = Recognizer(
    entity="AL_NID",
    name="Albanian identity number (NID)",
    asked_pattern="[0-9A-T][0-9][0-9][0-9][0-3][0-9]{4} ?[A-W]",
    check=_is_nid,
    fields=(
        *("numri i identitetit", "nid albania", "nid shqiperi", "nid shqiptar", "numri personal", "nr personal"),
        *("numri personal i identitetit", "nr identiteti", "numer personal", "numri i identitetit te shtetasit"),
        *("albanian identity number", "personal number albania", "nr i identitetit"),
    ),
    context=("gjendja civile", "leternjoftim", "leternjoftimi", "aleat"),
    siblings=("datelindja", "data e lindjes", "atesia", "vendlindja"),
    confused_with="a company's NIPT (K or L and eight digits), whose digits seldom make a date; only a word asks.",
    lifespan="for life; given since 2004",
    matches=("NID Albania J50101001A", "Numri i identitetit: I65512084K"),
    rejects=("numri i identitetit J59901001A", "numri i identitetit K00000000K", "nipt K91499001D"),
)
