"""Driver's licence numbers of Canada, one row a province or territory.

Issued by the provinces; forms as printed on the cards, see the Canadian Council of Motor Transport Administrators
(https://ccmta.ca). They are weak shapes, so a field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_PROVINCES = {
    "ON": r"[A-Z][0-9]{4}[- ]?[0-9]{5}[- ]?[0-9]{5}",
    "QC": r"[A-Z][0-9]{4}[- ]?[0-9]{6}[- ]?[0-9]{2}",
    "BC": r"[0-9]{7}",
    "AB": r"[0-9]{6}-?[0-9]{3}",
    "MB": r"[A-Z]{2}-?[A-Z]{2}-?[A-Z]{2}-?[A-Z][0-9]{3}[A-Z]{2}",
    "SK": r"[0-9]{8}",
    "NB": r"[0-9]{5,7}",
    "NL": r"[A-Z][0-9]{9}",
    "NS": r"[A-Z]{5}[- ]?[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{3}",
    "PE": r"[0-9]{5,6}",
    "YT": r"[0-9]{6}",
    "NT": r"[0-9]{6}",
}

recognizer = Recognizer(
    entity="CA_DRIVING_LICENCE",
    name="driver's licence number of a Canadian province",
    asked_pattern="|".join(dict.fromkeys(_PROVINCES.values())),
    fields=(
        *("driver licence", "drivers licence", "driver s licence", "dl no", "permis de conduire", "ontario licence"),
        *("dl number", "mto licence"),
    ),
    context=("icbc", "saaq", "serviceontario", "permis"),
    siblings=("province", "postal code", "sin", "dl province", "plate"),
    confused_with="telephone and order numbers of the same length",
    matches=("A1234-56789-01234", "M1234-567890-12", "1234567", "DOEJO 12 03 85 123", "SP-AR-KD-E123AB"),
    rejects=("Ontario", "1234"),
)
