"""Kenyan tax PIN of a person: A, nine digits and a letter; a company's begins with P.

Issued by the Kenya Revenue Authority; no published check rule. Specification: https://itax.kra.go.ke.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_pin(value: str) -> bool:
    return len(value) == 11 and not is_repeated(value[1:10])


recognizer = Recognizer(
    entity="KE_KRA_PIN",
    name="Kenyan tax PIN of a person",
    pattern="A0[0-9]{8}[A-Z]",
    check=_is_pin,
    fields=("kra", "kra pin", "kra pin no", "itax pin", "kra number"),
    context=("kra", "itax", "pin certificate"),
    siblings=("national id", "nhif", "nssf"),
    confused_with="a company's PIN, which begins with P.",
    matches=("KRA A073918265M", "kra pin a001234567z"),
    rejects=("P051234567Z", "A000000000X", "A123456789"),
)
