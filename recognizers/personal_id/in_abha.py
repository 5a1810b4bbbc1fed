"""Ayushman Bharat health account number (ABHA) of India: fourteen digits, 00-0000-0000-0000.

Issued by the National Health Authority; the rule of its last digit is not published. The ABHA address
(name@abdm, name@sbx) belongs to it. Specification: https://abdm.gov.in.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_abha(value: str) -> bool:
    if "@" in value:
        return value.endswith("@ABDM")
    return is_digits(value, 14) and value[0] != "0" and not is_repeated(value[2:])


recognizer = Recognizer(
    entity="IN_ABHA",
    name="Indian health account number (ABHA)",
    pattern="[1-9][0-9](?:-[0-9]{4}){3}|[A-Z0-9._]{4,30}@abdm",
    asked_pattern="[1-9][0-9](?:[ -]?[0-9]{4}){3}",
    check=_is_abha,
    fields=(
        *(
            "abha",
            "abha number",
            "abha id",
            "abha no",
            "abha address",
            "health id",
            "abha card",
            "ayushman id",
            "ndhm id",
        ),
        *("ayushman bharat", "ayushman card", "health account number", "phr address", "आभा", "आयुष्मान कार्ड"),
    ),
    context=("abha", "ayushman", "abdm", "pmjay", "health card"),
    siblings=("aadhaar", "blood group", "dob", "uhid"),
    confused_with="a phone number with 91 in front in groups of four, which has two digits less.",
    matches=("ABHA 91-4827-1593-6042", "abha no 45233634534455", "health id: asha.k@abdm"),
    rejects=("91-0000-0000-0000", "91-98765-43210", "00-1234-1234-1234"),
)
