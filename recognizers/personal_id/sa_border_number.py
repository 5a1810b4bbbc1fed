"""Saudi border number (رقم الحدود): ten digits that begin with 3, 4 or 5, given at the first entry on a visa.

Issued by the General Directorate of Passports; it is on the visa's stamp and becomes worthless with the iqama. No
published check digit. Specification: https://www.absher.sa.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="SA_BORDER_NUMBER",
    name="Saudi border number",
    asked_pattern="[345][0-9]{9}",
    check=serial(10),
    fields=(
        *("saudi border number", "border number", "border number ksa", "border entry number"),
        *("border id", "hudud number"),
        *("رقم الحدود", "رقم الحدود للزائر", "رقم حدود"),
    ),
    context=("الجوازات", "تأشيرة زيارة", "muqeem"),
    siblings=("iqama", "passport", "visa number", "رقم الجواز"),
    confused_with="mobile numbers, which begin with 05 or 966 5; only a word for it asks.",
    lifespan="from the entry until the iqama or the departure",
    matches=("border number 3004817263", "رقم الحدود 4104817263"),
    rejects=("border number 6004817263", "border number 5555555555"),
)
