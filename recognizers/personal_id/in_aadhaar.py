"""Aadhaar number of India: twelve digits, the first from 2 to 9, the last one a Verhoeff check digit, 0000 0000 0000.

Issued by the Unique Identification Authority of India to residents; never a palindrome.
Specification: https://uidai.gov.in (Aadhaar number, circulars), check digit by J. Verhoeff.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.verhoeff import verhoeff
from sensitive_scan.recognizer import Recognizer


def _is_aadhaar(number: str) -> bool:
    return is_digits(number, 12) and number[0] > "1" and number != number[::-1] and verhoeff(number)


recognizer = Recognizer(
    entity="IN_AADHAAR",
    name="Aadhaar number",
    # further groups are taken along, so that the check refuses three groups out of a card number
    pattern="[2-9][0-9]{3}(?:(?: [0-9]{4}){2,5}|(?:-[0-9]{4}){2,5})",
    asked_pattern="[2-9](?:[ ./-]{0,3}[0-9]){11}",
    check=_is_aadhaar,
    fields=(
        *(
            "aadhaar",
            "aadhar",
            "adhaar",
            "adhar",
            "aadhaar number",
            "aadhar no",
            "aadhaar card",
            "aadhar card",
            "aadhr",
        ),
        *("aadhaar id", "uidai", "uidai number", "aadhaar uid", "aadharcard", "aadhaarno", "aadhaar num", "addhar"),
        *("adharcard", "adhar card", "e aadhaar", "aadhaar uidai", "uid aadhaar", "aadhaar kyc", "adhr"),
        *("आधार", "आधार संख्या", "आधार नंबर", "आधार क्रमांक", "आधार कार्ड", "ஆதார்", "ஆதார் எண்", "ఆధార్", "ఆధార్ నంబర్"),
        *("ಆಧಾರ್", "ಆಧಾರ್ ಸಂಖ್ಯೆ", "আধার", "আধার নম্বর", "ആധാർ", "આધાર", "આધાર નંબર", "ਆਧਾਰ", "ଆଧାର", "آدھار"),
    ),
    context=("uid", "kyc", "ekyc", "unique id", "biometric", "pan", "voter", "enrolment", "otp aadhaar"),
    siblings=("pan", "pan number", "voter id", "dob", "date of birth", "father name", "uan"),
    confused_with="mobiles written with 91 in front and twelve-digit consignment numbers, one in ten of which passes.",
    matches=(
        "aadhar 2678 3330 6283 for KYC",
        "adhaar: 692043698215",
        "9323-3911-8874",
        "आधार 3015 6802 1392",
    ),
    rejects=("aadhaar 8216 4042 6861", "0000 0000 0000", "aadhaar 1234 5678 9012", "aadhaar XXXX XXXX 1234"),
)
