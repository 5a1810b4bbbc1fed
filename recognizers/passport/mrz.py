"""Machine-readable zone of a passport: two lines of 44 places, the second with number, dates and check digits.

Issued by states under ICAO Doc 9303 part 4 (https://www.icao.int/publications/doc-series/doc-9303) since 1980. The
second line is found alone too, with spaces or line breaks between its fields, and in lower case.
"""

from __future__ import annotations

from sensitive_scan.check.mrz import check_digit, is_passport_zone, is_zone, passport_zone
from sensitive_scan.recognizer import Recognizer

__all__ = ["check_digit", "is_zone", "recognizer"]

_GAP = r"[ \t\r\n]{0,4}"
_FIRST = r"P[A-Z0-9<] ?[A-Z<]{3} ?[A-Z]{1,38}<(?:[A-Z<]|< | <){0,42}"
_DATES = rf"[0-9<]{{6}}{_GAP}[0-9<]{_GAP}[MFX<]{_GAP}[0-9]{{6}}{_GAP}[0-9]"

recognizer = Recognizer(
    entity="PASSPORT_MRZ",
    name="machine-readable zone of a passport",
    pattern=(
        rf"(?:{_FIRST}[ \t\r\n]{{0,4}})?[A-Z0-9<]{{9}}{_GAP}[0-9]{_GAP}[A-Z<]{{3}}{_GAP}{_DATES}"
        rf"{_GAP}(?:[A-Z0-9<] ?){{14}}{_GAP}[0-9<]{_GAP}[0-9]"
    ),
    prefilter=_DATES,
    check=is_passport_zone,
    fields=(
        *("passport mrz", "mrz", "machine readable zone", "mrz line 1", "mrz line 2", "mrz code", "mrz data"),
        *("mrz string", "mrz td3", "zona de lectura mecanica", "zone de lecture automatique", "bande mrz"),
        *("maschinenlesbare zone", "zona leggibile da macchina", "машиночитаемая зона", "機械読取領域", "机读码"),
    ),
    context=("mrz", "passport", "visa"),
    siblings=("passport no", "nationality", "date of birth", "passport expiry"),
    confused_with="nothing: random text passes five check digits once in a hundred thousand times.",
    lifespan="as long as the passport, five or ten years; the zone is in passports since 1980.",
    sample=passport_zone,
    matches=(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "scan: L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<< l898902c36uto7408122f1204159ze184226b<<<<<10",
        "P<UTO ERIKSSON<< ANNA <MARIA<<<<<<<<<<<<<<<\r\nL898902C3 6 UTO 740812 2 F 120415 9 ZE184226B<<<<< 1 0",
    ),
    rejects=(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204158ZE184226B<<<<<10",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<11",
    ),
)
