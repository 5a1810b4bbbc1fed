"""Japanese individual number (My Number): twelve digits, the last one a mod 11 check digit; 0000 0000 0000.

Issued by the municipalities. Specification: https://www.soumu.go.jp/kojinbango_card/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def _is_my_number(number: str) -> bool:
    if not is_digits(number, 12) or is_repeated(number):
        return False
    rest = weighted_sum(number[:11], _WEIGHTS) % 11
    return int(number[11]) == (0 if rest <= 1 else 11 - rest)


def _sample(chance: Random) -> str:
    """In groups only where it begins with 0 or 1: one in ten of the others is an Aadhaar number in its groups too."""
    body = f"{chance.randrange(10**11):011d}"
    number = next(whole for last in "0123456789" if _is_my_number(whole := body + last))
    return f"{number[:4]} {number[4:8]} {number[8:]}" if body[0] in "01" else number


recognizer = Recognizer(
    entity="JP_MY_NUMBER",
    name="Japanese individual number (My Number)",
    asked_pattern="[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}",
    check=_is_my_number,
    fields=(
        *("マイナンバー", "個人番号", "マイナンバーカード", "マイナンバーカード番号"),
        *("個人番号カード", "通知カード番号"),
        *("my number", "mynumber", "mynumber card", "kojin bango"),
        *("individual number jp", "扶養親族マイナンバー"),
    ),
    context=("マイナンバー", "個人番号", "mynumber", "年末調整", "扶養"),
    siblings=("生年月日", "基礎年金番号", "住所", "氏名"),
    test_numbers=("123456789018",),
    confused_with="order and consignment numbers of twelve digits, one in ten of which passes; a word must ask.",
    lifespan="for life, changed only after misuse; issued since October 2015",
    sample=_sample,
    matches=("マイナンバー: 6534 7826 0460", "個人番号 354524596810"),
    rejects=("マイナンバー 8401 5757 6970", "マイナンバー 000000000000"),
)
