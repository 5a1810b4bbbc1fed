"""Job card number of a household in India (MGNREGA): state, district, block, village and family, MH-12-003-004-005/123.

Issued by the village panchayats under the Mahatma Gandhi National Rural Employment Guarantee Act, 2005; one of the
officially valid documents for KYC.
Specification: https://nrega.nic.in (job card).
"""

from __future__ import annotations

from sensitive_scan.check.india import STATE, STATES
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_PLACE = 11


def _is_job_card(value: str) -> bool:
    digits = digits_in(value)
    family = digits[_PLACE:].strip("0")
    return value[:2] in STATES and len(digits) > _PLACE and bool(digits[:_PLACE].strip("0")) and bool(family)


recognizer = Recognizer(
    entity="IN_NREGA_JOB_CARD",
    name="Indian job card number (MGNREGA)",
    pattern=f"(?:{STATE})-[0-9]{{2}}-[0-9]{{3}}-[0-9]{{3}}-[0-9]{{3}}/[0-9]{{1,6}}(?:-?[A-Z0-9]{{1,3}})?",
    asked_pattern=(
        f"(?:{STATE})[ -]?[0-9]{{2}}[ -]?[0-9]{{3}}[ -]?[0-9]{{3}}[ -]?[0-9]{{3}}[ /-]{{0,2}}[0-9]{{1,6}}"
        "(?:[/-]?[A-Z0-9]{1,3})?"
    ),
    check=_is_job_card,
    fields=(
        *("nrega job card", "mgnrega job card", "job card number nrega", "nrega card"),
        *("mgnrega card", "mnrega job card", "narega job card", "nrega number", "nrega id"),
        *("jobcard nrega", "मनरेगा जॉब कार्ड", "नरेगा जॉब कार्ड", "मनरेगा जॉब कार्ड संख्या", "जॉब कार्ड संख्या"),
        *("रोजगार हमी जॉब कार्ड", "நூறு நாள் வேலை அட்டை", "ఉపాధి హామీ జాబ్ కార్డు", "ಉದ್ಯೋಗ ಖಾತ್ರಿ ಜಾಬ್ ಕಾರ್ಡ್"),
        *("জব কার্ড", "જોબ કાર્ડ", "ଜବ୍ କାର୍ଡ"),
    ),
    context=("nrega", "mgnrega", "mnrega", "gram panchayat", "मनरेगा"),
    siblings=("aadhaar", "head of family", "father name", "village", "bank account", "caste"),
    confused_with="drawing and part numbers with dashes; the state's letters and the slash tell it apart.",
    lifespan="five years, renewed under the same number; issued since 2006",
    matches=("job card MH-12-003-004-005/123", "UP-53-024-016-001/482-A", "NREGA job card RJ 27 008 022 001 482"),
    rejects=("ZZ-12-003-004-005/123", "MH-00-000-000-000/000", "nrega job card applied", "MH-12-003-004"),
)
