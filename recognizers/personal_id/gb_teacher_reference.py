"""Teacher reference number of England and Wales: seven digits, on older papers RP 00/00000; no check digit.

Given by the Department for Education (formerly DfES, GTC, TRA) to teachers, trainees and members of their pension
scheme. Specification: https://www.gov.uk/guidance/teacher-reference-number-trn.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="GB_TEACHER_REFERENCE",
    name="teacher reference number",
    asked_pattern="(?:RP ?)?(?:[0-9]{7}|[0-9]{2} ?/ ?[0-9]{5})",
    check=serial(7),
    fields=(
        *("teacher reference number", "teacher reference no", "teacher ref no", "teachers reference number"),
        *("teacher trn", "trn teacher", "dfe teacher number", "dfes teacher number", "gtc number", "qts number"),
        *("qts reference", "teachers pension reference", "teachers pension number", "teacher number dfe"),
        "gtce number",
    ),
    context=("qualified teacher status", "qts", "teachers pensions", "teaching regulation agency"),
    siblings=("qts date", "ni number", "date of birth", "subject", "school"),
    confused_with="phones and order numbers of seven digits; only a word for it asks.",
    lifespan="for life",
    matches=("teacher reference number 1274836", "QTS number 98/40271", "teacher ref RP 04/51837"),
    rejects=("teacher reference number pending", "QTS number 0000000", "teacher ref 12/345"),
)
