"""Bank account number of any country: whatever a field or a sentence calls one, 5 to 24 digits, groups allowed.

Issued by banks in forms that seldom can be checked; the national recognizers beside this one know more.
Description: https://en.wikipedia.org/wiki/Bank_account.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(value: str) -> bool:
    # Brazilian and Norwegian accounts may end in an X or K for a check digit of ten
    number = value[:-1] if value[-1:] in ("X", "K") else value
    return is_digits(number) and 5 <= len(number) <= 24 and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="BANK_ACCOUNT",
    name="bank account number",
    asked_pattern=(
        "[0-9]{4,8}(?:[ ./-]{1,3}[0-9]{1,8}){1,5}(?:-[XK])?|[0-9]{1,3}(?:[ ./-]{1,3}[0-9]{2,8}){2,5}"
        "|[0-9]{6,24}(?:-?[XK])?"
    ),
    check=_is_account,
    fields=(
        *("settlement account", "bank account", "bank account number", "bank account no", "bank acct", "bank acc"),
        *("bank ac", "bank a c", "bnk a c", "bnk acct", "bnk acc", "bank details", "banking details"),
        *("account number bank", "refund account", "salary account", "beneficiary account"),
        *("conta corrente", "conta bancaria", "conta poupanca", "conta salario", "agencia conta", "dados bancarios"),
        *("cuenta bancaria", "cuenta corriente", "numero de cuenta", "nro cuenta", "cuenta de ahorros", "cta bancaria"),
        *("cta cte", "cuenta nomina", "datos bancarios", "caja de ahorro", "compte bancaire", "numero de compte"),
        *("coordonnees bancaires", "compte courant", "rib", "bankkonto", "kontonummer", "kontonr", "bankverbindung"),
        *("girokonto", "gehaltskonto", "rekeningnummer", "bankrekening", "bankrekeningnummer", "rekening nummer"),
        *("nomor rekening", "no rekening", "rekening bank", "norek", "conto corrente", "numero conto", "cc bancario"),
        *("coordinate bancarie", "konto bankowe", "numer konta", "rachunek bankowy", "numer rachunku", "bankszamla"),
        *("bankszamlaszam", "cislo uctu", "bankovni ucet", "cont bancar", "tilinumero", "pankkitili", "bankkontonr"),
        *("banka hesabi", "hesap numarasi", "hesap no", "so tai khoan", "tai khoan ngan hang", "stk ngan hang"),
        *("akaun bank", "nombor akaun", "расчетный счет", "номер счета", "банковский счет", "лицевой счет"),
        *("номер рахунку", "τραπεζικος λογαριασμος", "αριθμος λογαριασμου", "חשבון בנק", "מספר חשבון", "رقم الحساب"),
        *("حساب بنكي", "الحساب البنكي", "شماره حساب", "بینک اکاؤنٹ", "बैंक खाता", "खाता संख्या", "口座番号", "銀行口座"),
        *(
            "振込口座",
            "口座",
            "银行账号",
            "银行账户",
            "銀行帳號",
            "账号",
            "계좌번호",
            "계좌",
            "은행계좌",
            "เลขที่บัญชี",
            "บัญชีธนาคาร",
            "เลขบัญชี",
        ),
    ),
    context=(
        *("account", "acct", "acc", "a c", "ac", "konto", "rekening", "rek", "conta", "cuenta", "cta", "compte"),
        *("conto", "rachunek", "hesap", "tilinro", "счет", "рахунок", "bca", "mandiri", "bri", "bni", "maybank"),
        *("cimb", "itau", "bradesco", "banco do brasil", "santander", "bbva", "remit", "banque", "banco"),
    ),
    siblings=(
        *("bank", "bank name", "bank branch", "branch code", "sort code", "routing", "bic", "swift", "ifsc", "agencia"),
        *("banco", "banque", "banca", "account holder", "beneficiary", "銀行名", "支店名", "开户行", "은행"),
    ),
    lifespan="as long as the account; most banks never give a number twice",
    confused_with="a customer's or ledger account (four digits in German books) and phones; a bank tells them apart.",
    matches=("conta corrente 83181-6", "口座番号: 4719352", "rek Mandiri 1370018264953 atas nama sendiri"),
    rejects=("konto 1200", "account 000000", "account 12345678", "bank account pending"),
)
