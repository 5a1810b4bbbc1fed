"""Belgian national register number: birth date, serial and two check digits by 97, 00.00.00-000.00.

Issued by the Rijksregister / Registre national; people born from 2000 on have a 2 put before the nine digits to be
divided. Specification: https://www.ibz.rrn.fgov.be (TI 000).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_national_number(number: str) -> bool:
    if not is_digits(number, 11):
        return False
    # the month may be 0 (unknown), or raised by 20 or 40 (foreigners' register)
    if int(number[2:4]) % 20 > 12 or int(number[2:4]) > 52 or int(number[4:6]) > 31 or number[6:9] == "000":
        return False
    key = int(number[9:])
    born_2000 = number[0] < "5" and key == 97 - int("2" + number[:9]) % 97
    return born_2000 or key == 97 - int(number[:9]) % 97


recognizer = Recognizer(
    entity="BE_NATIONAL_NUMBER",
    name="Belgian national register number",
    pattern=r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[0-9]{3}\.[0-9]{2}",
    asked_pattern="[0-9]{11}|(?:[0-9]{6}|[0-9]{2}(?:[ .][0-9]{2}){2})[ -][0-9]{3}[ .-][0-9]{2}",
    check=_is_national_number,
    fields=(
        *("rijksregisternummer", "rijksregister", "rijksregisternr", "insz", "inss", "niss", "registre national"),
        *("numero national", "numero registre national", "nrn", "numero de registre national", "nationaal nummer"),
    ),
    context=("rijksregister", "registre", "nrn", "eid", "mutualiteit"),
    siblings=("geboortedatum", "date de naissance"),
    confused_with="dates followed by a number; the key by 97 tells them apart.",
    matches=("rijksregister 92.06.12-564.80", "niss 85073003328"),
    rejects=("52.08.20-475.02", "00.00.00-000.97"),
)
