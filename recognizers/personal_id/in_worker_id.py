"""Numbers of workers and farmers in India's registers: e-Shram card, PM-KISAN registration, labour card, farmer's id.

e-Shram: universal account number of twelve digits for unorganised workers, Ministry of Labour, since August 2021
(https://eshram.gov.in). PM-KISAN: the state's letters and nine digits, since 2019 (https://pmkisan.gov.in); the
farmer id of AgriStack has eleven digits, since 2024 (https://agristack.gov.in). Labour card: by the building workers'
boards of the states (BOCW Act, 1996). None has a published check digit.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.india import STATE
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) > 5 and not is_repeated(digits) and not is_counting(digits)


# entity, name, form, field names, context, lifespan, examples
_ROWS = (
    (
        *("IN_E_SHRAM", "Indian unorganised worker's number (e-Shram)"),
        "[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}",
        (
            *("e shram card", "e shram", "eshram", "e shram uan", "eshram card number"),
            *("eshram uan", "eshram id", "uan e shram", "ई श्रम कार्ड", "ई श्रम"),
            *("ई श्रम कार्ड संख्या", "ई श्रम नंबर", "இ ஷ்ரம் அட்டை", "ఈ శ్రమ్ కార్డు", "ಇ ಶ್ರಮ್ ಕಾರ್ಡ್"),
            *("ই শ্রম কার্ড", "ഇ ശ്രം കാർഡ്", "ઈ શ્રમ કાર્ડ", "ਈ ਸ਼੍ਰਮ ਕਾਰਡ"),
        ),
        ("eshram", "e shram", "श्रमिक"),
        "for life; issued since August 2021",
        ("e-Shram card 104827163591", "eShram UAN: 1048-2716-3591"),
    ),
    (
        *("IN_PM_KISAN", "Indian farmer's registration number (PM-KISAN, AgriStack)"),
        f"(?:{STATE})[0-9]{{9}}|[0-9]{{11}}",
        (
            *("pm kisan registration number", "pm kisan id", "pmkisan id", "pm kisan number"),
            *("kisan id", "pmkisan registration", "pm kisan samman nidhi number"),
            *("agristack farmer id", "agristack id", "farmer registry id", "farmer id agristack"),
            *("kisan pehchan patra", "पीएम किसान पंजीकरण संख्या", "किसान आईडी", "पीएम किसान आईडी", "किसान पहचान पत्र"),
            *("किसान पंजीकरण संख्या", "शेतकरी ओळख क्रमांक", "விவசாயி அடையாள எண்", "రైతు గుర్తింపు సంఖ్య"),
        ),
        ("pm kisan", "pmkisan", "agristack", "किसान सम्मान"),
        "as long as the land is held; PM-KISAN since 2019, AgriStack since 2024",
        ("PM-KISAN registration number UP104827163", "Kisan ID: 10482716359"),
    ),
    (
        *("IN_LABOUR_CARD", "Indian building worker's card (labour card, BOCW)"),
        "[A-Z]{0,5}[/-]?[0-9]{6,18}|[A-Z0-9]{2,8}(?:[/-][A-Z0-9]{2,8}){1,4}",
        (
            *("bocw registration number", "labour card number", "labor card india", "bocw card"),
            *("bocw id", "shramik card", "shram card number", "bocw number", "majdoor card"),
            *("श्रमिक कार्ड", "श्रमिक कार्ड संख्या", "मजदूर कार्ड", "श्रमिक पंजीयन संख्या", "कामगार नोंदणी क्रमांक"),
            "தொழிலாளர் நல வாரிய எண்",
        ),
        ("bocw", "shramik", "श्रमिक"),
        "one to five years, renewed under the same number",
        ("Labour card number 104827163591", "BOCW registration number: MH/2021/048271"),
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
        siblings=("aadhaar", "dob", "father name", "village", "bank account", "ifsc", "occupation"),
        confused_with="order and consignment numbers; only a word for the register asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 000000000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, form, fields, context, lifespan, matches in _ROWS
)
