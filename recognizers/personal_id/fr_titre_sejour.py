"""French residence permit: number of the foreigner (AGDREF), ten digits, and number of the card, nine characters.

Given by the prefectures: the first stays with the person (field numéro personnel or étranger, also on the récépissé and
the visa), the second is the card's of the uniform European format. No check digit is published.
Specification: arrêté of 20 May 2011, https://www.legifrance.gouv.fr (AGDREF 2: code de l'entrée et du séjour, R142-11).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_permit(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) >= 3 and not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="FR_TITRE_SEJOUR",
    name="French residence permit number",
    asked_pattern="[0-9]{10}|[0-9A-Z]{2}[0-9B-DF-HJ-NP-TV-Z]{6}[0-9]|[0-9]{2} ?[0-9]{4} ?[0-9]{4}",
    check=_is_permit,
    fields=(
        *("numero agdref", "agdref", "n agdref", "numero etranger", "numero etranger agdref"),
        *("numero foreigner france", "titre de sejour", "numero titre de sejour", "numero titre sejour"),
        *("carte de sejour", "numero carte de sejour", "num titre sejour", "carte de resident"),
        *("recepisse titre de sejour", "visa long sejour numero etranger", "french residence permit"),
        *("n titre de sejour", "numero personnel etranger"),
    ),
    context=("titre de sejour", "carte de sejour", "ofii", "anef", "recepisse"),
    siblings=("nationalite", "date de naissance", "date d expiration titre", "pays de naissance"),
    confused_with="phone numbers of ten digits, which begin with 0, and codes of nine characters; only a word asks.",
    lifespan="AGDREF number for life; that of the card one to ten years, on the European card since June 2011",
    matches=("numéro étranger 7503182746", "titre de séjour n° X4RTBPF42", "AGDREF: 99 0318 2746"),
    rejects=("numéro étranger 0000000000", "titre de séjour en cours", "titre de séjour 12345"),
)
