"""Icelandic identity number (kennitala) of persons: birth date, two or three digits, century 8, 9 or 0, 000000-0000.

Issued by Registers Iceland (Þjóðskrá). The ninth digit is by 11 in what was issued until 17 February 2026 and is not
since, so that it is only evidence (python-stdnum, is_.kennitala, refuses the new ones). Companies have 40 added to the
day: they are allowed data, refused here. Persons who do not live in Iceland get a system number (kerfiskennitala),
under the act 140/2019 ten random digits that begin with 8 or 9.
Specification: https://www.skra.is/folk/eg-i-thjodskra/um-kennitolur/kennitolur-an-vartolu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2, 1)
_NAMES = ("kennitala", "kennitolur", "kt starfsmanns", "kennitala starfsmanns", "kennitala maka")
_CONTEXT = ("kt", "kennitalan", "þjodskra", "islykill", "audkenni")
_SIBLINGS = ("faedingardagur", "fornafn", "eftirnafn", "logheimili", "rikisfang")


def _is_kennitala(number: str) -> bool:
    return is_digits(number, 10) and is_ddmmyy(number[:6]) and number[9] in "089" and number[6:9] != "000"


def _has_check_digit(number: str) -> bool:
    return weighted_sum(number, _WEIGHTS) % 11 == 0


def _sample(random: Random) -> str:
    while True:
        number = f"{random.randrange(1, 29):02d}{random.randrange(1, 13):02d}{random.randrange(30, 100)}"
        number = f"{number}-{random.randrange(200, 1000)}9"
        if _has_check_digit(number.replace("-", "")):
            return number


recognizers = (
    Recognizer(
        entity="IS_KENNITALA",
        name="Icelandic identity number of a person",
        asked_pattern="[0-3][0-9][01][0-9]{3}[ -]?[0-9]{3}[089]",
        check=_is_kennitala,
        confirm=_has_check_digit,
        fields=(
            *("kennitala einstaklings", *_NAMES, "icelandic kennitala", "icelandic id number"),
            *("kennitala vidskiptavinar", "icelandic identity number", "kennitala barns", "icelandic ssn"),
        ),
        context=_CONTEXT,
        siblings=_SIBLINGS,
        test_numbers=("1201603389",),
        sample=_sample,
        confused_with="a company's kennitala, whose day is 41 to 71, and numbers of orders that begin with a date.",
        lifespan="for life; issued since 1987; without a check digit since 18 February 2026",
        matches=("kennitala 120160-3389", "kt. 0305555629", "Kennitala: 230862-5839"),
        rejects=("kennitala 520160-3389", "kennitala 321360-3389", "kennitala 000000-0000"),
    ),
    Recognizer(
        entity="IS_KERFISKENNITALA",
        name="Icelandic system identity number",
        asked_pattern="[89][0-9]{5}[ -]?[0-9]{4}",
        check=lambda value: is_digits(value, 10) and value[0] in "89" and not is_repeated(value),
        fields=(
            *("kerfiskennitala", "kerfiskennitolur", "utangardskennitala", "icelandic system id number"),
            *("icelandic system number", *_NAMES),
        ),
        context=("kerfiskennitoluskra", "utangardsskra", "þjodskra"),
        siblings=_SIBLINGS,
        test_numbers=("8923501739",),
        confused_with="phone and order numbers of ten digits; only a word for it asks.",
        lifespan="until its holder is registered as a resident; in this form under act 140/2019",
        matches=("kerfiskennitala 892350-1739", "kerfiskennitala: 9417283056"),
        rejects=("kerfiskennitala 888888-8888", "kerfiskennitala 592350-1739", "kerfiskennitala vantar"),
    ),
)
