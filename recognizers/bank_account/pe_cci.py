"""Peruvian interbank account code (CCI): bank and branch of three digits each, account of twelve, two Luhn digits.

The first of the two belongs to bank and branch, the second to the account. Issued by banks, twenty digits as in
000-000-000000000000-00. Specification: Cámara de Compensación Electrónica, https://www.cce.com.pe.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_cci(number: str) -> bool:
    if not is_digits(number, 20) or is_repeated(number):
        return False
    return luhn(number[:6] + number[18]) and luhn(number[6:18] + number[19])


recognizer = Recognizer(
    entity="PE_CCI",
    name="Peruvian interbank account (CCI)",
    pattern="[0-9]{3}-[0-9]{3}-[0-9]{12}-[0-9]{2}|[0-9]{3} [0-9]{3} [0-9]{12} [0-9]{2}",
    asked_pattern="[0-9](?:[ ./-]?[0-9]){19}",
    check=_is_cci,
    fields=(
        *("codigo de cuenta interbancario", "cci", "cuenta interbancaria", "codigo interbancario", "cuenta cci"),
        *("cci soles", "cci dolares", "cci bcp", "cci bbva", "numero cci", "cci interbank", "codigo cci"),
        *("codigo cuenta interbancaria", "peruvian bank account"),
    ),
    context=("interbancario", "interbank", "cuenta sueldo", "cuenta de ahorros", "soles"),
    siblings=("banco", "titular", "dni", "ruc", "moneda"),
    confused_with="SIM card numbers and other twenty digits; one in a hundred passes.",
    lifespan="as long as the account.",
    matches=("CCI 002-981-254982349102-96", "cci: 01178620690895838416", "CCI 003 647 693464261427 59"),
    rejects=("CCI 002-981-254982349102-97", "cci 00000000000000000000", "cci 123"),
)
