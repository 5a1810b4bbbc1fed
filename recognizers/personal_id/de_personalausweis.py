"""German identity card number (Personalausweis): a letter, eight characters without vowels, a check digit by 7-3-1.

Issued by the municipalities since 2010; the check digit is often left out on paper.
Specification: ICAO Doc 9303 part 3, https://www.personalausweisportal.de.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_VALUES = {character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def _is_card(value: str) -> bool:
    body, check = value[:9], value[9:].removesuffix("D")
    if len(body) != 9 or body.isalpha() or not body[0].isalpha():
        return False
    if any(character not in _VALUES for character in body):
        return False
    total = sum(_VALUES[character] * (7, 3, 1)[place % 3] for place, character in enumerate(body))
    return check in ("", str(total % 10))


recognizer = Recognizer(
    entity="DE_PERSONALAUSWEIS",
    name="German identity card number",
    asked_pattern="[LMNPRTVWXY][CFGHJKLMNPRTVWXYZ0-9]{8}(?:[0-9]D?)?",
    check=_is_card,
    fields=(
        *("personalausweis", "personalausweisnummer", "ausweisnummer", "ausweis", "ausweis nr", "perso", "perso nr"),
        *("personalausweisnr", "ausweis nummer", "perso nummer"),
    ),
    context=("ausweiskopie", "ausweisdaten", "identitatskarte"),
    siblings=("geburtsdatum", "ausstellende behorde", "ausweis gultig bis"),
    confused_with="article codes; only a word for it asks.",
    matches=("Perso: V0G2JC3269", "Ausweisnummer L01X00T47"),
    rejects=("Ausweis RK48J0H058", "Ausweis liegt vor"),
)
