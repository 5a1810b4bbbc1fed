"""German identity card number (Personalausweis): a letter, eight characters without vowels, a check digit by 7-3-1.

Issued by the municipalities since November 2010; the check digit is often left out on paper. The former cards had nine
digits, a check digit and D; they are taken with the D only.
Specification: ICAO Doc 9303 part 3, https://www.personalausweisportal.de.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_VALUES = {character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def _is_card(value: str) -> bool:
    body, check = value[:9], value[9:].removesuffix("D")
    if len(body) != 9 or body.isalpha() or (body.isdecimal() and (value[-1] != "D" or not check)):
        return False
    if any(character not in _VALUES for character in body):
        return False
    total = sum(_VALUES[character] * (7, 3, 1)[place % 3] for place, character in enumerate(body))
    return check in ("", str(total % 10))


recognizer = Recognizer(
    entity="DE_PERSONALAUSWEIS",
    name="German identity card number",
    asked_pattern="[LMNPRTVWXY][CFGHJKLMNPRTVWXYZ0-9]{8}(?: ?[0-9]D?)?|[0-9]{10}D",
    check=_is_card,
    fields=(
        *("personalausweis", "personalausweisnummer", "ausweisnummer", "ausweis", "ausweis nr", "perso", "perso nr"),
        *("personalausweisnr", "ausweis nummer", "perso nummer", "npa nummer", "ausweis seriennummer"),
        *("german id card", "personalausweis nummer", "seriennummer personalausweis", "german identity card"),
        *("pa nummer", "ausweis id"),
    ),
    context=("ausweiskopie", "ausweisdaten", "identitatskarte"),
    siblings=("geburtsdatum", "ausstellende behorde", "ausweis gultig bis"),
    confused_with="article codes; only a word for it asks.",
    lifespan="ten years, six below 24, a new card has a new number; the form of digits alone ended in 2020",
    test_numbers=("L01X00T47", "T220001293", "1220001297D"),
    matches=("Perso: V0G2JC3269", "Ausweisnummer L01X00T47", "Personalausweis 4827163597D"),
    rejects=("Ausweis RK48J0H058", "Ausweis liegt vor"),
)
