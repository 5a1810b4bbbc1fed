"""Philippine social numbers: SSS 00-0000000-0, UMID 0000-0000000-0, PhilSys 0000-0000-0000-0000.

Issued by the Social Security System, its UMID partners and the Philippine Statistics Authority; without published check
digits. Specification: https://www.sss.gov.ph, https://philsys.gov.ph.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(number: str) -> bool:
    return is_digits(number, 10, 12, 16) and not is_repeated(number)


recognizer = Recognizer(
    entity="PH_NATIONAL_ID",
    name="Philippine SSS, UMID or PhilSys number",
    pattern="[0-9]{2}-[0-9]{7}-[0-9]|[0-9]{4}-[0-9]{7}-[0-9]",
    asked_pattern="[0-9]{10}|[0-9]{12}|[0-9]{4}(?:[ -]?[0-9]{4}){3}",
    check=_is_number,
    fields=(
        "sss",
        "sss no",
        "sss number",
        "umid",
        "umid no",
        "philsys",
        "philsys number",
        "psn",
        "philid",
        "philhealth",
    ),
    context=("sss", "umid", "philsys", "philhealth", "pag ibig"),
    siblings=("tin", "philhealth", "birthdate"),
    confused_with="order numbers with dashes; the groups 2-7-1 and 4-7-1 or a word tell them apart.",
    matches=("SSS 34-1234567-8", "UMID 0111-2345678-9", "philsys 1234-5678-9101-1213"),
    rejects=("sss 00-0000000-0", "SSS pending"),
)
