"""Voter's photo identity card number (EPIC) of India: three letters and seven digits, the last a Luhn check digit.

Issued by the Election Commission of India; the letters name the constituency's series.
Specification: https://voters.eci.gov.in, https://eci.gov.in/files/file/6756-electors-photo-identity-card/.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer

# what CRMs themselves put before seven digits
_BUSINESS = frozenset(("INV", "ORD", "REQ", "TKT", "REF", "SKU", "DOC", "QUO", "EST", "INC", "CAS", "TIC", "SRV"))


def _is_epic(value: str) -> bool:
    return value[:3] not in _BUSINESS and len(value) == 10 and luhn(value[3:]) and not is_repeated(value[3:])


recognizer = Recognizer(
    entity="IN_VOTER_ID",
    name="Indian voter id (EPIC)",
    pattern="[A-Z]{3}[0-9]{7}",
    asked_pattern="[A-Z]{3}[ /-][0-9]{7}",
    check=_is_epic,
    fields=(
        *("voter id", "voterid", "voter card", "voter id card", "epic", "epic number", "epic no", "voter number"),
        *("election card", "election id", "elector id", "voter id no", "voters id", "voter identity"),
        *("मतदाता पहचान", "मतदाता पहचान पत्र", "वोटर आईडी", "வாக்காளர் அட்டை", "வாக்காளர் அட்டை எண்", "வாக்காளர் எண்"),
        *("ఓటరు కార్డు", "ಮತದಾರರ ಗುರುತಿನ ಚೀಟಿ", "ভোটার কার্ড", "വോട്ടർ ഐഡി"),
    ),
    context=("voter", "epic", "election", "booth", "constituency", "id proof", "kyc"),
    siblings=("aadhaar", "pan", "dob", "father name"),
    confused_with="order and asset codes of three letters and seven digits, one in ten of which passes Luhn.",
    matches=("voter card DQF9463274", "Alt_Ref__c: KYM1323252"),
    rejects=("voter id VCL9734081", "ABC0000000", "voter ID 1234567"),
)
