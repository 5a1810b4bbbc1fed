"""South African identity number: birth date, four digits of sex and serial, citizenship, 8 or 9, Luhn check digit.

Issued by the Department of Home Affairs, to permanent residents and refugees too; thirteen digits. The last but one is
8 or 9 since 1986; another must be asked for. python-stdnum refuses citizenship 2, which refugees have. Specification:
http://www.dha.gov.za.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_id_number(number: str) -> bool:
    return (
        is_digits(number, 13)
        and is_yymmdd(number[:6])
        and number[10] in "012"
        and luhn(number)
        and number[6:] != "0" * 7
    )


recognizer = Recognizer(
    entity="ZA_ID",
    name="South African identity number",
    pattern="[0-9]{2}[01][0-9][0-3][0-9]{5}[012][89][0-9]|[0-9]{6} [0-9]{4} [012][89][0-9]",
    asked_pattern="[0-9]{6}[ -]?[0-9]{4}[ -]?[0-9]{3}",
    check=_is_id_number,
    padded_to=13,
    fields=(
        *("sa id", "rsa id", "south african id", "south africa id", "sa identity", "rsa identity", "za id"),
        *("id number rsa", "id number sa", "identity number", "sa id card", "smart id card", "refugee id sa"),
        *("identiteitsnommer", "id nommer", "inombolo kamazisi", "green barcoded id"),
    ),
    context=("rica", "fica", "identity", "id num", "identiteit"),
    siblings=("dob", "date of birth", "tax number", "sars"),
    test_numbers=("8001015009087",),
    confused_with="barcodes and time stamps of thirteen digits; a birth date and Luhn tell them apart.",
    lifespan="for life; this form since 1986, when the digit for race was given up",
    matches=("read out ID 8003249207081", "781018 1060 083"),
    rejects=("ID 5102226269082", "0000000000000", "1701416554086"),
)
