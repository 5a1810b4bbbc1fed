"""Ecuadorian fingerprint code (código dactilar): a letter, four digits, a letter and four digits, as in A0000A0000.

Printed by the Registro Civil on the back of the identity card and asked for to prove that one holds it; no check digit.
Description: https://www.registrocivil.gob.ec.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_code(value: str) -> bool:
    return not is_repeated(value[1:5] + value[6:])


recognizer = Recognizer(
    entity="EC_CODIGO_DACTILAR",
    name="Ecuadorian fingerprint code (código dactilar)",
    asked_pattern="[A-Z][0-9]{3,4}[A-Z][0-9]{3,4}",
    check=_is_code,
    fields=(
        *("codigo dactilar", "cod dactilar", "individual dactilar", "codigo dactilar cedula", "huella dactilar codigo"),
        *("codigo huella cedula", "fingerprint code ecuador"),
    ),
    context=("dactilar", "individual dactilar"),
    siblings=("cedula", "fecha de nacimiento", "fecha expedicion cedula"),
    confused_with="article codes of the same shape; only a word for it asks.",
    lifespan="for life.",
    matches=("código dactilar V4827I1635", "Individual dactilar: E148I2716"),
    rejects=("código dactilar V0000I0000", "código dactilar ilegible", "código dactilar 12"),
)
