"""Spanish identity card number (DNI, NIF of a citizen): eight digits and a check letter by 23.

Issued by the national police since 1944. Leading noughts are often left out and ES may stand before it, as in a VAT
number: python-stdnum's es.dni wants eight digits. Specification: https://www.interior.gob.es (cálculo del dígito de
control del NIF).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"


def _is_dni(value: str) -> bool:
    number, letter = value.removeprefix("ES")[:-1], value[-1:]
    return is_digits(number, 7, 8) and not is_repeated(number) and letter == _LETTERS[int(number) % 23]


recognizer = Recognizer(
    entity="ES_DNI",
    name="Spanish identity card number (DNI)",
    pattern=r"(?:[0-9]{8}|[0-9]{2}\.[0-9]{3}\.[0-9]{3})[ -]?[A-HJ-NP-TV-Z]",
    asked_pattern=r"(?:ES[ -]?)?[0-9]{1,2}[. ]?[0-9]{3}[. ]?[0-9]{3}[ /-]{0,3}[A-HJ-NP-TV-Z]",
    check=_is_dni,
    fields=(
        *("dni nif", "dni espanol", "dni espana", "dni", "dni nie", "nif", "nif nie", "numero dni", "dni titular"),
        *("documento nacional de identidad", "nif titular", "nif autonomo", "dni empleado", "dni trabajador"),
        *("dni cliente", "dni paciente", "dni alumno", "spanish dni", "nan zenbakia", "dni letra"),
    ),
    context=("dni", "nif", "documento", "identidad", "titular", "identificacion"),
    siblings=("iban", "fecha de nacimiento", "seguridad social", "cuenta"),
    test_numbers=("12345678Z", "00000001R", "99999999R"),
    confused_with="article codes of eight digits and a letter; one letter of 23 is right.",
    lifespan="for life, the card for five or ten years; issued since 1944.",
    matches=("DNI 17541888H", "31.679.078-M", "dni: 5853219 H", "NIF ES17541888H"),
    rejects=("DNI 76681706K", "00000000T", "20240101"),
)
