"""Service number of the Canadian Armed Forces: a letter and eight digits, A00 000 000, no check digit.

Issued by the Department of National Defence; older numbers have a letter or two and three to seven digits.
Description: https://www.canada.ca/en/department-national-defence.html, https://www.bac-lac.gc.ca (service files).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="CA_MILITARY_SERVICE_NUMBER",
    name="service number of the Canadian Armed Forces",
    asked_pattern="[A-Z][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}|[A-Z]{1,2}-?[0-9]{4,7}",
    check=serial(4, 5, 6, 7, 8),
    fields=(
        *("canadian forces service number", "caf service number", "cf service number", "dnd service number"),
        *("canadian military service number", "canadian armed forces number", "rcaf service number", "cfone number"),
        *("vac file number", "veterans affairs canada number", "vac client number", "vac k number"),
        *("numero matricule fac", "numero matricule militaire canada", "matricule forces canadiennes"),
    ),
    context=("cfone", "veterans affairs canada", "forces armees canadiennes"),
    siblings=("rank", "regiment", "unit", "release date", "date of enrolment", "mos id"),
    confused_with="driving licences and articles of a letter and eight digits; only a name of the forces asks.",
    lifespan="for life; in this form since the 1990s, the social insurance number before",
    matches=("CAF service number V48 271 635", "DND service number K20481639", "VAC file number K482716"),
    rejects=("caf service number V00 000 000", "caf service number pending", "dnd service number V12"),
)
