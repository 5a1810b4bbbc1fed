"""Italian tax code (codice fiscale) of a person: sixteen letters and digits with name, birth date, place, check letter.

Issued by the Agenzia delle Entrate since 1973. Where people share a code, digits become letters, from the last one on;
python-stdnum takes any of them for letters (and days from 72 on), this one those of the place and one of the day, since
so many hardly share a code. Specification: https://www.agenziaentrate.gov.it (D.M. 23 December 1976).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.italian import italian_letter
from sensitive_scan.recognizer import Recognizer

_AS_DIGIT = str.maketrans("LMNPQRSTUV", "0123456789")
_MONTHS = "ABCDEHLMPRST"
_WOMEN = 40


def _is_codice(value: str) -> bool:
    year, day, place = value[6:8], value[9:11].translate(_AS_DIGIT), value[12:15].translate(_AS_DIGIT)
    if len(value) != 16 or not is_digits(year + day + place, 7):
        return False
    if int(day) > 71 or not is_date(int(year), _MONTHS.find(value[8]) + 1, int(day) % _WOMEN):
        return False
    return italian_letter(value[:15]) == value[15]


_D = "[0-9LMNP-V]"
_DAY = f"(?:[0-9]{_D}|[LMNP-V][0-9])"

recognizer = Recognizer(
    entity="IT_CODICE_FISCALE",
    name="Italian tax code (codice fiscale)",
    pattern=f"[A-Z]{{6}}[0-9]{{2}}[ABCDEHLMPRST]{_DAY}[A-Z]{_D}{{3}}[A-Z]",
    prefilter=f"[0-9]{{2}}[ABCDEHLMPRST]{_DAY}[A-Z]{_D}{{3}}[A-Z]",
    asked_pattern=f"[A-Z]{{3}}[ -]?[A-Z]{{3}}[ -]?[0-9]{{2}}[ABCDEHLMPRST]{_DAY}[ -]?[A-Z]{_D}{{3}}[ -]?[A-Z]",
    check=_is_codice,
    fields=(
        *("codice fiscale", "cod fisc", "cod fiscale", "codice fisc", "cf persona", "codfisc", "codice fiscale italia"),
        *("codice fiscale persona fisica", "cf cliente", "cf dipendente", "cf paziente", "codice fiscale paziente"),
        *("italian tax code", "italian fiscal code", "cod fisc cliente", "codice fiscale cliente"),
    ),
    context=("cf", "codice", "fiscale", "tessera sanitaria", "codice fiscale"),
    siblings=("data di nascita", "patente", "luogo di nascita", "carta identita"),
    confused_with="a company's partita IVA, which is eleven digits.",
    lifespan="for life; issued since 1973, of foreigners too, and to newborns by the municipality.",
    matches=("c.f. HGXGFN77C42J500L", "JFKKDK14R42F085Z", "codice fiscale JFK KDK 14R42 F085 Z"),
    rejects=("JRHMZU55D49C317J", "IT04817520366", "codice fiscale JFKKDK14R42F085A"),
)
