"""Passport numbers of western Asia and the Gulf: one row a country, its forms as on the data page.

Issued by the states under ICAO Doc 9303. Forms: PRADO register of the Council of the EU
(https://www.consilium.europa.eu/prado) and the issuing authorities. There is no check digit outside the
machine-readable zone, so a field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.families import Row, passports

recognizers = passports(
    Row(
        *("AE", "United Arab Emirates", ("uae", "emirati", "emirates"), "[A-Z0-9]{2}[0-9]{7}"),
        ("UAE passport AB4817263", "N12837465"),
        ("جواز سفر إماراتي", "جواز السفر الإماراتي", "جواز إماراتي", "جواز سفر الامارات"),
        lifespan="five or ten years; biometric since December 2011.",
    ),
    Row(
        *("SA", "Saudi Arabia", ("saudi", "ksa", "saudi arabian"), "[A-Z][0-9]{6,8}|[A-Z]{2}[0-9]{5,7}"),
        ("Saudi passport A94344188", "V481726"),
        ("جواز سفر سعودي", "جواز السفر السعودي", "جواز سعودي", "جواز سفر السعودية"),
        lifespan="five or ten hijri years; biometric since February 2022.",
    ),
    Row(
        *("QA", "Qatar", ("qatari",), "[0-9]{7,8}"),
        ("Qatari passport 01481726", "1928374"),
        ("جواز سفر قطري", "جواز السفر القطري", "جواز قطري"),
    ),
    Row(
        *("KW", "Kuwait", ("kuwaiti",), "[0-9]{9}|[A-Z][0-9]{8}"),
        ("Kuwaiti passport P04817263", "001928374"),
        ("جواز سفر كويتي", "جواز السفر الكويتي", "جواز كويتي"),
    ),
    Row(
        *("BH", "Bahrain", ("bahraini",), "[0-9]{7}|[A-Z][0-9]{7}"),
        ("Bahraini passport 2481726", "B1928374"),
        ("جواز سفر بحريني", "جواز السفر البحريني", "جواز بحريني"),
    ),
    Row(
        *("OM", "Oman", ("omani",), "[A-Z]{1,2}[0-9]{7}|[0-9]{7,8}"),
        ("Omani passport AB0481726", "01928374"),
        ("جواز سفر عماني", "جواز السفر العماني", "جواز عماني"),
    ),
    Row(
        *("YE", "Yemen", ("yemeni",), "[0-9]{8}"),
        ("Yemeni passport 04817263", "09283746"),
        ("جواز سفر يمني", "جواز السفر اليمني", "جواز يمني"),
        lifespan="six years; eight digits.",
    ),
    Row(
        *("JO", "Jordan", ("jordanian",), "[A-Z] ?[0-9]{6,7}"),
        ("Jordanian passport K481726", "T0192837"),
        ("جواز سفر أردني", "جواز السفر الأردني", "جواز أردني"),
        lifespan="five or ten years; a letter of the kind and six or seven digits.",
    ),
    Row(
        *("LB", "Lebanon", ("lebanese",), "(?:RL|LR|L) ?[0-9]{6,7}"),
        ("passeport libanais LR0481726", "RL1928374"),
        ("passeport libanais", "جواز سفر لبناني", "جواز السفر اللبناني", "جواز لبناني"),
        lifespan="one to ten years; RL until 2016, LR since.",
    ),
    Row(
        *("SY", "Syria", ("syrian",), "N? ?[0-9]{9}|N[0-9]{8}"),
        ("Syrian passport N 014817263", "009283746"),
        ("جواز سفر سوري", "جواز السفر السوري", "جواز سوري"),
        lifespan="two or six years; N and nine digits.",
    ),
    Row(
        *("IQ", "Iraq", ("iraqi",), "[A-Z] ?[0-9]{7,8}"),
        ("Iraqi passport A14817263", "G1928374"),
        ("جواز سفر عراقي", "جواز السفر العراقي", "جواز عراقي", "پاسپۆرتی عێراقی"),
        lifespan="eight years; S, H and G until 2010, A since, electronic since 2023.",
    ),
    Row(
        *("IR", "Iran", ("iranian", "persian"), "[A-Z] ?[0-9]{8}"),
        ("Iranian passport X48172635", "R19283746"),
        ("گذرنامه ایرانی", "پاسپورت ایرانی", "گذرنامه ایران"),
        lifespan="five or ten years; a letter and eight digits.",
    ),
    Row(
        *("IL", "Israel", ("israeli",), "[0-9]{7,8}"),
        ("דרכון ישראלי 31481726", "Israeli passport 20192837"),
        ("דרכון ישראלי", "מספר דרכון ישראלי", "דרכון ביומטרי"),
        lifespan="five or ten years; eight digits, biometric since 2013.",
    ),
    Row(
        *("PS", "Palestine", ("palestinian",), "[0-9]{7}"),
        ("Palestinian passport 4817263", "5192837"),
        ("جواز سفر فلسطيني", "جواز السفر الفلسطيني", "جواز فلسطيني"),
        lifespan="five years; issued since 1995.",
    ),
)
