"""Seychelles national identity number (NIN): eleven digits, 000-0000-0-0-00.

Issued by the Department of Immigration and Civil Status: year of birth in the first three digits, serial, sex, check
digits whose rule is not published. Specification: https://www.ics.gov.sc.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="SC_NIN",
    name="Seychelles national identity number (NIN)",
    pattern="[0-9]{3}-[0-9]{4}-[0-9]-[0-9]-[0-9]{2}",
    asked_pattern="[0-9]{3}[ -]?[0-9]{4}[ -]?[0-9][ -]?[0-9][ -]?[0-9]{2}",
    check=serial(11),
    fields=(
        *("seychelles nin", "nin seychelles", "seychelles national id", "seychelles id", "seychellois id"),
        "national identity number seychelles",
    ),
    context=("seychellois citizen", "nin seychelles"),
    siblings=("date of birth", "surname"),
    confused_with="phone and account numbers in groups; 3-4-1-1-2 stands out.",
    lifespan="for life",
    matches=("NIN 985-0481-1-1-72", "seychelles nin 99104812163"),
    rejects=("000-0000-0-0-00", "seychelles nin 985-0481"),
)
