"""Swedish personal identity number (personnummer) and coordination number: birth date, three digits, Luhn, 000000-0000.

Issued by Skatteverket: the personnummer to residents since 1947, with a check digit since 1967, a + instead of the dash
from the year of the hundredth birthday on; the samordningsnummer, 60 added to the day, to others since 2000. Both are
looked for under each other's names, as one field holds both. python-stdnum (se.personnummer) knows no coordination
number, takes any century and refuses days that are still to come.
Specification: https://www.skatteverket.se (SKV 704, SKV 707).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer

_COORDINATION = 60
_SHARED = ("personnummer", "persnr", "pers nr", "personnr", "person nr", "personnummer kund", "personnummer anstalld")
_SIBLINGS = ("fodelsedatum", "hemforsakring", "fornamn", "efternamn", "folkbokforingsadress")


def _has_day(value: str, more: int) -> bool:
    number = value.replace("+", "")
    if not is_digits(number, 10, 12) or (len(number) == 12 and number[:2] not in ("18", "19", "20")):
        return False
    number = number[-10:]
    return is_date(int(number[:2]), int(number[2:4]), int(number[4:6]) - more) and luhn(number)


def _is_personnummer(value: str) -> bool:
    return _has_day(value, 0)


def _is_samordningsnummer(value: str) -> bool:
    return _has_day(value, _COORDINATION)


recognizers = (
    Recognizer(
        entity="SE_PERSONNUMMER",
        name="Swedish personal identity number",
        pattern="(?:18|19|20)?[0-9]{2}[01][0-9][0-3][0-9][+-][0-9]{4}",
        asked_pattern="(?:18|19|20)?[0-9]{2}[01][0-9][0-3][0-9] ?[0-9]{4}",
        check=_is_personnummer,
        fields=(
            *("svenskt personnummer", *_SHARED, "swedish personal number", "swedish personal identity number"),
            *("personnummer 12 siffror", "personnummer 10 siffror", "swedish ssn", "personnummer vardnadshavare"),
        ),
        context=("pnr", "fodd", "folkbokford", "folkbokforing", "skatteverket", "hemforsakring"),
        siblings=_SIBLINGS,
        test_numbers=("8112189876", "6408233234"),
        confused_with="an organisation number, whose third digit is 2 or more, and phones of six and four digits.",
        lifespan="for life; issued since 1947, with a check digit since 1967; + replaces the dash at a hundred",
        matches=("Kunden ringde, 920323-0769, skicka offert", "persnr 196805283642", "personnummer 920323+0769"),
        rejects=("840719-9951", "556036-0793", "000000-0000", "700373-0186"),
    ),
    Recognizer(
        entity="SE_SAMORDNINGSNUMMER",
        name="Swedish coordination number",
        pattern="(?:19|20)?[0-9]{2}[01][0-9][6-9][0-9][+-][0-9]{4}",
        asked_pattern="(?:19|20)?[0-9]{2}[01][0-9][6-9][0-9] ?[0-9]{4}",
        check=_is_samordningsnummer,
        fields=(
            *("samordningsnummer", "samordningsnr", "samordnings nr", "coordination number sweden"),
            *("swedish coordination number", "samnummer", "samnr", "sam nr", *_SHARED),
        ),
        context=("skatteverket", "utvandrad", "ej folkbokford"),
        siblings=_SIBLINGS,
        confused_with="an organisation number, whose third digit is 2 or more, and phones of six and four digits.",
        lifespan="until its holder becomes resident; issued since 2000, dormant after five years without use",
        matches=("samordningsnummer 700373-0186", "samordningsnr 195606790839", "personnummer: 5509740915"),
        rejects=("samordningsnummer 700373-0187", "920323-0769", "samordningsnummer 000000-0000"),
    ),
)
