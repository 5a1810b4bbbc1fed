"""Japanese bank account: four digits of the bank, three of the branch, kind of account, seven digits of the account.

Issued by banks; Japan Post Bank has a symbol (記号) of five digits and a number (番号) of up to eight. No check digit.
Description: https://www.zengin-net.jp, https://www.jp-bank.japanpost.jp.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_KIND = "(?:普通預金|当座預金|普通|当座|貯蓄)"
_GAP = "[ :/、・-]{0,3}"

recognizer = Recognizer(
    entity="JP_BANK_ACCOUNT",
    name="Japanese bank account number",
    asked_pattern=(
        f"[0-9]{{4}}[ /-]{{1,3}}[0-9]{{3}}[ /-]{{1,3}}(?:{_KIND}{_GAP})?[0-9]{{7}}|{_KIND}{_GAP}[0-9]{{7}}"
        f"|(?:記号)?{_GAP}1[0-9]{{4}}[ :/、・-]{{1,3}}(?:番号)?{_GAP}[0-9]{{2,8}}|[0-9]{{7}}"
    ),
    check=serial(*range(7, 15)),
    fields=(
        *("日本の銀行口座", "普通預金口座番号", "普通口座番号", "普通預金口座", "給与振込口座"),
        *("振込先口座", "振込口座番号"),
        *("返金口座", "ゆうちょ口座", "ゆうちょ記号番号", "口座番号", "銀行口座", "当座預金口座"),
        *("japanese bank account", "koza bango"),
    ),
    context=("普通預金", "当座預金", "ゆうちょ", "三菱ufj", "三井住友", "みずほ", "りそな", "口座名義"),
    siblings=("銀行名", "支店名", "口座名義", "預金種別", "支店コード"),
    confused_with="order and customer numbers of seven digits; an account's or bank's word asks.",
    lifespan="as long as the account",
    matches=("普通預金口座番号 4817263", "振込先口座 0005-210 普通 4719352", "ゆうちょ口座 記号 10140 番号 48172631"),
    rejects=("普通預金口座番号 0000000", "普通預金口座番号 1234567"),
)
