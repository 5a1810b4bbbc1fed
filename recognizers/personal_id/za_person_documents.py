"""South African numbers of persons without a check digit: traffic register, asylum and refugee permits, practitioners.

A traffic register number (eNaTIS, for foreigners) has thirteen digits or capitals. A permit of section 22 or 24 has the
office and the country in three letters each, the number and the year (DBNCOD0123450912), a file the office, number and
year (PTA/012345/09). The Health Professions Council has two to four letters for the profession and seven digits.
Specification: https://www.natis.gov.za, http://www.dha.gov.za (asylum), https://www.hpcsa.co.za.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in, serial
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _undated(chance: Random) -> str:
    """Thirteen digits that begin with no date, since a few that do are South African identity numbers."""
    return f"{chance.randint(10, 99)}{chance.randint(13, 99)}{chance.randrange(10**9):09d}"


def _is_traffic_register(value: str) -> bool:
    digits = digits_in(value)
    return len(value) == 13 and len(digits) >= 9 and not is_repeated(digits)


recognizers = (
    Recognizer(
        entity="ZA_TRAFFIC_REGISTER",
        name="South African traffic register number",
        asked_pattern="[0-9]{9}[0-9A-Z]{4}",
        check=_is_traffic_register,
        fields=(
            *("traffic register", "traffic registration sa", "trn natis", "natis number"),
            *("enatis number", "foreigner traffic register", "verkeersregisternommer"),
        ),
        context=("natis", "enatis", "rtmc"),
        siblings=("passport", "driving licence", "licence number"),
        confused_with="barcodes and identity numbers of thirteen digits; only a word for it asks.",
        lifespan="for life; certificates five years",
        sample=_undated,
        matches=("traffic register number 4048172635914", "natis number 0104817263A1B"),
        rejects=("traffic register number 0000000000000", "traffic register number 40481726"),
    ),
    Recognizer(
        entity="ZA_ASYLUM",
        name="South African asylum or refugee permit number",
        asked_pattern=(
            "[A-Z]{3}[ /-]?[A-Z]{3}[ /-]?[0-9]{6,9}(?:[ /-]?[0-9]{2})?|[A-Z]{2,4}[ /-][0-9]{4,6}[ /-][0-9]{2,4}"
        ),
        check=serial(*range(6, 12)),
        fields=(
            *("asylum permit", "asylum seeker permit", "asylum permit sa", "section 22 permit", "section 24 permit"),
            *("refugee permit", "refugee permit sa", "asylum file number", "asylum seeker file", "sec 22 permit"),
            *("sec 24 permit", "asylum visa sa"),
        ),
        context=("section 22", "section 24", "refugee reception office"),
        siblings=("nationality", "country of origin", "permit expiry", "passport"),
        confused_with="file and case references with letters and a year; only a word for it asks.",
        lifespan="one to six months an extension of section 22, four years of section 24; the number stays",
        matches=(
            *("asylum permit DBNCOD010481709", "section 22 permit: PTA/048172/09"),
            "refugee permit CPT SOM 0104817 12",
        ),
        rejects=("asylum permit DBNCOD000000000", "asylum permit pending", "asylum permit PTA/04"),
    ),
    Recognizer(
        entity="ZA_HPCSA",
        name="South African health practitioner's registration (HPCSA)",
        asked_pattern="(?:[A-QS-Z][A-Z]|R[A-NP-Z])[A-Z]{0,2}[ -]?[0-9]{7}",
        check=serial(7),
        fields=("hpcsa", "hpcsa registration", "hpcsa mp", "mp hpcsa", "hpcsa id", "doctor hpcsa"),
        context=("hpcsa", "health professions council"),
        siblings=("doctor", "practice number", "speciality", "qualification"),
        confused_with="product codes and passports; only a word for it asks.",
        lifespan="for the professional life",
        matches=("HPCSA MP0481726", "hpcsa registration: PS 0104817"),
        rejects=("hpcsa MP0000000", "hpcsa 0481726"),
    ),
)
