"""Driver's licence numbers of Canada: Ontario's and Quebec's, which hold the date of birth, and those of the others.

Issued by the provinces and territories; forms as printed on the cards, see the Canadian Council of Motor Transport
Administrators (https://ccmta.ca) and AAMVA (https://www.aamva.org). Ontario's is the surname's first letter and 14
digits, the last six of which are the birth date as YYMMDD with 50 added to the month of women; Quebec's the letter,
four digits, the date as DDMMYY and two digits. With the issuer's dashes both stand out. The others are weak shapes, so
a field or a word must ask; a bare ``drivers licence`` asks for the generic one. Nova Scotia's has the date too, which
speaks for a number but refuses none.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy, is_yymmdd
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_OTHERS = {
    "BC": r"[0-9]{7}",
    "AB": r"[0-9]{6}-?[0-9]{3}|[0-9]{5,9}",
    "MB": r"[A-Z]{2}-?[A-Z]{2}-?[A-Z]{2}-?[A-Z][0-9]{3}[A-Z]{2}|[A-Z0-9*]{6}[A-Z][0-9]{3}[A-Z]{2}",
    "SK": r"[0-9]{8}",
    "NB": r"[0-9]{5,7}",
    "NL": r"[A-Z][0-9]{9}",
    "NS": r"[A-Z]{5}[- ]?[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{3}",
    "PE": r"[0-9]{5,6}",
    "YT": r"[0-9]{6}",
    "NT": r"[0-9]{6}",
    "NU": r"[0-9]{5,6}",
}
_OF_WOMEN = 50
_FEWEST_DIGITS = 3
_SHARED = ("canadian drivers licence", "canadian driving licence", "canadian drivers license", "canadian dl")
_SIBLINGS = ("province", "postal code", "sin", "dl province", "plate")
_LIFESPAN = "for life, the card for five or eight years; the number changes with the surname."


def _is_of_ontario(value: str) -> bool:
    letter, digits = value[:1], value[1:]
    if not letter.isalpha() or not is_digits(digits, 14):
        return False
    return is_yymmdd(f"{digits[8:10]}{int(digits[10:12]) % _OF_WOMEN:02}{digits[12:]}")


def _is_of_quebec(value: str) -> bool:
    letter, digits = value[:1], value[1:]
    if not letter.isalpha() or not is_digits(digits, 12):
        return False
    return is_ddmmyy(f"{digits[4:6]}{int(digits[6:8]) % _OF_WOMEN:02}{digits[8:10]}")


def _is_licence(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) >= _FEWEST_DIGITS and not is_repeated(digits)


def _has_date(value: str) -> bool | None:
    is_of_nova_scotia = value[:5].isalpha() and is_digits(value[5:], 9)
    return is_ddmmyy(value[5:11]) if is_of_nova_scotia else None


recognizers = (
    Recognizer(
        entity="CA_DRIVING_LICENCE",
        name="driver's licence number of a Canadian province or territory",
        asked_pattern="|".join(dict.fromkeys(_OTHERS.values())),
        check=_is_licence,
        confirm=_has_date,
        fields=(
            *("canada drivers licence", "driving licence canada", "bc drivers licence", "bc driver licence"),
            *("icbc licence", "bcdl", "alberta drivers licence", "alberta operators licence"),
            *("manitoba drivers licence", "saskatchewan drivers licence", "nova scotia drivers licence"),
            *("ns master number", "nb drivers licence", "new brunswick drivers licence"),
            *("newfoundland drivers licence", "yukon drivers licence", "permis de conduire canadien"),
            *("permis de conduire canada", "permis de conduire nouveau brunswick"),
            *_SHARED,
        ),
        context=("icbc", "serviceontario", "drivetest"),
        siblings=_SIBLINGS,
        confused_with="telephone and order numbers of the same length; a field or word must ask.",
        lifespan="for life in most provinces, the card for five or ten years; another province gives another one.",
        matches=(
            *("BC drivers licence 4817263", "DOEJO 12 03 85 123"),
            *("SP-AR-KD-E123AB", "Alberta drivers licence 481726-354"),
        ),
        rejects=("Ontario", "1234", "BC drivers licence 0000000"),
    ),
    Recognizer(
        entity="CA_ON_DRIVING_LICENCE",
        name="driver's licence number of Ontario",
        pattern="[A-Z][0-9]{4}-[0-9]{5}-[0-9]{5}",
        asked_pattern="[A-Z][0-9]{4}[- ]?[0-9]{5}[- ]?[0-9]{5}",
        check=_is_of_ontario,
        fields=(
            *("ontario drivers licence", "ontario drivers license", "ontario driver licence"),
            *("ontario driving licence", "ontario licence", "mto licence", "mto licence number"),
            *("drivers licence ontario", "ontario dl", "permis de conduire ontario"),
            "permis de conduire de l ontario",
            *_SHARED,
        ),
        context=("serviceontario", "drivetest", "mto"),
        siblings=_SIBLINGS,
        confused_with="article codes of a letter and 14 digits; the last six are a date, one in fourteen passes.",
        lifespan=_LIFESPAN,
        matches=("A1234-56789-01225", "Ontario licence B4817 26354 85614", "ontario driver's licence M48172635485623"),
        rejects=("A1234-56789-01234", "Ontario licence B4817-26354-81314", "A1234-56789"),
    ),
    Recognizer(
        entity="CA_QC_DRIVING_LICENCE",
        name="driver's licence number of Quebec",
        pattern="[A-Z][0-9]{4}-[0-9]{6}-[0-9]{2}",
        asked_pattern="[A-Z][0-9]{4}[- ]?[0-9]{6}[- ]?[0-9]{2}",
        check=_is_of_quebec,
        fields=(
            *("quebec drivers licence", "quebec drivers license", "permis de conduire quebec"),
            *("numero de permis saaq", "permis saaq", "saaq licence", "permis de conduire du quebec"),
            *("drivers licence quebec", "quebec licence", "permis de conduire quebecois", "numero de dossier saaq"),
            *_SHARED,
        ),
        context=("saaq",),
        siblings=_SIBLINGS,
        confused_with="article codes of a letter and twelve digits; six are a date, one in thirty passes.",
        lifespan=_LIFESPAN,
        matches=("M1234-270885-12", "permis de conduire du Québec L4817 120364 05", "SAAQ licence T481701129903"),
        rejects=("M1234-567890-12", "permis SAAQ L4817-121364-05", "M1234-270885"),
    ),
)
