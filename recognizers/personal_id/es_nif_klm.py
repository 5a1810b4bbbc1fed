"""Spanish tax number of a person without DNI or NIE: K, L or M, seven digits and the check letter of the DNI.

Issued by the Agencia Tributaria: K to children under fourteen, L to Spaniards abroad, M to foreigners without a NIE; a
company's begins with another letter (python-stdnum's es.nif takes those too). Specification: Real Decreto 1065/2007,
articles 19 and 20, https://www.boe.es.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"


def _is_nif(value: str) -> bool:
    number = value[1:-1]
    if value[:1] not in ("K", "L", "M") or not is_digits(number, 7) or is_repeated(number):
        return False
    return value[-1] == _LETTERS[int(number) % 23]


recognizer = Recognizer(
    entity="ES_NIF_KLM",
    name="Spanish tax number of a person without DNI or NIE",
    pattern="[KLM][0-9]{7}[A-HJ-NP-TV-Z]|[KLM]-[0-9]{7}-[A-HJ-NP-TV-Z]",
    asked_pattern="[KLM][ -]?[0-9]{7}[ -]?[A-HJ-NP-TV-Z]",
    check=_is_nif,
    fields=(
        *("nif m", "nif k", "nif l", "nif provisional", "nif no residente", "nif de no residente", "nif menor"),
        *("nif extranjero", "nif", "nif nie", "nif persona fisica"),
    ),
    context=("agencia tributaria", "aeat", "nif"),
    siblings=("pasaporte", "fecha de nacimiento", "nacionalidad", "iban"),
    confused_with="article codes of the same shape; one letter of 23 is right.",
    lifespan="until a DNI or NIE takes its place.",
    matches=("NIF M8402910K", "K-2496175-P", "nif extranjero L 3700865 G"),
    rejects=("NIF M8402910A", "NIF B58378431", "M0000000T"),
)
