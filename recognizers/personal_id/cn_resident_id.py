"""Chinese resident identity card number: region, birth date, serial and an ISO 7064 mod 11-2 check character.

Issued by the Ministry of Public Security; eighteen characters, the last one a digit or X. The fifteen digits of before
have a year without century and no check character. Residence permits of people of Hong Kong, Macao and Taiwan have the
same form with the regions 81 to 83. python-stdnum (cn.ric) has a list of all counties by year, knows neither the old
form nor those regions, and so refuses more. Specification: GB 11643-1999, https://openstd.samr.gov.cn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.dates import is_yymmdd, is_yyyymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.iso7064 import mod_11_2
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_NORTH, _EAST, _SOUTH = (*range(11, 16), *range(21, 24)), range(31, 38), range(41, 47)
_WEST, _OVERSEAS = (*range(50, 55), *range(61, 66)), (71, 81, 82, 83)
_PROVINCES = frozenset(map(str, (*_NORTH, *_EAST, *_SOUTH, *_WEST, *_OVERSEAS)))


def _is_resident_id(value: str) -> bool:
    if value[:2] not in _PROVINCES:
        return False
    if len(value) == 15:
        return is_digits(value) and is_yymmdd(value[6:12]) and value[12:] != "000"
    return len(value) == 18 and mod_11_2(value) and is_yyyymmdd(value[6:14])


def _sample(chance: Random) -> str:
    """Of a district in a capital; one in six of the old fifteen digits, which a search would find far too often."""
    region = f"{chance.choice(sorted(_PROVINCES))}01{chance.randint(1, 6):02d}"
    year, day = chance.randint(1940, 2012), f"{chance.randint(1, 12):02d}{chance.randint(1, 28):02d}"
    serial = f"{chance.randint(1, 999):03d}"
    if region[0] in "123456" and chance.randrange(6) == 0:
        return f"{region}{year % 100:02d}{day}{serial}"
    body = f"{region}{year}{day}{serial}"
    return next(body + last for last in "0123456789X" if mod_11_2(body + last))


recognizer = Recognizer(
    entity="CN_RESIDENT_ID",
    name="Chinese resident identity number",
    pattern="[1-68][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9X]",
    asked_pattern=(
        "[1-68][0-9]{5}[ -]?(?:19|20)[0-9]{6}[ -]?[0-9]{3}[0-9X]"
        "|[1-6][0-9]{5}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}"
    ),
    check=_is_resident_id,
    fields=(
        *("身份证", "身份证号", "身份证号码", "居民身份证", "居民身份证号", "公民身份号码", "证件号码", "证件号"),
        *("二代身份证", "身分證", "居民身份證", "港澳台居民居住证", "居住证号码", "社会保障号码"),
        *("chinese id", "china id", "resident id", "prc id", "id card number", "shenfenzheng", "sfz", "sfzh", "sfzhm"),
    ),
    context=("身份", "证件", "实名", "identity card"),
    siblings=("出生日期", "性别", "民族", "户籍", "姓名"),
    test_numbers=("11010519491231002X",),
    confused_with="order numbers of eighteen digits; region, birth date and check character tell them apart.",
    lifespan="for life; fifteen digits from 1984, eighteen since 1999, the cards of fifteen digits ended in 2013",
    sample=_sample,
    matches=("备注 身份证 510902196407136698", "330106199912160228", "身份证号 330106850912123"),
    rejects=("330106199610184835", "202406151837264950", "身份证号 330106851312123"),
)
