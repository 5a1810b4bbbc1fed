"""Bulgarian personal number of a foreigner (LNCH, ЛНЧ): ten digits, the last one a check digit by 10.

Issued by the Ministry of Interior to foreigners with leave to stay. Weights 21, 19, 17, 13, 11, 9, 7, 3, 1.
Specification: https://bg.wikipedia.org/wiki/Личен_номер_на_чужденец; https://www.mvr.bg.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((21, 19, 17, 13, 11, 9, 7, 3, 1, -1), 10)


def _is_lnch(number: str) -> bool:
    return is_digits(number, 10) and not is_repeated(number) and _has_check_digit(number)


recognizer = Recognizer(
    entity="BG_LNCH",
    name="Bulgarian personal number of a foreigner (LNCH)",
    asked_pattern="[0-9]{10}",
    check=_is_lnch,
    fields=(
        *("лнч", "лнч номер", "личен номер на чужденец", "лнч на клиента", "егн лнч", "егн или лнч", "lnch"),
        "lnch nomer",
        *("egn lnch", "lichen nomer na chuzhdenec", "lichen nomer na chujdenec", "personal number of a foreigner"),
    ),
    context=("чужденец", "чужденец с право на пребиваване", "разрешение за пребиваване", "лнч"),
    siblings=("дата на раждане", "гражданство", "data na razhdane", "националност"),
    confused_with="phone numbers of ten digits and EGN, whose date and digit differ; only a word for it asks.",
    lifespan="for life; changed to an EGN by naturalisation",
    matches=("ЛНЧ 7111042925", "lnch 1000938472"),
    rejects=("ЛНЧ 7111042922", "лнч 0000000000", "lnch 12345"),
)
