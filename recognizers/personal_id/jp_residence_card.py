"""Japanese residence card number (在留カード番号): two letters, eight digits and two letters, AB12345678CD.

Issued by the Immigration Services Agency to foreigners who stay longer than three months, and on the certificates of
special permanent residents; no published check rule. Specification: https://www.moj.go.jp/isa
(在留カード等番号失効情報照会).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="JP_RESIDENCE_CARD",
    name="Japanese residence card number",
    pattern="[A-Z]{2}[0-9]{8}[A-Z]{2}",
    asked_pattern="[A-Z]{2}[ -]?[0-9]{8}[ -]?[A-Z]{2}",
    check=serial(8),
    fields=(
        *("zairyu card", "zairyu", "japanese residence card", "japan residence card", "zairyu kado"),
        *("在留カード番号", "在留カード", "特別永住者証明書番号", "特別永住者証明書"),
        *("在留カード等番号", "在留カードno"),
    ),
    context=("在留", "永住者", "zairyu", "入管"),
    siblings=("在留資格", "在留期間", "国籍", "生年月日"),
    confused_with="postal items of two letters, nine digits and two letters.",
    lifespan="as long as the card, seven years at most: each renewal gives a new number; issued since July 2012",
    matches=("在留カード番号 UH40817263ER", "zairyu card: AB 10048172 CD"),
    rejects=("在留カード AB00000000CD", "AB123456789CD", "AB12345678CD"),
)
