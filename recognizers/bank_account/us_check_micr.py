"""MICR line at the foot of a United States check: routing number, account and check number between the signs of E-13B.

Printed by banks as ⑆routing⑆ account⑈ check number, on the checks of companies with the check number before; readers
write T or A for ⑆ and O, C or U for ⑈, people a colon and a quotation mark. The routing number's check digit confirms.
Specification: ANSI X9.100-160-1 (https://x9.org).
"""

from __future__ import annotations

import re

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((3, 7, 1, 3, 7, 1, 3, 7, 1), 10)
_NUMBERS = re.compile("[0-9]+")
_TRANSIT, _ON_US = "(?:⑆|[TA:]|[|I]:)", "(?:⑈|[OCU\"'])"


def _parts(value: str) -> tuple[str, list[str]]:
    """The routing number and the other numbers; without signs the first nine digits are it."""
    numbers = [value[:9], value[9:]] if is_digits(value) else _NUMBERS.findall(value)
    routing = next((one for one in numbers if len(one) == 9 and not is_repeated(one)), "")
    return routing, [one for one in numbers if one != routing]


def _is_micr(value: str) -> bool:
    routing, others = _parts(value)
    return bool(routing) and any(4 <= len(one) <= 30 and not is_repeated(one) for one in others)


def _has_routing_digit(value: str) -> bool:
    return _has_check_digit(_parts(value)[0])


recognizer = Recognizer(
    entity="US_CHECK_MICR",
    name="MICR line of a US check",
    pattern=(
        f"(?:{_ON_US} ?[0-9]{{3,10}} ?{_ON_US} ?)?"
        f"{_TRANSIT} ?[0-9]{{9}} ?{_TRANSIT} ?[0-9]{{1,6}}(?:[ ⑉D-]?[0-9]{{2,9}}){{1,3}}"
        f"(?: ?{_ON_US}(?: ?[0-9]{{3,10}})?)?"
    ),
    prefilter=r"[TA:\x86] ?[0-9]{9} ?[TA:|I\xe2]",
    asked_pattern="[0-9]{9} [0-9]{5,17}(?: [0-9]{3,10})?",
    check=_is_micr,
    confirm=_has_routing_digit,
    fields=(
        *("micr line", "check micr", "check micr line", "micr data", "micr string", "cheque micr line"),
        *("micr code line", "micr number line", "magnetic ink line", "check scan line", "raw micr"),
    ),
    siblings=("check number", "check amount", "payee", "bank name", "drawer"),
    confused_with="the nine-digit MICR code of an Indian branch, which has no account behind it.",
    lifespan="as long as the account; the form since 1958",
    matches=(
        "⑆021000021⑆ 7260418395⑈ 1024",
        "scanned T091000019T 48271635O 0204",
        ':121000248: 4827163509" 1024',
        "micr line ⑈001024⑈ ⑆021000021⑆ 48271635⑈",
        "micr line 021000021 7260418395 1024",
    ),
    rejects=("⑆000000000⑆ 0000000⑈", "micr line 021000021", "ratio 12345:67890"),
)
