"""Czech and Slovak birth number (rodné číslo): birth date, serial and, since 1954, divisible by 11; 000000/0000.

Issued by the Ministry of the Interior; women have 50 added to the month. Specification: zákon 133/2000 Sb., https://www.mvcr.cz.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_rodne_cislo(number: str) -> bool:
    if not is_digits(number, 9, 10):
        return False
    # 20 more on the month where a day's serials are used up
    if not is_date(int(number[:2]), int(number[2:4]) % 50 % 20, int(number[4:6])):
        return False
    if len(number) == 9:
        return int(number[:2]) < 54
    return int(number) % 11 == 0 or (int(number[:9]) % 11 == 10 and number[9] == "0")


recognizer = Recognizer(
    entity="CZ_RODNE_CISLO",
    name="Czech or Slovak birth number",
    pattern="[0-9]{2}[0-35-8][0-9]{3}/[0-9]{4}",
    asked_pattern="[0-9]{6}/[0-9]{3}|[0-9]{9,10}",
    check=_is_rodne_cislo,
    fields=("rodne cislo", "rodne", "rc cislo", "birth number cz"),
    context=("rodne", "cislo", "obcansky prukaz", "narozen"),
    siblings=("datum narozeni", "obcansky prukaz"),
    confused_with="invoice numbers with a slash; a date is in it and it divides by 11.",
    matches=("rodné číslo 920416/6411", "rodne cislo 7158133730"),
    rejects=("920116/4657", "000000/0000"),
)
