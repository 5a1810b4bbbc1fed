"""German driving licence number (Führerscheinnummer): authority, serial, check character by 11, number of the copy.

Issued by the licensing authorities on cards since 1999: a letter of the state, three places of the authority and five
of the serial, letters as 10 to 35, have the weights 9 to 1; the remainder by 11 is the tenth place, X for ten, and the
eleventh counts the copies. Grey and pink licences have numbers of the authority's own, which the generic recognizer
asks for. Specification: annex 8 of the Fahrerlaubnis-Verordnung, https://www.gesetze-im-internet.de/fev_2010;
https://de.wikipedia.org/wiki/Führerscheinnummer.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_VALUES = {character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def _is_licence(value: str) -> bool:
    if len(value) != 11 or any(character not in _VALUES for character in value) or not value[0].isalpha():
        return False
    total = sum(_VALUES[character] * weight for character, weight in zip(value, range(9, 0, -1), strict=False))
    return value[9] == "0123456789X"[total % 11]


recognizer = Recognizer(
    entity="DE_DRIVING_LICENCE",
    name="driving licence number (Germany)",
    asked_pattern="[A-Z][0-9]{2}[A-Z0-9]{6}[0-9X][A-Z0-9]",
    check=_is_licence,
    fields=(
        *("german driving licence", "german driving license", "german drivers license", "german drivers licence"),
        *("deutscher fuhrerschein", "deutscher fuehrerschein", "fuhrerschein deutschland", "fuhrerschein"),
        *("fuehrerschein", "fuhrerscheinnummer", "fuhrerschein nr", "fuhrerscheinnr", "fs nr", "fs nummer"),
        *("fahrerlaubnis", "fahrerlaubnisnummer", "kartenfuhrerschein", "scheckkartenfuhrerschein", "listennummer fs"),
    ),
    context=("fahrerlaubnisbehorde", "fuhrerscheinstelle", "kartenfuhrerschein"),
    siblings=("geburtsdatum", "kennzeichen", "fuhrerscheinklasse", "ausstellungsdatum", "fahrer"),
    test_numbers=("B072RRE2I55",),
    confused_with="article codes of eleven places; one character of eleven is right.",
    lifespan="fifteen years since 2013, for life before; a copy differs in the last place.",
    matches=("Führerschein B072RRE2I55", "Führerscheinnr. J010004J631", "fuehrerschein K4300AB5X81"),
    rejects=("Führerschein B072RRE2I65", "fahrerlaubnis J010004J6", "A1234567890"),
)
