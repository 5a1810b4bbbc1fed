"""Slovenian health insurance number (ZZZS številka): nine digits, on the health insurance card.

Issued by the Health Insurance Institute (ZZZS). How its last digit follows from the others is not published, so only
length and placeholders are told. Description: https://www.zzzs.si (kartica zdravstvenega zavarovanja).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="SI_ZZZS",
    name="Slovenian health insurance number",
    asked_pattern="[0-9]{9}|[0-9]{3} [0-9]{3} [0-9]{3}",
    check=serial(9),
    fields=(
        *("zzzs stevilka", "zzzs", "zzzs st", "stevilka zzzs", "zzzs stevilka zavarovane osebe", "zzzs id"),
        *("stevilka zdravstvenega zavarovanja", "stevilka zdravstvene izkaznice", "kartica zdravstvenega zavarovanja"),
        *("kzz stevilka", "stevilka kzz", "slovenian health insurance number"),
    ),
    context=("zzzs", "kzz", "zdravstvena izkaznica", "osebni zdravnik"),
    siblings=("emso", "datum rojstva", "osebni zdravnik", "zdravnik"),
    confused_with="phones and company numbers of nine digits; only a word for it asks.",
    lifespan="for life, on every card; issued since 1999",
    matches=("ZZZS številka 031928475", "št. KZZ 048 192 736"),
    rejects=("ZZZS 000000000", "zzzs 12345", "zzzs 123456789"),
)
