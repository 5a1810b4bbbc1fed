"""Ayushman Bharat health account (ABHA) of India: a number of fourteen digits, 00-0000-0000-0000, and an address.

Issued by the National Health Authority since 2021, until 2022 under the name Health ID. The rule of the number's last
digit is not published. The address is a name with @abdm, or @sbx in the sandbox, or @ndhm before.
Specification: https://abdm.gov.in, https://sandbox.abdm.gov.in.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("aadhaar", "blood group", "dob", "date of birth", "uhid", "patient name")


def _is_number(number: str) -> bool:
    return is_digits(number, 14) and number[0] != "0" and not is_repeated(number[2:])


def _is_address(value: str) -> bool:
    # the pattern takes a domain's rest along, so that an e-mail address fails here
    return value.rpartition("@")[2] in ("ABDM", "SBX", "NDHM")


recognizers = (
    Recognizer(
        entity="IN_ABHA",
        name="Indian health account number (ABHA)",
        pattern="[1-9][0-9](?:-[0-9]{4}){3}",
        asked_pattern="[1-9][0-9](?:[ -]?[0-9]{4}){3}",
        check=_is_number,
        fields=(
            *("abha", "abha number", "abha id", "health id", "abha card", "ayushman id", "ndhm id"),
            *("ayushman bharat", "ayushman bharat health account", "health account number", "ndhm health id"),
            *("ayushman bharat health id", "abdm id", "abdm number", "abha health id", "आभा", "आभा नंबर", "आभा कार्ड"),
            *("आभा संख्या", "ஆபா எண்", "ஆபா அட்டை", "ఆభా", "ఆభా నంబర్", "ಆಭಾ ಸಂಖ್ಯೆ", "ಆಭಾ ಕಾರ್ಡ್", "আভা নম্বর"),
            *("আভা কার্ড", "આભા કાર્ડ", "આભા નંબર", "ആഭ നമ്പർ", "ਆਭਾ ਕਾਰਡ", "ଆଭା କାର୍ଡ"),
        ),
        context=("abha", "abdm", "ndhm"),
        siblings=_SIBLINGS,
        confused_with="a phone number with 91 in front in groups of four, which has two digits less.",
        lifespan="for life; issued since 2021, as Health ID until 2022",
        matches=("ABHA 91-4827-1593-6042", "abha no 45233634534455", "आभा 91 4827 1593 6042"),
        rejects=("91-0000-0000-0000", "91-98765-43210", "00-1234-1234-1234", "ABHA XX-XXXX-XXXX-6042"),
    ),
    Recognizer(
        entity="IN_ABHA_ADDRESS",
        name="Indian health account address (ABHA address)",
        pattern="[A-Z0-9][A-Z0-9._]{3,40}@(?:abdm|sbx|ndhm)(?:[._-][A-Z0-9]{1,24}){0,4}",
        check=_is_address,
        fields=(
            *("abha address", "phr address", "abha address id", "health id address", "phr id", "abdm address"),
            *("ndhm address", "abha username", "आभा पता", "आभा एड्रेस", "ஆபா முகவரி", "ఆభా చిరునామా", "ಆಭಾ ವಿಳಾಸ"),
        ),
        context=("abha", "abdm", "ndhm"),
        siblings=_SIBLINGS,
        confused_with="an e-mail address at a domain that begins with it, which goes on with a dot.",
        lifespan="until its holder gives it up; issued since 2021, with @ndhm until 2022",
        matches=("health id: asha.k@abdm", "PHR address ravi_1984@sbx."),
        rejects=("asha@abdm.gov.in", "meet @abdm desk", "info@sbx-labs.example"),
    ),
)
