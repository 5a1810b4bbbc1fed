"""Polish identity card number (seria i numer dowodu osobistego): three letters, a check digit, five digits, AAA 000000.

Issued by the municipalities; the sum by 7-3-1 over the other characters, letters as 10 to 35, ends like the first digit
(which has the weight 9 itself). Specification: act of 6 August 2010 on identity cards,
https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_card(value: str) -> bool:
    letters, digits = value[:3], value[3:]
    if not is_digits(digits, 6) or is_repeated(digits) or any(not "A" <= one <= "Z" for one in letters):
        return False
    total = sum((ord(one) - 55) * weight for one, weight in zip(letters, (7, 3, 1), strict=True))
    return (total + weighted_sum(digits, (9, 7, 3, 1, 7, 3))) % 10 == 0


recognizer = Recognizer(
    entity="PL_ID_CARD",
    name="Polish identity card number",
    asked_pattern="[A-Z]{3}[ -]?[0-9]{6}",
    check=_is_card,
    fields=(
        *("dowodu osobistego", "seria i numer dowodu osobistego", "seria i nr dowodu", "nr dowodu osobistego"),
        *("dowod osobisty", "dowod osobisty nr", "seria i numer dowodu", "nr dowodu", "numer dowodu", "seria dowodu"),
        *("polish id card", "polish identity card", "dowod tozsamosci", "e dowod", "id card poland", "dow os"),
    ),
    context=("dowod osobisty", "dowodu osobistego", "legitymujacy sie", "wydany przez prezydenta", "dow os"),
    siblings=("pesel", "data urodzenia", "imie ojca", "organ wydajacy", "data waznosci dowodu"),
    test_numbers=("ABS123456", "ABA300000"),
    confused_with="article codes of three letters and six digits; only a word for it asks, and one in ten passes.",
    lifespan="ten years (five for children), a new card has a new number; three letters since 2001",
    matches=("dowód osobisty AFI 770658", "seria i nr dowodu: EAC426462", "nr dowodu ABS123456"),
    rejects=("dowód osobisty AFI 770659", "nr dowodu ABA000000", "dowód osobisty AB 12345"),
)
