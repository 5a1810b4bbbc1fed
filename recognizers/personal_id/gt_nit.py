"""Guatemalan tax number (NIT) of a natural person: up to nine digits and a check character by 11, as in 0000000-K.

Issued by the SAT; a company's has the same form, so that only a name of persons asks, and the check character, which is
worked out as in other countries' company numbers, counts for or against but proves nothing. Specification:
https://portal.sat.gob.gt (NIT); python-stdnum (gt.nit) refuses a wrong character and takes shorter ones too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _check_character(number: str) -> str:
    return "0123456789K"[-weighted_sum(number[::-1], range(2, 11)) % 11]


def _is_nit(value: str) -> bool:
    return is_digits(value[:-1], 5, 6, 7, 8, 9) and not is_repeated(value[:-1])


def _has_check_character(value: str) -> bool:
    return is_digits(value[:-1]) and value[-1] == _check_character(value[:-1])


def _sample(random: Random) -> str:
    number = str(random.randrange(10**5, 10**8))
    return f"{number}-{_check_character(number)}"


recognizer = Recognizer(
    entity="GT_NIT",
    name="Guatemalan tax number (NIT) of a person",
    asked_pattern="[0-9]{5,9}[ -]{0,3}[0-9K]",
    check=_is_nit,
    confirm=_has_check_character,
    fields=(
        *("nit persona individual", "nit personal guatemala", "nit pequeno contribuyente", "nit empleado guatemala"),
        *("dpi o nit", "nit dpi", "nit trabajador guatemala"),
    ),
    siblings=("dpi", "cui", "fecha de nacimiento", "igss"),
    confused_with="a company's NIT, which looks the same, and phones of eight digits.",
    lifespan="for life; issued since 1971.",
    sample=_sample,
    matches=("NIT persona individual 5499819-0", "nit personal Guatemala 5803398K", "DPI o NIT: 31973183"),
    rejects=("NIT persona individual 1234", "nit persona individual 000000-0", "DPI o NIT: 12"),
)
