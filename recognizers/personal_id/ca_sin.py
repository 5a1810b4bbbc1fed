"""Social insurance number of Canada: nine digits, 000 000 000, the last one a Luhn check digit.

Issued by Service Canada since 1964; the first digit is neither 0 nor 8, and 9 is that of temporary residents.
Specification: https://www.canada.ca/en/employment-social-development/services/sin.html.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_sin(number: str) -> bool:
    return is_digits(number, 9) and number[0] not in "08" and luhn(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="CA_SIN",
    name="Canadian social insurance number",
    asked_pattern="[0-9]{9}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}",
    check=_is_sin,
    fields=(
        *("social insurance number", "sin number", "sin no", "social insurance", "social ins", "insur soc"),
        *("numero assurance sociale", "assurance sociale", "num assurance sociale", "soc ins", "canadian sin"),
        *("social insurance no", "spouse sin", "employee sin", "co applicant sin", "nas employe"),
    ),
    headers=("sin", "nas"),
    context=("arc canada", "cra", "t4", "notice of assessment", "service canada"),
    siblings=("dob", "date of birth", "date de naissance"),
    test_numbers=("130692544", "193456787"),
    confused_with="nine-digit order numbers, one in ten of which passes Luhn; only a word for it asks.",
    lifespan="for life; issued since 1964, those from 9 to temporary residents until their permit ends",
    matches=("Client SIN on app: 424 900 975", "assurance sociale 767277049"),
    rejects=("SIN 720 234 861", "sin 000 000 000"),
)
