"""Kosovar personal number (numri personal): ten digits, the first not 0.

Issued by the Civil Registration Agency, at first by UNMIK from 2000 on, to citizens and residents; it took the place of
the JMBG. The last digit is said to be a check digit but the way is not published, so only the structure is told.
Specification: Administrative Instruction 06/2016, https://gzk.rks-gov.net/ActDocumentDetail.aspx?ActID=12653.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="XK_PERSONAL_NUMBER",
    name="Kosovar personal number",
    asked_pattern="[1-9][0-9]{9}",
    check=serial(10),
    fields=(
        *("kosovo personal number", "numri personal kosove", "numri personal", "nr personal", "numer personal"),
        *("nr personal i klientit", "numri personal i shtetasit", "licni broj kosovo", "kosovar personal number"),
        *("personal number kosovo", "numri i leternjoftimit personal"),
    ),
    context=("arc kosove", "gjendja civile", "leternjoftim", "leternjoftimi"),
    siblings=("datelindja", "data e lindjes", "emri i babait", "vendlindja"),
    confused_with="phones and order numbers of ten digits; only a word for it asks.",
    lifespan="for life; issued since 2000",
    matches=("Numri personal: 1173920485", "nr. personal 2039481726"),
    rejects=("numri personal 0000000000", "numri personal 12345", "nr personal 1234567890"),
)
