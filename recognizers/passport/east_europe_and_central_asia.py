"""Passport numbers of south-east and eastern Europe, the Caucasus and central Asia: one row a country.

Issued by the states under ICAO Doc 9303; that of Belarus is the identity document too. Forms: PRADO register of the
Council of the EU (https://www.consilium.europa.eu/prado) and the issuing authorities. There is no check digit outside
the machine-readable zone, so a field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.families import Row, passports

recognizers = passports(
    Row(
        *("RS", "Serbia", ("serbian",), "[0-9]{9}"),
        ("srpski pasoš 012847361", "Serbian passport 008172635"),
        ("srpski pasos", "srpska putna isprava", "српски пасош", "пасош србије", "pasos srbija"),
    ),
    Row(
        *("BA", "Bosnia and Herzegovina", ("bosnian", "bosnia", "bih"), "[A-Z][0-9]{7}"),
        ("bh pasoš A4827163", "B0192837"),
        ("bh pasos", "pasos bih", "bosanski pasos", "putovnica bih"),
    ),
    Row(
        *("ME", "Montenegro", ("montenegrin",), "[A-Z0-9]{2}[0-9]{7}"),
        ("crnogorski pasoš P40827163", "KA9283746"),
        ("crnogorski pasos", "pasos crna gora", "crnogorska putna isprava"),
    ),
    Row(
        *("MK", "North Macedonia", ("macedonian", "macedonia"), "[A-Z][0-9]{7}"),
        ("македонски пасош C4827163", "A0192837"),
        ("македонски пасош", "makedonski pasos", "пасош македонија"),
    ),
    Row(
        *("AL", "Albania", ("albanian",), "[A-Z]{2}[0-9]{7}"),
        ("pasaporta shqiptare BA4827163", "BL1928374"),
        ("pasaporta shqiptare", "pasaporte shqiptare", "pasaporta e shqiperise", "numri i pasaportes shqiptare"),
        lifespan="ten years, five for children; two letters and seven digits since May 2009.",
    ),
    Row(
        *("XK", "Kosovo", ("kosovar", "kosovan"), "[A-Z][0-9]{8}"),
        ("pasaporta e Kosovës P00481726", "P01928374"),
        ("pasaporta e kosoves", "pasaporta kosovare", "kosovski pasos"),
        lifespan="ten years, five for children; issued since 2008.",
    ),
    Row(
        *("MD", "Moldova", ("moldovan", "moldavian"), "[A-Z]{1,2} ?[0-9]{7}"),
        ("pașaport moldovenesc AA4827163", "B0192837"),
        ("pasaport moldovenesc", "pasaport moldova", "паспорт молдовы", "молдавский паспорт"),
    ),
    Row(
        *("UA", "Ukraine", ("ukrainian",), "[A-ZА-Я]{2} ?[0-9]{6}"),
        ("закордонний паспорт FE482716", "ЕС 192837"),
        ("закордонний паспорт", "загранпаспорт украины", "закордонний паспорт україни", "zakordonnyi pasport"),
        lifespan="ten years, four for children; Latin letters since 2007, biometric since 2015.",
    ),
    Row(
        *("BY", "Belarus", ("belarusian", "belarussian"), "[A-Z]{2} ?[0-9]{7}"),
        ("паспорт Беларуси MP4827163", "AB1928374"),
        ("паспорт беларуси", "паспорт республики беларусь", "пашпарт беларусі", "белорусский паспорт", "паспорт рб"),
        lifespan="ten years; it is the identity document too, two letters and seven digits.",
    ),
    Row(
        *("RU", "Russia", ("russian", "russian federation"), "[0-9]{2} ?(?:№ ?|N ?)?[0-9]{7}"),
        ("загранпаспорт РФ 53 0012345", "Russian passport 751827364"),
        (
            *("загранпаспорт рф", "заграничный паспорт рф", "российский загранпаспорт", "заграничный паспорт"),
            *("загранпаспорт", "номер загранпаспорта", "серия и номер загранпаспорта", "загран паспорт"),
            *("zagranpasport", "zagran"),
        ),
        lifespan="five years, ten with a chip since 2010; two and seven digits, the inner one has ten.",
    ),
    Row(
        *("TR", "Turkey", ("turkish", "turkiye"), "[A-Z] ?[0-9]{8}|TR-?[A-Z] ?[0-9]{6}"),
        ("Türk pasaportu U48172635", "S01928374"),
        ("turk pasaportu", "turkiye pasaportu", "turkiye cumhuriyeti pasaportu", "tc pasaport", "bordo pasaport"),
        lifespan="ten years, five for children; a letter of the kind and eight digits since June 2010.",
    ),
    Row(
        *("GE", "Georgia", ("georgian",), "[0-9]{2}[A-Z]{2}[0-9]{5}|[0-9]{7}"),
        ("Georgian passport 15BB48271", "19AA30192"),
        ("ქართული პასპორტი", "საქართველოს პასპორტი", "паспорт грузии", "грузинский паспорт"),
    ),
    Row(
        *("AM", "Armenia", ("armenian",), "[A-Z]{2} ?[0-9]{7}"),
        ("Armenian passport AT0481726", "BA1928374"),
        ("հայաստանի անձնագիր", "հհ անձնագիր", "паспорт армении", "армянский паспорт"),
    ),
    Row(
        *("AZ", "Azerbaijan", ("azerbaijani", "azeri"), "[A-Z] ?[0-9]{7,8}"),
        ("C02481726", "P4827163"),
        ("azerbaycan pasportu", "azerbaycan respublikasinin pasportu", "паспорт азербайджана"),
        lifespan="ten years, five for children; P and seven digits until 2013, C and eight digits since.",
    ),
    Row(
        *("KZ", "Kazakhstan", ("kazakh", "kazakhstani"), "[A-Z][0-9]{7,8}"),
        ("паспорт Казахстана N14817263", "N08192736"),
        ("паспорт казахстана", "казахстанский паспорт", "паспорт рк", "қазақстан паспорты"),
        lifespan="ten years; N and eight digits since 2009.",
    ),
    Row(
        *("KG", "Kyrgyzstan", ("kyrgyz", "kirghiz", "kyrgyzstani"), "[A-Z]{2} ?[0-9]{7}"),
        ("паспорт Кыргызстана AC4817263", "PE0192837"),
        ("паспорт кыргызстана", "кыргызский паспорт", "паспорт кр", "кыргыз паспорту"),
    ),
    Row(
        *("TJ", "Tajikistan", ("tajik", "tajikistani"), "[0-9]{9}|[A-Z][0-9]{8}"),
        ("паспорт Таджикистана 401827364", "402910283"),
        ("паспорт таджикистана", "таджикский паспорт", "шиносномаи тоҷикистон"),
    ),
    Row(
        *("TM", "Turkmenistan", ("turkmen", "turkmenistani"), "[A-Z]{1,2}[0-9]{7}"),
        ("паспорт Туркменистана A4817263", "A0192837"),
        ("паспорт туркменистана", "туркменский паспорт", "turkmenistan pasporty"),
    ),
    Row(
        *("UZ", "Uzbekistan", ("uzbek", "uzbekistani"), "[A-Z]{2} ?[0-9]{7}"),
        ("паспорт Узбекистана AB4817263", "FA 0192837"),
        ("паспорт узбекистана", "узбекский паспорт", "ozbekiston pasporti", "узбекистон паспорти"),
        lifespan="ten years; two letters and seven digits, FA and FK for travel abroad since 2019.",
    ),
    Row(
        *("MN", "Mongolia", ("mongolian",), "[A-Z]{1,2} ?[0-9]{7}"),
        ("Mongolian passport E2481726", "E1029384"),
        ("монгол паспорт", "гадаад паспорт", "монгол улсын гадаад паспорт"),
    ),
)
