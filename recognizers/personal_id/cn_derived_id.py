"""Chinese numbers made of a resident identity number: of pupils (G or J before it), of people with a disability.

The pupil's number (学籍号) is G, or J for a provisional one, and the eighteen characters; the disability certificate
has a digit for the kind (1 to 7), one for the degree (1 to 4), and B with a digit after a reissue. Issued by the
Ministry of Education since 2013 and the China Disabled Persons' Federation since 2008. The check character inside is
mod 11-2. Specification: JY/T 1001, http://www.moe.gov.cn; https://www.cdpf.org.cn (残疾人证管理办法).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.iso7064 import mod_11_2
from sensitive_scan.recognizer import Recognizer

_RESIDENT = "[1-68][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9X]"


def _is_resident_id(value: str) -> bool:
    return len(value) == 18 and mod_11_2(value) and is_yyyymmdd(value[6:14])


recognizers = (
    Recognizer(
        entity="CN_STUDENT_ID",
        name="Chinese pupil's number",
        pattern=f"[GJ]{_RESIDENT}",
        check=lambda value: _is_resident_id(value[1:]),
        fields=(
            *("全国学籍号", "学籍号", "学籍号码", "学籍编号", "chinese student registration"),
            *("xueji number", "学生学籍号"),
        ),
        context=("学籍", "学籍号", "年级"),
        siblings=("学校", "班级", "年级", "监护人"),
        confused_with="nothing ordinary: a letter before a resident number with its check character.",
        lifespan="from the first class to university; issued since 2013",
        matches=("学籍号 G330106199912160228", "J510902196407136698"),
        rejects=("学籍号 G330106199912160229", "L330106199912160228"),
    ),
    Recognizer(
        entity="CN_DISABILITY_CERTIFICATE",
        name="Chinese disability certificate number",
        pattern=f"{_RESIDENT}[1-7][1-4](?:B[0-9])?",
        check=lambda value: _is_resident_id(value[:18]),
        fields=(
            *("残疾人证号", "残疾证号", "残疾人证", "残疾证", "残疾证号码"),
            *("china disability certificate", "canjizheng"),
        ),
        context=("残疾", "残联"),
        siblings=("残疾类别", "残疾等级", "身份证号"),
        confused_with="order numbers of twenty digits; birth date and check character tell them apart.",
        lifespan="ten years a certificate; this form since 2008",
        matches=("残疾证号 33010619991216022843", "51090219640713669821B1"),
        rejects=("残疾证号 33010619991216022943", "33010619991216022893"),
    ),
)
