"""Thai identification number: thirteen digits, 0-0000-00000-00-0, mod 11 check digit.

Issued by the Department of Provincial Administration since 1984. It is a person's number with the social security and
the tax office too. Persons without nationality, with the pink card, have a 0, 6, 7 or 8 in front, of which a 0 is
looked for only under a name: companies' numbers (python-stdnum th.moa) begin with it and have the same check digit.
python-stdnum (th.pin) takes 1 to 8.
Specification: https://www.bora.dopa.go.th.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_GROUPS = "[ -]?[0-9]{4}[ -]?[0-9]{5}[ -]?[0-9]{2}[ -]?[0-9]"


def _has_check_digit(number: str) -> bool:
    if not is_digits(number, 13) or is_repeated(number[:12]):
        return False
    return (11 - weighted_sum(number[:12], range(13, 1, -1)) % 11) % 10 == int(number[12])


def _is_thai_id(number: str) -> bool:
    return number[:1] not in ("0", "9") and _has_check_digit(number)


def _is_pink_card(number: str) -> bool:
    # a company's number: province, kind of company and year of the Buddhist era behind the 0
    is_company = number[:1] == "0" and number[3:4] in ("1", "2", "3", "4", "5", "7", "9") and number[4:5] in ("4", "5")
    return number[:1] in ("0", "6", "7", "8") and not is_company and _has_check_digit(number)


recognizers = (
    Recognizer(
        entity="TH_NATIONAL_ID",
        name="Thai identification number",
        pattern="[1-8]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]",
        asked_pattern=f"[1-8]{_GROUPS}",
        check=_is_thai_id,
        fields=(
            *("เลขบัตรประชาชน", "เลขประจำตัวประชาชน", "บัตรประชาชน", "เลขที่บัตรประชาชน", "หมายเลขบัตรประชาชน"),
            *("รหัสประจำตัวประชาชน", "thai id", "thai national id", "citizen id", "thai id card", "thai citizen id"),
            *("เลขประกันสังคม", "เลขที่ประกันสังคม", "เลขบัตรประกันสังคม", "เลขที่ผู้ประกันตน"),
            *("เลขประจำตัวผู้เสียภาษีบุคคลธรรมดา", "เลข 13 หลัก", "ปชช", "thailand id card"),
            *("thai social security number", "thai personal tax id"),
        ),
        context=("บัตรประชาชน", "thai id", "ประกันสังคม"),
        siblings=("วันเกิด", "dob"),
        confused_with="barcodes of thirteen digits, and companies' tax numbers, which begin with 0.",
        lifespan="for life; issued since 1984, the card for eight years",
        matches=("ID 3-0755-12488-38-9", "thai id 4751127044261", "เลขประกันสังคม 3075512488389"),
        rejects=("ID 8-8157-65225-90-7", "0-0000-00000-00-0", "thai id 0105536112014"),
    ),
    Recognizer(
        entity="TH_PINK_CARD",
        name="Thai number of a person without Thai nationality (pink card)",
        asked_pattern=f"[0678]{_GROUPS}",
        check=_is_pink_card,
        fields=(
            *("บัตรชมพู", "เลขบัตรชมพู", "บัตรสีชมพู", "บัตรต่างด้าว", "เลขบัตรต่างด้าว", "เลขประจำตัวคนต่างด้าว"),
            *("บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย", "thai pink card", "pink id card thailand", "thai pink id"),
            *("pink card number thailand", "ทร 38 1", "บัตรไม่มีสัญชาติไทย"),
        ),
        context=("บัตรชมพู", "ต่างด้าว", "ไม่มีสัญชาติไทย"),
        siblings=("วันเกิด", "สัญชาติ", "passport", "นายจ้าง"),
        confused_with="companies' tax numbers, which begin with 0, the province and the kind of company.",
        lifespan="as long as the stay, the card for ten years; issued since 2004",
        matches=("Thai pink card 7-0482-71635-91-1", "บัตรชมพู 0048271635913"),
        rejects=("thai pink card 0105536112014", "บัตรชมพู 7048271635912", "thai pink card pending"),
    ),
)
