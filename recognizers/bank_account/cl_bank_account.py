"""Chilean bank account: six to seventeen digits of a bank's own form, among them the CuentaRUT of BancoEstado.

Issued by banks, without a common rule; the CuentaRUT is the holder's RUN without its check digit.
Description: https://www.bancoestado.cl, https://www.cmfchile.cl.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    return is_digits(number) and 6 <= len(number) <= 17 and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="CL_BANK_ACCOUNT",
    name="Chilean bank account",
    asked_pattern="[0-9]{6,17}|[0-9]{1,5}(?:-[0-9]{2,9}){1,4}(?:-[0-9])?",
    check=_is_account,
    fields=(
        *("cuenta rut", "cuentarut", "cuenta vista", "cuenta rut bancoestado", "chequera electronica"),
        *("cuenta corriente chile", "cuenta vista banco", "numero cuenta vista", "cuenta ahorro bancoestado"),
        *("cuenta fan", "cuenta corriente rut", "nro cuenta vista"),
    ),
    context=("cuentarut", "cuenta vista"),
    siblings=("rut", "banco", "tipo de cuenta", "titular"),
    confused_with="order and phone numbers; only a word for it asks.",
    lifespan="as long as the account; the CuentaRUT since 2006.",
    matches=("CuentaRUT 17482716", "cuenta vista 00-148-27163-54", "cuenta rut: 9482716"),
    rejects=("cuenta rut 0000000", "cuenta vista por confirmar", "cuenta rut 123"),
)
