"""Salvadoran tax number (NIT) of a person: place, birth date, serial of three digits, check digit, 0000-000000-000-0.

Issued by the Ministerio de Hacienda; a company's has its founding date instead, so that only a name of persons asks,
and the check digit counts for or against but proves nothing (python-stdnum refuses a wrong one, but takes any date).
Serials up to 100 have another rule for it. Specification: https://www.mh.gob.sv (NIT).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_OLD, _NEW = range(14, 1, -1), (2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_LAST_OLD_SERIAL = "100"


def _check_digit(number: str) -> str:
    if number[10:13] <= _LAST_OLD_SERIAL:
        return str(weighted_sum(number[:13], _OLD) % 11 % 10)
    return str(-weighted_sum(number[:13], _NEW) % 11 % 10)


def _is_nit(number: str) -> bool:
    return is_digits(number, 14) and is_ddmmyy(number[4:10])


def _has_check_digit(number: str) -> bool:
    return is_digits(number, 14) and number[13] == _check_digit(number)


def _sample(random: Random) -> str:
    place, birth = f"{random.randrange(101, 1423):04d}", f"{random.randrange(1, 29):02d}{random.randrange(1, 13):02d}"
    number = f"{place}{birth}{random.randrange(40, 100)}{random.randrange(1, 300):03d}"
    return f"{place}-{number[4:10]}-{number[10:]}-{_check_digit(number)}"


recognizer = Recognizer(
    entity="SV_NIT",
    name="Salvadoran tax number (NIT) of a person",
    asked_pattern="[019][0-9]{3}-?[0-3][0-9][01][0-9]{3}-?[0-9]{3}-?[0-9]",
    check=_is_nit,
    confirm=_has_check_digit,
    fields=(
        *("nit persona natural el salvador", "nit empleado el salvador", "nit trabajador el salvador"),
        *("nit y dui", "nit personal el salvador", "nit salvadoreno persona", "nit isss"),
    ),
    siblings=("dui", "isss", "nup", "fecha de nacimiento"),
    confused_with="a company's NIT, which looks the same.",
    lifespan="for life; of citizens replaced by the DUI since 2021.",
    sample=_sample,
    matches=("NIT y DUI: 0614-150785-133-3", "nit persona natural el salvador 06140301921711"),
    rejects=("NIT y DUI: 0614-451385-133-3", "NIT y DUI: 0614-301385-133-3", "nit y dui 123"),
)
