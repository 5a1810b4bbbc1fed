"""Trinidad and Tobago national identification number: birth date YYYYMMDD and three digits, no published check digit.

Issued by the Elections and Boundaries Commission on the identity card. Description: https://www.ebctt.com.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_id(number: str) -> bool:
    return is_digits(number, 11) and is_yyyymmdd(number[:8])


recognizer = Recognizer(
    entity="TT_ID",
    name="Trinidad and Tobago national identification number",
    asked_pattern="(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[ -]?[0-9]{3}",
    check=_is_id,
    fields=(
        *("trinidad national id", "trinidad id card", "tt id card", "trinidad id", "trinidad and tobago national id"),
        *("trinidad id number", "tt national id", "ebc id card", "tt id number"),
    ),
    context=("elections and boundaries commission",),
    siblings=("date of birth", "bir number", "nis number"),
    confused_with="dates with a running number behind them, as in invoice numbers; only a word for it asks.",
    lifespan="for life, the card for ten years.",
    matches=("Trinidad national ID 19850214048", "TT ID card: 20011109271"),
    rejects=("Trinidad ID 19851314048", "Trinidad ID 18000101001", "trinidad id 123"),
)
