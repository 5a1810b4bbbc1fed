"""Venezuelan bank account (código cuenta cliente): bank and branch of four digits, two check digits, account of ten.

Issued by banks, 0000-0000-00-0000000000; the first digit checks bank and branch, the second branch and account, both by
11 with weights that go round from 2 to 7 from the right (10 is nought, 11 one). Specification: SUDEBAN,
https://www.sudeban.gob.ve (Código Cuenta Cliente); confirmed on accounts that charities publish.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6, 7, 2, 3)


def _check_digit(digits: str) -> str:
    # a remainder of nought gives eleven, which is written as one, and of one gives ten, written as nought
    return "10987654321"[weighted_sum(digits[::-1], _WEIGHTS) % 11]


def _is_account(number: str) -> bool:
    if not is_digits(number, 20) or number[0] != "0" or is_repeated(number[10:]):
        return False
    return number[8:10] == _check_digit(number[:8]) + _check_digit(number[4:8] + number[10:])


recognizer = Recognizer(
    entity="VE_BANK_ACCOUNT",
    name="Venezuelan bank account",
    pattern="0[0-9]{3}[ -][0-9]{4}[ -][0-9]{2}[ -][0-9]{10}",
    asked_pattern="0[0-9]{3}(?:[ ./-]?[0-9]){16}",
    check=_is_account,
    fields=(
        *("cuenta bancaria venezuela", "cuenta banesco", "cuenta banco de venezuela", "cuenta mercantil venezuela"),
        *("cuenta bolivares", "cuenta bs", "cuenta corriente banesco", "cuenta provincial", "numero de cuenta"),
        *("venezuelan bank account", "codigo cuenta cliente venezuela", "cuenta ahorro banesco"),
    ),
    context=("banesco", "bancaribe", "bicentenario", "banco de venezuela", "pago movil"),
    siblings=("banco", "cedula", "rif", "titular", "pago movil"),
    confused_with="Spanish accounts of the same grouping, whose check digits are worked out otherwise.",
    lifespan="as long as the account; of twenty digits since 2001.",
    matches=("Banesco 0134-0301-59-1209051197", "cuenta banesco 01020464017702548779", "0105 0579 84 8716814890"),
    rejects=("0102-0464-02-7702548779", "cuenta banesco 00000000000000000000", "cuenta banesco 0134"),
)
