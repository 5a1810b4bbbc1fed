"""Spanish identity number of a foreigner (NIE): X, Y or Z, seven digits and a check letter by 23.

Issued by the national police. Specification: https://www.interior.gob.es (cálculo del dígito de control del NIE).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
_LEADING = {"X": "0", "Y": "1", "Z": "2"}


def _is_nie(value: str) -> bool:
    number = _LEADING.get(value[:1], "") + value[1:-1]
    return is_digits(number, 8) and not is_repeated(number[1:]) and value[-1] == _LETTERS[int(number) % 23]


recognizer = Recognizer(
    entity="ES_NIE",
    name="Spanish foreigner's number (NIE)",
    pattern="[XYZ][ -]?[0-9]{7}[ -]?[A-HJ-NP-TV-Z]",
    check=_is_nie,
    fields=("nie", "dni nie", "nie numero", "numero identidad extranjero", "tie", "nif nie"),
    context=("nie", "extranjero", "identificacion", "documento", "residencia"),
    siblings=("iban", "fecha de nacimiento", "pasaporte"),
    confused_with="product codes that begin with X; one letter of 23 is right.",
    matches=("Identificación: Z6974154F", "nie X-2352170-Y"),
    rejects=("NIE Z3712447F", "X0000000T"),
)
