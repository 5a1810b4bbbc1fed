"""Sri Lankan identity card number (NIC): birth year, day of the year, serial; 000000000V or twelve digits.

Issued by the Department for Registration of Persons since 1972; women have 500 added to the day. V stands for a
voter, X for another. The authority publishes no rule for the last digit; a weighted sum by 11 that fits is only a
confirmation. Nine digits and a letter are only looked for everywhere with a birth year from 1930 on: Singapore's
company numbers (UEN) begin with their year.
Specification: https://drp.gov.lk; weights: https://en.wikipedia.org/wiki/National_identity_card_(Sri_Lanka).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (8, 4, 3, 2, 7, 6, 5, 7, 4, 3, 2)


def _is_nic(value: str) -> bool:
    if len(value) == 10 and value[9] in "VX" and is_digits(value[:9]):
        day = int(value[2:5])
    elif is_digits(value, 12) and "1890" <= value[:4] <= "2059":
        day = int(value[4:7])
    else:
        return False
    return 1 <= day <= 366 or 501 <= day <= 866


def _has_last_digit(value: str) -> bool:
    long = f"19{value[:5]}0{value[5:9]}" if value[-1:] in ("V", "X") else value
    return is_digits(long, 12) and -weighted_sum(long, _WEIGHTS) % 11 % 10 == int(long[11])


recognizer = Recognizer(
    entity="LK_NIC",
    name="Sri Lankan identity card number",
    pattern="[3-9][0-9][0-35-8][0-9]{6}[VX]",
    asked_pattern="(?:18|19|20)[0-9]{10}|[0-9]{9}[ -]?[VX]",
    check=_is_nic,
    confirm=_has_last_digit,
    fields=(
        *("sri lanka id", "nic", "nic no", "sl nic", "sri lankan nic", "nic sri lanka", "sri lanka nic"),
        *("nic card number", "new nic", "old nic", "national identity card"),
        *("nic passport no", "sri lankan id card", "ජාතික හැඳුනුම්පත", "ජාතික හැඳුනුම්පත් අංකය", "ජා හැ අංකය"),
        *("හැඳුනුම්පත් අංකය", "தேசிய அடையாள அட்டை எண்", "தேசிய அடையாள அட்டை இலக்கம்", "அடையாள அட்டை இலக்கம்"),
    ),
    context=("nic", "sri lanka", "හැඳුනුම්පත"),
    siblings=("dob", "date of birth", "epf no"),
    confused_with="article codes of nine digits and a V or X; the day of the year tells most apart.",
    lifespan="for life; nine digits and a letter from 1972 to 2015, twelve digits since January 2016",
    matches=("NIC 853400937V", "nic 198534000937", "sri lanka id 911042754V", "හැඳුනුම්පත් අංකය 200012304827"),
    rejects=("NIC 854000937V", "nic 000000000V", "nic 198540000937"),
)
