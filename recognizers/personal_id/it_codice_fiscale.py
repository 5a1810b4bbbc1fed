"""Italian tax code (codice fiscale) of a person: sixteen letters and digits with name, birth date, place, check letter.

Issued by the Agenzia delle Entrate; digits may be letters where two people share a code.
Specification: https://www.agenziaentrate.gov.it (D.M. 23 December 1976).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ODD_DIGITS = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21)
_ODD_LETTERS = (*_ODD_DIGITS, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
_ODD = dict(zip(_ALPHABET, _ODD_DIGITS + _ODD_LETTERS, strict=True))
_EVEN = dict(zip(_ALPHABET, (*range(10), *range(26)), strict=True))
_AS_DIGIT = str.maketrans("LMNPQRSTUV", "0123456789")


def _is_codice(value: str) -> bool:
    if len(value) != 16 or any(character not in _ODD for character in value):
        return False
    day = value[9:11].translate(_AS_DIGIT)
    if not day.isdecimal() or not (1 <= int(day) <= 31 or 41 <= int(day) <= 71):
        return False
    total = sum(_ODD[character] for character in value[:15:2]) + sum(_EVEN[character] for character in value[1:15:2])
    return chr(65 + total % 26) == value[15]


_D = "[0-9LMNP-V]"

recognizer = Recognizer(
    entity="IT_CODICE_FISCALE",
    name="Italian tax code (codice fiscale)",
    pattern=f"[A-Z]{{6}}[0-9]{{2}}[ABCDEHLMPRST]{_D}{{2}}[A-Z]{_D}{{3}}[A-Z]",
    asked_pattern=f"[A-Z]{{3}}[ -]?[A-Z]{{3}}[ -]?{_D}{{2}}[ABCDEHLMPRST]{_D}{{2}}[ -]?[A-Z]{_D}{{3}}[ -]?[A-Z]",
    prefilter=f"[0-9]{{2}}[ABCDEHLMPRST]{_D}{{2}}[A-Z]{_D}{{3}}[A-Z]",
    check=_is_codice,
    fields=(
        "codice fiscale",
        "cod fisc",
        "cod fiscale",
        "codice fisc",
        "cf persona",
        "codfisc",
        "codice fiscale cliente",
    ),
    context=("cf", "codice", "fiscale", "tessera sanitaria", "certificato", "codice fiscale"),
    siblings=("data di nascita", "patente", "luogo di nascita", "carta identita"),
    confused_with="a company's partita IVA, which is eleven digits.",
    matches=("c.f. HGXGFN77C42J500L", "JFKKDK14R42F085Z"),
    rejects=("JRHMZU55D49C317J", "IT04817520366"),
)
