"""Dutch identity card number: two letters, six letters or digits, a digit, never the letter O; as on the passport.

Issued by the municipalities; nine characters, without the digit 0 since December 2019. The passport's number has the
same form, so that a field or a word must name the card. Specification: https://www.rvig.nl (documentnummer).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_card(value: str) -> bool:
    if len(value) != 9 or not value.isascii() or not value.isalnum() or "O" in value:
        return False
    return value[:2].isalpha() and value[8].isdecimal() and not is_repeated(value[2:])


recognizer = Recognizer(
    entity="NL_ID_CARD",
    name="Dutch identity card number",
    asked_pattern="[A-NP-Z]{2} ?[0-9A-NP-Z]{6} ?[0-9]",
    check=_is_card,
    fields=(
        *("identiteitskaartnummer", "nederlandse identiteitskaart", "identiteitskaart nummer", "nik nummer"),
        *("id kaart nl", "documentnummer identiteitskaart", "documentnummer id kaart", "nummer id kaart"),
        *("dutch id card", "id kaartnummer", "dutch identity card", "identiteitsbewijs nummer"),
        *("documentnummer identiteitsbewijs", "nr identiteitsbewijs"),
    ),
    context=("identiteitsbewijs", "identiteitskaart", "rvig"),
    siblings=("bsn", "geboortedatum", "geldig tot", "nationaliteit"),
    test_numbers=("SPECI2014",),
    confused_with="passports, which have the same form, and article codes; only a word for the card asks.",
    lifespan="ten years, five for children, a new card has a new number; no digit 0 since December 2019",
    matches=("ID-kaart nummer IRK48B2D7", "identiteitskaartnummer NX7R82FH4"),
    rejects=("identiteitskaart aangevraagd", "ID-kaart nummer 12345678", "ID-kaart nummer IRO48B2D7"),
)
