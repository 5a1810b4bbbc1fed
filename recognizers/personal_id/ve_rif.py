"""Venezuelan taxpayer number (RIF) of a natural person: V, E or P, eight digits and a check digit by 11, V-00000000-0.

Issued by the SENIAT; J, G and C are companies, government and communes (python-stdnum takes J and G too).
Specification: https://www.seniat.gob.ve (RIF).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_LETTERS = {"V": 4, "E": 8, "P": 16}
_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


def _is_rif(value: str) -> bool:
    number, letter = value[1:], value[:1]
    if letter not in _LETTERS or not is_digits(number, 9) or is_repeated(number[:8]):
        return False
    digit = -(_LETTERS[letter] + weighted_sum(number, _WEIGHTS)) % 11
    return int(number[8]) == (0 if digit == 10 else digit)


recognizer = Recognizer(
    entity="VE_RIF",
    name="Venezuelan taxpayer number (RIF) of a person",
    pattern="[VEP]-?[0-9]{8}-[0-9]|[VEP]-[0-9]{9}",
    asked_pattern="[VEP][ -]?[0-9]{8}[ -]?[0-9]",
    check=_is_rif,
    fields=(
        *("rif persona natural", "rif venezuela", "rif personal", "rif", "registro de informacion fiscal"),
        *("rif venezolano", "rif titular", "rif empleado", "cedula o rif", "cedula rif", "venezuelan rif"),
    ),
    context=("rif", "seniat", "venezuela"),
    siblings=("cedula", "fecha de nacimiento", "banco"),
    test_numbers=("V114702834",),
    confused_with="a company's RIF, which begins with J or G; one in eleven of the same letters passes.",
    lifespan="for life, the certificate for three years.",
    matches=("RIF V-00768239-1", "E-88361455-3", "rif persona natural P884472321"),
    rejects=("RIF V-00768239-2", "J-30461946-0", "V-00000000-0"),
)
