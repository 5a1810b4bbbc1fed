"""Japanese driving licence number (運転免許証番号): prefecture, year, six digits, check digit by 11, times of reissue.

Issued by the public safety commissions, in one national form since 1966: the first ten digits have the weights 5, 4, 3,
2, 7, 6, 5, 4, 3, 2, and the eleventh is eleven less the remainder, 0 for ten and 1 for eleven. The first two are the
commission that gave the first licence, 00 for foreign ones. Specification: National Police Agency,
https://www.npa.go.jp; the check digit is common knowledge (https://ja.wikipedia.org/wiki/運転免許証).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_COMMISSIONS = frozenset(
    (
        *("00", "10", "11", "12", "13", "14", "20", "21", "22", "23", "24", "25", "30"),
        *(f"{code}" for codes in ((40, 56), (60, 66), (70, 75), (80, 84), (90, 98)) for code in range(*codes)),
    )
)


def _is_licence(number: str) -> bool:
    if not is_digits(number, 12) or is_repeated(number[:10]) or number[:2] not in _COMMISSIONS:
        return False
    return int(number[10]) == (11 - weighted_sum(number, _WEIGHTS) % 11) % 10


recognizer = Recognizer(
    entity="JP_DRIVING_LICENCE",
    name="driving licence number (Japan)",
    asked_pattern="[0-9]{12}|[0-9]{4}[- ][0-9]{4}[- ][0-9]{4}|[0-9]{2} [0-9]{2} [0-9]{6} [0-9]{2}",
    check=_is_licence,
    fields=(
        *("運転免許証番号", "運転免許", "運転免許証", "運転免許番号", "免許証番号", "免許番号", "免許証の番号"),
        *("免許証no", "運転免許証の番号", "自動車免許番号", "自動車運転免許", "japanese driving licence"),
        *("japanese drivers license", "japan driving licence", "japan drivers license", "driving licence japan"),
        *("unten menkyo", "menkyosho bango"),
    ),
    context=("公安委員会", "運転免許センター"),
    siblings=("生年月日", "氏名", "免許の種類", "交付日", "有効期限"),
    confused_with="consignment and My Numbers, which have twelve digits too; one in fifteen of them passes.",
    lifespan="for life unless the licence lapses; the last digit counts reissues; one form since 1966.",
    matches=("運転免許証番号 第309012345620号", "免許証番号: 6205 4817 2610", "450804817250"),
    rejects=("運転免許証番号 309012345630", "免許証番号 000000000000", "390104817260"),
)
