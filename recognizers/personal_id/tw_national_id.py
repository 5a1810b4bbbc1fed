"""Taiwanese national identification number: a letter for the place, 1 for men or 2 for women, eight digits, sum by 10.

Issued by the household registration offices. Specification: https://www.ris.gov.tw.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.taiwan import passes_taiwanese_sum
from sensitive_scan.recognizer import Recognizer


def _is_taiwanese_id(value: str) -> bool:
    return value[1:2] in ("1", "2") and not is_repeated(value[2:]) and passes_taiwanese_sum(value)


recognizer = Recognizer(
    entity="TW_NATIONAL_ID",
    name="Taiwanese identification number",
    pattern="[A-Z][12][0-9]{8}",
    asked_pattern="[A-Z][ -]?[12][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}",
    check=_is_taiwanese_id,
    fields=(
        *("身分證字號", "身分證", "身分證號", "身份證字號", "國民身分證", "國民身分證統一編號", "身分證統一編號"),
        *("taiwan id", "taiwanese id", "taiwan national id", "tw id", "roc id", "taiwan id card"),
    ),
    context=("身分證", "證號", "taiwan id"),
    siblings=("生日", "出生年月日", "健保卡號"),
    test_numbers=("A123456789",),
    confused_with="product and consignment codes of a letter and nine digits, one in ten of which passes.",
    lifespan="for life; this form since 1969",
    matches=("身分證字號 Z204166058", "TW ID G279626948"),
    rejects=("T245250838", "A300000000"),
)
