"""Turkish social security registration (SGK sicil no) of the insured: eight to thirteen digits by fund and time.

Issued by SSK, Bağ-Kur and Emekli Sandiği, since 2006 by SGK; since 2008 the TCKN serves. A workplace's registration has
26 digits and is no person's. There is no published check digit. Description: https://www.sgk.gov.tr (sicil numarasi).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="TR_SGK",
    name="Turkish social security registration",
    asked_pattern="[0-9]{8,13}",
    check=serial(8, 9, 10, 11, 12, 13),
    fields=(
        *("ssk sicil no", "sigorta sicil no", "sigorta sicil numarasi", "sgk no", "sgk numarasi", "sgk sicil no"),
        "sgk sicil numarasi",
        *("ssk no", "ssk sicil numarasi", "bagkur no", "bag kur no", "bagkur numarasi", "emekli sicil no"),
        *("sosyal guvenlik no", "sosyal guvenlik numarasi", "emekli sandigi no", "sosyal guvenlik sicil no"),
    ),
    context=("sigortali", "emekli sandigi", "bag kur", "ise giris bildirgesi"),
    siblings=("tc kimlik no", "ise giris tarihi", "dogum tarihi", "tckn"),
    confused_with="the 26 digits of a workplace (işyeri sicil no), phones and orders; only a word for it asks.",
    lifespan="for life in the fund that gave it; not given since 2008",
    matches=("SGK sicil no 3401938471025", "Bağ-Kur no: 1049283756", "SSK no 34019384"),
    rejects=("sgk no 0000000000000", "sgk no 12345", "ssk no 12345678"),
)
