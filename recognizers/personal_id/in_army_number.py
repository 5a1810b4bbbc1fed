"""Service number of a soldier, sailor or airman of India: letters of the commission, digits and a check letter.

Issued by the services: officers IC, SS, SL, TA and the like with four to six digits, junior commissioned officers JC,
other ranks seven or eight digits, each with a letter behind it, whose rule is not published; the pension papers and
the ex-servicemen's card have it too.
Description: https://www.ksb.gov.in, https://www.desw.gov.in.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_COMMISSION = "IC|SS|SL|SC|TA|NTS|NR|NS|NL|DR|MR|MS|RC|RVC|V|WS|WSS|JC|AA|AD|PC"
_DNI = "TRWAGMYFPDXBNJZSQVHLCKE"

_is_serial = serial(*range(4, 9))


def _is_service_number(value: str) -> bool:
    # eight digits and the letter of a Spanish DNI, one in 23, are looked for as such
    is_dni = is_digits(value[:8], 8) and _DNI[int(value[:8]) % 23] == value[8:]
    return _is_serial(value) and not is_dni


recognizer = Recognizer(
    entity="IN_ARMY_NUMBER",
    name="Indian armed forces service number",
    asked_pattern=(
        f"(?:{_COMMISSION})[ -]?[0-9]{{4,6}}[ -]?[A-Z]|[0-9]{{5,6}}[ -]?[A-Z]|[0-9]{{7}}[ -][A-Z]|[0-9]{{8}}[ -]?[A-Z]"
    ),
    check=_is_service_number,
    fields=(
        *("indian army number", "army number", "army service number", "ic number army"),
        *("personal number army", "ex serviceman number", "esm number", "esm identity card", "service number army"),
        *("indian navy number", "air force service number", "ex servicemen id", "army personal no", "jc number"),
        *("sainik number", "सेना नंबर", "सेना संख्या", "सैनिक संख्या", "सैन्य क्रमांक", "भूतपूर्व सैनिक पहचान पत्र"),
    ),
    context=("sainik board", "zila sainik", "ex serviceman", "record office"),
    siblings=("rank", "regiment", "unit", "date of enrolment", "date of discharge", "ppo number", "echs"),
    confused_with="part numbers that begin with the same letters; only a word for the service asks.",
    lifespan="for life; a commission or a change of service brings a new one",
    matches=("Army number IC-48271K", "army no 14827163P", "JC number JC-482716X"),
    rejects=("army no 0000000A", "army number pending", "army no 12K"),
)
