"""Colombian bank account: nine to sixteen digits of a bank's own form, of Bancolombia eleven as in 000-000000-00.

Issued by banks, without a common rule. Description: https://www.superfinanciera.gov.co, https://www.bancolombia.com.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    return is_digits(number) and 9 <= len(number) <= 16 and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="CO_BANK_ACCOUNT",
    name="Colombian bank account",
    asked_pattern="[0-9]{3}[ -][0-9]{6}[ -][0-9]{2}|[0-9]{9,16}|[0-9]{3,4}(?:[ -][0-9]{2,8}){2,3}",
    check=_is_account,
    fields=(
        *("cuenta bancolombia", "cuenta ahorros bancolombia", "ahorros bancolombia", "cuenta davivienda"),
        *("cuenta de ahorros colombia", "cuenta ahorros davivienda", "cuenta banco de bogota"),
        *("cuenta corriente bancolombia", "ahorro a la mano", "cuenta bbva colombia"),
    ),
    context=("cuenta bancolombia", "cuenta davivienda"),
    siblings=("banco", "tipo de cuenta", "titular", "cedula"),
    confused_with="phone and order numbers; only a word for it asks.",
    lifespan="as long as the account.",
    matches=(
        "cuenta Bancolombia 482-716354-82",
        "ahorros Bancolombia 04827163548",
        "Davivienda: cuenta Davivienda 482716354827",
    ),
    rejects=("cuenta Bancolombia 000-000000-00", "cuenta bancolombia por confirmar", "cuenta bancolombia 123"),
)
