"""Individual taxpayer identification number of the United States: 9xx-gg-xxxx with groups 50 to 65, 70 to 88 and up.

Issued by the Internal Revenue Service since 1996 to people without a Social Security number; no check digit. The groups
50 to 65 have been given out since 2011, which python-stdnum (us.itin) does not know yet.
Specification: https://www.irs.gov/individuals/individual-taxpayer-identification-number.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_GROUPS = frozenset((*range(50, 66), *range(70, 89), *range(90, 93), *range(94, 100)))


def _is_itin(number: str) -> bool:
    return is_digits(number, 9) and number[0] == "9" and int(number[3:5]) in _GROUPS and not is_repeated(number)


recognizer = Recognizer(
    entity="US_ITIN",
    name="individual taxpayer identification number",
    pattern="9[0-9]{2}-[5-9][0-9]-[0-9]{4}",
    asked_pattern="9[0-9]{2} ?-?[5-9][0-9] ?-?[0-9]{4}",
    check=_is_itin,
    fields=(
        *("itin", "itin number", "itin no", "individual taxpayer identification number", "individual taxpayer id"),
        *("ssn itin", "itin ssn", "itin taxpayer", "borrower itin", "numero itin", "irs itin", "spouse itin"),
    ),
    context=("tin", "taxpayer", "tax id", "w7", "irs", "itin"),
    siblings=("dob", "date of birth", "filing status"),
    confused_with="nine-digit ids that begin with 9; the hyphens or the word ITIN tell them apart.",
    lifespan="until three years pass without a tax return; issued since 1996",
    matches=("ITIN on file: 912-84-5073", "ITIN 912701234"),
    rejects=("itin 912-49-5073", "999-99-9999", "itin 812-70-1234"),
)
