"""Taiwanese national health insurance card number: twelve digits, 0000 0000 0000, without a known check digit.

Issued by the National Health Insurance Administration with every card. Specification: https://www.nhi.gov.tw.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="TW_NHI_CARD",
    name="Taiwanese health insurance card number",
    asked_pattern="[0-9]{12}|[01][0-9]{3}[ -][0-9]{4}[ -][0-9]{4}",
    check=serial(12),
    fields=(
        *("健保卡號", "健保卡號碼", "健保卡", "健保卡卡號", "全民健保卡", "全民健康保險卡", "健保IC卡"),
        *("taiwan nhi card", "nhi card taiwan", "taiwan health card", "nhi card"),
    ),
    context=("健保", "全民健康保險"),
    siblings=("身分證字號", "生日", "姓名"),
    confused_with="order and consignment numbers of twelve digits; only a word for it asks.",
    lifespan="as long as the card: a replaced card has a new number; chip cards since 2004",
    matches=("健保卡號 0000 4817 2635", "NHI card 004817263591"),
    rejects=("健保卡號 000000000000", "健保卡號 4817 2635"),
)
