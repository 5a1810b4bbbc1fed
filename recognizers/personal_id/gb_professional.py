"""Registrations of British doctors and nurses: GMC reference of seven digits, NMC PIN of year, letter, serial, letter.

Given by the General Medical Council and the Nursing and Midwifery Council: in the PIN the year of registration, the
month as a letter from A to L, four digits, and E, S, W, N, I, C or O for where the training was. No check digit.
Specification: https://www.gmc-uk.org, https://www.nmc.org.uk/registration.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("specialty", "job title", "revalidation date", "professional body", "date of birth")

recognizers = (
    Recognizer(
        entity="GB_GMC",
        name="General Medical Council reference number",
        asked_pattern="C?[0-9]{7}|C?[0-9]{3} [0-9]{4}",
        check=serial(7),
        fields=(
            *("gmc number", "gmc no", "gmc reference", "gmc reference number", "gmc registration number"),
            *("general medical council number", "gmc ref", "gmc reg no", "doctor gmc"),
        ),
        context=("general medical council",),
        siblings=_SIBLINGS,
        confused_with="phones and order numbers of seven digits; only a word for it asks.",
        lifespan="for life",
        matches=("GMC 7281946", "GMC number: C4127398"),
        rejects=("GMC pending", "GMC 0000000", "GMC 12345"),
    ),
    Recognizer(
        entity="GB_NMC_PIN",
        name="Nursing and Midwifery Council PIN",
        asked_pattern="[0-9]{2}[A-L][0-9]{4}[A-Z]",
        check=serial(6),
        fields=(
            *("nmc pin", "nmc number", "nmc no", "nmc pin number", "nmc registration number", "nursing pin"),
            *("nurse pin", "nmc registration pin", "nursing and midwifery council number", "nmc ref"),
        ),
        context=("nursing and midwifery council",),
        siblings=_SIBLINGS,
        confused_with="product codes of the same form; only a word for it asks.",
        lifespan="for life",
        matches=("NMC PIN 18H2947E", "nmc no 04A7183S"),
        rejects=("NMC PIN pending", "NMC PIN 00A0000E", "NMC PIN 18Z2947E"),
    ),
)
