"""Numbers of persons and families in the registers of Indian states: Jan Aadhaar, Samagra, Parivar Pehchan Patra.

Jan Aadhaar (Rajasthan, since December 2019, before Bhamashah): ten digits the family, eleven the member
(https://janaadhaar.rajasthan.gov.in). Samagra (Madhya Pradesh, since 2012): eight digits the family, nine the member
(https://samagra.gov.in). Parivar Pehchan Patra (Haryana, since 2019): four letters and digits, four digits
(https://meraparivar.haryana.gov.in). Family id (Uttar Pradesh): twelve digits (https://familyid.up.gov.in). No check
digits are published. The Bhamashah family id, seven letters and withdrawn in 2020, is not looked for: words look like
it.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) >= 4 and not is_repeated(digits) and not is_counting(digits)


# entity, name, form, field names, context, lifespan, examples
_ROWS = (
    (
        *("IN_JAN_AADHAAR", "Jan Aadhaar number of Rajasthan", "[0-9]{10,11}|[0-9]{4}-[A-Z0-9]{4}-[0-9]{5}"),
        (
            *("jan aadhaar", "jan aadhaar id", "jan aadhaar card", "jan aadhar"),
            *("janaadhaar", "janadhar", "jan adhar", "jan aadhaar family id"),
            *("jan aadhaar member id", "bhamashah card", "bhamashah id", "bhamashah number", "bhamashah"),
            *("bhamashah family id", "जन आधार", "जन आधार संख्या", "जन आधार नंबर", "जन आधार कार्ड", "भामाशाह कार्ड"),
            "भामाशाह नंबर",
        ),
        ("jan aadhaar", "bhamashah", "rajasthan jan"),
        "for life; issued since December 2019, Bhamashah cards ended in 2020",
        ("Jan Aadhaar 4827163591", "जन आधार संख्या 50482716359", "Jan Aadhaar id: 4827-16AB-35914"),
    ),
    (
        *("IN_SAMAGRA", "Samagra id of Madhya Pradesh", "[0-9]{8,9}"),
        (
            *("samagra id", "samagra", "samagra number", "samagra family id", "samagra member id"),
            *("samagra parivar id", "samgra id", "sssm id", "sssmid", "samagra card", "समग्र आईडी", "समग्र"),
            *("समग्र परिवार आईडी", "समग्र सदस्य आईडी", "समग्र नंबर"),
        ),
        ("samagra", "समग्र"),
        "for life, the family's as long as the household; issued since 2012",
        ("Samagra ID 148271635", "समग्र आईडी: 48271635"),
    ),
    (
        *("IN_PARIVAR", "Parivar Pehchan Patra id of Haryana", "[0-9A-Z]{4}[0-9]{4}"),
        (
            *("parivar pehchan patra", "parivar pehchan patra id", "ppp id haryana", "ppp family id"),
            *("haryana family id", "family id haryana", "parivar pehchan id", "ppp id", "parivar id"),
            *("meraparivar id", "parivar pehchan", "परिवार पहचान पत्र", "परिवार पहचान पत्र संख्या", "परिवार आईडी"),
        ),
        ("parivar pehchan", "meraparivar", "saral haryana"),
        "as long as the household; issued since July 2019",
        ("Parivar Pehchan Patra 5QXZ4827", "PPP family ID: 0KLM1635"),
    ),
    (
        *("IN_UP_FAMILY_ID", "Family id of Uttar Pradesh", "[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}"),
        (
            *("up family id", "family id up", "uttar pradesh family id", "ek parivar ek pehchan"),
            *("family id uttar pradesh", "up parivar id", "फैमिली आईडी", "एक परिवार एक पहचान"),
        ),
        ("ek parivar",),
        "as long as the household; issued since 2023, the ration card's number where there is one",
        ("UP Family ID 204827163591", "फैमिली आईडी 2148-2716-3591"),
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
        siblings=("aadhaar", "aadhar", "dob", "father name", "caste", "ration card", "head of family"),
        confused_with="phone, order and customer numbers; only a word for the register asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 00000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, form, fields, context, lifespan, matches in _ROWS
)
