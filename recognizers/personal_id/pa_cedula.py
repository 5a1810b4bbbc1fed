"""Panamanian identity card number (cédula): province 1 to 13 or E, N, PE, PI, AV, volume and entry, 8-000-0000.

Issued by the Tribunal Electoral; the taxpayer number of a person is the same with two check digits (DV) behind, which
are not tested. Specification: https://www.tribunal-electoral.gob.pa, https://dgi.mef.gob.pa.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _is_cedula(value: str) -> bool:
    return not is_repeated(value.partition("DV")[0].lstrip("EPNIAVT")[-6:])


def _sample(random: Random) -> str:
    province = random.choice(("1", "2", "3", "4", "7", "8", "8", "9", "10", "E", "N", "PE", "8-AV"))
    return f"{province}-{random.randrange(100, 1000)}-{random.randrange(1, 3000):04d}"


_PROVINCE = "(?:1[0-3]|[1-9])(?:-?(?:PI|AV|NT))?|PE|E|N"

recognizer = Recognizer(
    entity="PA_CEDULA",
    name="Panamanian identity card number (cédula)",
    asked_pattern=f"(?:{_PROVINCE})-[1-9][0-9]{{0,3}}-[0-9]{{2,5}}(?:[ -]{{1,3}}(?:DV ?)?[0-9]{{2}})?",
    check=_is_cedula,
    fields=(
        *("cedula panamena", "cedula panama", "cip panama", "cedula de identidad personal", "cedula juvenil", "cedula"),
        *("cedula e8", "ruc persona natural panama", "cedula identidad panama", "panamanian cedula"),
    ),
    context=("tribunal electoral", "cedula de identidad personal"),
    siblings=("fecha de nacimiento", "provincia", "seguro social", "dv"),
    confused_with="dates with dashes and the Costa Rican cédula jurídica, whose last part has six digits.",
    lifespan="for life, the card for fifteen years.",
    sample=_sample,
    matches=("cédula panameña 8-482-7163", "cédula PE-12-3548", "cédula Panamá E-8-14827", "8-AV-482-716 cédula"),
    rejects=("cédula panameña 8-000-0000", "cédula panameña 14-482-7163", "cedula panama 12"),
)
