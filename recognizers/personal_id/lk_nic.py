"""Sri Lankan identity card number (NIC): birth year, day of the year, serial; 000000000V or twelve digits.

Issued by the Department for Registration of Persons; women have 500 added to the day; the check digit is not published.
Specification: https://drp.gov.lk.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_nic(value: str) -> bool:
    if len(value) == 10 and value[9] in "VX" and is_digits(value[:9]):
        day = int(value[2:5])
    elif is_digits(value, 12) and value[:2] in ("19", "20"):
        day = int(value[4:7])
    else:
        return False
    return 1 <= day <= 366 or 501 <= day <= 866


recognizer = Recognizer(
    entity="LK_NIC",
    name="Sri Lankan identity card number",
    pattern="[0-9]{9}[VX]",
    asked_pattern="(?:19|20)[0-9]{10}|[0-9]{9} [VX]",
    check=_is_nic,
    fields=("nic", "nic no", "nic number", "sri lanka id", "national identity card", "sl nic"),
    context=("nic", "identity card"),
    siblings=("dob", "date of birth", "epf no"),
    confused_with="article codes of nine digits and a V or X; the day of the year tells most apart.",
    matches=("NIC 853400937V", "nic 198534000937"),
    rejects=("NIC 854000937V", "nic 000000000V"),
)
