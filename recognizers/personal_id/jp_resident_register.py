"""Japanese resident register code (住民票コード): eleven random digits, the last one a check digit.

Issued by the municipalities in the Basic Resident Register Network; the individual number is made of it. The rule of
the check digit is known to the administration only, so that the form is asked and no more. Specification:
https://www.soumu.go.jp/main_sosiki/jichi_gyousei/daityo/ (住民基本台帳法).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="JP_RESIDENT_REGISTER",
    name="Japanese resident register code",
    asked_pattern="[0-9]{11}|[0-9]{4}[ -][0-9]{4}[ -][0-9]{3}|[0-9]{3}[ -][0-9]{4}[ -][0-9]{4}",
    check=serial(11),
    fields=(
        *("住民票コード", "住民票コード番号", "住基コード", "住民コード", "住民基本台帳コード", "juminhyo code"),
        *("jumin code japan", "resident register code", "juki code"),
    ),
    context=("住民票", "住基ネット", "住民基本台帳"),
    siblings=("生年月日", "住所", "氏名", "マイナンバー"),
    confused_with="mobile numbers of eleven digits, which begin with 0; only a word for it asks.",
    lifespan="for life unless its holder asks for another; issued since August 2002",
    matches=("住民票コード 48172635914", "住民票コード: 1004 8172 635"),
    rejects=("住民票コード 00000000000", "住民票コード 4817263"),
)
