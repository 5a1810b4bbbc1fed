"""Kenyan tax PIN of a person: A, nine digits and a letter; a company's begins with P.

Issued by the Kenya Revenue Authority; no published check rule. python-stdnum accepts P too, which is allowed data.
Specification: https://itax.kra.go.ke.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_pin(value: str) -> bool:
    return len(value) == 11 and value[0] == "A" and is_digits(value[1:10]) and not is_repeated(value[1:10])


recognizer = Recognizer(
    entity="KE_KRA_PIN",
    name="Kenyan tax PIN of a person",
    pattern="A0[0-9]{8}[A-Z]",
    asked_pattern="A[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}[ -]?[A-Z]",
    check=_is_pin,
    fields=(
        *("kra", "kra pin", "itax pin", "kra pin certificate", "kra pin kenya", "pin ya kra", "personal kra pin"),
        *("employee kra pin", "kenya tax pin"),
    ),
    context=("kra", "itax", "pin certificate"),
    siblings=("national id", "nhif", "nssf", "shif"),
    confused_with="a company's PIN, which begins with P.",
    lifespan="for life; this form since 1992",
    matches=("KRA A073918265M", "kra pin a001234567z"),
    rejects=("P051234567Z", "A000000000X", "A123456789"),
)
