"""Ukrainian taxpayer number of a person (РНОКПП): days since 1899, serial, check digit by 11; ten digits.

Issued by the State Tax Service. Specification: https://tax.gov.ua (РНОКПП).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (-1, 5, 7, 9, 4, 6, 10, 5, 7)


def _is_rnokpp(number: str) -> bool:
    if not is_digits(number, 10) or is_repeated(number):
        return False
    return weighted_sum(number[:9], _WEIGHTS) % 11 % 10 == int(number[9])


recognizer = Recognizer(
    entity="UA_RNOKPP",
    name="Ukrainian taxpayer number of a person",
    asked_pattern="[0-9]{10}",
    check=_is_rnokpp,
    fields=(
        *("рнокпп", "рнокпп клієнта", "ідентифікаційний код", "іпн", "ідентифікаційний номер", "rnokpp", "drfo"),
        *("іпн клієнта", "іпн фізичної особи", "код дрфо", "дрфо", "ідентифікаційний номер платника податків"),
        *("реєстраційний номер облікової картки", "реєстраційний номер облікової картки платника податків", "ипн"),
        *("индивидуальный налоговый номер", "рнукпн", "ipn ukraine", "ind kod", "інн фізособи", "паспорт іпн"),
    ),
    context=("рнокпп", "іпн", "ідентифікаційний", "дрфо"),
    siblings=("паспорт", "дата народження", "унзр", "по батькові"),
    confused_with="phone numbers of ten digits; only a word for it asks.",
    lifespan="for life; given since 1994, called РНОКПП since 2012",
    matches=("РНОКПП 3277490031", "rnokpp 3350305450"),
    rejects=("РНОКПП 2309039550", "rnokpp 0000000000"),
)
