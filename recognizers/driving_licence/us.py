"""Driving licence and state id numbers of the United States, one row a state: the forms that it has issued.

Forms: AAMVA DL/ID Card Design Standard (https://www.aamva.org) and the states' motor vehicle departments. They are weak
shapes, so a field or a word must ask. ``L`` is a letter, ``D`` a digit, ``X`` either, with how many of each. Three
forms that only one state has say the day of birth, which speaks for or against a number but refuses none: Illinois
and Wisconsin as the day's number in a year of months of 31 or 40 days, with 600 or 500 more for women, New Hampshire
as it is.
"""

from __future__ import annotations

import re

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

_STATES = {
    "AL": "D7 D8", "AK": "D7 D6", "AZ": "L1D8 D9 L2D5", "AR": "D8 D9 D7 D6", "CA": "L1D7", "CO": "D9 L1D6 L2D5 L1D5",
    "CT": "D9", "DE": "D6 D7", "DC": "D7 D9", "FL": "L1D12", "GA": "D7 D8 D9", "HI": "L1D8 D9", "ID": "L2D6L1 D9",
    "IL": "L1D11 L1D12", "IN": "L1D9 D9 D10", "IA": "D9 D3L2D4", "KS": "L1D8 D9 L1D1L1D1L1",
    "KY": "L1D8 L1D9 D9", "LA": "D8 D9 D7", "ME": "D7 D7L1 D8", "MD": "L1D12", "MA": "L1D8 L2D7 D9",
    "MI": "L1D12 L1D10", "MN": "L1D12", "MS": "D9",
    "MO": "L1D5 L1D6 L1D7 L1D8 L1D9 L1D6L1 D3L1D6 D8L2 D9L1 D9", "MT": "L1D8 D9 D13 D14", "NE": "L1D8 L1D7 L1D6",
    "NV": "D9 D10 D12 L1D8", "NH": "D2L3D5 L3D8", "NJ": "L1D14", "NM": "D8 D9", "NY": "D9 D8 D16 L1D7 L1D18",
    "NC": "D8 D9 D12 D6 D7 D10 D11", "ND": "L3D6 D9", "OH": "L2D6 L1D7 D8 L1D5 L1D6 L1D8 L2D5 L2D7", "OK": "L1D9 D9",
    "OR": "D7 L1D6 D8 D9 L2D5", "PA": "D8", "PR": "D7 D9", "RI": "D7 L1D6 D8", "SC": "D9 D10 D11 D6 D7 D8",
    "SD": "D8 D10 D12 D6 D7 D9", "TN": "D7 D8 D9", "TX": "D8 D7", "UT": "D9 D10 D6 D7 D8", "VT": "D8 D7L1",
    "VA": "L1D8 D9 D12 L1D9 L1D10 L1D11", "WA": "L3X9 L5X7 L7X5", "WV": "L1D6 L2D5 L2D6 D7", "WI": "L1D13",
    "WY": "D9 D10",
}  # fmt: skip
_GROUP_GAP = "[- ]?"
_FEWEST_DIGITS = 3


def _form(shape: str) -> str:
    """The expression of a shape such as ``L1D7``; groups of digits may stand apart, letters of a name may not."""
    parts = []
    for kind, count in re.findall("([LDX])([0-9]+)", shape):
        if kind == "D":
            parts.append(_GROUP_GAP.join(["[0-9]"] * int(count)))
        else:
            parts.append(f"{'[A-Z]' if kind == 'L' else '[A-Z0-9*]'}{{{count}}}")
    return ("" if "X" in shape else _GROUP_GAP).join(parts)


def _is_licence(value: str) -> bool:
    digits = "".join(filter(str.isdecimal, value))
    return len(digits) >= _FEWEST_DIGITS and len(set(digits)) > 1


def _has_day(value: str) -> bool | None:
    """Whether the day of birth is one, where a state's form has it; ``None`` for any other form."""
    letter, digits = value[:1], value[1:]
    if letter.isalpha() and is_digits(digits, 11):
        return int(digits[8:]) % 600 in range(1, 12 * 31 + 1)
    if letter.isalpha() and is_digits(digits, 13):
        return int(digits[8:11]) % 500 in range(1, 11 * 40 + 32)
    if len(value) == 10 and value[2:5].isalpha() and is_digits(value[:2] + value[5:]):
        return 1 <= int(value[:2]) <= 12 and 1 <= int(value[7:9]) <= 31
    return None


_SHAPES = sorted(
    {shape for shapes in _STATES.values() for shape in shapes.split()}, key=lambda shape: (-len(shape), shape)
)

recognizer = Recognizer(
    entity="US_DRIVING_LICENCE",
    name="driver's license number of a US state",
    asked_pattern="|".join(map(_form, _SHAPES)),
    check=_is_licence,
    confirm=_has_day,
    fields=(
        *("us drivers license", "us driver license", "american drivers license", "state drivers license", "dl"),
        *("dl no", "dln", "dl num", "dlno", "drivers license", "driver license", "driver s license"),
        *("drivers license no", "drivers license number", "drivers lic", "driver lic", "drv lic", "oln", "cdl"),
        *("cdl number", "state id", "state id number", "dl state id", "dmv id", "drivers", "operators license"),
        *("commercial drivers license", "real id", "real id number", "dmv license", "california drivers license"),
        *("texas drivers license", "florida drivers license", "new york drivers license", "ca dl", "tx dl", "fl dl"),
        *("ny dl", "licencia de manejar"),
    ),
    context=("dmv", "dmv record", "mvr report"),
    siblings=("state", "dl state", "license state", "vin", "plate", "ssn", "usdot", "dob", "dot med", "cdl class"),
    confused_with="social security numbers, accounts and orders of the same length; a field or word must ask.",
    lifespan="four to twelve years, the number stays when it is renewed; another state gives another one.",
    matches=(
        *("K3261785", "S99886855", "A1696 26156 95855", "F255-921-50-094-0", "D400-7836-0001", "14ABC56789"),
        *("WDLABCD456DG", "DL# 481726354", "S530-4209-0123-05"),
    ),
    rejects=("12345", "ABCDEFG", "clear", "00000000"),
)
