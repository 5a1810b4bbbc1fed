"""Norwegian health personnel number (HPR-nummer): six to nine digits given in sequence, no check digit.

Issued by Helsedirektoratet to doctors, nurses and other authorised health personnel; the register is open to the
public. Specification: https://www.helsedirektoratet.no (Helsepersonellregisteret, HPR).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="NO_HPR",
    name="Norwegian health personnel number (HPR)",
    asked_pattern="[0-9]{6,9}",
    check=serial(6, 7, 8, 9),
    fields=(
        *("hpr nummer", "hprnr", "hpr nr", "helsepersonellnummer", "helsepersonell nr", "helsepersonellregisteret"),
        *("helsepersonellregister nummer", "hpr number norway", "norwegian health personnel number", "hpr id lege"),
    ),
    context=("hpr", "helsepersonellregisteret", "helsedirektoratet", "autorisasjon lege"),
    siblings=("lege", "fastlege", "legekontor", "autorisasjon", "her id", "spesialitet"),
    confused_with="phone and order numbers of eight digits; only a word for it asks.",
    lifespan="for life",
    matches=("HPR-nummer 7048261", "hpr nr: 430817265", "HPR: 9048271"),
    rejects=("HPR-nummer 0000000", "HPR-nummer 1234567", "hpr nr mangler"),
)
