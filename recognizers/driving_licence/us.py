"""Driving licence and state id numbers of the United States, one row a state: the forms that it has issued.

Forms: AAMVA DL/ID Card Design Standard (https://www.aamva.org) and the states' motor vehicle departments. They are weak
shapes, so a field or a word must ask. ``L`` is a letter, ``D`` a digit, ``X`` either, with how many of each.
"""

from __future__ import annotations

import re

from sensitive_scan.recognizer import Recognizer

_STATES = {
    "AL": "D7 D8", "AK": "D7", "AZ": "L1D8 D9", "AR": "D8 D9", "CA": "L1D7", "CO": "D9 L1D6 L2D5", "CT": "D9",
    "DE": "D6 D7", "DC": "D7 D9", "FL": "L1D12", "GA": "D7 D8 D9", "HI": "L1D8 D9", "ID": "L2D6L1 D9",
    "IL": "L1D11 L1D12", "IN": "L1D9 D9 D10", "IA": "D9 D3L2D4", "KS": "L1D8 D9 L1D1L1D1L1",
    "KY": "L1D8 L1D9 D9", "LA": "D8 D9", "ME": "D7 D7L1 D8", "MD": "L1D12", "MA": "L1D8 L2D7 D9",
    "MI": "L1D12 L1D10", "MN": "L1D12", "MS": "D9", "MO": "L1D6 L1D7 L1D8 L1D9 D8L2 D9L1 D9",
    "MT": "L1D8 D9 D13", "NE": "L1D8 L1D7 L1D6", "NV": "D9 D10 D12", "NH": "D2L3D5 L3D8", "NJ": "L1D14",
    "NM": "D8 D9", "NY": "D9 D8 D16 L1D7 L1D18", "NC": "D8 D9 D12", "ND": "L3D6 D9", "OH": "L2D6 L1D7 D8",
    "OK": "L1D9 D9", "OR": "D7 L1D6", "PA": "D8", "RI": "D7 L1D6 D8", "SC": "D9 D10 D11", "SD": "D8 D10 D12",
    "TN": "D7 D8 D9", "TX": "D8 D7", "UT": "D9 D10", "VT": "D8 D7L1", "VA": "L1D8 D9 D12",
    "WA": "L3X9 L5X7 L7X5", "WV": "L1D6 L2D5 D7", "WI": "L1D13", "WY": "D9 D10",
}  # fmt: skip
_GROUP_GAP = "[- ]?"


def _form(shape: str) -> str:
    """The expression of a shape such as ``L1D7``; groups of digits may stand apart."""
    parts = []
    for kind, count in re.findall("([LDX])([0-9]+)", shape):
        if kind == "D":
            parts.append(_GROUP_GAP.join(["[0-9]"] * int(count)))
        else:
            parts.append(f"{'[A-Z]' if kind == 'L' else '[A-Z0-9*]'}{{{count}}}")
    return _GROUP_GAP.join(parts)


_SHAPES = sorted(
    {shape for shapes in _STATES.values() for shape in shapes.split()}, key=lambda shape: (-len(shape), shape)
)

recognizer = Recognizer(
    entity="US_DRIVING_LICENCE",
    name="driver's license number of a US state",
    asked_pattern="|".join(map(_form, _SHAPES)),
    fields=(
        *("dl", "dl no", "dln", "dl num", "dlno", "drivers license", "driver license", "driver s license"),
        *("drivers license no", "drivers license number", "drivers lic", "driver lic", "drv lic", "oln", "cdl"),
        *("cdl number", "state id", "state id number", "dl state id", "dmv id", "drivers", "operators license"),
    ),
    context=("dmv",),
    siblings=("state", "dl state", "license state", "vin", "plate", "ssn", "usdot", "dob", "dot med", "cdl class"),
    confused_with="social security numbers, accounts and orders of the same length",
    matches=(
        *("K3261785", "S99886855", "A1696 26156 95855", "F255-921-50-094-0", "D400-7836-0001", "14ABC56789"),
        "WDLABCD456DG",
    ),
    rejects=("12345", "ABCDEFG", "clear"),
)
