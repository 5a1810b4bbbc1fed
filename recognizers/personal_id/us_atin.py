"""Adoption taxpayer identification number of the United States (ATIN): nine digits, 9xx-93-xxxx, no check digit.

Issued by the Internal Revenue Service since 1997 for a child whose adoption is pending. python-stdnum (us.atin) asks
for nine digits only; the leading 9 and the group 93 are the issuer's. Specification: https://www.irs.gov (form W-7A,
Internal Revenue Manual 3.13.40).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_atin(number: str) -> bool:
    return is_digits(number, 9) and number[0] == "9" and number[3:5] == "93" and number[5:] != "0000"


recognizer = Recognizer(
    entity="US_ATIN",
    name="adoption taxpayer identification number",
    pattern="9[0-9]{2}-93-[0-9]{4}",
    asked_pattern="9[0-9]{2} ?93 ?[0-9]{4}",
    check=_is_atin,
    fields=(
        *("atin", "atin number", "adoption taxpayer identification number", "adoption taxpayer id", "adoption tin"),
        *("adopted child tin", "child atin", "dependent atin", "w7a number"),
    ),
    context=("w 7a", "pending adoption"),
    siblings=("dependent", "child name", "date of birth", "ssn", "itin", "filing status"),
    confused_with="nine-digit ids that begin with 9; the group 93 or the word ATIN tells them apart.",
    lifespan="two years, or until the child has a Social Security number; issued since 1997",
    matches=("ATIN 912-93-5073", "child atin 931934827"),
    rejects=("atin 912-94-5073", "atin 912-93-0000", "atin 812-93-5073", "atin 91293"),
)
