"""Medicare card number of Australia: ten digits, 0000 00000 0, the ninth a check digit, the tenth the card's issue.

Issued by Services Australia; a one-digit reference names the person on the card.
Specification: https://meteor.aihw.gov.au/content/270101.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_medicare(number: str) -> bool:
    if not is_digits(number, 10, 11) or number[0] not in "23456" or is_repeated(number[:8]):
        return False
    return weighted_sum(number[:8], (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == int(number[8])


recognizer = Recognizer(
    entity="AU_MEDICARE",
    name="Australian Medicare card number",
    pattern="[2-6][0-9]{3} [0-9]{5} [0-9](?:[ /-][0-9])?|[2-6][0-9]{3}-[0-9]{5}-[0-9](?:[ /-][0-9])?",
    asked_pattern="[2-6][0-9]{9}(?:[ /-]?[0-9])?",
    check=_is_medicare,
    fields=(
        *("australian medicare", "medicare card", "medicare number", "medicare no", "medicare", "mcare"),
        *("medicare card number", "medicare irn", "medicare card no", "medicare au", "patient medicare"),
        *("medicare and irn", "medicare ref", "medicare card irn"),
    ),
    context=("medicare", "bulk bill", "rebate", "irn", "centrelink", "gp"),
    siblings=("irn", "dob", "date of birth", "dva"),
    test_numbers=("2123456701",),
    confused_with="ten-digit phone numbers; the groups 4-5-1 or a word for it tell them apart.",
    lifespan="for life but for the last digit, which counts the cards, renewed every five years; since 1984",
    matches=("Medicare 5806 67790 3 ref 2", "medicare no 2867273785"),
    rejects=("Medicare 2123 45671 1", "medicare 0000 00000 0"),
)
