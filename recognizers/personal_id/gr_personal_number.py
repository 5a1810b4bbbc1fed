"""Greek personal number (Προσωπικός Αριθμός): two characters of one's choice, one check character, the nine of the ΑΦΜ.

Issued by the Ministry of Digital Governance since June 2025, printed on the new identity cards; it is to take the place
of ΑΦΜ, AMKA and card number. How the third character follows is not published: the ΑΦΜ inside is tested.
Specification: https://pa.gov.gr (Προσωπικός Αριθμός).
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.greek import passes_afm
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _sample(random: Random) -> str:
    """With letters in front, as most are: digits there have nothing to tell an altered one by."""
    letters = "".join(random.choices(string.ascii_uppercase, k=3))
    body = f"{random.randrange(10_000_000, 80_000_000)}"
    return next(letters + body + last for last in string.digits if passes_afm(body + last))


def _is_personal_number(value: str) -> bool:
    return len(value) == 12 and passes_afm(value[3:]) and not is_repeated(value[3:])


recognizer = Recognizer(
    entity="GR_PERSONAL_NUMBER",
    name="Greek personal number",
    asked_pattern="[A-Z0-9Α-Ω]{3}[0-7][0-9]{8}",
    check=_is_personal_number,
    fields=(
        *("προσωπικός αριθμός", "προσωπικος αριθμος", "προσωπικός αριθμός πολίτη", "προσωπικός αριθμός ταυτοποίησης"),
        *("αριθμός πα", "prosopikos arithmos", "prosopikos arithmos politi", "greek personal number"),
    ),
    context=("π α", "myinfo", "pa gov gr"),
    siblings=("αμκα", "αφμ", "πατρώνυμο", "ημερομηνία γέννησης"),
    confused_with="order codes of twelve characters; the ΑΦΜ inside has a check digit, and a word must ask.",
    lifespan="for life; given since June 2025",
    sample=_sample,
    matches=("Προσωπικός Αριθμός AB5123456783", "προσωπικός αριθμός 17K047381920"),
    rejects=("προσωπικός αριθμός AB5123456781", "προσωπικός αριθμός AB5000000000", "προσωπικός αριθμός 6971234567"),
)
