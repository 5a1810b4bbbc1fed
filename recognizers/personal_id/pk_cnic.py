"""Pakistani identity card number (CNIC): province and place, family, sex; thirteen digits, 00000-0000000-0.

Issued by NADRA since 2000; the same number is on the smart card, on cards of Pakistanis abroad (NICOP, POC) and, from
birth on, on the child registration certificate (B-form). It is a person's tax number too. No published check digit.
No division has a nought; python-stdnum (pk.cnic) takes one and knows no paper card. The earlier paper card had eleven
digits, 000-00-000000.
Specification: https://www.nadra.gov.pk.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_cnic(number: str) -> bool:
    if is_digits(number, 11):
        return not is_repeated(number[5:])
    return is_digits(number, 13) and number[0] in "12345678" and number[1] != "0" and not is_repeated(number[5:12])


recognizer = Recognizer(
    entity="PK_CNIC",
    name="Pakistani identity card number (CNIC)",
    pattern="[1-8][0-9]{4}-[0-9]{7}-[0-9]",
    asked_pattern="[1-8][0-9]{4} ?[0-9]{7} ?[0-9]|[0-9]{3}-[0-9]{2}-[0-9]{6}",
    check=_is_cnic,
    fields=(
        *("cnic", "cnic no", "nic", "nicop", "nicop number", "shanakhti card"),
        *("nadra", "nadra id", "nadra card", "snic", "smart nic pakistan", "computerized national identity card"),
        *("computerised national identity card", "poc number pakistan", "pakistan origin card", "b form number"),
        *("bay form number", "form b number", "juvenile card number", "crc number nadra", "father cnic"),
        *("cnic of father", "guardian cnic", "nominee cnic", "pakistani id card", "pakistan id", "old nic pakistan"),
        *("qaumi shanakhti card", "شناختی کارڈ", "شناختی کارڈ نمبر", "قومی شناختی کارڈ نمبر"),
        *("کمپیوٹرائزڈ شناختی کارڈ", "نادرا", "نادرا کارڈ", "ب فارم نمبر", "سي اين آءِ سي", "شناختي ڪارڊ"),
    ),
    context=("cnic", "nadra", "nicop", "شناختی"),
    siblings=("father name", "dob", "date of birth"),
    confused_with="order numbers with the same dashes; province and place begin it.",
    lifespan="for life, the card for five to ten years; issued since 2000, the eleven-digit form ended in 2004",
    matches=(
        *("CNIC 35202-4718263-7", "cnic 3520212345671", "شناختی کارڈ نمبر 42101-4827163-5"),
        "old NIC Pakistan 517-62-482716",
    ),
    rejects=("95202-4718263-7", "35202-0000000-0", "CNIC 35202-XXXXXXX-7"),
)
