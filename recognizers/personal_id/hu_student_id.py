"""Hungarian education identifier (oktatási azonosító): 7, nine random digits and a check digit; eleven digits.

Issued by the Oktatási Hivatal to pupils, students and teachers; the sum by 11 of the digits times their places.
Specification: government decree 79/2006, annex 9, https://www.oktatas.hu.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((*range(1, 11), -1), 11)


def _is_student_id(number: str) -> bool:
    return _has_check_digit(number) and number[0] == "7" and not is_repeated(number[1:])


recognizer = Recognizer(
    entity="HU_STUDENT_ID",
    name="Hungarian education identifier",
    asked_pattern="7[0-9]{10}",
    check=_is_student_id,
    fields=(
        *("oktatasi azonosito", "oktatasi azonosito szam", "okt azonosito", "tanulo oktatasi azonosito"),
        *("tanuloi azonosito", "hallgatoi azonosito", "hallgatoi azonosito szam", "pedagogus azonosito"),
        *("pedagogus oktatasi azonosito", "hungarian student id", "diak azonosito szam"),
    ),
    context=("oktatasi azonosito", "oktatasi hivatal", "diakigazolvany", "kir azonosito"),
    siblings=("szuletesi datum", "anyja neve", "iskola", "osztaly", "tanulo neve", "neptun kod"),
    confused_with="phone and order numbers of eleven digits; 7 begins it and a check digit ends it.",
    lifespan="for life; in this form since 2006",
    matches=("oktatási azonosító 76347861226", "Oktatási azonosító: 71387837576", "okt. azonosító 76283312587"),
    rejects=("oktatási azonosító 76347861227", "oktatási azonosító 77777777777", "OM azonosító 482716"),
)
