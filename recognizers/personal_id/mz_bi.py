"""Mozambican identity card number (bilhete de identidade, BI): twelve digits and a letter.

Issued by the Direcção Nacional de Identificação Civil; the first two digits are the province, the letter that of the
renewal. No published check. Specification: https://www.dnic.gov.mz.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="MZ_BI",
    name="Mozambican identity card number (BI)",
    pattern="[0-9]{12}[A-Z]",
    asked_pattern="[0-9]{12}[ -]?[A-Z]",
    check=serial(12),
    fields=(
        *("bi mocambique", "bi mocambicano", "bilhete de identidade mocambique", "bilhete identidade mocambicano"),
        *("mozambique bi", "mozambican id", "mozambique id", "numero do bi"),
    ),
    context=("dnic", "bilhete mocambicano"),
    siblings=("nuit", "data de nascimento", "naturalidade", "inss"),
    confused_with="serial numbers of twelve digits with a revision letter.",
    lifespan="five or ten years a card, for life from fifty; the digits stay, the letter counts the renewals",
    matches=("BI mocambique 110104817263B", "bilhete de identidade mocambique 030048172635 P"),
    rejects=("000000000000A", "110104817263", "BI mocambique 1101048172B"),
)
