"""Universal account number (UAN) of an Indian employee: twelve digits that begin with 1, without a check digit.

Issued by the Employees' Provident Fund Organisation since October 2014, one for all employers.
Specification: https://www.epfindia.gov.in (UAN).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_uan(number: str) -> bool:
    return is_digits(number, 12) and number[:2] in ("10", "11", "12") and not is_repeated(number[2:])


recognizer = Recognizer(
    entity="IN_UAN",
    name="Indian universal account number (UAN)",
    asked_pattern="1[0-2][0-9]{10}|1[0-2][0-9]{2}[ -][0-9]{4}[ -][0-9]{4}",
    check=_is_uan,
    fields=(
        *("uan", "uan number", "universal account number", "pf uan", "epf uan", "epfo uan", "uan pf"),
        *("pf number", "epf number", "pf account", "uan epfo", "uan card", "uan id"),
        *("यूएएन", "यूएएन नंबर", "यूएएन संख्या", "यूएएन क्रमांक", "யுஏஎன்", "யுஏஎன் எண்", "యూఏఎన్", "యూఏఎన్ నంబర్"),
        *("ಯುಎಎನ್", "ಯುಎಎನ್ ಸಂಖ್ಯೆ", "ইউএএন", "ইউএএন নম্বর", "യുഎഎൻ", "યુએએન", "યુએએન નંબર", "ਯੂਏਐਨ", "ୟୁଏଏନ"),
    ),
    context=("uan", "epf", "epfo", "provident fund"),
    siblings=("pan", "aadhaar", "esic", "pf number", "employee id", "doj"),
    confused_with="application and consignment numbers of twelve digits; only a word for it asks.",
    lifespan="for the working life, whatever the employer; issued since October 2014",
    matches=("PF withdrawal, UAN 108462937150", "uan: 1006 4023 3159", "यूएएन 101284629371"),
    rejects=("UAN 100000000000", "UAN 208462937150", "UAN 10846293715"),
)
