"""Angolan identity card number (bilhete de identidade, BI): nine digits, two letters of the province, three digits.

Issued by the Direcção Nacional de Identificação, 000000000LA000; it is the tax number (NIF) of persons too. No
published check; the known provinces count in favour. Specification: https://www.minjusdh.gov.ao.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_PROVINCES = frozenset("BA BE BO CA CC CE EX HA HO IB KN KS LA LN LS ME MO NE OE UE UI ZE".split())  # noqa: SIM905


def _is_issued(value: str) -> bool:
    return is_digits(value[:9]) and value[9:11] in _PROVINCES


recognizer = Recognizer(
    entity="AO_BI",
    name="Angolan identity card number (BI)",
    pattern="[0-9]{9}[A-Z]{2}[0-9]{3}",
    asked_pattern="[0-9]{9}[ -]?[A-Z]{2}[ -]?[0-9]{3}",
    check=serial(12),
    confirm=_is_issued,
    fields=(
        *("bi angola", "bi angolano", "bilhete de identidade angola", "bilhete identidade angolano", "angola bi"),
        *("angolan id", "angola id", "nif angola pessoa singular", "bilhete angolano"),
        "numero do bi",
    ),
    context=("bilhete angolano", "cidadao angolano"),
    siblings=("nif", "data de nascimento", "naturalidade", "filiacao"),
    confused_with="article codes of digits and letters; 9-2-3 stands out.",
    lifespan="for life, the card five or ten years",
    matches=("BI 004817263LA041", "bi angola 005104817 HO 032"),
    rejects=("000000000LA000", "00481726LA041", "004817263L041"),
)
