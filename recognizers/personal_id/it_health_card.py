"""Italian health card number (tessera sanitaria, TEAM): 80380 (health, Italy), region or ministry, twenty digits.

Issued by the Ministero dell'Economia e delle Finanze since 2004, with the holder's codice fiscale on it.
Specification: https://sistemats1.sanita.finanze.it (D.M. 11 March 2004); no check digit is documented.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_card(number: str) -> bool:
    return is_digits(number, 20) and number.startswith("80380") and not is_repeated(number[5:])


recognizer = Recognizer(
    entity="IT_HEALTH_CARD",
    name="Italian health card number (tessera sanitaria)",
    pattern="80380[0-9]{15}|80380(?: [0-9]{5}){3}|8038(?: [0-9]{4}){4}",
    asked_pattern="80380(?:[ -]?[0-9]){15}",
    check=_is_card,
    fields=(
        *("codice tessera sanitaria", "tessera sanitaria", "n tessera sanitaria", "tessera sanitaria nazionale"),
        *("numero team", "tessera europea assicurazione malattia", "identificativo tessera sanitaria", "ts cns"),
        *("italian health card", "numero di identificazione tessera"),
    ),
    context=("tessera sanitaria", "servizio sanitario nazionale", "assistito"),
    siblings=("codice fiscale", "medico di base", "data di nascita", "asl", "esenzione"),
    confused_with="SIM cards and other numbers of twenty digits, which do not begin with 80380.",
    lifespan="six years, a new card has a new number; issued since 2004.",
    matches=("tessera sanitaria 80380000930456477477", "80380 00310 02718 28184"),
    rejects=("tessera sanitaria 80380000000", "80380000000000000000", "tessera sanitaria 89390001234567890123"),
)
