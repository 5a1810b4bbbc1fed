"""The key of a French relevé d'identité bancaire (RIB), which banks of French-speaking Africa use too.

Letters count as digits (A and J one, S two …); then the whole number leaves no remainder by 97.
Specification: Comité français d'organisation et de normalisation bancaires; BCEAO and BEAC instructions on the RIB.
"""

from __future__ import annotations

_DIGITS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")
_LONGEST = 40


def passes_rib(value: str) -> bool:
    """Whether ``value`` in capitals and digits leaves nothing by 97; one in 97 passes, zeros over and over do too."""
    digits = value.translate(_DIGITS)
    return 0 < len(value) <= _LONGEST and digits.isascii() and digits.isdecimal() and int(digits) % 97 == 0
