"""Ethiopian digital identity number (Fayda): FIN of twelve digits, FAN and FCN of sixteen, in groups of four.

Issued by the National ID Program: the FIN is permanent and random, the alias (FAN) and card number (FCN) stand for it.
No published check digit. Specification: https://id.gov.et/en/faydanumber/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _sample(chance: Random) -> str:
    """A bare FIN or an alias that is no card: some grouped FIN pass for an Aadhaar number, some aliases for a card."""
    if chance.random() < 0.5:
        return f"{chance.randrange(10**11, 10**12)}"
    digits = f"{chance.randrange(7 * 10**15, 10**16)}"
    return " ".join(digits[place : place + 4] for place in range(0, 16, 4))


recognizer = Recognizer(
    entity="ET_FAYDA",
    name="Ethiopian digital identity number (Fayda)",
    asked_pattern="[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?:[ -]?[0-9]{4})?",
    check=serial(12, 16),
    fields=(
        *("fayda", "fayda id", "fayda fin", "fayda fan", "fayda fcn", "fayda alias", "ethiopian national id"),
        *("ethiopian digital id", "ethiopia national id", "ethiopian id", "ፋይዳ", "የፋይዳ ቁጥር", "ፋይዳ ቁጥር", "ፋይዳ መታወቂያ"),
    ),
    context=("fayda", "ፋይዳ", "መታወቂያ"),
    siblings=("date of birth", "kebele", "woreda", "tin"),
    confused_with="order numbers, and cards of sixteen digits; only a word for it asks.",
    lifespan="FIN for life, issued since 2021; FAN until it is revoked, FCN as long as the card",
    sample=_sample,
    matches=("Fayda FIN 4817 2635 9140", "fayda number 1048172635914072", "የፋይዳ ቁጥር 481726359140"),
    rejects=("fayda 000000000000", "fayda 48172635"),
)
