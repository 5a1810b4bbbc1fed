"""French national student identifier (INE): eleven characters, nine digits and two letters, or the older forms.

Given by the ministry of education (RNIE) to every pupil: since 2018 nine digits and two letters; before that ten digits
and a letter (BEA), or four characters, a letter and digits at universities. The key is not published.
Specification: arrêté of 16 February 2012, https://www.legifrance.gouv.fr (RNIE).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_ine(value: str) -> bool:
    digits = digits_in(value)
    return len(value) == 11 and len(digits) >= 8 and not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="FR_INE",
    name="French national student identifier (INE)",
    asked_pattern="[0-9]{9}[0-9A-Z][A-Z]|[0-9]{4}[A-Z][0-9]{5}[0-9A-Z]|[0-9][A-Z0-9]{3}[0-9A-Z][0-9]{5}[A-Z0-9]",
    check=_is_ine,
    fields=(
        *("identifiant national etudiant", "identifiant national eleve", "numero ine", "n ine", "code ine", "num ine"),
        *("ine etudiant", "ine eleve", "identifiant national unique eleve", "numero bea", "ine bea", "ine rnie"),
        *("french student identifier", "identifiant national de l etudiant"),
    ),
    context=("parcoursup", "rectorat", "numero ine", "cvec"),
    siblings=("date de naissance", "academie", "baccalaureat", "formation", "etablissement"),
    confused_with="the voter's card of Mexico (INE) and product codes; only a word for the student asks.",
    lifespan="the school and study years; nine digits and two letters since 2018, ten and one before",
    matches=("INE 182736451HJ", "numéro INE : 1827364510K", "identifiant national étudiant 0482W716350"),
    rejects=("numéro INE 00000000000", "numéro INE en attente", "numéro INE 1827364"),
)
