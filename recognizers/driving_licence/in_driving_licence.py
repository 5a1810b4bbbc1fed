"""Driving licence number of India: state, office (RTO), year of issue and serial, as in ``MH-1220110012345``.

Issued by the states under the Motor Vehicles Act, in one national form of fifteen characters since Sarathi
(https://sarathi.parivahan.gov.in); older ones have the parts in other orders and a year of two digits. Codes of states
and union territories: Central Motor Vehicles Rules, 1989, with those replaced since (OR by OD, UA by UK, TS by TG, DN
and DD as one). There is no check digit.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_STATES = (
    "AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD"
    "|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UA|UK|UP|WB"
)
_YEAR = "(?:19[5-9][0-9]|20[0-4][0-9])"
_GAP = "[-/ ]{0,3}"


def _is_licence(value: str) -> bool:
    return value[2:4] != "00" and not value.endswith("0000000") and not is_repeated(digits_in(value))


recognizer = Recognizer(
    entity="IN_DRIVING_LICENCE",
    name="driving licence number of India",
    pattern=rf"(?:{_STATES})[-/ ]?[0-9]{{2}}[A-Z]?{_GAP}{_YEAR}[-/ ]?[0-9]{{7}}",
    # older offices wrote serials of other lengths, years of two digits, and the year behind the serial
    asked_pattern=(
        rf"(?:{_STATES}){_GAP}[0-9]{{1,3}}[A-Z]?{_GAP}"
        rf"(?:{_YEAR}[-/ ]?[0-9]{{4,7}}|[0-9]{{4,7}}[-/ ]{_YEAR}|[0-9]{{4,7}}[-/][0-9]{{2}}"
        r"|[A-Z]{0,4}[-/ ]?[0-9]{2}[-/ ][0-9]{4,7})"
    ),
    check=_is_licence,
    fields=(
        *("indian driving licence", "indian driving license", "india driving licence", "driving licence india"),
        *("dl no", "dl number", "driving lic", "dl", "d l no", "sarathi dl", "sarathi licence no", "indian dl no"),
        *("parivahan dl no", "rto licence no", "learners licence no india", "driving licence rto", "smart card dl"),
        *("ड्राइविंग लाइसेंस", "ड्राइविंग लाइसेंस नंबर", "चालक अनुज्ञप्ति", "ஓட்டுநர் உரிமம்", "డ్రైవింగ్ లైసెన్స్"),
        *("ಚಾಲನಾ ಪರವಾನಗಿ", "ഡ്രൈവിംഗ് ലൈസൻസ്", "ડ્રાઇવિંગ લાઇસન્સ", "वाहन चालक परवाना", "ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ"),
    ),
    context=("rto", "parivahan", "sarathi"),
    siblings=("vehicle no", "rc no", "driver", "aadhaar", "chassis no", "plate"),
    confused_with="vehicle plates, which end after four digits.",
    lifespan="to the age of 40, then ten years at a time, with the same number; fifteen places since about 2010.",
    matches=(
        *("MH12 20110012345", "MH-1220110012345", "DL 08 2016 0273915", "TN11 20157004321", "KA0120090001234"),
        *("DL no. RJ-14/DLC/12/123456", "KL 07/12345/2010", "DL: GJ05/048172/12", "HR-0619850034761"),
    ),
    rejects=("MH 14 GX 4821", "MH00 20110012345", "XX12 20110012345", "MH12 18110012345", "MH12 20110000000"),
)
