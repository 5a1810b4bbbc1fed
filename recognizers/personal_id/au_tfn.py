"""Tax file number of Australia: nine (formerly eight) digits, 000 000 000, weighted sum by 11.

Issued by the Australian Taxation Office. Specification: https://www.ato.gov.au/individuals-and-families/tax-file-number.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_is_nine = weighted((1, 4, 3, 7, 5, 8, 6, 9, 10), 11)
_is_eight = weighted((10, 7, 8, 4, 6, 3, 5, 1), 11)


def _is_tfn(number: str) -> bool:
    return (_is_nine(number) or _is_eight(number)) and not is_repeated(number)


recognizer = Recognizer(
    entity="AU_TFN",
    name="Australian tax file number",
    asked_pattern="[0-9]{8,9}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{2,3}",
    check=_is_tfn,
    fields=(
        *("tfn", "tfn number", "tfn no", "tax file number", "tax file", "tax file no", "taxfilenumber"),
        *("tfn declaration", "employee tfn", "individual tfn", "personal tfn", "member tfn", "spouse tfn"),
    ),
    context=("tfn", "ato", "super", "superannuation", "payg", "centrelink"),
    siblings=("super", "super fund", "bsb", "dob", "date of birth"),
    test_numbers=("123456782",),
    confused_with="the business number (ABN, eleven digits) and phone numbers; only a word for it asks.",
    lifespan="for life; issued since 1936, the older ones with eight digits",
    matches=("Tax file 114 501 545", "TFN: 625530498"),
    rejects=("TFN 637 837 966", "tfn 000000000"),
)
