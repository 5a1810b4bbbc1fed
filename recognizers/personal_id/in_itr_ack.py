"""Acknowledgement number of an income tax return in India: fifteen digits, the last six the day of filing.

Issued by the Income Tax Department for each return (ITR-V); who has it and the PAN reads the return. The day is a
mere confirmation, as acknowledgements of other forms end otherwise.
Specification: https://www.incometax.gov.in (ITR status).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer


def _ends_in_day(number: str) -> bool:
    return is_ddmmyy(number[9:])


recognizer = Recognizer(
    entity="IN_ITR_ACK",
    name="Indian income tax return acknowledgement number",
    asked_pattern="[0-9]{15}",
    check=serial(15),
    confirm=_ends_in_day,
    fields=(
        *("itr acknowledgement number", "itr ack no", "itr acknowledgment number", "itr v number"),
        *("income tax return acknowledgement number", "itr filing acknowledgement"),
        *("e filing acknowledgement number", "itr receipt number", "itr v acknowledgement"),
        *("income tax acknowledgement no", "आयकर रिटर्न पावती संख्या", "आईटीआर पावती संख्या"),
        *("आईटीआर एक्नॉलेजमेंट नंबर", "आयटीआर पावती क्रमांक"),
    ),
    context=("itr", "itr v", "income tax return", "assessment year"),
    siblings=("pan", "assessment year", "filing date", "gross total income", "refund", "aadhaar"),
    confused_with="device identities and challans of fifteen digits; only a word for the return asks.",
    lifespan="one a return; fifteen digits since e-filing began in 2006",
    matches=("ITR acknowledgement number 482716359310723", "ITR ack no: 104827163290622"),
    rejects=("ITR ack no 000000000000000", "itr ack number pending", "itr acknowledgement 48271635931072"),
)
