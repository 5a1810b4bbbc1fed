"""Numbers of health practitioners in Australia: AHPRA registration and Medicare provider number.

AHPRA registration: three letters of the profession and ten digits that begin with 000, issued since 2010. Provider
number: six digits, a character of the place of practice and a check letter; the weights 3, 5, 8, 4, 2, 1 and 6 by 11
give its place in YXWTLKJHFBA. Specifications: https://www.ahpra.gov.au, https://www.servicesaustralia.gov.au (Medicare
provider numbers), https://meteor.aihw.gov.au/content/601956.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.serial import serial
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_PROFESSIONS = "(?:MED|NMW|PSY|PHA|DEN|PHY|OPT|POD|CHI|OST|OCC|MRP|ATS|CMR|PAR)"
_PLACES, _LETTERS = "0123456789ABCDEFGHJKLMNPQRTUVWXY", "YXWTLKJHFBA"


def _is_provider_number(value: str) -> bool:
    stem, place, letter = value[:6], value[6:7], value[7:]
    if not is_digits(stem, 6) or is_repeated(stem) or place not in _PLACES or not place:
        return False
    return letter == _LETTERS[(weighted_sum(stem, (3, 5, 8, 4, 2, 1)) + 6 * _PLACES.index(place)) % 11]


recognizers = (
    Recognizer(
        entity="AU_AHPRA",
        name="AHPRA registration number",
        # lower numbers are an ERP's, filled up with noughts
        pattern=f"{_PROFESSIONS}[ -]?000(?:09|[1-9][0-9])[0-9]{{5}}",
        asked_pattern=f"{_PROFESSIONS}[ -]?0[0-9]{{9}}",
        check=serial(10),
        fields=(
            *("ahpra", "ahpra number", "ahpra registration", "ahpra registration number", "ahpra no", "ahpra id"),
            *("health practitioner registration number", "ahpra rego", "practitioner ahpra", "doctor ahpra"),
            *("nurse ahpra", "medical registration ahpra", "ahpra reg no"),
        ),
        context=("ahpra", "medical board of australia"),
        siblings=("provider number", "prescriber number", "specialty", "hpi i", "medicare provider number"),
        confused_with="articles of three letters and ten digits; fifteen professions and 000 begin it.",
        lifespan="for life, while registered; issued since July 2010",
        matches=("AHPRA MED0001482716", "NMW0002048163", "ahpra no PSY 0001948273"),
        rejects=("ahpra MED1001482716", "ahpra ABC0001482716", "ahpra MED0000000000"),
    ),
    Recognizer(
        entity="AU_MEDICARE_PROVIDER",
        name="Australian Medicare provider number",
        asked_pattern="[0-9]{6} ?[0-9A-HJ-NP-RT-Y] ?[ABFHJKLTWXY]",
        check=_is_provider_number,
        fields=(
            *("medicare provider number", "medicare provider no", "medicare provider", "provider number medicare"),
            *("gp provider number", "doctor provider number", "specialist provider number"),
            *("referring provider number", "hic provider number", "treating provider number", "provider no medicare"),
            "servicing provider number",
        ),
        context=("provider number", "provider no", "bulk billing"),
        siblings=("ahpra", "prescriber number", "referring doctor", "practice", "specialty", "hpi i"),
        confused_with="articles of seven digits and a letter; one letter of eleven is right.",
        lifespan="as long as its holder practises at that place; every place has another number",
        matches=("Medicare provider number 2426621B", "provider no medicare 2054781W", "GP provider number 482716AA"),
        rejects=("medicare provider number 2426621A", "medicare provider number 0000000Y", "medicare provider pending"),
    ),
)
