"""Thai identification number: thirteen digits, 0-0000-00000-00-0, mod 11 check digit.

Issued by the Department of Provincial Administration. Specification: https://www.bora.dopa.go.th.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_thai_id(number: str) -> bool:
    if not is_digits(number, 13) or number[0] == "9" or is_repeated(number):
        return False
    return (11 - weighted_sum(number[:12], range(13, 1, -1)) % 11) % 10 == int(number[12])


recognizer = Recognizer(
    entity="TH_NATIONAL_ID",
    name="Thai identification number",
    pattern="[0-8]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]",
    asked_pattern="[0-8][ -]?[0-9]{4}[ -]?[0-9]{5}[ -]?[0-9]{2}[ -]?[0-9]",
    check=_is_thai_id,
    fields=(
        "เลขบัตรประชาชน",
        "เลขประจำตัวประชาชน",
        "บัตรประชาชน",
        "thai id",
        "thai national id",
        "citizen id",
        "thai id card",
    ),
    context=("บัตรประชาชน", "thai id", "citizen"),
    siblings=("วันเกิด", "dob"),
    confused_with="barcodes of thirteen digits; the dashes or a word for it tell them apart.",
    matches=("ID 3-0755-12488-38-9", "thai id 4751127044261"),
    rejects=("ID 8-8157-65225-90-7", "0-0000-00000-00-0"),
)
