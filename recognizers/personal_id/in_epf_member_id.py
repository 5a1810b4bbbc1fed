"""Member id of the provident fund (EPF) of India: region, office, employer, branch, member, MH/BAN/0012345/000/0000123.

Issued by the Employees' Provident Fund Organisation, one for each employment; the UAN joins them. Twenty-two
characters since 2012, before without the office or the noughts in front (MH/12345/123).
Specification: https://www.epfindia.gov.in (member id, establishment id).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_FEWEST, _MOST = 6, 17


def _is_member(value: str) -> bool:
    digits = digits_in(value)
    return _FEWEST <= len(digits) <= _MOST and value[:2].isalpha() and not is_repeated(digits)


recognizer = Recognizer(
    entity="IN_EPF_MEMBER_ID",
    name="Indian provident fund member id (EPF)",
    pattern=(
        "[A-Z]{2}[/ -]?[A-Z]{3}[/ -]?[0-9]{7}[/ -]?[0-9]{3}[/ -]?[0-9]{7}"
        "|[A-Z]{2}/[A-Z]{3}/[0-9]{3,7}/[0-9A-Z]{1,3}/[0-9]{1,7}"
    ),
    asked_pattern="[A-Z]{2}[/-](?:[A-Z]{3}[/-])?[0-9]{3,7}[/-](?:[0-9A-Z]{1,3}[/-])?[0-9]{1,7}",
    check=_is_member,
    fields=(
        *("epf member id", "pf member id", "member id epf", "epfo member id", "epf account number"),
        *("pf account number", "epf no", "pf number", "pf a c no"),
        *("provident fund account number", "provident fund number", "previous pf account", "previous member id epf"),
        *("epf", "employee pf number", "पीएफ नंबर", "पीएफ खाता संख्या", "पीएफ क्रमांक", "ईपीएफ नंबर"),
        *("भविष्य निधि संख्या", "भविष्य निर्वाह निधी क्रमांक", "பிஎஃப் எண்", "வருங்கால வைப்பு நிதி எண்"),
        *("పీఎఫ్ నంబర్", "ಪಿಎಫ್ ಸಂಖ್ಯೆ", "পিএফ নম্বর", "പിഎഫ് നമ്പർ", "પીએફ નંબર", "ਪੀਐਫ ਨੰਬਰ", "ପିଏଫ ନମ୍ବର"),
    ),
    context=("epf", "epfo", "provident fund"),
    siblings=("uan", "esic", "employee id", "doj", "pan", "aadhaar"),
    confused_with="an employer's establishment id, which lacks the member's number, and files numbered with slashes.",
    lifespan="as long as the employment; twenty-two characters since 2012",
    matches=(
        *("EPF MH/BAN/0012345/000/0004827", "PYBOM00482710000016359", "PF no: KN/48271/163", "GN/GGN/48271/000/1635"),
    ),
    rejects=("PF no MH/BAN/0000000/000/0000000", "MHBAN0012345000", "PF no 12345", "pf number applicable"),
)
