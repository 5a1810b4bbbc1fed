"""Number of the Swedish asylum seeker's card (LMA-kort): the case number 00-000000, often with /1 for the card.

Issued by Migrationsverket under the act on the reception of asylum seekers (1994:137); cards since 2022 begin again
at /1. No check digit. Specification: https://www.migrationsverket.se (LMA-kort för asylsökande).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="SE_LMA_CARD",
    name="Swedish asylum seeker's card number (LMA)",
    asked_pattern="[0-9]{2}-[0-9]{6}(?:/[0-9]{1,2})?|[0-9]{8}",
    check=serial(8, 9, 10),
    fields=(
        *("lma nummer", "lma nr", "lma kort", "lma kortnummer", "lma card", "lma number", "dossiernummer"),
        *("dossiernummer migrationsverket", "dossnr", "arendenummer migrationsverket", "asylkort nummer"),
        *("swedish migration agency case number", "asylsokande kort"),
    ),
    context=("lma", "lma kortet", "asylsokande", "migrationsverket", "at und"),
    siblings=("fodelsedatum", "nationalitet", "medborgarskap", "asylsokande", "tolksprak"),
    confused_with="dates and phone numbers of eight digits; only a word for it asks.",
    lifespan="as long as the asylum procedure; issued since 1994, cards with a QR code since January 2022",
    matches=("LMA-nummer 51-482917", "LMA-kort: 52-071836/1", "dossiernummer 50391827"),
    rejects=("LMA-nummer 00-000000", "LMA-kort 51-4829", "LMA-kort saknas"),
)
