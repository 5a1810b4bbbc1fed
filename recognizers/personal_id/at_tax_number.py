"""Austrian tax number (Abgabenkontonummer): two digits of the office, seven with a Luhn digit, 00-000/0000.

Issued by the tax offices to people and companies alike; since 2021 the first two digits need not be an office's, so
that, unlike python-stdnum (at.tin), any are taken. Specification: OECD TIN list, Austria,
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_tax_number(number: str) -> bool:
    return is_digits(number, 9) and not is_repeated(number) and luhn(number)


recognizer = Recognizer(
    entity="AT_TAX_NUMBER",
    name="Austrian tax number",
    asked_pattern="[0-9]{2}[ -]?[0-9]{3}[ /]?[0-9]{4}",
    check=_is_tax_number,
    fields=(
        *("abgabenkontonummer", "abgabenkonto", "abgabenkonto nr", "steuernummer osterreich"),
        *("osterreichische steuernummer", "steuernummer oesterreich", "steuernummer at", "austrian tax number"),
        *("abgaben kontonummer", "tin osterreich", "finanzamtsnummer steuernummer", "austria tin", "abgabenkontonr"),
    ),
    context=("finanzonline", "finanzamt osterreich", "arbeitnehmerveranlagung"),
    siblings=("svnr", "geburtsdatum", "sozialversicherungsnummer", "finanzamt"),
    confused_with="company tax numbers, which are of the same kind, and phone numbers; only a word for it asks.",
    lifespan="as long as the tax file; a new one when moving to another office's area, until 2021",
    matches=("Abgabenkontonummer 98-047/2161", "Steuernummer Österreich 54 451/5562", "abgabenkonto nr 038160297"),
    rejects=("Abgabenkontonummer 98-047/2162", "Abgabenkontonummer 000000000", "Abgabenkontonummer folgt"),
)
