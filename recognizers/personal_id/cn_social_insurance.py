"""Chinese social security card, social insurance account and housing fund account of a person: 8 to 12 characters.

Issued by the human resources bureaus and the housing fund centres of the cities, in forms of their own; a social
security card's number has nine characters (standard LB 002-2000), the social security number itself is the resident
identity number. No check digit. Specification: https://www.mohrss.gov.cn (社会保障卡).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizers = (
    Recognizer(
        entity="CN_SOCIAL_SECURITY_CARD",
        name="Chinese social security card number",
        asked_pattern="[A-Z][0-9]{8}|[0-9]{8,12}|[0-9]{8}[A-Z]",
        check=serial(8, 9, 10, 11, 12),
        fields=(
            *("社保卡号", "社保卡", "社会保障卡", "社会保障卡号", "社保卡卡号", "社保编号", "个人社保编号"),
            *("社保账号", "医保卡号"),
            *("医保卡", "医保编号", "医疗保险号", "chinese social security card", "shebao card", "yibao card"),
        ),
        context=("社保", "医保", "参保", "社会保障"),
        siblings=("身份证号", "参保地", "姓名", "公积金账号"),
        confused_with="order and phone numbers of the same length; only a word for it asks.",
        lifespan="ten years a card; issued by the cities since 1999, one national card since 2011",
        matches=("社保卡号 A40719283", "医保卡 048172635", "社保编号 1004817263"),
        rejects=("社保卡号 000000000", "社保卡号 123456789", "社保卡 40719"),
    ),
    Recognizer(
        entity="CN_HOUSING_FUND",
        name="Chinese housing fund account of a person",
        asked_pattern="[0-9]{9,16}",
        check=serial(*range(9, 17)),
        fields=(
            *("公积金账号", "公积金个人账号", "住房公积金账号", "住房公积金", "个人公积金账号"),
            *("公积金账户", "公积金号"),
            *("housing fund account china", "gongjijin account"),
        ),
        context=("公积金", "缴存"),
        siblings=("身份证号", "缴存单位", "姓名", "社保卡号"),
        confused_with="bank account and order numbers; only a word for it asks.",
        lifespan="for the working life in one city; a new city gives a new number",
        matches=("公积金账号 004817263591", "住房公积金账号 810048172635"),
        rejects=("公积金账号 000000000000", "公积金账号 48172"),
    ),
)
