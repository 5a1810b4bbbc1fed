"""Nigerian bank verification number (BVN) and national identity number (NIN): eleven digits without a check digit.

Issued by the Nigeria Inter-Bank Settlement System and the National Identity Management Commission.
Specification: https://nibss-plc.com.ng, https://nimc.gov.ng.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(number: str) -> bool:
    return is_digits(number, 11) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="NG_BVN",
    name="Nigerian BVN or NIN",
    asked_pattern="[1-9][0-9]{10}",
    check=_is_number,
    fields=(
        "bvn",
        "bvn no",
        "bvn number",
        "bank verification number",
        "nin",
        "nin number",
        "nimc",
        "national identification number",
    ),
    context=("bvn", "nin", "nimc"),
    siblings=("nuban", "account number", "bank name", "date of birth"),
    confused_with="mobiles of eleven digits, which begin with 0.",
    matches=("BVN 22837140596", "nin: 71234598760"),
    rejects=("BVN 08031234567", "bvn 22222222222"),
)
