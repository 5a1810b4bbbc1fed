"""Roll number of a British building society account: digits with or without letters, slashes and dashes, up to 18.

Given by building societies to their own accounts, beside a sort code and an account number of the society; quoted as
reference when money is paid in. Every society has its own form, so that a field or a word must ask.
Specification: https://www.bacs.co.uk (building society reference, field 10 of Service User's Guide).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_FEWEST_DIGITS = 6


def _is_roll_number(value: str) -> bool:
    digits = digits_in(value)
    return len(value) <= 18 and len(digits) >= _FEWEST_DIGITS and not (is_repeated(digits) or is_counting(digits))


recognizer = Recognizer(
    entity="GB_BUILDING_SOCIETY_ROLL",
    name="UK building society roll number",
    asked_pattern="(?:[A-Z]{1,2}[ /-]?)?[0-9]{3,10}(?:[ /-][0-9]{1,10}){0,3}(?:[ /-]?[A-Z]{1,3})?",
    check=_is_roll_number,
    fields=(
        *("building society roll number", "building society roll no", "building society ref", "bs roll number"),
        *("building society account", "building society account number", "roll number building society"),
        *("building soc roll no", "building society reference", "bs roll no", "nationwide roll number"),
    ),
    context=("building society",),
    siblings=("sort code", "account number", "building society", "account name"),
    confused_with="a pupil's roll number, which is shorter; only a word for the building society asks.",
    lifespan="as long as the account; fewer since the 1990s, as societies have account numbers of their own",
    matches=("building society roll number B/18273645-9", "bs roll no C/61203748-JON", "roll number 4820 917365"),
    rejects=("building society roll no pending", "roll number 00000000", "roll number 123"),
)
