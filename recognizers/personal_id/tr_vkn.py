"""Turkish tax number (VKN) of a person: ten digits, the last one a check digit of its own kind.

Issued by the Revenue Administration to foundations, companies and, rarely, to people without a TCKN: asked for only by
a name that says a natural person's; a plain vergi no is a company's and allowed. Specification: https://www.gib.gov.tr
(vergi kimlik numarasi), the way of the digit as in https://www.oecd.org (TIN, TUR).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_vkn(number: str) -> bool:
    if not is_digits(number, 10) or is_repeated(number):
        return False
    total = 0
    for place, digit in enumerate(reversed(number[:9]), 1):
        moved = (int(digit) + place) % 10
        # a multiple of nine stays nine, but for nought
        total += (moved * 2**place % 9 or 9) if moved else 0
    return -total % 10 == int(number[9])


recognizer = Recognizer(
    entity="TR_VKN",
    name="Turkish tax number of a person",
    asked_pattern="[0-9]{10}",
    check=_is_vkn,
    fields=(
        *("gercek kisi vergi no", "gercek kisi vergi numarasi", "sahis vergi no", "sahis vergi numarasi"),
        "kisisel vergi no",
        *("bireysel vergi no", "bireysel vergi numarasi", "vkn gercek kisi", "sahis vkn", "potansiyel vergi no"),
    ),
    context=("gercek kisi", "gib"),
    siblings=("dogum tarihi", "tc kimlik no", "baba adi", "anne adi"),
    needs_person=True,
    confused_with="a company's VKN, which looks the same, and phones of ten digits; only a person's name asks.",
    lifespan="for life; people's TCKN took its place in 2006",
    matches=("şahıs vergi no 4540536920", "gerçek kişi vergi no 1938471020"),
    rejects=("şahıs vergi no 4540536921", "gercek kisi vergi no 0000000000", "kişisel vergi no 12345"),
)
