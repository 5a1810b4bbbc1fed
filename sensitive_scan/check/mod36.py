"""The check character by 36 of Indian GST numbers: digits and letters count 0 to 35, every second one twice.

Specification: GSTN, https://www.gst.gov.in (format of the GSTIN).
"""

from __future__ import annotations

import string

_CHARACTERS = string.digits + string.ascii_uppercase
_LONGEST = 32


def mod_36(value: str) -> bool:
    """Whether the last character is right for those before it, the digits of each product by 36 added up."""
    body, last = value[:-1], value[-1:]
    if not body or len(body) > _LONGEST or any(character not in _CHARACTERS for character in value):
        return False
    total = sum(sum(divmod(_CHARACTERS.index(one) * (1 + place % 2), 36)) for place, one in enumerate(body))
    return _CHARACTERS[-total % 36] == last
