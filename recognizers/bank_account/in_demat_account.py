"""Demat account of an investor in India: depository participant and client, IN and fourteen digits or sixteen digits.

NSDL numbers its participants IN300000 and up, with eight digits of the client behind; CDSL has eight digits that
begin with 12 or 13 and eight of the client. Issued since 1996 and 1999; no check digit is published.
Specifications: https://nsdl.com, https://www.cdslindia.com.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_is_serial = serial(14, 16)


def _is_demat(value: str) -> bool:
    return _is_serial(value) and not is_repeated(value[-8:])


recognizer = Recognizer(
    entity="IN_DEMAT_ACCOUNT",
    name="Indian demat account number",
    pattern="IN30[0-9]{4}[ /-]?[0-9]{8}",
    asked_pattern="IN[0-9]{6}[ ,/-]{0,3}[0-9]{8}|1[23][0-9]{6}[ ,/-]{0,3}[0-9]{8}",
    check=_is_demat,
    fields=(
        *("demat account", "demat no", "demat", "dmat account", "demat a c no"),
        *("bo id", "boid", "beneficiary owner id", "dp id client id", "dp client id"),
        *("dpid client id", "dp id and client id", "demat id", "nsdl demat", "cdsl demat", "demat account id"),
        *("cdsl bo id", "dp id boid", "डीमैट खाता", "डीमैट खाता संख्या", "डिमॅट खाते क्रमांक", "டிமேட் கணக்கு"),
        *("డీమ్యాట్ ఖాతా", "ಡಿಮ್ಯಾಟ್ ಖಾತೆ", "ডিম্যাট অ্যাকাউন্ট", "ഡീമാറ്റ് അക്കൗണ്ട്", "ડીમેટ ખાતું"),
        *("ડીમેટ એકાઉન્ટ", "ਡੀਮੈਟ ਖਾਤਾ"),
    ),
    context=("demat", "nsdl", "cdsl", "depository participant"),
    siblings=("pan", "dp name", "broker", "trading account", "bank account", "nominee", "ckyc"),
    confused_with="ISINs, which begin with IN and have twelve characters, and orders of sixteen digits.",
    lifespan="as long as the account; issued since 1996 (NSDL) and 1999 (CDSL)",
    matches=(
        *("transfer to IN300126 10482716", "demat account 1208160048271635", "BO ID: 13041400-48271635"),
        "IN30021410482716",
    ),
    rejects=("demat IN30000000000000", "INE009A01021", "demat account 1208160000000000", "demat account opened"),
)
