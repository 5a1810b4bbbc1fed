"""German pension insurance number (Sozialversicherungsnummer): area, birth date, initial, serial, check digit.

Issued by the Deutsche Rentenversicherung; twelve characters, 00 000000 A 000.
Specification: https://www.gesetze-im-internet.de/vkvv/ (VKVV § 4).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)


def _is_svnr(value: str) -> bool:
    if len(value) != 12 or not "A" <= value[8] <= "Z":
        return False
    digits = f"{value[:8]}{ord(value[8]) - 64:02}{value[9:11]}"
    if not is_digits(digits, 12) or not value[11].isdecimal():
        return False
    # the day may be raised by 50 to keep numbers apart
    if not 1 <= int(value[2:4]) % 50 <= 31 or not 1 <= int(value[4:6]) <= 12:
        return False
    return sum(sum(divmod(int(d) * w, 10)) for d, w in zip(digits, _WEIGHTS, strict=True)) % 10 == int(value[11])


recognizer = Recognizer(
    entity="DE_SVNR",
    name="German pension insurance number",
    pattern="[0-9]{2} ?[0-9]{6} ?[A-Z] ?[0-9]{3}",
    check=_is_svnr,
    fields=(
        *("rentenversicherungsnummer", "sozialversicherungsnummer", "sv nummer", "svnr", "sv nr", "rvnr", "rv nummer"),
        *("sozialversicherungsnr", "versicherungsnummer rente", "sozialvers nr", "svnummer", "vsnr", "rv nr"),
        *("rentenversicherungsnr", "versicherungsnummer drv", "sv ausweis nummer", "german social security number"),
    ),
    context=("sozialversicherung", "rentenversicherung", "deutsche rentenversicherung", "sv ausweis"),
    siblings=("steuer id", "geburtsdatum", "krankenkasse"),
    confused_with="batch numbers of the same shape; a birth date and a check digit are in it.",
    lifespan="for life; issued since 1964",
    matches=("SV-Nr 50 150579 J 546", "41030211D479"),
    rejects=("76 080471 Y 972", "00 000000 A 000"),
)
