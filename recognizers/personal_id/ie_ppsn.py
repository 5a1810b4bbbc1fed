"""Irish personal public service number (PPSN): seven digits, a check letter by 23, often a second letter.

Issued by the Department of Social Protection. The second letter is A for people, H for others; python-stdnum
takes A, B, H, W, T and X, here any up to I. Specification: https://www.gov.ie (PPS number).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV"


def _is_ppsn(value: str) -> bool:
    digits, check, second = value[:7], value[7:8], value[8:]
    if not is_digits(digits, 7) or is_repeated(digits):
        return False
    if second and second not in "ABCDEFGHIWTX":
        return False
    # W, T and X are the old marks of a spouse and count as nothing
    extra = ord(second) - 64 if second and second < "T" else 0
    return _LETTERS[(weighted_sum(digits, range(8, 1, -1)) + 9 * extra) % 23] == check


recognizer = Recognizer(
    entity="IE_PPSN",
    name="Irish PPS number",
    pattern="[0-9]{7}[A-W][A-IWTX]?",
    asked_pattern="[0-9]{7}[ -][A-W][ -]?[A-IWTX]?",
    check=_is_ppsn,
    fields=(
        *("ppsn", "pps", "pps number", "pps no", "ppsn no", "personal public service number", "rsi number", "pps num"),
        *("uimhir pps", "upsp", "uimhir phearsanta seirbhise poibli", "personal public service no", "pps ireland"),
        *("irish pps", "public services card number", "rsi no"),
    ),
    context=("pps", "ppsn", "mygovid", "revenue commissioners", "social welfare ireland"),
    siblings=("dob", "date of birth", "medical card"),
    confused_with="article numbers of seven digits and a letter; one letter of 23 is right.",
    lifespan="for life; issued since 1979 (RSI), as PPS since 1998; a second letter since 2013",
    matches=("PPS 1858477A was on the form", "ppsn 5557653JA"),
    rejects=("PPS 8227921B", "0000000W"),
)
