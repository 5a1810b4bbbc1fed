"""Vietnamese citizen identity number (CCCD): province, sex and century, birth year, six digits; twelve digits.

Issued by the Ministry of Public Security since 2016, to children since 2024; it is the personal identification
number, and since July 2025 the tax number, of every citizen. No check digit. The identity card before it (CMND) has
nine digits.
Specification: Thông tư 59/2021/TT-BCA, https://bocongan.gov.vn.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("ngay sinh", "ngay cap", "noi cap", "noi thuong tru", "que quan")


def _is_cccd(number: str) -> bool:
    return is_digits(number, 12) and 1 <= int(number[:3]) <= 96 and number[3] in "0123" and number[6:] != "000000"


recognizers = (
    Recognizer(
        entity="VN_CCCD",
        name="Vietnamese citizen identity number",
        asked_pattern="0[0-9]{11}|0[0-9]{2}[ .-]?[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{3}",
        check=_is_cccd,
        fields=(
            *("cccd", "so cccd", "can cuoc cong dan", "can cuoc", "so can cuoc", "cmnd cccd", "cmnd", "so dinh danh"),
            *("giay to tuy than", "so can cuoc cong dan", "ma dinh danh ca nhan"),
            *("so dinh danh ca nhan", "cccd cmnd", "cmt cccd", "cccd gan chip", "ma dinh danh"),
            *("vietnamese citizen id", "vietnam id card", "vietnamese id"),
        ),
        context=("cccd", "cmnd", "can cuoc"),
        siblings=_SIBLINGS,
        confused_with="order numbers of twelve digits; province and century begin it, and a word for it asks.",
        lifespan="for life, the card until 25, 40 and 60; issued since January 2016, as căn cước since July 2024",
        matches=("số CCCD 031092648175", "cccd 048301275936", "Thẻ căn cước: 001 184 048 271"),
        rejects=("CCCD 972004816350", "cccd 001900000000", "CCCD ********8175"),
    ),
    Recognizer(
        entity="VN_CMND",
        name="Vietnamese identity card number of nine digits (CMND)",
        asked_pattern="[0-9]{9}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}",
        check=serial(9),
        fields=(
            *("so cmnd", "chung minh nhan dan", "so chung minh nhan dan", "cmnd", "cmnd 9 so", "cmt", "so cmt"),
            *("cmnd cu", "so cmnd cu", "chung minh thu", "so chung minh thu", "cmnd cccd", "cccd cmnd"),
            "vietnamese id card old",
        ),
        context=("cmnd", "chung minh nhan dan", "chung minh thu"),
        siblings=_SIBLINGS,
        confused_with="order and phone numbers of nine digits; only a word for it asks.",
        lifespan="issued from 1957 to 2021, not valid since January 2025, still in every older file",
        matches=("số CMND 024827163", "chứng minh nhân dân: 181 048 271"),
        rejects=("cmnd 000000000", "số CMND chưa có", "so cmnd 0248"),
    ),
)
