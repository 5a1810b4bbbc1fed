"""German armed forces' personal number (Personenkennziffer): birth date DDMMYY, initial, five digits, 261083-K-20917.

Given by the Bundeswehr (formerly district offices, whose number the first three of the five digits are) to soldiers,
staff and everybody mustered; it is on the identity disc. No check digit is published.
Specification: https://de.wikipedia.org/wiki/Personenkennziffer_(Bundeswehr).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_personenkennziffer(value: str) -> bool:
    letter, digits = value[6:7], value[7:]
    return is_ddmmyy(value[:6]) and "A" <= letter <= "Z" and is_digits(digits, 5) and not is_repeated(digits)


recognizer = Recognizer(
    entity="DE_PERSONENKENNZIFFER",
    name="German armed forces' personal number",
    pattern="[0-3][0-9][01][0-9]{3} ?- ?[A-Z] ?- ?[0-9]{5}",
    asked_pattern="[0-3][0-9][01][0-9]{3}[ /-]?[A-Z][ /-]?[0-9]{5}",
    check=_is_personenkennziffer,
    fields=(
        *("personenkennziffer bundeswehr", "personenkennziffer", "pk bundeswehr", "pk nummer bundeswehr"),
        *("pkz bundeswehr", "bundeswehr personenkennziffer", "pk soldat", "bundeswehr service number"),
        "personenkennziffer pk",
    ),
    context=("bundeswehr", "personenkennziffer", "kreiswehrersatzamt", "karrierecenter"),
    siblings=("dienstgrad", "einheit", "geburtsdatum", "dienstzeit", "truppenteil"),
    test_numbers=("261083K20917",),
    confused_with="batch numbers with a date in front; the letter between dashes tells them apart.",
    lifespan="for life",
    matches=("PK 120685-M-40217", "Personenkennziffer 030791K51832"),
    rejects=("PK 121385-M-40217", "Personenkennziffer 030791K00000", "120685-40217"),
)
