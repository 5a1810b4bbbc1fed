"""Swedish personal identity number (personnummer): birth date, three digits, Luhn check digit, 000000-0000.

Issued by Skatteverket; a + instead of the dash from the hundredth birthday on; a coordination number has 60 added to
the day. Specification: https://www.skatteverket.se (personnummer, SKV 704).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_personnummer(value: str) -> bool:
    number = value.replace("+", "")
    if not is_digits(number, 10, 12) or (len(number) == 12 and number[:2] not in ("18", "19", "20")):
        return False
    number = number[-10:]
    day = int(number[4:6])
    return is_date(int(number[:2]), int(number[2:4]), day - 60 if day > 60 else day) and luhn(number)


recognizer = Recognizer(
    entity="SE_PERSONNUMMER",
    name="Swedish personal identity number",
    pattern="(?:19|20)?[0-9]{2}[01][0-9]{3}[+-][0-9]{4}",
    asked_pattern="(?:19|20)?[0-9]{2}[01][0-9]{3} ?[0-9]{4}",
    check=_is_personnummer,
    fields=(
        "personnummer",
        "persnr",
        "pers nr",
        "personnr",
        "person nr",
        "samordningsnummer",
        "pnr",
        "personnummer kund",
    ),
    context=("personnummer", "person nr", "fodd", "hemforsakring", "folkbokford", "kund"),
    siblings=("fodelsedatum", "hemforsakring"),
    test_numbers=("8112189876", "6408233234"),
    confused_with="an organisation number, whose third digit is 2 or more, and phone numbers with six and four digits.",
    matches=("Kunden ringde, 920323-0769, skicka offert", "persnr 196805283642"),
    rejects=("840719-9951", "556036-0793", "000000-0000"),
)
