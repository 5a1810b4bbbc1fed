"""South African income tax reference number: ten digits that begin with 0, 1, 2, 3 or 9, Luhn check digit.

Issued by the South African Revenue Service; a company's has the same form, so that a word must ask for it.
Specification: https://www.sars.gov.za, https://www.oecd.org/tax/automatic-exchange (South Africa TIN).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_tax_number(number: str) -> bool:
    return is_digits(number, 10) and number[0] in "01239" and luhn(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="ZA_INCOME_TAX",
    name="South African income tax number",
    asked_pattern="[01239][0-9]{9}|[01239][0-9]{3}[ /-][0-9]{3}[ /-][0-9]{2}[ /-]?[0-9]",
    check=_is_tax_number,
    fields=(
        *("sars tax number", "sars number", "sars income tax", "sars reference number", "income tax number sa"),
        *("income tax reference", "income tax ref", "sa tax number", "south african tax number", "sars tax reference"),
        *("itr12 number", "inkomstebelastingnommer", "inkomstebelasting nommer", "it reference number sars"),
    ),
    context=("sars", "irp5", "itr12"),
    siblings=("sa id", "id number", "date of birth", "irp5"),
    confused_with="a VAT number, which begins with 4, PAYE with 7, and phone numbers; only a word for it asks.",
    lifespan="for life",
    matches=("sars tax number 0001339050", "income tax ref 2449/494/16/6"),
    rejects=("sars tax number 0001339051", "sars tax number 4001339056", "sars number 0000000000"),
)
