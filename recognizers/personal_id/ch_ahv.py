"""Swiss social security number (AHV/AVS): thirteen digits that begin with 756, 756.0000.0000.00, EAN check digit.

Issued by the Central Compensation Office. Specification: https://www.zas.admin.ch (NAVS13).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1), 10)


def _is_ahv(number: str) -> bool:
    return is_digits(number, 13) and number.startswith("756") and _has_check_digit(number)


recognizer = Recognizer(
    entity="CH_AHV",
    name="Swiss social security number",
    pattern=r"756[0-9]{10}|756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}|756[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{2}",
    check=_is_ahv,
    fields=(
        "ahv",
        "ahv nr",
        "ahv nummer",
        "avs",
        "numero avs",
        "ahvn13",
        "navs",
        "avs numero",
        "numero avs13",
        "ahv avs",
    ),
    context=("ahv", "avs", "sozialversicherung"),
    siblings=("geburtsdatum", "date de naissance", "krankenkasse"),
    test_numbers=("7569217076985",),
    confused_with="other EAN barcodes; 756 is no country of the barcode system.",
    matches=("AHV 756.2381.8027.87", "7563841862617"),
    rejects=("AHV 756.3525.6891.50", "7610000000001"),
)
