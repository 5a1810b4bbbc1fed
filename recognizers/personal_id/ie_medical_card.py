"""Irish medical, doctor visit, drugs payment and long-term illness cards: six to eight digits or letters and a letter.

Issued by the Primary Care Reimbursement Service of the HSE: 1234567A, 1A23456A or A1B23456C (GMS), 1234567BA (DPS),
123456A (LTI). No check character is published. Specification: https://www.sspcrs.ie/portal/checker/pub/check.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _is_card(value: str) -> bool:
    digits = digits_in(value)
    return 5 <= len(digits) <= 7 and value[-1:].isalpha() and not (is_repeated(digits) or is_counting(digits))


def _sample(random: Random) -> str:
    # seven digits and a letter would be a PPS number one time in 23
    first, last = random.choice("ABCDEFGHJKLMN"), random.choice("ABCDEFGHJKLMN")
    return f"{random.randrange(1, 10)}{first}{random.randrange(10**4, 10**5)}{last}"


recognizer = Recognizer(
    entity="IE_MEDICAL_CARD",
    name="Irish medical card number (GMS, DPS, LTI)",
    asked_pattern="[0-9A-Z][0-9A-Z]?[0-9A-Z]?[0-9]{5}[A-Z]|[0-9]{7} ?[A-Z]{1,2}|[0-9]{6} ?[A-Z]",
    check=_is_card,
    sample=_sample,
    fields=(
        *("gms number", "gms no", "irish medical card", "medical card gms", "gms card", "gms card number"),
        *("medical card number ireland", "gp visit card", "gp visit card number", "doctor visit card", "dps number"),
        *("drugs payment scheme number", "dps card", "lti number", "long term illness number", "carta leighis"),
    ),
    context=("gp visit card", "drugs payment scheme", "pcrs"),
    siblings=("ppsn", "pps number", "date of birth", "gp", "medical card expiry"),
    confused_with="PPS numbers, which have seven digits and a letter too, and article codes; only a word for it asks.",
    lifespan="as long as the eligibility; the card is renewed every few years",
    matches=("GMS number 4827163A", "gms no 1A48271B", "GMS card A1B48273C", "DPS number 4827163BA"),
    rejects=("GMS number pending", "GMS no 0000000A", "DPS number 48271635"),
)
