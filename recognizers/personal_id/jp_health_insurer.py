"""Japanese health insurer's number (保険者番号): scheme, prefecture, insurer, Luhn digit; eight or six digits.

On every insurance certificate beside its holder's symbol and number, so that it says where somebody is insured; six
digits for municipal national health insurance. Issued by the regional bureaus of health and welfare.
Specification: https://www.mhlw.go.jp (保険者番号等設定要領).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer

_SCHEMES = frozenset("01 02 03 04 06 07 31 32 33 34 39 63 67 72 73 74 75".split())  # noqa: SIM905
_PREFECTURES = range(1, 48)


def _is_insurer(number: str) -> bool:
    if not is_digits(number, 6, 8) or is_repeated(number) or not luhn(number):
        return False
    return int(number[-6:-4]) in _PREFECTURES and (len(number) == 6 or number[:2] in _SCHEMES)


recognizer = Recognizer(
    entity="JP_HEALTH_INSURER",
    name="Japanese health insurer's number",
    asked_pattern="[0-9]{6}|[0-9]{8}|[0-9]{2}[ -][0-9]{2}[ -][0-9]{3}[ -]?[0-9]",
    check=_is_insurer,
    fields=("保険者番号", "健保保険者番号", "健康保険保険者番号", "hokensha bango", "japanese health insurer number"),
    context=("保険者", "健保組合", "協会けんぽ", "国保"),
    siblings=("保険証番号", "被保険者記号番号", "生年月日", "資格取得日"),
    confused_with="dates and order numbers of six or eight digits; scheme, prefecture and Luhn tell them apart.",
    lifespan="as long as the insurer; a person's changes with the employer",
    matches=("保険者番号 33120015", "保険者番号: 138057"),
    rejects=("保険者番号 33120016", "保険者番号 00000000", "保険者番号 33990012"),
)
