"""Numbers of persons in India's public health schemes: Ayushman card, CGHS, ECHS and the CoWIN vaccination reference.

Ayushman card (PM-JAY id): nine letters and digits, issued by the National Health Authority since September 2018
(https://pmjay.gov.in). CGHS: beneficiary id of seven or eight digits for those in central service
(https://cghs.mohfw.gov.in). ECHS: card of former soldiers (https://www.echs.gov.in). CoWIN: reference of thirteen or
fourteen digits (https://www.cowin.gov.in). None has a published check digit.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) > 1 and not is_repeated(value) and not is_repeated(digits) and not is_counting(digits)


# entity, name, form, field names, context, lifespan, examples
_ROWS = (
    (
        *("IN_PMJAY", "Indian Ayushman card number (PM-JAY)", "[A-Z]{1,3}[A-Z0-9]{2,4}[0-9][A-Z0-9]{2,4}[0-9]"),
        (
            *("pmjay id", "pm jay id", "pmjay card", "ayushman card", "ayushman bharat card"),
            *("pmjay", "pmjay number", "ab pmjay id", "golden card pmjay", "ayushman golden card"),
            *("pm jay card number", "आयुष्मान कार्ड", "आयुष्मान कार्ड नंबर", "आयुष्मान भारत कार्ड"),
            *("आयुष्मान कार्ड संख्या", "ஆயுஷ்மான் அட்டை", "ఆయుష్మాన్ కార్డు", "ಆಯುಷ್ಮಾನ್ ಕಾರ್ಡ್", "আয়ুষ্মান কার্ড"),
            *("ആയുഷ്മാൻ കാർഡ്", "આયુષ્માન કાર્ડ", "ਆਯੁਸ਼ਮਾਨ ਕਾਰਡ", "ଆୟୁଷ୍ମାନ କାର୍ଡ"),
        ),
        ("pmjay", "ayushman bharat", "jan arogya yojana", "आयुष्मान"),
        "as long as the entitlement; issued since September 2018",
        ("PMJAY ID P5ZQ4X127", "Ayushman card PB48Q7163"),
    ),
    (
        *("IN_CGHS", "Indian central health scheme number (CGHS)", "[0-9]{7,8}"),
        (
            *("cghs", "cghs number", "cghs card", "cghs beneficiary id", "cghs id"),
            *("cghs ben id", "central government health scheme number", "सीजीएचएस कार्ड", "सीजीएचएस नंबर"),
        ),
        ("cghs", "wellness centre"),
        "as long as the entitlement; a plastic card for each person since 2010",
        ("CGHS card 4827163", "CGHS beneficiary id: 10482716"),
    ),
    (
        *("IN_ECHS", "Indian ex-servicemen's health scheme card (ECHS)", "[A-Z]{0,4}[ /-]?[0-9]{6,16}"),
        (
            *("echs card", "echs", "echs number", "echs registration", "echs smart card"),
            *("echs id", "ex servicemen contributory health scheme", "ईसीएचएस कार्ड", "ईसीएचएस नंबर"),
        ),
        ("echs", "polyclinic"),
        "as long as the entitlement; sixty-four kilobyte cards since 2017, new numbers with them",
        ("ECHS card DL 0048271635", "ECHS no: 1004827163591"),
    ),
    (
        *("IN_COWIN", "Indian vaccination reference id (CoWIN)", "[0-9]{13,14}"),
        (
            *("cowin id", "cowin beneficiary id", "cowin reference id", "beneficiary reference id", "cowin ref id"),
            *("co win id", "cowin number", "vaccination beneficiary id", "uhid cowin", "कोविन आईडी"),
        ),
        ("cowin", "covishield", "covaxin"),
        "for good, on the certificates; issued since January 2021",
        ("CoWIN ID 10482716359140", "beneficiary reference ID: 4827163591402"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=_is_number,
        fields=fields,
        context=context,
        siblings=("aadhaar", "abha", "dob", "date of birth", "patient name", "father name", "ration card", "rank"),
        confused_with="order and customer codes of the same form; only a word for the scheme asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 0000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, form, fields, context, lifespan, matches in _ROWS
)
