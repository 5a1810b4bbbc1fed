"""Croatian insured person's number (MBO, matični broj osigurane osobe): nine digits, on the health insurance card.

Issued by the Health Insurance Fund (HZZO). How its last digit follows from the others is not published, so only length
and placeholders are told. Description: https://hzzo.hr (zdravstvena iskaznica).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="HR_MBO",
    name="Croatian health insurance number (MBO)",
    asked_pattern="[0-9]{9}",
    check=serial(9),
    fields=(
        *("maticni broj osigurane osobe", "maticni broj osiguranika", "mbo osigurane osobe", "mbo osiguranika"),
        *("mbo broj", "mbo hzzo", "hzzo broj", "broj zdravstvene iskaznice", "broj iskaznice zdravstvenog osiguranja"),
        *("zdravstvena iskaznica", "broj osigurane osobe", "croatian health insurance number"),
    ),
    context=("hzzo", "zdravstvene iskaznice", "obiteljski lijecnik"),
    siblings=("oib", "datum rodenja", "obiteljski lijecnik"),
    confused_with="phones, identity card and company numbers of nine digits; only a word for it asks.",
    lifespan="for life, on every card",
    matches=("MBO broj 104928375", "matični broj osiguranika 183746529"),
    rejects=("mbo broj 000000000", "mbo broj 12345", "mbo broj 123456789"),
)
