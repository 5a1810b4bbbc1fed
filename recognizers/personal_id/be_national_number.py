"""Belgian national register and BIS number: birth date, serial number, two check digits by 97, 00.00.00-000.00.

Issued by the Rijksregister / Registre national; people born from 2000 on have a 2 put before the nine digits to be
divided. The BIS number of the Crossroads Bank, for people who are not in the register, has 20 or 40 added to the month;
one field (INSZ, NISS) holds both, so they are one entity. python-stdnum (be.ssn) refuses birth dates still to come and
the 31st of short months. Specification: https://www.ibz.rrn.fgov.be (TI 000).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_national_number(number: str) -> bool:
    if not is_digits(number, 11):
        return False
    month, day = int(number[2:4]), int(number[4:6])
    # the month is 0 where it is unknown, and raised by 20 or 40 in BIS numbers, whose days may go on beyond 31
    if month % 20 > 12 or month > 52 or (day > 31 and month < 20) or number[6:9] == "000":
        return False
    key = int(number[9:])
    born_2000 = number[0] < "5" and key == 97 - int("2" + number[:9]) % 97
    return born_2000 or key == 97 - int(number[:9]) % 97


recognizer = Recognizer(
    entity="BE_NATIONAL_NUMBER",
    name="Belgian national register or BIS number",
    pattern=r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[0-9]{3}\.[0-9]{2}",
    asked_pattern="[0-9]{11}|(?:[0-9]{6}|[0-9]{2}(?:[ .][0-9]{2}){2})[ -][0-9]{3}[ .-][0-9]{2}",
    check=_is_national_number,
    padded_to=11,
    fields=(
        *("rijksregisternummer", "rijksregister", "rijksregisternr", "insz", "inss", "niss", "registre national"),
        *("numero national", "numero registre national", "nrn", "numero de registre national", "nationaal nummer"),
        *("bis nummer", "bisnummer", "numero bis", "bis number belgium", "inss niss", "insz nummer", "numero niss"),
        *("nationalregisternummer", "belgian national number", "national register number", "rrn nummer", "insz niss"),
    ),
    context=("rijksregister", "registre national", "nrn", "mutualiteit", "mutuelle belge"),
    siblings=("geboortedatum", "date de naissance"),
    confused_with="dates followed by a number; the key by 97 tells them apart.",
    lifespan="for life; issued since 1968, BIS numbers until the holder is entered in the register",
    matches=("rijksregister 92.06.12-564.80", "niss 85073003328", "bis nummer 98.47.28-997.65"),
    rejects=("52.08.20-475.02", "00.00.00-000.97"),
)
