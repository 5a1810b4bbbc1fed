"""Unique pupil number of England (UPN): check letter by 23, authority, school, year of issue and serial number.

Thirteen characters; the last one is a letter in a temporary number. Given by the first school. New authorities have
been founded since python-stdnum's list (gb.upn), so any from 200 on is taken, and it takes letters more at the end.
Specification: https://www.gov.uk/government/publications/unique-pupil-numbers.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def _is_upn(value: str) -> bool:
    if len(value) != 13 or not is_digits(value[1:12]) or is_repeated(value[1:12]) or value[1] not in "23489":
        return False
    last = value[12]
    if not is_digits(last) and last not in _LETTERS:
        return False
    # the letter of a temporary number counts by its place in the alphabet without I, O and S, from 0
    worth = int(last) if is_digits(last) else _LETTERS.index(last)
    return _LETTERS[(weighted_sum(value[1:12], range(2, 13)) + 13 * worth) % len(_LETTERS)] == value[0]


recognizer = Recognizer(
    entity="GB_UPN",
    name="English unique pupil number",
    pattern="[A-HJ-NP-RT-Z][23489][0-9]{10}[0-9A-HJ-NP-RT-Z]",
    check=_is_upn,
    fields=(
        *("upn", "upn number", "upn no", "unique pupil number", "unique pupil no", "unique pupil numbers", "pupil upn"),
        *("former upn", "temporary upn", "student upn", "upn code", "unique pupil ref"),
    ),
    context=("pupil premium", "ks2"),
    siblings=("uln", "year group", "date of birth", "admission number", "pupil premium", "form"),
    confused_with="Microsoft's user principal name (UPN), an e-mail address, and codes of a letter and twelve digits.",
    lifespan="the school years; given since 1999, a temporary one until the former school is known",
    matches=("UPN D801220038699", "V316678491796", "pupil M936484473097", "G20310020118B"),
    rejects=("UPN D801220038698", "A801200005001", "D000000000000"),
)
