"""German health insurance number (KVNR): a letter, eight digits, a check digit, A123456780; also 20 or 30 characters.

Given by the trust office of the insurers; with the insurer's nine digits and a check digit it has 20 characters, with
the main member's number 30. The letter counts as two digits; the sum of digits with weights 1 and 2 by 10 is the check
digit. Specification: § 290 SGB V, https://www.gesetze-im-internet.de/sgb_5/__290.html; https://fachportal.gematik.de.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_LENGTHS = (10, 20, 30)


def _check_digit(letter: str, digits: str) -> int:
    """What the sum of digits leaves by 10; the letter counts by its place in the alphabet, A is 01."""
    number = f"{ord(letter) - 64:02}{digits}"
    return sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(number)) % 10


def _is_kvnr(value: str) -> bool:
    letter, digits = value[:1], value[1:10]
    if len(value) not in _LENGTHS or not "A" <= letter <= "Z" or not is_digits(digits, 9) or is_repeated(digits):
        return False
    return _check_digit(letter, digits[:8]) == int(digits[8]) and is_digits(value[10:19] + "0")


def _sample(random: Random) -> str:
    letter, digits = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), f"{random.randrange(10**8):08d}"
    return f"{letter}{digits}{_check_digit(letter, digits)}"


recognizer = Recognizer(
    entity="DE_KVNR",
    name="German health insurance number",
    asked_pattern="[A-Z] ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}(?:[ -]?[0-9]{10}|[ -]?[0-9]{9}[A-Z][0-9]{10})?",
    check=_is_kvnr,
    sample=_sample,
    fields=(
        *("kvnr", "krankenversichertennummer", "krankenversicherungsnummer", "versichertennummer kk", "kv nummer"),
        *("kv nr", "krankenkassennummer versicherter", "krankenkassen versichertennummer", "gkv nummer", "egk nummer"),
        *("versichertennummer", "versicherten nr", "german health insurance number", "kvnr patient"),
        *("egk versichertennummer", "gesundheitskarte nummer", "kvnummer", "krankenversicherten nr"),
    ),
    context=("krankenkasse", "egk", "gesundheitskarte", "gkv"),
    siblings=("krankenkasse", "geburtsdatum", "versicherter", "iknr", "sozialversicherungsnummer"),
    test_numbers=("A123456780",),
    confused_with="order and article codes of a letter and nine digits, one in ten of which passes.",
    lifespan="for life; given since 2012, before that each insurer had its own numbers",
    matches=("KVNR D307688475", "Versichertennummer S 614 759 342", "KVNR E4312296151006960128"),
    rejects=("KVNR D307688476", "KVNR A000000000", "KVNR D30768847"),
)
