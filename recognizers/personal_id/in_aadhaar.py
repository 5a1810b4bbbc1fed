"""Aadhaar number of India: twelve digits, the first from 2 to 9, the last one a Verhoeff check digit, 0000 0000 0000.

Issued by the Unique Identification Authority of India to residents since 2010; never a palindrome. A masked Aadhaar
(XXXX XXXX 1234) tells only four digits, which is what the authority wants shared, and is none.
Specification: https://uidai.gov.in (Aadhaar number, circulars), check digit by J. Verhoeff; numbers for testing:
https://uidai.gov.in/en/ecosystem/authentication-devices-documents/developer-section.html.
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
    pattern="[2-9][0-9]{3}(?: [0-9]{4}){2,5}",
    asked_pattern="[2-9](?:[ ./-]{0,3}[0-9]){11}",
    check=_is_aadhaar,
    fields=(
        *("aadhaar", "aadhar", "adhaar", "adhar", "aadhaar number", "aadhar no", "aadhaar card", "aadhar card"),
        *("aadhaar id", "uidai", "uidai number", "aadhaar uid", "aadharcard", "aadhaarno", "addhar"),
        *("adharcard", "adhar card", "e aadhaar", "aadhaar uidai", "uid aadhaar", "aadhaar kyc", "adhr", "aadhr"),
        *("adhaar card", "aadhar uid", "aadhar id", "baal aadhaar", "aadhaar seeding", "addhaar", "adharno"),
        *("aadhaar12", "आधार", "आधार संख्या", "आधार नंबर", "आधार क्रमांक", "आधार कार्ड", "आधार कार्ड नंबर"),
        *("आधार कार्ड क्रमांक", "ஆதார்", "ஆதார் எண்", "ஆதார் அட்டை", "ஆதார் அட்டை எண்", "ఆధార్", "ఆధార్ నంబర్"),
        *("ఆధార్ సంఖ్య", "ఆధార్ కార్డు", "ಆಧಾರ್", "ಆಧಾರ್ ಸಂಖ್ಯೆ", "ಆಧಾರ್ ಕಾರ್ಡ್", "ಆಧಾರ್ ನಂಬರ್", "ആധാർ", "ആധാർ നമ്പർ"),
        *("ആധാർ കാർഡ്", "আধার", "আধার নম্বর", "আধার কার্ড", "আধাৰ", "আধাৰ নম্বৰ", "આધાર", "આધાર નંબર", "આધાર કાર્ડ"),
        *("ਆਧਾਰ", "ਆਧਾਰ ਨੰਬਰ", "ਆਧਾਰ ਕਾਰਡ", "ଆଧାର", "ଆଧାର ନମ୍ବର", "ଆଧାର କାର୍ଡ", "آدھار", "آدھار نمبر", "آدھار کارڈ"),
    ),
    context=("uid", "kyc", "ekyc", "pan", "enrolment", "otp aadhaar"),
    siblings=("pan", "pan number", "voter id", "dob", "date of birth", "father name", "uan"),
    test_numbers=("999941057058", "999971658847", "999933119405", "999955183433", "999990501894"),
    confused_with="mobiles written with 91 in front and twelve-digit consignment numbers, one in ten of which passes.",
    lifespan="for life; issued since 2010, never given to another",
    matches=(
        *("aadhar 2678 3330 6283 for KYC", "adhaar: 692043698215", "9323-3911-8874", "आधार 3015 6802 1392"),
        *("आधार क्रमांक ३०१५ ६८०२ १३९२", "ஆதார் எண் 999941057058"),
    ),
    rejects=(
        *("aadhaar 8216 4042 6861", "0000 0000 0000", "aadhaar 1234 5678 9012", "aadhaar XXXX XXXX 1234"),
        *("aadhaar xxxxxxxx1392", "आधार **** **** 1392", "aadhaar 2345", "aadhaar XXXX-XXXX-6283, pin 560001"),
    ),
)
