"""Vietnamese numbers of persons beside the identity card: social insurance, health insurance card, tax number.

Social insurance (BHXH): ten digits, issued by Bảo hiểm xã hội Việt Nam (https://baohiemxahoi.gov.vn); the health
insurance card (BHYT) has two letters of the group, a digit of the benefit, two of the province and those ten (Quyết
định 1351/QĐ-BHXH 2015; new cards of 2021 show the ten alone). Tax number (MST): ten digits, the last a check digit by
11, companies' too, so that only a name for a person's asks (https://www.gdt.gov.vn).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.serial import serial
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_GROUPS = (
    "DN|HX|CH|NN|TK|HC|XK|HT|TB|NO|CT|XB|TN|CS|QN|CA|CY|XN|MS|CC|CK|CB|KC|HD|TE|BT|HN|DT|DK|XD|TS|TC|TQ|TA|TY|HG|LS|PV|CN"
    "|HS|SV|GB|GD|ND|TH|TV|TD|TU|BA|NU|XV|NM|QP"
)
_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)
_SIBLINGS = ("ngay sinh", "cccd", "so cccd", "cmnd", "luong", "ngay vao lam", "noi kham chua benh")


def _is_card(value: str) -> bool:
    if len(value) != 15 or not is_digits(value[2:]):
        return False
    return value[2] in "12345" and 1 <= int(value[3:5]) <= 97 and not is_repeated(value[5:])


def _is_tax_number(number: str) -> bool:
    if not is_digits(number, 10) or is_repeated(number[:9]):
        return False
    return 10 - weighted_sum(number, _WEIGHTS) % 11 == int(number[9])


recognizers = (
    Recognizer(
        entity="VN_BHXH",
        name="Vietnamese social insurance number (BHXH)",
        asked_pattern="[0-9]{10}|[0-9]{2} [0-9]{2} [0-9]{6}",
        check=serial(10),
        fields=(
            *("so bhxh", "ma so bhxh", "bhxh", "so so bhxh", "ma so bao hiem xa hoi", "so so bao hiem xa hoi"),
            *("ma bhxh", "bao hiem xa hoi", "so bao hiem xa hoi", "so bhxh nhan vien"),
            "vietnam social insurance number",
        ),
        context=("bhxh", "bao hiem xa hoi"),
        siblings=_SIBLINGS,
        confused_with="phone and company tax numbers of ten digits; only a word for it asks.",
        lifespan="for life; ten digits since 1995, the number of the health card too since 2017",
        matches=("số BHXH 7910482716", "Mã số BHXH: 0104827163"),
        rejects=("so bhxh 0000000000", "so bhxh dang cap nhat", "bhxh 7910"),
    ),
    Recognizer(
        entity="VN_HEALTH_INSURANCE",
        name="Vietnamese health insurance card number (BHYT)",
        pattern=f"(?:{_GROUPS})[1-5][0-9]{{12}}",
        asked_pattern=f"(?:{_GROUPS})[ -]?[1-5](?:[ -]?[0-9]){{12}}",
        check=_is_card,
        fields=(
            *("so the bhyt", "ma the bhyt", "the bhyt", "the bao hiem y te"),
            *("so the bao hiem y te", "ma so bhyt"),
            "vietnam health insurance card",
        ),
        context=("bhyt", "bao hiem y te"),
        siblings=_SIBLINGS,
        confused_with="serial numbers of two letters and thirteen digits; group and province tell them apart.",
        lifespan="as long as the group; fifteen characters from 2010 on, ten digits alone on cards since April 2021",
        matches=("thẻ BHYT DN4797910482716", "HX4010104827163", "số thẻ BHYT: GD 4 79 79 104 82716"),
        rejects=("DN0797910482716", "ZZ4797910482716", "DN4797900000000000", "bhyt dang cap"),
    ),
    Recognizer(
        entity="VN_MST",
        name="Vietnamese tax number of a person (MST)",
        asked_pattern="[0-9]{10}",
        check=_is_tax_number,
        fields=(
            *("ma so thue thu nhap ca nhan", "ma so thue ca nhan", "mst ca nhan", "mst tncn", "ma so thue tncn"),
            *("mst nhan vien", "ma so thue nhan vien", "ma so thue nguoi lao dong", "mst nguoi phu thuoc"),
            *("vietnam personal tax code", "mst cn", "ma so thue nguoi phu thuoc", "personal tax code vietnam"),
        ),
        context=("tncn", "thu nhap ca nhan", "nguoi phu thuoc"),
        siblings=_SIBLINGS,
        confused_with="a company's tax number, which has the same form; only a word for a person's asks.",
        lifespan="for life; ten digits since 1999, replaced by the citizen identity number in July 2025",
        matches=("mã số thuế cá nhân 8048271637", "MST TNCN: 8310482710"),
        rejects=("mst ca nhan 8048271634", "mst ca nhan 0000000000", "mst ca nhan dang cap"),
    ),
)
