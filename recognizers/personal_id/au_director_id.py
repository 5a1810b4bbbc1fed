"""Director identification number of Australia (director ID): fifteen digits from 036, the last a check digit.

Issued by the Australian Business Registry Services since November 2021 to every person who directs a company; the
person keeps it over all companies. The rule of the check digit is not published, so prefix and length are tested.
Specification: https://www.abrs.gov.au/director-identification-number.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_director_id(number: str) -> bool:
    return is_digits(number, 15) and number.startswith("036") and not is_repeated(number[3:])


recognizer = Recognizer(
    entity="AU_DIRECTOR_ID",
    name="Australian director identification number",
    asked_pattern="036[0-9]{12}|036(?:[ -][0-9]{3}){4}|036[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{4}",
    check=_is_director_id,
    fields=(
        *("director id", "director identification number", "director id number", "director id no"),
        *("australian director id", "abrs director id", "directors id", "din abrs", "director din"),
        *("asic director id", "director identification no"),
    ),
    context=("abrs", "director identification"),
    siblings=("acn", "abn", "director name", "asic", "appointment date", "date of birth"),
    confused_with="orders of fifteen digits and a CRM's own ids of directors; 036 tells them apart.",
    lifespan="for life; issued since November 2021",
    matches=("director ID 036482716359048", "director id 036 2048 1639 5716"),
    rejects=("director id 037482716359048", "director id 036000000000000", "director id 4827"),
)
