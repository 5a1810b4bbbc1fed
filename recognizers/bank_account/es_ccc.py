"""Spanish client account code (CCC): bank, branch, two check digits and account as 4-4-2-10 digits.

Issued by banks; since 2014 the last twenty digits of the Spanish IBAN.
Specification: Consejo Superior Bancario, https://www.bde.es.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)


def _check_digit(digits: str) -> int:
    """The digit that makes ten digits' weighted sum a multiple of 11; ten is written as one."""
    rest = -weighted_sum(digits, _WEIGHTS) % 11
    return 1 if rest == 10 else rest


def _is_ccc(number: str) -> bool:
    if not is_digits(number, 20) or is_repeated(number):
        return False
    return _check_digit("00" + number[:8]) == int(number[8]) and _check_digit(number[10:]) == int(number[9])


recognizer = Recognizer(
    entity="ES_CCC",
    name="Spanish bank account (CCC)",
    pattern="[0-9]{4}[ -][0-9]{4}[ -][0-9]{2}[ -][0-9]{10}|[0-9]{20}",
    asked_pattern="[0-9](?:[ ./-]?[0-9]){19}",
    check=_is_ccc,
    fields=(
        "ccc",
        "codigo cuenta cliente",
        "cuenta bancaria",
        "numero de cuenta",
        "cuenta corriente",
        "cuenta cliente",
    ),
    context=("ccc", "cuenta", "domiciliacion", "banco", "transferencia", "recibo"),
    siblings=("banco", "titular", "dni", "sucursal", "entidad"),
    confused_with="SIM card and device numbers of twenty digits; two check digits by 11 tell them apart.",
    matches=("cuenta 6976 5087 66 1904686733", "6972-4117-34-4294599596"),
    rejects=("cuenta 9146 5589 48 6669163014", "00000000000000000000"),
)
