"""Expiry date of a payment card: month and year as on the card's face, 00/00 or 00/0000.

Printed by the issuing bank. It is cardholder data, so it may be stored only as the number itself may: PCI DSS
requirement 3 (https://www.pcisecuritystandards.org/document_library/). Without a name that says card, it is a month.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_expiry(value: str) -> bool:
    """Month and year, or year and month, without the mark between them."""
    if not is_digits(value, 3, 4, 5, 6):
        return False
    month, year = (value[-2:], value[:4]) if value.startswith("20") and len(value) == 6 else _split(value)
    return 1 <= int(month) <= 12 and (len(year) == 2 or 2000 <= int(year) <= 2079)


def _split(value: str) -> tuple[str, str]:
    month = value[: len(value) - (4 if len(value) > 4 else 2)]
    return month, value[len(month) :]


recognizer = Recognizer(
    entity="CARD_EXPIRY",
    name="expiry date of a payment card",
    asked_pattern=r"[01]?[0-9] ?[/.-] ?(?:20)?[2-7][0-9]|[01][0-9](?:20)?[2-7][0-9]|20[2-7][0-9]-[01][0-9]",
    check=_is_expiry,
    fields=(
        *("card expiry", "card expiration", "card expiry date", "card exp", "card exp date", "cc exp", "cc expiry"),
        *("cc expiration", "credit card expiry", "credit card expiration", "card valid thru", "card valid until"),
        *("debit card expiry", "ccexp", "caducidad tarjeta", "vencimiento tarjeta", "validade do cartao"),
        *("date expiration carte", "gultig bis karte", "scadenza carta", "कार्ड वैधता"),
    ),
    siblings=("card number", "cardno", "credit card", "cvv", "cvc", "name on card", "card holder", "card type"),
    confused_with="expiry dates of contracts, passports and goods; only a name that says card asks.",
    lifespan="three to five years; a renewed card keeps its number and gets another date",
    matches=("card expiry 09/27", "11/2029", "card exp 0428", "card expiry 2030-05"),
    rejects=("card expiry 13/27", "card expiry soon", "2027"),
)
