"""Bank account of New Zealand: bank, branch, account and suffix as 2-4-7-2 or 2-4-7-3 digits.

Issued by banks. Which of five sums checks an account follows from its bank; python-stdnum (nz.bankaccount) refuses
accounts that fail it or whose branch its register has not, while here the sum only confirms, as banks and branches come
and go. In the sums that add up a product's digits 18 counts as 9, where python-stdnum has 0. Specification:
https://www.ird.govt.nz (resident withholding tax file format, bank account number validation).
"""

from __future__ import annotations

from operator import mul

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

# weights of branch, account and suffix, whether a product's digits are added up, the modulus
_OLD = ((6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0), False, 11)
_NEW = ((0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0), False, 11)
_BY_BANK = {
    **dict.fromkeys(("01", "02", "03", "04", "06", "27", "30", "35", "38", *map(str, range(10, 25))), _OLD),
    "08": ((0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0), False, 11),
    "09": ((0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1), True, 11),
    **dict.fromkeys(("25", "33"), ((0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0), False, 10)),
    **dict.fromkeys(("26", "28", "29"), ((0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1), True, 10)),
}
_FIRST_OF_NEW = "0990000"


def _is_account(number: str) -> bool:
    return is_digits(number, 15, 16) and (1 <= int(number[:2]) <= 38 or number[:2] == "88") and number[6:13] != "0" * 7


def _has_right_sum(number: str) -> bool | None:
    rule = _BY_BANK.get(number[:2])
    if rule is None:
        return None
    weights, adds_digits, modulus = _NEW if rule is _OLD and number[6:13] >= _FIRST_OF_NEW else rule
    products = map(mul, map(int, number[2:13] + number[13:].zfill(3)), weights)
    total = sum((product - 1) % 9 + 1 if product and adds_digits else product for product in products)
    return bool(total % modulus == 0)


recognizer = Recognizer(
    entity="NZ_BANK_ACCOUNT",
    name="New Zealand bank account number",
    pattern="[0-9]{2}-[0-9]{4}-[0-9]{7}-[0-9]{2,3}",
    asked_pattern="[0-9]{2} [0-9]{4} [0-9]{7} [0-9]{2,3}|[0-9]{2}[ -][0-9]{4}[ -][0-9]{7}[ -][0-9]{2,3}|[0-9]{15,16}",
    check=_is_account,
    confirm=_has_right_sum,
    fields=(
        *("nz bank account", "nz account", "bank account nz", "new zealand bank account", "nz bank account number"),
        *("nz bank acct", "nzd bank account", "nz direct credit account", "kiwi bank account"),
    ),
    context=("bank account", "account", "kiwibank", "asb", "bnz", "westpac"),
    siblings=("bank name", "account name"),
    confused_with="hyphenated order numbers of sixteen digits; the four groups and the bank's number tell them apart.",
    lifespan="as long as the account; a suffix more for every further account of the customer",
    matches=("pay 12-3140-0171323-50", "38-9000-0123456-001"),
    rejects=("00-0000-0000000-00", "99-1234-1234567-00", "12-3140-171323-50"),
)
