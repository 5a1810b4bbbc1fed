"""Ration card number of a household in India: eight to seventeen digits, letters before or within by state.

Issued by the states' food departments under the National Food Security Act, 2013; twelve digits in most states since
digitisation, letters and digits in Andhra Pradesh (WAP0123456A0123), West Bengal (PHH 0012345678) or Tamil Nadu
(12/G/0123456). No check digit is published.
Specification: https://nfsa.gov.in.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_card(value: str) -> bool:
    digits = digits_in(value)
    return 7 <= len(digits) <= 17 and not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="IN_RATION_CARD",
    name="Indian ration card number",
    asked_pattern=(
        "[0-9]{8,17}|[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}|[A-Z]{2,5}[/-]?[0-9]{6,15}|[A-Z]{3,4}[0-9]{7}[A-Z][0-9]{4}"
        "|[0-9]{2,3}/[A-Z]{1,2}/[0-9]{6,8}"
    ),
    check=_is_card,
    fields=(
        *("ration card", "rationcard", "rashan card", "ration card id"),
        *("rc ration", "smart ration card", "family ration card", "bpl card number", "antyodaya card"),
        *("phh card number", "nfsa card", "digital ration card", "ration no", "bpl ration card", "apl ration card"),
        *("राशन कार्ड", "राशन कार्ड संख्या", "राशन कार्ड नंबर", "राशनकार्ड", "शिधापत्रिका", "शिधापत्रिका क्रमांक"),
        *("रेशन कार्ड", "ரேஷன் கார்டு", "ரேஷன் அட்டை", "குடும்ப அட்டை", "குடும்ப அட்டை எண்", "రేషన్ కార్డు"),
        *("రేషన్ కార్డు నంబర్", "ಪಡಿತರ ಚೀಟಿ", "ಪಡಿತರ ಚೀಟಿ ಸಂಖ್ಯೆ", "ರೇಷನ್ ಕಾರ್ಡ್", "റേഷൻ കാർഡ്", "റേഷൻ കാർഡ് നമ്പർ"),
        *("রেশন কার্ড", "রেশন কার্ড নম্বর", "રેશન કાર્ડ", "રેશન કાર્ડ નંબર", "ਰਾਸ਼ਨ ਕਾਰਡ", "ਰਾਸ਼ਨ ਕਾਰਡ ਨੰਬਰ"),
        *("ରାସନ କାର୍ଡ", "ରାସନ କାର୍ଡ ନମ୍ବର", "راشن کارڈ", "راشن کارڈ نمبر"),
    ),
    context=("ration card", "fair price shop", "antyodaya", "राशन", "nfsa"),
    siblings=("aadhaar", "head of family", "family members", "father name", "caste", "annual income", "voter id"),
    confused_with="order and consignment numbers; only a word for the card asks.",
    lifespan="as long as the household keeps its address; most states gave new numbers with digitisation, 2013 on",
    matches=(
        *("ration card 077004827163", "राशन कार्ड संख्या 200482716359", "Ration card no: WAP0482716A0163"),
        "12/G/0482716",
    ),
    rejects=("ration card 000000000000", "ration card pending", "ration card 4827"),
)
