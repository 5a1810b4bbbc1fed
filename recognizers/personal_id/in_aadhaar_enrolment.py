"""Aadhaar enrolment id (EID) of India: station, operator and serial, 0000/00000/00000, often with date and time.

Printed on the acknowledgement slip by the Unique Identification Authority of India; fourteen digits, or twenty-eight
with the moment of enrolment (day or year first). Whoever has it can look up the Aadhaar.
Specification: https://uidai.gov.in (Aadhaar enrolment, check status).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_SHORT, _LONG = 14, 28


def _is_moment(day: str, time: str) -> bool:
    hours, minutes, seconds = (int(time[place : place + 2]) for place in (0, 2, 4))
    return is_yyyymmdd(day) and day[:2] == "20" and hours < 24 and minutes < 60 and seconds < 60


def _is_enrolment(value: str) -> bool:
    digits = digits_in(value)
    if is_repeated(digits[:_SHORT]) or len(digits) not in (_SHORT, _LONG):
        return False
    day, time = digits[14:22], digits[22:]
    return len(digits) == _SHORT or _is_moment(day, time) or _is_moment(day[4:] + day[2:4] + day[:2], time)


recognizer = Recognizer(
    entity="IN_AADHAAR_ENROLMENT",
    name="Aadhaar enrolment id",
    pattern=(
        "[0-9]{4}/[0-9]{5}/[0-9]{5}"
        "(?:[ ,/-]{1,3}[0-9]{2,4}[/-][0-9]{2}[/-][0-9]{2,4}[ /-]{1,3}[0-9]{2}:[0-9]{2}:[0-9]{2})?"
    ),
    asked_pattern="[0-9]{4}[ -][0-9]{5}[ -][0-9]{5}|[0-9]{14}(?:[0-9]{14})?",
    check=_is_enrolment,
    fields=(
        *("aadhaar enrolment id", "aadhaar enrollment number", "aadhaar eid", "eid aadhaar", "enrolment id aadhaar"),
        *("aadhar enrolment id", "aadhar enrollment number", "aadhaar acknowledgement number", "aadhaar enrollment id"),
        *("aadhaar enrolment slip", "aadhaar application number", "uidai enrolment number", "aadhaar urn"),
        *("आधार नामांकन संख्या", "आधार नामांकन", "आधार नोंदणी क्रमांक", "ஆதார் பதிவு எண்", "ఆధార్ నమోదు సంఖ్య"),
        *("ಆಧಾರ್ ನೋಂದಣಿ ಸಂಖ್ಯೆ", "আধার এনরোলমেন্ট", "આધાર નોંધણી નંબર"),
    ),
    context=("uidai", "enrolment slip", "aadhaar enrolment", "aadhaar enrollment"),
    siblings=("aadhaar", "dob", "date of birth", "father name"),
    confused_with="file numbers with slashes; the groups 4-5-5 and a moment behind them tell it apart.",
    lifespan="until the Aadhaar is made, on the slip for good; issued since 2010",
    matches=("EID 1204/48271/63591", "Aadhaar enrolment ID: 1204/48271/63591 10/05/2019 12:34:56", "12044827163591"),
    rejects=("0000/00000/00000", "1204/48271", "1204/48271/63591 45/05/2019 12:34:56", "aadhaar eid pending"),
)
