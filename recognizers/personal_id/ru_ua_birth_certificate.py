"""Birth certificates of Russia and Ukraine: Roman number, dash, two Cyrillic letters, six digits: I-МЮ № 000000.

Issued by the registry offices (ЗАГС, ДРАЦС) in the form that the Soviet Union gave them; the Roman number and the
letters are the series. Kazakhstan, Belarus and others keep it too. There is no check digit.
Specification: Федеральный закон 143-ФЗ of 15.11.1997, https://pravo.gov.ru; https://zakon.rada.gov.ua (1025-2010).
"""

from __future__ import annotations

from sensitive_scan.check.serial import digits_in, serial
from sensitive_scan.recognizer import Recognizer

_LETTERS = "А-ЯІЇЄҐ"
_NUMBER = " ?(?:№|N)? ?[0-9]{6}"
_DISTINCTIVE = f"[IVX]{{1,5}} ?- ?[{_LETTERS}]{{2}}{_NUMBER}"
_ASKED = f"[IVX1ІХ]{{1,6}}[ -]{{0,3}}[{_LETTERS}A-Z]{{2}}[ -]?(?:№|N)? ?[0-9]{{6}}"
# the first pass sees bytes, of which a Cyrillic letter has two and the number sign three
_PREFILTER = r"[IVX] ?- ?(?:[\xd0-\xd2][\x80-\xbf]){2}[^0-9\x1f]{0,5}[0-9]{6}"

_RUSSIAN = (
    *("свидетельство о рождении рф", "свидетельство о рождении", "номер свидетельства о рождении"),
    "серия и номер свидетельства о рождении",
    *("свид о рождении", "св во о рождении", "св о рождении", "свидетельство рождения"),
    *("svidetelstvo o rozhdenii", "russian birth certificate"),
)
_UKRAINIAN = (
    *("свідоцтво про народження", "номер свідоцтва про народження", "серія та номер свідоцтва про народження"),
    *("св во про народження", "свідоцтво народження", "svidotstvo pro narodzhennia", "ukrainian birth certificate"),
)

_is_six_digits = serial(6)


def _is_certificate(value: str) -> bool:
    # the Roman number may be written with a digit one
    return _is_six_digits(digits_in(value)[-6:])


recognizers = (
    Recognizer(
        entity="RU_BIRTH_CERTIFICATE",
        name="birth certificate (Russia)",
        pattern=_DISTINCTIVE,
        prefilter=_PREFILTER,
        asked_pattern=_ASKED,
        check=_is_certificate,
        fields=_RUSSIAN,
        context=("загс", "отдел загс", "актовая запись"),
        siblings=("дата рождения", "фио ребенка", "дата выдачи"),
        confused_with="codes of parts with a Roman number; two Cyrillic letters and six digits follow it here.",
        lifespan="for life; a second copy has a new number",
        matches=("свидетельство о рождении I-МЮ № 938471", "II-ТО 104928", "V-АН№384716"),
        rejects=("I-МЮ 000000", "свидетельство о рождении I-МЮ 12", "I-МЮ"),
    ),
    Recognizer(
        entity="UA_BIRTH_CERTIFICATE",
        name="birth certificate (Ukraine)",
        asked_pattern=_ASKED,
        check=_is_certificate,
        fields=_UKRAINIAN,
        context=("драцс", "рацс", "актовий запис"),
        siblings=("дата народження", "піб дитини", "дата видачі"),
        confused_with="codes of parts with a Roman number; two Cyrillic letters and six digits follow it here.",
        lifespan="for life; a second copy has a new number",
        matches=("свідоцтво про народження I-БК № 938471", "свідоцтво про народження 1-СГ 104928"),
        rejects=("свідоцтво про народження I-БК 000000", "свідоцтво про народження I-БК", "123456"),
    ),
)
