"""The check character by 31 of Finnish personal identifiers: the remainder as a digit or a letter but G, I, O, Q and Z.

Specification: https://dvv.fi/en/personal-identity-code.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits

_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_LONGEST = 32


def mod_31(value: str) -> bool:
    """Whether the last character stands for the remainder of the digits before it by 31; one in 31 passes by chance."""
    body, last = value[:-1], value[-1:]
    return is_digits(body) and len(body) <= _LONGEST and _CHARACTERS[int(body) % 31] == last
