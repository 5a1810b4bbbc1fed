"""Russian bank account of a person: twenty digits, the balance account 40817, 40820, 423 or 426 and the currency first.

Opened by banks under the chart of accounts of the Bank of Russia (40702 and the like are companies'). The ninth digit
is a key over the last three digits of the bank's BIK and the account, weights 7, 1, 3: tested where the BIK stands
behind. Specification: Положение Банка России 579-П; key: https://www.cbr.ru (Порядок расчета контрольного ключа, 515 of
1997).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.serial import digits_in
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_ACCOUNT, _WITH_BIK = 20, 29
_WEIGHTS = (7, 1, 3) * 8
_BALANCE = "(?:40817|40820|423[0-9]{2}|426[0-9]{2})"
_CURRENCY = "(?:810|643|840|978|156|826|756|392|398|933|051|A[0-9]{2})"
_BIK = "(?:[^0-9]{1,12}(?:БИК|BIK)[^0-9]{0,4}0[0-9]{8})?"


def _is_account(value: str) -> bool:
    number = digits_in(value)
    if not is_digits(number, _ACCOUNT, _WITH_BIK) or number.endswith("00000000000", 0, _ACCOUNT):
        return False
    bik = number[_ACCOUNT:]
    return not bik or weighted_sum(bik[-3:] + number[:_ACCOUNT], _WEIGHTS) % 10 == 0


recognizer = Recognizer(
    entity="RU_BANK_ACCOUNT",
    name="Russian bank account of a person",
    pattern=f"{_BALANCE}[ .-]{_CURRENCY}[ .-][0-9](?:[ .-]?[0-9]){{11}}{_BIK}",
    asked_pattern=f"{_BALANCE}{_CURRENCY}[0-9]{{12}}{_BIK}",
    check=_is_account,
    fields=(
        *("лицевой счет физлица", "лицевой счет", "расчетный счет", "счет получателя", "номер счета"),
        "банковский счет",
        *("номер лицевого счета", "зарплатный счет", "счет карты", "счет вклада", "р с", "л с", "расчётный счёт"),
        *("лицевой счёт", "номер счёта", "raschetny schet", "licevoy schet", "russian bank account"),
    ),
    context=("бик", "корсчет", "сбербанк", "тинькофф", "втб", "альфа банк", "получатель платежа"),
    siblings=("бик", "инн", "банк получателя", "корр счет", "кор счет", "банк"),
    confused_with="companies' accounts, which begin with 405 to 407, and SIM cards; the first eight digits tell.",
    lifespan="as long as the account; RUB accounts keep 810 for the currency",
    matches=(
        "лицевой счет 40817810099910004312",
        "40817.810.0.99910004312",
        "р/с 42301810600001938472",
    ),
    rejects=("расчетный счет 40702810900000000001", "лицевой счет 40817810000000000000", "40817810"),
)
