"""Qatari identity number (QID): century, birth year, nationality by ISO 3166, five digits; eleven digits.

Issued by the Ministry of Interior; no check digit. Specification: https://portal.moi.gov.qa.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_qid(number: str) -> bool:
    return is_digits(number, 11) and number[0] in "23" and not is_repeated(number[1:]) and number[3:6] != "000"


recognizer = Recognizer(
    entity="QA_QID",
    name="Qatari identity number (QID)",
    asked_pattern="[23][0-9]{10}",
    check=_is_qid,
    fields=("qid", "qid no", "qid number", "qatar id", "qatari id", "البطاقة الشخصية", "qatar id number"),
    context=("qid", "qatar id", "البطاقة"),
    siblings=("passport", "visa", "dob"),
    confused_with="phone numbers of eleven digits; only a word for it asks.",
    matches=("qid 29763418502", "Qatar ID: 28435612345"),
    rejects=("qid 49763418502", "qid 20000000000"),
)
