"""Italian identity card number: electronic CA00000AA (or 0000000AA, AA0000000), paper AA 0000000, no check digit.

Issued by the municipalities for the Ministero dell'Interno; electronic since 2001, of the present form since 2016.
Specification: https://www.cartaidentita.interno.gov.it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _is_card(value: str) -> bool:
    return not is_repeated("".join(character for character in value if character.isdecimal()))


def _sample(random: Random) -> str:
    letters = "".join(random.choices("ABCDEFGHJKLMNPRSTVXYZ", k=2))
    if random.random() < 0.5:
        return f"CA{random.randrange(10**4, 10**5)}{letters}"
    return f"A{letters[0]}{random.randrange(10**6, 10**7)}"


recognizer = Recognizer(
    entity="IT_ID_CARD",
    name="Italian identity card number",
    asked_pattern="C[A-Z] ?[0-9]{5} ?[A-Z]{2}|[A-Z]{2}[ -]?[0-9]{7}|[0-9]{7} ?[A-Z]{2}",
    check=_is_card,
    fields=(
        *("carta identita elettronica", "numero carta identita elettronica", "numero cie", "carta identita cartacea"),
        *("carta d'identità", "carta identita", "carta di identita", "numero carta identita", "n carta identita"),
        *("italian id card", "italian identity card", "estremi carta identita", "documento carta identita"),
    ),
    context=("carta identita", "rilasciata dal comune", "comune di rilascio"),
    siblings=("codice fiscale", "data di nascita", "luogo di nascita", "comune di rilascio", "data rilascio"),
    test_numbers=("CA00000AA",),
    confused_with="passport numbers, article codes and plates; only a word for it asks.",
    lifespan="ten years, a new card has a new number; paper cards are not accepted after 3 August 2026.",
    sample=_sample,
    matches=("carta d'identità CA12345BK", "Carta identità n. AX 4718263", "CIE 4718263AB"),
    rejects=("carta identità AB123CD", "carta identità AA 0000000", "carta identità scaduta"),
)
