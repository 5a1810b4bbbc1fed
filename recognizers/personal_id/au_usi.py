"""Unique student identifier of Australia (USI): ten letters and digits but 0, 1, I and O, the last a Luhn mod 32 check.

Issued by the Office of the Student Identifiers Registrar since 2015. The superannuation funds' product code is called
USI too and is no person's; its nine or more characters seldom pass.
Specification: https://www.usi.gov.au (USI verification algorithm), Student Identifiers Act 2014.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def _is_usi(value: str) -> bool:
    if len(value) != 10 or any(character not in _ALPHABET for character in value):
        return False
    total = 0
    for place, character in enumerate(reversed(value)):
        total += sum(divmod(_ALPHABET.index(character) * (1 + place % 2), 32))
    return total % 32 == 0 and not value.isalpha() and value.count(value[0]) < 10


def _made_up(random: Random) -> str:
    body = "".join(random.sample(_ALPHABET[:8], 3) + random.choices(_ALPHABET[8:], k=6))
    return next(body + one for one in _ALPHABET if _is_usi(body + one))


recognizer = Recognizer(
    entity="AU_USI",
    name="Australian unique student identifier (USI)",
    asked_pattern="[2-9A-HJ-NP-Z]{10}",
    check=_is_usi,
    fields=(
        *("student usi", "usi student", "usi unique student identifier", "usi number student", "usi no student"),
        *("unique student identifier", "unique student identifier usi", "learner usi", "usi code student", "vet usi"),
        *("trainee usi", "usi number"),
    ),
    context=("usi", "avetmiss", "unique student"),
    siblings=("student", "course", "qualification", "rto", "date of birth", "enrolment", "lui", "vsn"),
    confused_with="a fund's product code of the same name and article codes; the check character tells them apart.",
    lifespan="for life; issued since 2015",
    sample=_made_up,
    matches=("student USI BNGH7C75FN", "USI number: 2GF2UGXXV8", "unique student identifier KLP2ZP6NCW"),
    rejects=("student USI BNGH7C75FM", "student USI 2222222222", "usi STA0100AU"),
)
