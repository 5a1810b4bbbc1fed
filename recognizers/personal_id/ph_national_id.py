"""Philippine national identity number (PhilSys): PSN of twelve digits, PCN of sixteen on the card, 0000-0000-0000-0000.

Issued by the Philippine Statistics Authority since 2020 under Republic Act 11055; the card shows the PCN alone. No
check digit is published.
Specification: https://philsys.gov.ph.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="PH_NATIONAL_ID",
    name="Philippine national identity number (PhilSys)",
    asked_pattern="[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?:[ -]?[0-9]{4})?",
    check=serial(12, 16),
    fields=(
        *("philsys number", "philsys", "philsys card number", "pcn philsys", "psn philsys", "philid", "philid number"),
        *("philsys id", "psn", "philsys pcn", "philsys psn", "ephilid", "philippine national id"),
        *("national id philippines", "philippine identification card", "pambansang id"),
        *("phil id no", "phil sys number"),
    ),
    context=("philsys", "philid", "philippine identification"),
    siblings=("tin", "philhealth", "birthdate", "sss", "pag ibig"),
    confused_with="card and order numbers of sixteen digits; only a word for it asks.",
    lifespan="for life (PSN), the card's PCN as long as the card; issued since October 2020",
    matches=("philsys 1234-5678-9101-1213", "PhilSys number: 4827-1635-9140", "PhilID 7048271635914027"),
    rejects=("philsys 0000-0000-0000", "philsys pending", "PSN 4827"),
)
