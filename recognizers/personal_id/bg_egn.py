"""Bulgarian uniform civil number (EGN): birth date with the century in the month, serial, check digit by 11.

Issued by the civil registration; ten digits. Specification: https://www.grao.bg/esgraon.html.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (2, 4, 8, 5, 10, 9, 7, 3, 6)
_LAST_MONTH = 52
"""December after 1999, to whose months 40 are added; 20 are before 1900."""


def _is_egn(number: str) -> bool:
    if not is_digits(number, 10) or int(number[2:4]) > _LAST_MONTH:
        return False
    if not is_date(int(number[:2]), int(number[2:4]) % 20, int(number[4:6])):
        return False
    return weighted_sum(number[:9], _WEIGHTS) % 11 % 10 == int(number[9])


recognizer = Recognizer(
    entity="BG_EGN",
    name="Bulgarian civil number (EGN)",
    asked_pattern="[0-9]{10}",
    check=_is_egn,
    padded_to=10,
    fields=(
        *("egn", "егн", "единен граждански номер", "егн на клиента", "егн номер", "егн лнч", "егн или лнч", "е г н"),
        *("egn nomer", "egn klient", "edinen grazhdanski nomer", "egn lnch", "bulgarian egn"),
    ),
    context=("egn", "егн", "лична карта", "лк номер"),
    siblings=("дата на раждане", "лична карта", "презиме", "data na razhdane"),
    confused_with="phone numbers of ten digits; only a word for it asks.",
    lifespan="for life; given since 1977",
    matches=("EGN 8406136251", "ЕГН 8411267997"),
    rejects=("EGN 7506287783", "egn 0000000000"),
)
