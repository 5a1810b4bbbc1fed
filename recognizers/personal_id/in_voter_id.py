"""Voter's photo identity card number (EPIC) of India: three letters and seven digits, the last a Luhn check digit.

Issued by the Election Commission of India since 1993; the letters name the constituency's series. Cards of the first
years have the state, the constituencies and a serial without check digit (UP/83/414/0123456); only a name for it asks
for those, which python-stdnum (in_.epic) does not know; it accepts letters that business records begin with (INV, ORD).
Specification: https://voters.eci.gov.in, https://eci.gov.in/files/file/6756-electors-photo-identity-card/.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.india import STATE, STATES
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer

# what CRMs themselves put before seven digits
_BUSINESS = frozenset(("INV", "ORD", "REQ", "TKT", "REF", "SKU", "DOC", "QUO", "EST", "INC", "CAS", "TIC", "SRV"))


def _is_epic(value: str) -> bool:
    if value[:2] in STATES and is_digits(value[2:3]):
        return is_digits(value[2:], *range(8, 14)) and not is_repeated(value[-6:])
    return value[:3] not in _BUSINESS and len(value) == 10 and luhn(value[3:]) and not is_repeated(value[3:])


recognizer = Recognizer(
    entity="IN_VOTER_ID",
    name="Indian voter id (EPIC)",
    pattern="[A-Z]{3}[0-9]{7}",
    asked_pattern=f"[A-Z]{{3}}[ /-][0-9]{{7}}|(?:{STATE})/[0-9]{{1,2}}/[0-9]{{1,3}}/[0-9]{{6,8}}",
    check=_is_epic,
    fields=(
        *("epic card number", "voter id", "voterid", "voter card", "voter id card", "epic", "epic number"),
        *("voter number", "election card", "election id", "elector id", "voters id", "voter identity"),
        *("epic id", "election commission id", "indian voter id", "e epic", "voter epic"),
        *("मतदाता पहचान", "मतदाता पहचान पत्र", "मतदाता पहचान पत्र संख्या", "वोटर आईडी", "वोटर कार्ड", "मतदार ओळखपत्र"),
        *("मतदार ओळखपत्र क्रमांक", "வாக்காளர் அட்டை", "வாக்காளர் அட்டை எண்", "வாக்காளர் எண்"),
        *("வாக்காளர் அடையாள அட்டை", "ఓటరు కార్డు", "ఓటరు ఐడి", "ఓటరు గుర్తింపు కార్డు", "ಮತದಾರರ ಗುರುತಿನ ಚೀಟಿ"),
        *("ವೋಟರ್ ಐಡಿ", "ভোটার কার্ড", "ভোটার আইডি", "ভোটার পরিচয়পত্র", "വോട്ടർ ഐഡി", "ચૂંટણી કાર્ડ", "મતદાર ઓળખપત્ર"),
        *("ਵੋਟਰ ਕਾਰਡ", "ਵੋਟਰ ਆਈਡੀ", "ଭୋଟର କାର୍ଡ", "ଭୋଟର ପରିଚୟ ପତ୍ର", "ووٹر کارڈ", "ووٹر آئی ڈی"),
    ),
    context=("voter", "epic", "election", "booth", "constituency", "id proof", "kyc"),
    siblings=("aadhaar", "pan", "dob", "father name"),
    confused_with="order and asset codes of three letters and seven digits, one in ten of which passes Luhn.",
    lifespan="for life; a move to another constituency brings a new one; since 1993, the long form until about 2002",
    matches=(
        *("voter card DQF9463274", "Alt_Ref__c: KYM1323252", "EPIC no UP/83/414/0412763"),
        "मतदाता पहचान पत्र DQF9463274",
    ),
    rejects=("voter id VCL9734081", "ABC0000000", "voter ID 1234567", "voter id UP/83/414/000000"),
)
