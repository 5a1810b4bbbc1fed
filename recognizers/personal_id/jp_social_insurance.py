"""Japanese numbers of social insurance of a person: pension, employment insurance, long-term care and health insurance.

Basic pension number (基礎年金番号) 0000-000000; employment insurance (雇用保険被保険者番号) 0000-000000-0; long-term
care insurance (介護保険被保険者番号) ten digits, 0 first; health insurance symbol and number (記号・番号), with a
branch of two digits since 2021. Issued by the Japan Pension Service, Hello Work, municipalities and insurers. Their
check digits are not published. Specifications: https://www.nenkin.go.jp, https://www.hellowork.mhlw.go.jp,
https://www.mhlw.go.jp (医療保険の被保険者証等について).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizers = (
    Recognizer(
        entity="JP_PENSION",
        name="Japanese basic pension number",
        asked_pattern="[0-9]{4}[ -]?[0-9]{6}",
        check=serial(10),
        fields=(
            *("基礎年金番号", "年金番号", "厚生年金番号", "年金手帳番号", "年金手帳記号番号"),
            *("基礎年金", "国民年金番号"),
            *("nenkin bango", "kiso nenkin bango", "japanese pension number", "basic pension number"),
        ),
        context=("年金手帳", "厚生年金", "国民年金", "nenkin"),
        siblings=("生年月日", "雇用保険番号", "マイナンバー", "入社日"),
        confused_with="phone numbers of ten digits, which begin with 0 and have other groups.",
        lifespan="for life; one number for all schemes since January 1997, before one for each",
        matches=("基礎年金番号 4817-263591", "年金番号: 1004817263"),
        rejects=("基礎年金番号 0000-000000", "基礎年金番号 4817-2635"),
    ),
    Recognizer(
        entity="JP_EMPLOYMENT_INSURANCE",
        name="Japanese employment insurance number of a person",
        asked_pattern="[0-9]{4}[ -]?[0-9]{6}[ -]?[0-9]",
        check=serial(11),
        fields=(
            *("雇用保険被保険者番号", "雇用保険番号", "雇用保険 被保険者番号"),
            *("雇用保険者番号", "雇用保険被保険者証番号"),
            *("koyo hoken bango", "japanese employment insurance number"),
        ),
        context=("雇用保険", "ハローワーク", "離職票"),
        siblings=("基礎年金番号", "入社日", "生年月日", "資格取得日"),
        confused_with="an establishment's number of the same form, and mobile numbers of eleven digits.",
        lifespan="for the working life; eleven digits since July 1981, sixteen before",
        matches=("雇用保険被保険者番号 1301-481726-3", "雇用保険番号 48172635914"),
        rejects=("雇用保険番号 0000-000000-0", "雇用保険番号 1301-481726"),
    ),
    Recognizer(
        entity="JP_CARE_INSURANCE",
        name="Japanese long-term care insurance number",
        asked_pattern="[0H][0-9]{9}",
        check=serial(9, 10),
        fields=("介護保険被保険者番号", "介護保険番号", "介護被保険者番号", "介護保険証番号", "kaigo hoken bango"),
        context=("介護保険", "要介護", "ケアマネ"),
        siblings=("要介護度", "生年月日", "認定日", "保険者番号"),
        confused_with="phone numbers of ten digits; only a word for it asks.",
        lifespan="for life within a municipality; issued since April 2000",
        matches=("介護保険被保険者番号 0004817263", "介護保険番号 H004817263"),
        rejects=("介護保険番号 0000000000", "介護保険番号 4817263591"),
    ),
    Recognizer(
        entity="JP_HEALTH_INSURANCE",
        name="Japanese health insurance symbol and number",
        asked_pattern=(
            "(?:記号)?[ :]{0,2}[0-9]{2,8}[ :・/-]{1,3}(?:番号)?[ :]{0,2}[0-9]{1,7}"
            r"(?: ?[(-]?(?:枝番)? ?[0-9]{2}\)?)?|[0-9]{6,11}"
        ),
        check=serial(*range(6, 18)),
        fields=(
            *("被保険者証記号番号", "健康保険証番号", "保険証番号", "保険証記号番号", "健康保険証", "保険証の記号番号"),
            *("健康保険被保険者番号", "健康保険番号", "被保険者記号番号", "kenko hoken bango", "hokensho bango"),
        ),
        context=("記号番号", "協会けんぽ", "健保組合", "国保", "保険証"),
        siblings=("保険者番号", "資格取得日", "生年月日", "扶養者"),
        confused_with="order numbers of two groups; only a word for it asks.",
        lifespan="as long as the membership: a new employer gives a new one; no cards since December 2024",
        matches=("健康保険証番号 記号 2104 番号 481", "保険証番号: 10048172-63 (01)", "被保険者証記号番号 48172635"),
        rejects=("健康保険証番号 00-0000", "保険証番号 123456"),
    ),
)
