"""Italian voter card number (tessera elettorale personale): nine digits of a printed serial number, no check digit.

Issued by the municipality of residence since 2001. Specification: D.P.R. 8 September 2000, no. 299,
https://dait.interno.gov.it/elezioni.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_card(number: str) -> bool:
    return is_digits(number, 9) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="IT_VOTER_CARD",
    name="Italian voter card number (tessera elettorale)",
    asked_pattern="[0-9]{9}|[0-9]{3}[ .][0-9]{3}[ .][0-9]{3}",
    check=_is_card,
    fields=(
        *("tessera elettorale personale", "tessera elettorale", "numero tessera elettorale", "n tessera elettorale"),
        *("codice tessera elettorale", "italian voter card", "numero tessera elettore", "tessera elettore"),
    ),
    context=("tessera elettorale", "sezione elettorale", "liste elettorali"),
    siblings=("codice fiscale", "comune di residenza", "sezione elettorale", "data di nascita"),
    confused_with="order and article numbers of nine digits; only a word for it asks.",
    lifespan="eighteen votes, then or on moving to another municipality a new one; issued since 2001.",
    matches=("tessera elettorale 048271635", "tessera elettorale n. 148 271 635"),
    rejects=("tessera elettorale 000000000", "tessera elettorale 123456789", "tessera elettorale 4471"),
)
