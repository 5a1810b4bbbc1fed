"""Vietnamese citizen identity number (CCCD): province, sex and century, birth year, six digits; twelve digits.

Issued by the Ministry of Public Security; no check digit. The former CMND has nine digits.
Specification: Thông tư 59/2021/TT-BCA, https://bocongan.gov.vn.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_cccd(number: str) -> bool:
    return is_digits(number, 12) and 1 <= int(number[:3]) <= 96 and number[3] in "0123" and number[6:] != "000000"


recognizer = Recognizer(
    entity="VN_CCCD",
    name="Vietnamese citizen identity number",
    asked_pattern="0[0-9]{11}|0[0-9]{2}[ .-]?[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{3}",
    check=_is_cccd,
    fields=(
        "cccd",
        "so cccd",
        "can cuoc cong dan",
        "can cuoc",
        "so can cuoc",
        "cmnd cccd",
        "cmnd",
        "so dinh danh",
        "giay to tuy than",
    ),
    context=("cccd", "cmnd", "can cuoc", "ghi chu"),
    siblings=("ngay sinh", "ngay cap", "noi cap"),
    confused_with="order numbers of twelve digits; province and century begin it, and a word for it asks.",
    matches=("số CCCD 031092648175", "cccd 048301275936"),
    rejects=("CCCD 972004816350", "cccd 001900000000"),
)
