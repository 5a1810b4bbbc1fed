"""Healthcare identifiers of Australia: sixteen digits, Luhn; 800360 is a patient (IHI), 800361 a practitioner (HPI-I).

Issued by the Healthcare Identifiers Service since 2010. That of an organisation (HPI-O) begins with 800362 and is none
of these. Specification: https://www.digitalhealth.gov.au (healthcare identifiers), Healthcare Identifiers Act 2010.
"""

from __future__ import annotations

from functools import partial

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _begins(prefix: str, number: str) -> bool:
    return is_digits(number, 16) and number.startswith(prefix) and luhn(number)


recognizers = (
    Recognizer(
        entity="AU_IHI",
        name="Australian healthcare identifier (IHI)",
        pattern="8003[ -]?60[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}",
        check=partial(_begins, "800360"),
        fields=(
            *("ihi", "ihi number", "individual healthcare identifier", "healthcare identifier", "ihi no"),
            *("patient ihi", "individual health identifier", "my health record ihi"),
            "australian healthcare identifier",
        ),
        context=("my health record", "medicare", "ihi"),
        siblings=("medicare", "dva", "dob", "date of birth"),
        confused_with="other sixteen-digit numbers; the prefix 800360 tells them apart.",
        lifespan="for life; issued since 2010",
        matches=("IHI 8003 6044 7749 5484", "8003604974937624"),
        rejects=("IHI 8003400425229892", "8003 61 1234"),
    ),
    Recognizer(
        entity="AU_HPII",
        name="Australian practitioner's healthcare identifier (HPI-I)",
        pattern="8003[ -]?61[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}",
        check=partial(_begins, "800361"),
        fields=(
            *("hpi i", "hpii", "hpi i number", "healthcare provider identifier individual", "hpii number"),
            *("practitioner hpi i", "provider hpi i", "doctor hpi i"),
        ),
        context=("hpi i", "my health record"),
        siblings=("ahpra", "provider number", "prescriber number", "hpi o"),
        confused_with="other sixteen-digit numbers; the prefix 800361 tells them apart.",
        lifespan="for life; issued since 2010",
        matches=("HPI-I 8003 6166 4482 7167", "8003611482716358"),
        rejects=("HPI-I 8003616644827160", "8003 6266 4482 7168"),
    ),
)
