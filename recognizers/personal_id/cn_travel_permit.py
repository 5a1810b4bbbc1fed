"""Chinese travel permits between the mainland, Hong Kong, Macao and Taiwan: a letter and eight digits, or digits only.

Issued by the National Immigration Administration. H and M are home return permits of people of Hong Kong and Macao (two
digits of the renewal may follow), C and W permits of mainlanders for these, T and L those for Taiwan; permits of
Taiwanese for the mainland have eight digits, ten with a letter in brackets before 2015. No check digit.
Specification: https://www.nia.gov.cn (exit and entry documents).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizers = (
    Recognizer(
        entity="CN_HK_MACAU_PERMIT",
        name="Chinese travel permit for Hong Kong and Macao",
        asked_pattern="[HMCW] ?[0-9]{8}(?:[0-9]{2})?|C[A-HJ-NP-Z][0-9]{7}",
        check=serial(7, 8, 10),
        fields=(
            *("回乡证", "回鄉證", "回乡证号码", "回鄉卡", "港澳居民来往内地通行证", "港澳居民來往內地通行證"),
            *("港澳通行证", "港澳通行證", "往来港澳通行证", "往來港澳通行證", "港澳证", "home return permit"),
            *("hk macau permit", "hong kong macau permit", "mainland travel permit hong kong", "two way permit hk"),
        ),
        context=("回乡", "回鄉", "出入境管理"),
        siblings=("出生日期", "姓名", "护照号", "國籍"),
        confused_with="passport and order numbers of a letter and eight digits; only a word for it asks.",
        lifespan="five or ten years a permit; the eight digits stay with a home return permit's holder since 1999",
        matches=(
            *("回乡证 H60384715", "港澳通行证 C40719283"),
            *("港澳通行证号码 CA4071928", "home return permit M0461938202"),
        ),
        rejects=("回乡证 H00000000", "港澳通行证 Z40719283", "回乡证 H604"),
    ),
    Recognizer(
        entity="CN_TAIWAN_PERMIT",
        name="Chinese travel permit for Taiwan",
        asked_pattern=r"[0-9]{8}|[TL] ?[0-9]{8}|[0-9]{10} ?\([A-Z0-9]\)",
        check=serial(8, 10, 11),
        fields=(
            *("台胞证", "台胞證", "台胞证号码", "台湾居民来往大陆通行证", "台灣居民來往大陸通行證", "往来台湾通行证"),
            *("大陆居民往来台湾通行证", "大通证", "taiwan compatriot permit", "taiwan compatriot pass", "taibaozheng"),
            *("mainland travel permit taiwan", "taibao permit"),
        ),
        context=("台胞", "来往大陆", "來往大陸", "往来台湾"),
        siblings=("出生日期", "姓名", "護照號碼", "台湾身份证"),
        confused_with="dates and order numbers of eight digits; only a word for it asks.",
        lifespan="five years a card, the eight digits stay with the holder; booklets of ten digits ended in 2015",
        matches=("台胞证 04817263", "往来台湾通行证 L40719283", "台胞證 0048172635(B)"),
        rejects=("台胞证 00000000", "台胞证 12345678", "往来台湾通行证 K40719283"),
    ),
)
