"""Driving licence number of India: state, office (RTO), year of issue and serial, as in ``MH-1220110012345``.

Issued by the states under the Motor Vehicles Act, in one national form since Sarathi (https://sarathi.parivahan.gov.in);
codes of states and union territories: Central Motor Vehicles Rules, 1989. There is no check digit.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_STATES = (
    "AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD"
    "|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UA|UK|UP|WB"
)
_YEAR = "(?:19[5-9][0-9]|20[0-4][0-9])"


def _is_licence(value: str) -> bool:
    return value[2:4] != "00" and not value.endswith("0000000")


recognizer = Recognizer(
    entity="IN_DRIVING_LICENCE",
    name="driving licence number of India",
    pattern=rf"(?:{_STATES})[- /]?[0-9]{{2}}[A-Z]?[- /]{{0,3}}{_YEAR}[- /]?[0-9]{{7}}",
    # older offices wrote serials of other lengths and years of two digits
    asked_pattern=(
        rf"(?:{_STATES})[- /]?[0-9]{{1,2}}[A-Z]?[- /]{{0,3}}"
        rf"(?:{_YEAR}[- /]?[0-9]{{4,7}}|[A-Z]{{0,3}}[-/]?[0-9]{{2}}[-/ ][0-9]{{4,7}})"
    ),
    check=_is_licence,
    fields=(
        *("dl no", "dl number", "driving licence", "driving license", "driving lic", "dl", "d l no"),
        *("ड्राइविंग लाइसेंस", "ஓட்டுநர் உரிமம்"),
    ),
    context=("rto", "learner", "driver", "driving"),
    siblings=("vehicle no", "rc no", "driver", "aadhaar", "chassis no", "plate"),
    confused_with="vehicle plates, which end after four digits",
    matches=("MH12 20110012345", "MH-1220110012345", "DL 08 2016 0273915", "TN11 20157004321", "KA0120090001234"),
    rejects=("MH 14 GX 4821", "MH00 20110012345", "XX12 20110012345", "MH12 18110012345"),
)
