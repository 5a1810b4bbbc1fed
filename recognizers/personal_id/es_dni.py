"""Spanish identity card number (DNI, NIF of a citizen): eight digits and a check letter by 23.

Issued by the national police. Specification: https://www.interior.gob.es (cálculo del dígito de control del NIF).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"


def _is_dni(value: str) -> bool:
    number = value[:-1]
    return is_digits(number, 8) and not is_repeated(number) and value[-1] == _LETTERS[int(number) % 23]


recognizer = Recognizer(
    entity="ES_DNI",
    name="Spanish identity card number (DNI)",
    pattern=r"(?:[0-9]{8}|[0-9]{2}\.[0-9]{3}\.[0-9]{3})[ -]?[A-HJ-NP-TV-Z]",
    check=_is_dni,
    fields=(
        "dni",
        "dni nie",
        "nif",
        "nif nie",
        "dni nif",
        "numero dni",
        "documento nacional de identidad",
        "dni titular",
    ),
    context=("dni", "nif", "documento", "identidad", "titular", "identificacion"),
    siblings=("iban", "fecha de nacimiento", "seguridad social", "cuenta"),
    test_numbers=("12345678Z", "00000001R"),
    confused_with="article codes of eight digits and a letter; one letter of 23 is right.",
    matches=("DNI 17541888H", "31.679.078-M"),
    rejects=("DNI 76681706K", "00000000T", "20240101"),
)
