"""Preparer tax identification number of the United States (PTIN): the letter P and eight digits, no check digit.

Issued by the Internal Revenue Service to every person who is paid for preparing tax returns, to companies never.
Specification: https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_has_serial = serial(8)


def _is_ptin(value: str) -> bool:
    return len(value) == 9 and value[0] == "P" and _has_serial(value)


recognizer = Recognizer(
    entity="US_PTIN",
    name="preparer tax identification number",
    asked_pattern="P[ -]?[0-9]{8}",
    check=_is_ptin,
    fields=(
        *("ptin", "ptin number", "preparer tax identification number", "preparer tax id", "preparer tin"),
        *("tax preparer ptin", "irs ptin", "preparer ptin", "paid preparer id", "cpa ptin"),
    ),
    context=("paid preparer", "tax preparer", "enrolled agent"),
    siblings=("efin", "ero", "preparer name", "enrolled agent", "firm ein", "caf number"),
    confused_with="product and passport numbers of a letter and eight digits; only a word for it asks.",
    lifespan="for life, renewed every year; issued since 1999, required since 2011",
    matches=("PTIN P01482736", "preparer ptin: P-02938471"),
    rejects=("PTIN P00000000", "PTIN 01482736", "ptin P0148273", "PTIN P12345678"),
)
