"""Russian health insurance policy (полис OMS, ЕНП): sixteen digits, the first two a region, the last one a check digit.

Issued by the insurers of compulsory medical insurance since 2011; older policies have other forms. The way of its check
digit (Порядок ведения персонифицированного учета, ФФOMS) doubles every other digit and comes to Luhn's, so that cards
of the same length pass it too: a field or a word must ask, and one in groups of four that begins as a card is told as
one. Specification: https://www.ffoms.gov.ru (ЕНП).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_policy(number: str) -> bool:
    return is_digits(number, 16) and number[:2] != "00" and not is_repeated(number) and luhn(number)


recognizer = Recognizer(
    entity="RU_OMS",
    name="Russian health insurance policy (OMS)",
    asked_pattern="[0-9]{4}(?: ?[0-9]{4}){3}",
    check=_is_policy,
    fields=(
        *("полис омс", "омс", "енп", "номер полиса омс", "номер омс", "полис обязательного медицинского страхования"),
        *("единый номер полиса", "медицинский полис", "номер медицинского полиса", "страховой медицинский полис"),
        *("омс пациента", "polis oms", "oms polis", "nomer polisa oms"),
    ),
    context=("омс", "енп", "фомс", "смо", "поликлиника"),
    siblings=("снилс", "дата рождения", "паспорт", "фио"),
    confused_with="payment cards, which end in the same check digit; only a word for the policy asks.",
    lifespan="for life, whoever insures; sixteen digits since 2011",
    matches=("полис ОМС 7748293810475528", "ЕНП: 5093847102938470"),
    rejects=("полис ОМС 7748293810475523", "омс 0000000000000000", "полис ОМС 77482938"),
)
