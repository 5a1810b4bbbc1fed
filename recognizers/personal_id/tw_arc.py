"""Taiwanese resident's identification number (ARC, 統一證號): a letter and 8 or 9, or two letters, and eight digits.

Issued by the National Immigration Agency: since January 2021 a letter for the place, 8 for men or 9 for women, eight
digits; before that two letters, the second one A to D. The last digit makes the weighted sum a multiple of ten, as in
the number of citizens. Specification: https://www.immigration.gov.tw (新式外來人口統一證號).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.taiwan import letter_value, passes_taiwanese_sum
from sensitive_scan.recognizer import Recognizer


def _is_arc(value: str) -> bool:
    if is_repeated(value[2:]):
        return False
    if value[1:2] in ("8", "9"):
        return passes_taiwanese_sum(value)
    second = letter_value(value[1:2])
    # of the second letter's number only the last digit counts
    return second is not None and passes_taiwanese_sum(f"{value[:1]}{second % 10}{value[2:]}")


recognizer = Recognizer(
    entity="TW_ARC",
    name="Taiwanese resident's identification number (ARC)",
    pattern="[A-Z][89A-D][0-9]{8}",
    check=_is_arc,
    fields=(
        *("統一證號", "居留證號", "居留證號碼", "居留證統一證號", "外僑居留證", "外來人口統一證號", "中華民國居留證"),
        *("taiwan arc", "arc number taiwan", "aprc", "alien resident certificate", "alien resident certificate taiwan"),
        *("ui number taiwan", "gold card taiwan"),
    ),
    context=("居留證", "統一證號", "移民署"),
    siblings=("生日", "護照號碼", "國籍"),
    test_numbers=("A800000014", "AA00000009"),
    confused_with="passports and consignment codes; one in ten of a form with two letters passes.",
    lifespan="for life; the form with two letters ended in 2021 but stays on older cards and in files",
    matches=("居留證號 A800000014", "統一證號 FC01234562", "alien resident certificate F912345678"),
    rejects=("居留證號 A800000015", "統一證號 FC01234563", "A800000000"),
)
