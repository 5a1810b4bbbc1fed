"""Azerbaijani personal identification number (FİN): seven digits and Latin letters without I and O.

Issued by the Ministry of Internal Affairs, on identity cards and permits. There is no published check digit and words
have seven letters too, so that a field or a word must ask, and a digit must be in it.
Specification: https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/azerbaijan-tin.pdf.
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def _sample(random: Random) -> str:
    """With three digits at least: texts with fewer are not looked at closely."""
    characters = [*random.choices(string.digits, k=3), *random.choices(string.digits + _LETTERS, k=3)]
    random.shuffle(characters)
    return "".join((*characters, random.choice(_LETTERS)))


def _is_fin(value: str) -> bool:
    return len(value) == 7 and digits_in(value) != "" and not is_repeated(value) and not value.isdecimal()


recognizer = Recognizer(
    entity="AZ_FIN",
    name="Azerbaijani personal identification number (FIN)",
    asked_pattern="[0-9A-HJ-NP-Z]{7}",
    check=_is_fin,
    fields=(
        *("fin kod", "fin kodu", "fin kod nomresi", "vesiqenin fin kodu", "sexsiyyetin fin kodu"),
        "fin code azerbaijan",
        *("ferdi identifikasiya nomresi", "fərdi identifikasiya nömrəsi", "fərdi identifikasiya nömrəsi fin"),
        "фин код",
        *("финкод", "şəxsiyyət vəsiqəsinin fin kodu", "azerbaijani fin", "pin kod azerbaycan"),
    ),
    context=("asan xidmet", "şəxsiyyət vəsiqəsi", "sexsiyyet vesiqesi"),
    siblings=("dogum tarixi", "doğum tarixi", "ata adi", "sexsiyyet vesiqesi", "soyad"),
    confused_with="words and booking references of seven characters; only a word for it asks.",
    lifespan="for life, whatever the card",
    sample=_sample,
    matches=("FİN kod 5ZK1X2M", "fin kodu: 94FMDDD"),
    rejects=("fin kod PENDING", "fin kod 1111111", "fin kod 5ZK1X"),
)
