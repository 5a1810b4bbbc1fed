"""Participant number of Australia's National Disability Insurance Scheme: nine digits that begin with 43.

Issued by the National Disability Insurance Agency, without a published check digit.
Description: https://www.ndis.gov.au.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="AU_NDIS",
    name="NDIS participant number",
    asked_pattern="43[0-9]{7}|43[0-9] [0-9]{3} [0-9]{3}",
    check=serial(9),
    fields=(
        *("ndis", "ndis number", "ndis no", "ndis participant", "ndis id", "ndis participant number"),
        *("ndis plan number", "ndis client number", "ndis reference number", "participant ndis number"),
        "ndis participant id",
    ),
    context=("ndis", "participant", "support coordinator", "plan managed"),
    siblings=("ndis plan", "dob", "medicare"),
    confused_with="a provider's registration number, which begins with 405.",
    lifespan="for life; issued since 2013",
    matches=("NDIS no. 430275916", "ndis 431 608 254"),
    rejects=("NDIS 405012345", "ndis plan review 2024"),
)
