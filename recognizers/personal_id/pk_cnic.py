"""Pakistani identity card number (CNIC): province and place, family, sex; thirteen digits, 00000-0000000-0.

Issued by NADRA; no published check digit. Specification: https://www.nadra.gov.pk.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_cnic(number: str) -> bool:
    return is_digits(number, 13) and number[0] in "12345678" and number[1] != "0" and not is_repeated(number[5:12])


recognizer = Recognizer(
    entity="PK_CNIC",
    name="Pakistani identity card number (CNIC)",
    pattern="[1-8][0-9]{4}-[0-9]{7}-[0-9]",
    asked_pattern="[1-8][0-9]{4} ?[0-9]{7} ?[0-9]",
    check=_is_cnic,
    fields=(
        "cnic",
        "nic",
        "cnic no",
        "cnic number",
        "nicop",
        "shanakhti card",
        "nadra",
        "nadra id",
        "شناختی کارڈ",
        "شناختی کارڈ نمبر",
    ),
    context=("cnic", "nadra", "nicop", "identity card"),
    siblings=("father name", "dob", "date of birth"),
    confused_with="order numbers with the same dashes; province and place begin it.",
    matches=("CNIC 35202-4718263-7", "cnic 3520212345671"),
    rejects=("95202-4718263-7", "35202-0000000-0"),
)
