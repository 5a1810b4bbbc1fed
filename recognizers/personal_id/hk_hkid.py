"""Hong Kong identity card number (HKID): one or two letters, six digits, a check character by 11 in brackets.

Issued by the Immigration Department. Specification: https://www.immd.gov.hk; the weights are common knowledge.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_BRACKETS = str.maketrans("", "", "()")
_SPACE = 36


def _is_hkid(value: str) -> bool:
    plain = value.translate(_BRACKETS)
    letters, digits, check = plain[:-7], plain[-7:-1], plain[-1:]
    if not 1 <= len(letters) <= 2 or not is_digits(digits, 6) or is_repeated(digits):
        return False
    # letters count from 10, and a missing first one as a space
    values = [ord(letter) - 55 for letter in letters]
    first, second = values if len(values) == 2 else (_SPACE, *values)
    total = 9 * first + 8 * second + weighted_sum(digits, (7, 6, 5, 4, 3, 2))
    return check == "0123456789A"[-total % 11]


recognizer = Recognizer(
    entity="HK_HKID",
    name="Hong Kong identity card number",
    pattern=r"[A-Z]{1,2}[0-9]{6} ?\([0-9A]\)",
    asked_pattern=r"[A-Z]{1,2} ?[0-9]{6} ?-?[0-9A]|[A-Z]{1,2} ?[0-9]{3} ?[0-9]{3} ?\([0-9A]\)",
    check=_is_hkid,
    fields=(
        *("hkid", "hkid card", "hong kong id", "hong kong id card", "hong kong identity card", "hk id", "hk id card"),
        *("hk identity card", "hkic", "香港身份證", "香港身份證號碼", "香港身份证", "身份證號碼"),
        *("身份證", "身分證號碼"),
    ),
    context=("hkid", "identity", "身份證"),
    siblings=("dob", "date of birth", "出生日期", "英文姓名"),
    test_numbers=("A123456(3)",),
    confused_with="product codes; the bracketed check character tells it apart.",
    lifespan="for life; cards of 1983 on have the computerised number, two letters for some prefixes since",
    matches=("ID_Ref__c P055584(7)", "HKID WH5932844"),
    rejects=("HKID M201704(2)", "A000000(0)", "K381047"),
)
