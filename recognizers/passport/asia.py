"""Passport numbers of south, east and south-east Asia: one row a country, its forms as on the data page.

Issued by the states under ICAO Doc 9303. Forms: PRADO register of the Council of the EU
(https://www.consilium.europa.eu/prado) and the issuing authorities. There is no check digit outside the
machine-readable zone, so a field or a word must ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.families import Row, passports

if TYPE_CHECKING:
    from random import Random


def _of_singapore(random: Random) -> str:
    # one in 23 with a K is a Spanish tax number of a minor too
    return f"E{random.randrange(10**7):07}{random.choice('CDEFGHJKLMNPRTUVWXYZ')}"


recognizers = passports(
    Row(
        *("IN", "India", ("indian", "bharat"), "[A-PR-WYZ][0-9]{2} ?[0-9]{5}"),
        ("Indian passport A1234567", "K48 20917"),
        ("भारतीय पासपोर्ट", "passport seva", "indian passport book", "இந்திய பாஸ்போர்ட்", "ভারতীয় পাসপোর্ট"),
        lifespan="ten years, five for children; a letter and seven digits, a new passport has a new number.",
    ),
    Row(
        *("PK", "Pakistan", ("pakistani",), "[A-Z]{2} ?[0-9]{7}"),
        ("Pakistani passport CX9081231", "AB4817263"),
        ("پاکستانی پاسپورٹ", "پاسپورٹ پاکستان"),
        lifespan="five or ten years; machine-readable since 2004.",
    ),
    Row(
        *("BD", "Bangladesh", ("bangladeshi", "bangla"), "[A-Z]{2}[0-9]{7}|[A-Z][0-9]{8}"),
        ("বাংলাদেশি পাসপোর্ট BX0192837", "A04817263"),
        ("বাংলাদেশি পাসপোর্ট", "বাংলাদেশ পাসপোর্ট"),
        lifespan="five or ten years; two letters and seven digits until January 2020, a letter and eight digits since.",
    ),
    Row(
        *("LK", "Sri Lanka", ("sri lankan",), "[A-Z]{1,2} ?[0-9]{7}"),
        ("Sri Lankan passport N4817263", "N 8192736"),
        ("ශ්‍රී ලංකා ගමන් බලපත්‍රය", "இலங்கை கடவுச்சீட்டு"),
        lifespan="ten years, three or five for children; N and seven digits since 2003.",
    ),
    Row(
        *("NP", "Nepal", ("nepali", "nepalese"), "[0-9]{7,8}|[A-Z]{2}[0-9]{7}"),
        ("नेपाली राहदानी 10481726", "PA0192837"),
        ("नेपाली राहदानी",),
        lifespan="ten years, five for children; two letters and seven digits since November 2021.",
    ),
    Row(
        *("BT", "Bhutan", ("bhutanese",), "[A-Z][0-9]{6,7}"),
        ("Bhutanese passport G481726", "T019283"),
        ("འབྲུག་པའི་ལམ་ཡིག",),
    ),
    Row(
        *("MV", "Maldives", ("maldivian",), "[A-Z]{1,2}[0-9]{6,8}|[A-Z]{2}[0-9]{2}[A-Z][0-9]{4}"),
        ("Maldivian passport LA14E8172", "E0481726"),
        ("ދިވެހި ޕާސްޕޯޓް",),
    ),
    Row(
        *("AF", "Afghanistan", ("afghan",), "[A-Z] ?[0-9]{8}|OA[0-9]{7}"),
        ("Afghan passport P01481726", "O0192837"),
        ("پاسپورت افغانستان", "پاسپورت افغانی", "د افغانستان پاسپورټ"),
        lifespan="five or ten years; O until 2012, P and eight digits since.",
    ),
    Row(
        *("CN", "China", ("chinese", "prc"), "[EGDSP][A-HJ-NP-Z0-9][0-9]{7}"),
        ("中国护照 E48172635", "EB1029384"),
        ("中国护照", "中国护照号码", "中华人民共和国护照", "中國護照"),
        lifespan="ten years, five below 16; G until 2012, E and eight digits or two letters and seven digits since.",
    ),
    Row(
        *("HK", "Hong Kong", ("hksar", "hong kong sar"), "[HK][0-9A-Z][0-9]{7}"),
        ("香港護照 K04817263", "HA0192837"),
        ("香港護照", "香港护照", "香港特區護照", "特區護照號碼"),
        lifespan="ten years, five below 16; K until 2019, H and J since.",
    ),
    Row(
        *("MO", "Macao", ("macau", "macanese", "macao sar"), "M[A-Z][0-9]{7}"),
        ("澳門護照 MA0481726", "MB0192837"),
        ("澳門護照", "澳门护照", "澳門特區護照", "passaporte de macau"),
        lifespan="ten years, five below 18; MA until 2019, MB since.",
    ),
    Row(
        *("TW", "Taiwan", ("taiwanese", "roc"), "[0-9]{9}"),
        ("中華民國護照 314817263", "352910283"),
        ("中華民國護照", "台灣護照", "臺灣護照", "台湾护照"),
        lifespan="ten years, five below 14; nine digits, the first a 3 for ordinary ones.",
    ),
    Row(
        *("JP", "Japan", ("japanese",), "[A-Z]{2}[0-9]{7}"),
        ("日本国旅券 TH1234567", "MU0123456"),
        ("日本国旅券", "日本のパスポート", "日本旅券番号", "日本パスポート"),
        lifespan="five or ten years; two letters and seven digits, the second letter for the kind.",
    ),
    Row(
        *("KR", "South Korea", ("korean", "south korean", "korea", "republic of korea")),
        "[MSRODG][0-9]{3}[A-Z0-9][0-9]{4}",
        ("대한민국 여권 M123A4567", "M70689098"),
        ("대한민국여권", "대한민국 여권", "한국여권", "한국 여권번호"),
        lifespan="five or ten years; a letter and eight digits until December 2021, a letter in the middle since.",
    ),
    Row(
        *("KP", "North Korea", ("north korean", "dprk"), "[0-9]{9}"),
        ("DPRK passport 481726354", "North Korean passport 927364815"),
        ("조선민주주의인민공화국 려권", "려권번호"),
    ),
    Row(
        *("VN", "Vietnam", ("vietnamese", "viet nam"), "[A-Z] ?[0-9]{7,8}"),
        ("hộ chiếu Việt Nam C4817263", "P01928374"),
        ("ho chieu viet nam", "ho chieu pho thong", "so ho chieu viet nam"),
        lifespan="ten years, five below 14; a letter and seven digits until 2022, P and eight digits since.",
    ),
    Row(
        *("TH", "Thailand", ("thai",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("หนังสือเดินทางไทย AA4817263", "R481726"),
        ("หนังสือเดินทางไทย", "พาสปอร์ตไทย", "เลขที่หนังสือเดินทางไทย"),
        lifespan="five or ten years; two letters and seven digits since 2005.",
    ),
    Row(
        *("LA", "Laos", ("lao", "laotian"), "P[A-Z]?[0-9]{7}"),
        ("Lao passport PA0481726", "P1928374"),
        ("passport lao pdr",),
    ),
    Row(
        *("KH", "Cambodia", ("cambodian", "khmer"), "N[0-9]{7,8}"),
        ("Cambodian passport N01481726", "N0192837"),
    ),
    Row(
        *("MM", "Myanmar", ("burmese", "burma"), "M[A-Z] ?[0-9]{6}"),
        ("Myanmar passport MD481726", "ME019283"),
        ("မြန်မာပတ်စပို့",),
        lifespan="five years; M, a letter and six digits since 2010.",
    ),
    Row(
        *("MY", "Malaysia", ("malaysian",), "[AHK][0-9]{8}"),
        ("pasport Malaysia A48172635", "H23456789"),
        ("pasport malaysia", "pasport antarabangsa malaysia", "no pasport malaysia"),
        lifespan="five or ten years; A for the peninsula, H for Sabah, K for Sarawak.",
    ),
    Row(
        *("SG", "Singapore", ("singaporean",), "[EK][0-9]{7}[A-Z]"),
        ("Singapore passport E1234567N", "K4817263E"),
        ("新加坡护照", "pasport singapura"),
        lifespan="ten years, five before October 2021; E, later K; before 2006 the number of the NRIC.",
        sample=_of_singapore,
    ),
    Row(
        *("ID", "Indonesia", ("indonesian",), "[A-Z] ?[0-9]{7}|[A-Z]{2}[0-9]{6}"),
        ("paspor Indonesia C7654321", "X1827364"),
        ("paspor indonesia", "paspor republik indonesia", "nomor paspor indonesia", "no paspor ri"),
        lifespan="ten years since October 2022, five before; a letter and seven digits.",
    ),
    Row(
        *("BN", "Brunei", ("bruneian", "brunei darussalam"), "[A-Z]{1,2}[0-9]{6,7}"),
        ("Brunei passport C481726", "B019283"),
        ("pasport brunei",),
    ),
    Row(
        *("PH", "Philippines", ("philippine", "filipino"), "P[0-9]{7}[A-Z]|[A-Z]{2}[0-9]{7}|[A-Z][0-9]{7}"),
        ("Philippine passport P1234567A", "EC1827364"),
        ("pasaporte ng pilipinas", "pasaporte pilipinas", "dfa passport"),
        lifespan="ten years since 2018, five before; EB and EC until 2016, P, seven digits and a letter since.",
    ),
    Row(
        *("TL", "Timor-Leste", ("timorese", "east timor"), "[A-Z]?[0-9]{7}"),
        ("Timorese passport 0048172", "A0192837"),
        ("passaporte timor leste", "pasaporte timor"),
    ),
)
