"""Numbers of certificates of a person in India: caste, income, domicile and birth, as the states' offices write them.

Issued by revenue offices through e-District portals (https://edistrict.gov.in) in forms of each state, and by the
civil registration system: B for births, D for deaths, year, state, unit and serial (https://crsorgi.gov.in). No check
digits.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_FORM = "[A-Z]{0,6}[0-9]{6,20}|[A-Z0-9]{1,10}(?:[/-][A-Z0-9]{1,12}){1,5}"


def _is_certificate(value: str) -> bool:
    digits = digits_in(value)
    return 5 <= len(digits) <= 24 and not is_repeated(digits) and not is_counting(digits)


# entity, name, form, field names, context, lifespan, examples
_ROWS = (
    (
        *("IN_CASTE_CERTIFICATE", "Indian caste or community certificate number", _FORM),
        (
            *("obc certificate number", "caste certificate number", "community certificate number"),
            *("caste certificate id", "caste validity number", "sc certificate number", "st certificate number"),
            *("obc ncl certificate number", "ews certificate number", "non creamy layer certificate"),
            *("caste certificate ref", "जाति प्रमाण पत्र संख्या", "जाति प्रमाण पत्र क्रमांक"),
            *("जात प्रमाणपत्र क्रमांक", "जात वैधता क्रमांक", "சாதி சான்றிதழ் எண்", "కుల ధృవీకరణ పత్రం సంఖ్య"),
            *("ಜಾತಿ ಪ್ರಮಾಣ ಪತ್ರ ಸಂಖ್ಯೆ", "জাতি শংসাপত্র নম্বর", "ജാതി സർട്ടിഫിക്കറ്റ് നമ്പർ", "જાતિ પ્રમાણપત્ર નંબર"),
        ),
        ("tahsildar", "tehsildar", "edistrict", "e district"),
        "for life; an EWS or non-creamy-layer certificate one year",
        ("Caste certificate number RD0038482716359", "OBC certificate number: OBC/2021/048271"),
    ),
    (
        *("IN_RESIDENT_CERTIFICATE", "Indian income or domicile certificate number", _FORM),
        (
            *("domicile certificate number", "income certificate number", "residence certificate number india"),
            *("nativity certificate number", "bonafide resident certificate number", "mool niwas certificate number"),
            *("permanent resident certificate number", "prc number india", "age and domicile certificate number"),
            *("आय प्रमाण पत्र संख्या", "निवास प्रमाण पत्र संख्या", "मूल निवास प्रमाण पत्र"),
            *("अधिवास प्रमाणपत्र क्रमांक", "உறைவிட சான்றிதழ் எண்", "வருமான சான்றிதழ் எண்", "ఆదాయ ధృవీకరణ పత్రం సంఖ్య"),
            "ಆದಾಯ ಪ್ರಮಾಣ ಪತ್ರ ಸಂಖ್ಯೆ",
        ),
        ("tahsildar", "tehsildar", "edistrict", "e district"),
        "of income one to three years, of domicile mostly for life",
        ("Domicile certificate number 48271635910482", "Income certificate number: IN/2023/482716"),
    ),
    (
        *("IN_BIRTH_CERTIFICATE", "Indian birth or death registration number"),
        f"[BD]-?[ ]?(?:19|20)[0-9]{{2}}[:/ -]{{1,3}}[0-9]{{1,2}}[/-][0-9]{{4,5}}[/-][0-9]{{3,6}}|{_FORM}",
        (
            *("indian birth certificate", "birth certificate registration number india", "crs registration number"),
            *("birth certificate india", "birth registration number india", "crs birth registration"),
            *("crs birth number", "janm praman patra", "जन्म प्रमाण पत्र संख्या", "जन्म पंजीकरण संख्या"),
            *("जन्म नोंदणी क्रमांक", "जन्म दाखला क्रमांक", "பிறப்பு சான்றிதழ் எண்", "జనన ధృవీకరణ పత్రం సంఖ్య"),
            *("ಜನನ ಪ್ರಮಾಣ ಪತ್ರ ಸಂಖ್ಯೆ", "জন্ম শংসাপত্র নম্বর", "ജനന സർട്ടിഫിക്കറ്റ് നമ്പർ", "જન્મ પ્રમાણપત્ર નંબર"),
            "ਜਨਮ ਸਰਟੀਫਿਕੇਟ ਨੰਬਰ",
        ),
        ("crsorgi", "civil registration system", "registrar of births"),
        "for life; in this form since 2015",
        ("Indian birth certificate B-2019: 9-90123-000482", "birth certificate India 048271/2003"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=_is_certificate,
        fields=fields,
        context=context,
        siblings=(
            *("caste", "father name", "mother name", "dob", "date of birth", "annual income", "aadhaar", "issue date"),
        ),
        confused_with="file and order numbers; only a word for the certificate asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 0000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, form, fields, context, lifespan, matches in _ROWS
)
