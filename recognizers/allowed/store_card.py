"""Gift, loyalty and fuel cards of shops: 15 to 19 digits with a Luhn check digit, as all cards of ISO/IEC 7812-1.

Issued by shops under numbers that no bank has (first digit 0, 1, 7 or 8), or under ones of their own below a bank's;
https://www.iso.org/standard/70484.html.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_store_card(number: str) -> bool:
    return is_digits(number, *range(15, 20)) and luhn(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="STORE_CARD",
    name="gift, loyalty or fuel card of a shop",
    asked_pattern="[0-9]{15,19}|[0-9]{4}(?:[ -][0-9]{4}){3}(?:[ -][0-9]{3})?",
    check=_is_store_card,
    fields=(
        *("store card", "gift card", "gift card no", "giftcard", "gift voucher card", "loyalty card", "fuel card"),
        *(
            "rewards card",
            "club card",
            "points card",
            "tarjeta regalo",
            "carte cadeau",
            "carte fidelite",
            "kundenkarte",
        ),
        *("geschenkkarte", "tarjeta de fidelidad", "carta fedelta", "cartao presente", "cartao fidelidade"),
    ),
    confused_with="payment cards and insurance numbers of sixteen digits; a bank's numbers begin with 2 to 6.",
    matches=("7000 0000 0048 1726", "600649481726350016"),
    rejects=("7000 0000 0048 1727", "0000000000000000", "48172635"),
)
