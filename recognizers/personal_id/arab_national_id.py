"""National numbers of Arab states that are digits without a known check; a word must ask for them.

Issued by the civil status authorities of Oman, Yemen, Iraq, Jordan, Lebanon, Syria and Sudan; what is told is the
length, in Syria the governorate (01 to 14). Only a field name or a word asks for them. Descriptions:
https://www.rop.gov.om, https://www.cspd.gov.jo, https://www.moi.gov.iq, https://www.dgcs.gov.lb,
https://www.moi.gov.sy, https://en.wikipedia.org/wiki/National_identification_number.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, lengths, field names, context, how long it lives, examples, what is refused
_ROWS = (
    (
        "OM_CIVIL_ID",
        "Omani civil number",
        "[0-9]{7,9}",
        (7, 8, 9),
        (
            *("oman civil id", "omani civil id", "oman civil number", "oman resident card", "oman id", "omani id"),
            *("oman national id", "rop civil number", "البطاقة المدنية العمانية", "الرقم المدني العماني"),
            *("رقم البطاقة المدنية عمان", "بطاقة مقيم عمان"),
        ),
        ("royal oman police", "البطاقة المدنية العمانية"),
        "for life; the cards two to ten years",
        ("oman civil id 10481726", "البطاقة المدنية العمانية 104817263"),
        ("oman id 00000000", "oman id 12345678"),
    ),
    (
        "YE_NID",
        "Yemeni national number",
        "[0-9]{11}",
        (11,),
        (
            *("yemen national id", "yemeni national id", "yemeni id", "yemen id card", "yemen id"),
            *("الرقم الوطني اليمني", "البطاقة الشخصية اليمنية", "رقم البطاقة اليمنية", "الرقم الوطني"),
        ),
        ("البطاقة الشخصية اليمنية", "السجل المدني اليمني"),
        "for life; cards ten years",
        ("yemeni id 01048172635", "الرقم الوطني اليمني 10048172635"),
        ("yemeni id 00000000000", "yemeni id 1048172635"),
    ),
    (
        "IQ_NATIONAL_ID",
        "Iraqi national card number",
        "[0-9]{12}|[0-9]{8}",
        (8, 12),
        (
            *("iraqi national id", "iraq national id", "iraqi national card", "iraqi id", "iraq id card"),
            *("البطاقة الوطنية الموحدة", "البطاقة الوطنية", "رقم البطاقة الوطنية"),
            *("البطاقة الموحدة", "هوية الأحوال المدنية"),
            *("هوية الاحوال المدنية", "رقم هوية الأحوال", "الجنسية العراقية", "jinsiya iraq", "الرقم الوطني"),
        ),
        ("هوية الأحوال", "هوية الاحوال"),
        "for life; the unified card since 2016, the civil status cards of before have eight digits",
        ("iraqi national id 198910481726", "البطاقة الوطنية 200148172635"),
        ("iraqi id 000000000000", "iraqi id 4817263"),
    ),
    (
        "JO_NATIONAL_ID",
        "Jordanian national number",
        "[0-9]{10}",
        (10,),
        (
            *("jordan national id", "jordanian national id", "jordanian national number", "jordan national number"),
            *("jordanian id", "jordan id", "الرقم الوطني الأردني", "الرقم الوطني الاردني"),
            *("رقم وطني أردني", "الرقم الوطني"),
        ),
        ("الأحوال المدنية", "الأحوال المدنية الأردنية"),
        "for life; issued since 1993",
        ("jordanian national id 9881048172", "الرقم الوطني 2000481726"),
        ("jordanian id 0000000000", "jordanian id 988104"),
    ),
    (
        "LB_ID",
        "Lebanese identity card number",
        "[0-9]{8,12}",
        (8, 9, 10, 11, 12),
        (
            *("lebanese id", "lebanon id", "lebanese identity card", "lebanese national id", "lebanon national id"),
            *("رقم الهوية اللبنانية", "الهوية اللبنانية", "بطاقة الهوية اللبنانية", "carte identite libanaise"),
        ),
        ("إخراج قيد", "اخراج قيد"),
        "for life; cards since 1997",
        ("lebanese id 000010481726", "رقم الهوية اللبنانية 48172635"),
        ("lebanese id 000000000000", "lebanese id 4817"),
    ),
    (
        "SY_NATIONAL_ID",
        "Syrian national number",
        "(?:0[1-9]|1[0-5])[0-9]{9}|(?:0[1-9]|1[0-5])[0-9] [0-9]{4} [0-9]{4}",
        (11,),
        (
            *("syrian national id", "syria national id", "syrian national number", "syrian id", "syria id"),
            *("الرقم الوطني السوري", "رقم وطني سوري", "الهوية السورية", "البطاقة الشخصية السورية", "الرقم الوطني"),
        ),
        ("الهوية السورية", "السجل المدني السوري"),
        "for life",
        ("syrian national id 04010481726", "الرقم الوطني 11048172635"),
        ("syrian id 99010481726", "syrian id 11111111111"),
    ),
    (
        "SD_NID",
        "Sudanese national number",
        "[0-9]{11}|[0-9]{3}[ -][0-9]{4}[ -][0-9]{4}",
        (11,),
        (
            *("sudan national id", "sudanese national id", "sudanese national number", "sudan national number"),
            *("sudanese id", "الرقم الوطني السوداني", "رقم وطني سوداني", "الرقم الوطني", "رقم وطني"),
        ),
        ("السجل المدني السوداني", "الرقم الوطني السوداني"),
        "for life; issued since 2011",
        ("sudanese national number 119-4817-2635", "الرقم الوطني السوداني 11948172635"),
        ("sudanese id 00000000000", "sudanese id 119-4817"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=("تاريخ الميلاد", "رقم الجواز", "اسم الأب", "date of birth", "passport"),
        confused_with="order and phone numbers of as many digits; only a word for it asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=rejects,
    )
    for entity, name, form, lengths, fields, context, lifespan, matches, rejects in _ROWS
)
