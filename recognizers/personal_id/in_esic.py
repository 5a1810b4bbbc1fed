"""Insurance number (IP number) of a person under the Employees' State Insurance of India: ten digits.

Issued by the Employees' State Insurance Corporation since 1952, in this form since about 2010. The employer's code of
seventeen digits is a company's number and none of these. No check digit is published.
Specification: https://www.esic.gov.in.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="IN_ESIC",
    name="Indian state insurance number (ESIC)",
    asked_pattern="[0-9]{10}|[0-9]{2}[ -][0-9]{8}|[0-9]{2}[ -][0-9]{2}[ -][0-9]{6}",
    check=serial(10),
    fields=(
        *("esic", "esic number", "esi number", "esic ip number", "esi ip number", "esic id"),
        *("esic insurance number", "ip number esic", "esic card", "esic pehchan card", "esi card number"),
        *("employee state insurance number", "employees state insurance number", "esi insurance number"),
        *("ईएसआईसी", "ईएसआईसी नंबर", "ईएसआई नंबर", "ईएसआईसी क्रमांक", "इएसआय क्रमांक", "இஎஸ்ஐ எண்", "ஈஎஸ்ஐ எண்"),
        *("ఈఎస్ఐ నంబర్", "ಇಎಸ್ಐ ಸಂಖ್ಯೆ", "ইএসআই নম্বর", "ഇഎസ്ഐ നമ്പർ", "ઈએસઆઈ નંબર", "ਈਐਸਆਈ ਨੰਬਰ", "ଇଏସଆଇ ନମ୍ବର"),
    ),
    context=("esic", "employees state insurance", "ईएसआईसी"),
    siblings=("uan", "pf number", "employee id", "doj", "pan", "aadhaar"),
    confused_with="mobile numbers of ten digits, and the employer's code of seventeen; only a word for it asks.",
    lifespan="for the working life; ten digits since about 2010",
    matches=("ESIC no 2013482716", "ESI IP number: 31-20482716", "ईएसआईसी नंबर 1114827163"),
    rejects=("ESIC 31000482710000999", "esic 0000000000", "ESIC no 201348271", "esic applicable"),
)
