"""Chinese foreign permanent resident number: 9, region, nationality, birth date, serial, mod 11-2 check; 18 characters.

Issued by the National Immigration Administration since December 2023. The form of before, three letters of the
nationality and twelve digits (four of the region, six of the birth date, serial and check digit), must be asked for.
Specification: rules for the machine-readable data of the 2023 card, https://www.nia.gov.cn.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.iso7064 import mod_11_2
from sensitive_scan.recognizer import Recognizer


def _is_permanent_resident(value: str) -> bool:
    if len(value) == 15:
        return value[:3].isalpha() and is_digits(value[3:]) and not is_repeated(value[3:])
    return len(value) == 18 and value[0] == "9" and mod_11_2(value) and is_yyyymmdd(value[6:14])


recognizer = Recognizer(
    entity="CN_FOREIGN_RESIDENCE",
    name="Chinese foreign permanent resident number",
    pattern="9[1-8][0-9]{4}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9X]",
    asked_pattern="[A-Z]{3} ?[0-9]{6}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{2}",
    check=_is_permanent_resident,
    fields=(
        *("外国人永久居留身份证", "外国人永久居留证", "永久居留身份证号", "永居证", "永居证号"),
        *("外国人居留证", "五星卡"),
        *("chinese permanent residence", "china permanent residence", "china green card", "foreigner id china"),
    ),
    context=("永久居留", "永居", "移民管理局"),
    siblings=("国籍", "出生日期", "护照号", "姓名"),
    confused_with="resident numbers, which begin with 1 to 8; a company's credit code with 9 has no birth date in it.",
    lifespan="ten years a card (five for minors), the number stays; fifteen characters 2004 to 2023, eighteen since",
    matches=("永居证 911840199003071236", "外国人永久居留证号 USA110071010119", "911124198511230245"),
    rejects=("911840199003071231", "911840199013071236", "永居证 USA000000000000"),
)
