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
    asked_pattern="[23][0-9]{10}|[23][0-9]{2}[ -][0-9]{3}[ -][0-9]{5}",
    check=_is_qid,
    fields=(
        *("qid", "qid card", "qatar id", "qatari id", "qatar id card", "qatar residence permit", "qatar national id"),
        *("moi id qatar", "البطاقة الشخصية", "رقم البطاقة الشخصية", "البطاقة الشخصية القطرية", "الرقم الشخصي القطري"),
        *("رقم البطاقة القطرية", "qatari residency id"),
    ),
    context=("qid", "qatar id", "metrash"),
    siblings=("passport", "visa", "dob", "sponsor"),
    confused_with="phone numbers of eleven digits; only a word for it asks.",
    lifespan="for life, kept over renewals of the residence permit",
    matches=("qid 29763418502", "Qatar ID: 28435612345"),
    rejects=("qid 49763418502", "qid 20000000000"),
)
