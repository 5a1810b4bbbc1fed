"""Belgian health professional's number (RIZIV, INAMI): profession, serial number, check digits, qualification, 1-5-2-3.

Given by the national institute for health insurance; eleven digits. The check digits are worked out by 97, since 2013
for some professions and since 2019 for all by 89 too, and are not tested. A hospital's begins with 7 and is
refused. Specification: https://www.inami.fgov.be (numéro INAMI).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_inami(number: str) -> bool:
    if not is_digits(number, 8, 11) or number[0] in "07" or not 1 <= int(number[6:8]) <= 97:
        return False
    return not is_repeated(number[:6]) and not is_counting(number)


recognizer = Recognizer(
    entity="BE_INAMI",
    name="Belgian health professional's number (RIZIV, INAMI)",
    asked_pattern="[1-689][0-9]{7}(?:[0-9]{3})?|[1-689][-/. ][0-9]{5}[-/. ][0-9]{2}(?:[-/. ][0-9]{3})?",
    check=_is_inami,
    fields=(
        *("riziv nummer", "riziv", "rizivnummer", "riziv nr", "inami", "numero inami", "n inami", "num inami"),
        *("riziv inami", "inami riziv", "inami nummer", "riziv arts", "inami medecin", "likiv nummer", "code inami"),
    ),
    context=("riziv", "inami", "geneesheer", "zorgverlener"),
    siblings=("specialisme", "specialite", "huisarts", "medecin", "ziekenhuis"),
    confused_with="national register numbers and phones of eleven digits; only a word for it asks.",
    lifespan="for life; the last three digits change with the qualification",
    matches=("RIZIV nr 1-48271-63-004", "INAMI 14827163004", "n° INAMI 5/19382/47/527"),
    rejects=("RIZIV nr in aanvraag", "INAMI 00000000000", "INAMI 7-10123-45-000"),
)
