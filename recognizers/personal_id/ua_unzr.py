"""Ukrainian unique record number of the demographic register (UNZR): birth date, dash, four digits, check digit.

Issued by the Migration Service with identity cards and passports that have a chip, YYYYMMDD-NNNNC. The check digit is
that of ICAO documents by common belief only, so it is not tested; the date is. Order numbers are made of a date and a
serial too, so that a field or a word must ask. Specification: https://zakon.rada.gov.ua/laws/show/5492-17.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_unzr(number: str) -> bool:
    return is_digits(number, 13) and is_yyyymmdd(number[:8])


recognizer = Recognizer(
    entity="UA_UNZR",
    name="Ukrainian demographic register number (UNZR)",
    asked_pattern="(?:19|20)[0-9]{2}[01][0-9][0-3][0-9] ?-? ?[0-9]{5}",
    check=_is_unzr,
    fields=(
        *("унзр", "номер унзр", "унзр клієнта", "унікальний номер запису в реєстрі", "унікальний номер запису"),
        *("номер запису в єддр", "номер запису в реєстрі", "запис номер єддр", "unzr", "unzr nomer"),
        *("unikalnyi nomer zapysu",),
    ),
    context=("єддр", "демографічного реєстру", "демографічний реєстр"),
    siblings=("рнокпп", "іпн", "паспорт", "дата народження", "id картка"),
    confused_with="order numbers of a date and a serial; only a word for it asks.",
    lifespan="for life; given since 2016",
    matches=("УНЗР 19850714-03918", "unzr: 2001120504827"),
    rejects=("УНЗР 19851314-03918", "унзр 0000000000000", "УНЗР 19850714-039"),
)
