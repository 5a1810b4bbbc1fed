"""Social Security number of the United States: nine digits as area, group and serial, 000-00-0000.

Issued by the Social Security Administration, without a check digit. Areas 666 and 900 to 999 were never given out,
yet synthetic and hand-made data is full of them under this very name, and a customer's record that calls such a
number an SSN is no less a breach; so only parts of zeros and one repeated digit are refused here, where
python-stdnum refuses those areas and three numbers from advertisements too.
Specification: https://www.ssa.gov/employer/randomization.html.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_ssn(number: str) -> bool:
    if not is_digits(number, 9) or is_repeated(number):
        return False
    return number[:3] != "000" and number[3:5] != "00" and number[5:] != "0000"


recognizer = Recognizer(
    entity="US_SSN",
    name="Social Security number",
    pattern=r"[0-9]{3}-[0-9]{2}-[0-9]{4}|[0-9]{3} [0-9]{2} [0-9]{4}|[0-9]{3}\.[0-9]{2}\.[0-9]{4}",
    asked_pattern="[0-9]{9}|[0-9]{3} ?[ /-] ?[0-9]{2} ?[ /-] ?[0-9]{4}|[0-9]{3} [0-9]{3} [0-9]{3}|[0-9]{5}[ -][0-9]{4}",
    check=_is_ssn,
    padded_to=9,
    fields=(
        *("ssn", "ssn number", "social security number", "social security", "social security no", "soc sec", "socsec"),
        *("soc sec no", "soc", "ss number", "ss no", "ss", "s s n", "social sec", "social sec num", "soc security"),
        *("social", "us ssn", "ssn tin", "ssn itin", "ssn ein", "ssnum", "ssn last", "co borrower ssn", "spouse ssn"),
        *("soc co borr", "applicant ssn", "employee ssn", "patient ssn", "tax id ssn", "sosec", "social scurity"),
        *("seguro social", "numero de seguro social", "individual tin", "personal tin"),
    ),
    context=("tin", "taxpayer", "tax id", "w9", "w 9", "w2", "w 2", "1099", "i9", "ssa", "dob", "credit app"),
    siblings=("dob", "date of birth", "birth date", "drivers license", "credit score", "fico"),
    test_numbers=(
        *("078051120", "219099999", "123456789"),
        *(f"98765432{digit}" for digit in range(10)),
    ),
    confused_with="nine-digit deal ids and phone numbers; the groups 3-2-4 or a word for it tell them apart.",
    lifespan="for life; issued since 1936, at random since June 2011",
    matches=("SS# 666184507 his licence", "666-48-2719", "Fax: 666 31 0952", "999-47-3158", "ssn 078-05-1120"),
    rejects=("000-00-0000", "123-00-6789", "555-55-5555", "512-555-0143", "ssn XXX-XX-6789"),
)
