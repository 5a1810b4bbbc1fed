"""Emirates ID of the United Arab Emirates: 784, birth year, seven digits, check digit, 784-0000-0000000-0.

Issued by the Federal Authority for Identity and Citizenship. Its last digit is said to be a Luhn digit, yet cards in
use fail it, so that the form and the year are asked and no more. Specification: https://u.ae (Emirates ID).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_emirates_id(number: str) -> bool:
    return is_digits(number, 15) and number.startswith("784") and not is_repeated(number[7:14])


recognizer = Recognizer(
    entity="AE_EMIRATES_ID",
    name="Emirates ID",
    pattern="784[ -](?:19|20)[0-9]{2}[ -][0-9]{7}[ -][0-9]|784(?:19[3-9]|20[0-3])[0-9]{9}",
    check=_is_emirates_id,
    fields=(
        *("emirates id", "eid", "emirates identity", "emirates identity card", "emirate id"),
        *("uae id", "uae eid"),
        *("uae national id", "eid card", "emirates id card", "الهوية الاماراتية", "الهوية الإماراتية", "رقم الهوية"),
        *("رقم الهوية الإماراتية", "بطاقة الهوية الإماراتية", "بطاقة الهوية"),
    ),
    context=("eid", "emirates", "ejari", "tenancy", "visa"),
    siblings=("passport", "visa", "dob", "date of birth", "uid"),
    confused_with="device numbers of fifteen digits; 784 and a birth year begin it.",
    lifespan="for life, kept over renewals of the card; issued since 2005",
    matches=("EID 784-1991-4027586-0; visa", "784198361502945"),
    rejects=("784-1850-4027586-0", "784-1991-0000000-0", "784 1991"),
)
