"""Ghanaian tax number (TIN) of a person: P00, seven digits, a check character by 11.

Issued by the Ghana Revenue Authority; companies begin with C00, G00, Q00 or V00, which are allowed data and which
python-stdnum accepts too. Persons have used the Ghana Card number since April 2021.
Specification: https://gra.gov.gh/tin/, https://www.oecd.org/tax/automatic-exchange (Ghana TIN).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_tin(value: str) -> bool:
    digits = value[1:10]
    if value[:3] != "P00" or len(value) != 11 or not is_digits(digits) or is_repeated(digits[2:]):
        return False
    return value[10] == "0123456789X"[weighted_sum(digits, range(1, 10)) % 11]


recognizer = Recognizer(
    entity="GH_TIN",
    name="Ghanaian tax number of a person",
    pattern="P00[0-9]{7}[0-9X]",
    check=_is_tin,
    fields=(
        *("ghana tin", "tin ghana", "gra tin", "ghanaian tin", "ghana tax number", "gra tax number"),
        *("tin number gra", "personal tin ghana", "taxpayer identification ghana"),
    ),
    context=("gra", "ghana revenue"),
    siblings=("ghana card", "ssnit", "date of birth"),
    confused_with="article codes; P00 and the check character tell them apart, C00 is a company's.",
    lifespan="for life; issued 2002 to 2021, then replaced by the Ghana Card number",
    matches=("Ghana TIN P0004817265", "P0010481729"),
    rejects=("P0004817266", "C0000803561", "P0000000000"),
)
