"""Chinese bank account: 12 to 23 digits of the bank's own choice, often in groups of four, without a check digit.

Issued by banks. Personal accounts are mostly known by a card's number of 16 to 19 digits, which is a payment card;
passbooks, settlement accounts and older accounts have numbers of their own.
Description: https://en.wikipedia.org/wiki/China_UnionPay, http://www.pbc.gov.cn (人民币银行结算账户管理办法).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _sample(chance: Random) -> str:
    """A number that begins as no card does, since one that is a card's is found as a card."""
    return chance.choice("019") + "".join(chance.choice("0123456789") for _ in range(chance.randint(13, 18)))


recognizer = Recognizer(
    entity="CN_BANK_ACCOUNT",
    name="Chinese bank account number",
    asked_pattern="[0-9]{12,23}|[0-9]{4}(?:[ -][0-9]{4}){2,4}(?:[ -][0-9]{1,4})?|[0-9]{3,6}(?:-[0-9]{3,14}){1,3}",
    check=serial(*range(12, 24)),
    fields=(
        *("chinese bank account", "china bank account", "银行账号", "银行帐号", "银行账户", "银行卡账号"),
        *("收款账号", "收款账户"),
        *("开户账号", "存折账号", "存折号", "工资账号", "打款账号", "退款账号", "结算账户", "基本户账号"),
        *("帐号", "rmb account"),
    ),
    context=("开户行", "开户银行", "工商银行", "建设银行", "农业银行", "中国银行", "招商银行", "交通银行", "邮储银行"),
    siblings=("开户行", "户名", "开户名", "支行", "联行号"),
    confused_with="order numbers and cards of 16 to 19 digits; a word for an account or a bank's name asks.",
    lifespan="as long as the account",
    sample=_sample,
    matches=("银行账号 1202048109100471926", "开户行 招商银行 755914827310506", "收款账号 4402 0481 7263 5910 472"),
    rejects=("银行账号 000000000000000", "银行账号 4402"),
)
