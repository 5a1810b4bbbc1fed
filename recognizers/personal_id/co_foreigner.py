"""Documents of foreigners in Colombia: cédula de extranjería (six or seven digits), PPT and PEP of Venezuelans.

Issued by Migración Colombia: one row each. None has a check digit, so a field or a word must ask.
Specification: https://www.migracioncolombia.gov.co (Decreto 216 of 2021 for the PPT).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(number: str) -> bool:
    return is_digits(number) and not is_repeated(number) and not is_counting(number)


# entity, name, form, field names, lifespan, examples
_ROWS = (
    (
        *("CO_CE", "Colombian foreigner's card number (cédula de extranjería)", r"[0-9]{6,7}|[0-9]{3}\.[0-9]{3}"),
        (
            *("cedula de extranjeria", "cedula extranjeria", "ced extranjeria", "cedula extranjeria colombia"),
            *("documento extranjeria colombia", "cedula de extranjero", "colombian foreigner id"),
        ),
        "up to five years, the number for life.",
        ("cédula de extranjería 482716", "Cédula de Extranjería No. 1482716", "cedula extranjeria 482.716"),
    ),
    (
        *("CO_PPT", "Colombian temporary protection permit (PPT, PEP)", "[0-9]{5,8}|[0-9]{15}"),
        (
            *("permiso por proteccion temporal", "permiso proteccion temporal", "ppt venezolano", "ppt migracion"),
            *("permiso especial de permanencia", "pep venezolano", "rumv", "numero ppt migrante"),
        ),
        "until 30 May 2031 at most; PEP from 2017 to 2023, PPT since 2021.",
        ("Permiso por Protección Temporal 4827163", "permiso especial de permanencia 948271635482716"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=_is_number,
        fields=fields,
        siblings=("nacionalidad", "pasaporte", "fecha de nacimiento", "eps"),
        confused_with="order numbers and amounts; only a word for it asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 000000", f"{fields[0]} en trámite", f"{fields[0]} 12"),
    )
    for entity, name, form, fields, lifespan, matches in _ROWS
)
