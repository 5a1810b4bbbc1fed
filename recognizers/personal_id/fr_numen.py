"""French education employee's identifier (NUMEN): academy, system, year of entry, five digits and three letters.

Given by the ministry of education to all its staff since 1992 and confidential; thirteen characters, 01 E 95 01234 ABC.
Specification: https://www.education.gouv.fr; https://fr.wikipedia.org/wiki/Numéro_d'identification_éducation_nationale.
"""

from __future__ import annotations

from sensitive_scan.check.serial import digits_in, serial
from sensitive_scan.recognizer import Recognizer

_has_digits = serial(9)


def _is_numen(value: str) -> bool:
    digits = digits_in(value)
    return len(value) == 13 and "01" <= value[:2] <= "49" and _has_digits(digits)


recognizer = Recognizer(
    entity="FR_NUMEN",
    name="French education employee's identifier (NUMEN)",
    pattern="[0-4][0-9][AEGP](?:9[2-9]|[0-4][0-9])[0-9]{5}[A-Z]{3}",
    asked_pattern="[0-4][0-9] ?[A-Z] ?[0-9]{2} ?[0-9]{5} ?[A-Z]{3}",
    check=_is_numen,
    fields=(
        *("numen", "numero numen", "n numen", "code numen", "num numen", "identifiant numen", "numen enseignant"),
        "numero d identification education nationale",
    ),
    context=("education nationale", "rectorat", "i prof", "academie de"),
    siblings=("academie", "date de naissance", "corps", "grade", "affectation"),
    confused_with="article codes of thirteen characters, hardly any of which have this form.",
    lifespan="as long as the employment; given since 1992",
    matches=("NUMEN 17E0548271ABC", "numen: 25 G 12 93827 KLM"),
    rejects=("NUMEN 00E0000000AAA", "NUMEN en cours", "17E054827ABC"),
)
