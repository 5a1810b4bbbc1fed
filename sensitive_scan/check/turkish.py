"""The two check digits of a Turkish identification number, a citizen's (T.C. kimlik) or a foreigner's (99…).

Specification: https://www.nvi.gov.tr.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits


def passes_kimlik(number: str) -> bool:
    """Whether the last two of eleven digits, of which the first is not nought, are right; one in a hundred passes."""
    if not is_digits(number, 11) or number[0] == "0":
        return False
    digits = [int(digit) for digit in number]
    tenth = (7 * sum(digits[0:9:2]) - sum(digits[1:8:2])) % 10
    return digits[9] == tenth and digits[10] == sum(digits[:10]) % 10
