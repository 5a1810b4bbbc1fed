"""Customer reference number of Services Australia (CRN, Centrelink): nine digits and a letter, 000 000 000A.

Issued with every payment or concession card (pensioner, health care, seniors). The letter is one of eleven and checks
the digits, but the rule is not published, so only the letter's alphabet is tested.
Description: https://www.servicesaustralia.gov.au/customer-reference-number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_LETTERS = "ABCHJKLSTVX"


def _is_crn(value: str) -> bool:
    return len(value) == 10 and is_digits(value[:9]) and value[9] in _LETTERS and not is_repeated(value[:9])


def _made_up(random: Random) -> str:
    """As it is printed: without spaces one in seven looks like an identity card of Sri Lanka."""
    first, second, third = (random.randrange(1000) for _ in range(3))
    return f"{first:03} {second:03} {third:03}{random.choice(_LETTERS)}"


recognizer = Recognizer(
    entity="AU_CRN",
    name="Centrelink customer reference number (CRN)",
    pattern="[0-9]{3} [0-9]{3} [0-9]{3}[ABCHJKLSTVX]|[0-9]{3}-[0-9]{3}-[0-9]{3}-?[ABCHJKLSTVX]",
    asked_pattern="[0-9]{9}[ -]?[ABCHJKLSTVX]|[0-9]{3} [0-9]{3} [0-9]{3} [ABCHJKLSTVX]",
    check=_is_crn,
    fields=(
        *("centrelink crn", "centrelink number", "centrelink reference number"),
        *("centrelink customer reference number", "centrelink no", "centrelink", "centrelink card number"),
        *("centrelink crn number", "crn centrelink", "customer reference number centrelink", "concession card crn"),
        *("health care card number", "pension card number", "pensioner concession card", "pcc number", "hcc number"),
        *("healthcare card number", "child crn", "parent crn", "guardian crn", "seniors health card number"),
        "concession card number",
    ),
    context=("centrelink", "concession card", "services australia", "child care subsidy"),
    siblings=("medicare", "dob", "date of birth", "ccs", "concession type", "pension"),
    confused_with="phones, which have no letter behind them, and reference numbers of banks' customers.",
    lifespan="for life",
    sample=_made_up,
    matches=("Centrelink CRN 204 816 395X", "pension card no 482716359A", "204 816 357T"),
    rejects=("centrelink crn 204816395Z", "centrelink crn 000000000A", "crn 204816395"),
)
