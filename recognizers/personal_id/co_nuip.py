"""Colombian unique personal number (NUIP) of a birth record: ten digits from 1 on, or letter, digit, letter, seven.

Issued by the Registraduría Nacional at birth; it becomes the number of the tarjeta de identidad and the cédula. No
check digit. Specification: https://www.registraduria.gov.co (Decreto Ley 1260 of 1970, Resolución 3571 of 2003).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_nuip(value: str) -> bool:
    return not is_repeated(value[-7:]) and not is_counting(value)


recognizer = Recognizer(
    entity="CO_NUIP",
    name="Colombian unique personal number (NUIP)",
    asked_pattern=r"1[0-9]{9}|1\.[0-9]{3}\.[0-9]{3}\.[0-9]{3}|[A-Z][0-9][A-Z0-9][0-9]{7}",
    check=_is_nuip,
    fields=(
        *("nuip", "numero unico de identificacion personal", "nuip menor", "nuip registro civil", "nuip rc"),
        *("registro civil de nacimiento", "registro civil nacimiento", "numero registro civil", "nuip alumno"),
    ),
    context=("registro civil", "nuip", "registraduria"),
    siblings=("acudiente", "fecha de nacimiento", "eps", "grado"),
    confused_with="phones and order numbers of ten digits; only a word for it asks.",
    lifespan="for life; of ten digits since 2003, with letters from 2000 to 2003.",
    matches=("NUIP 1048271635", "nuip 1.048.271.635", "registro civil de nacimiento T4L0251482"),
    rejects=("NUIP 1111111111", "NUIP pendiente", "nuip 12"),
)
