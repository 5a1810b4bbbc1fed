"""Numbers of persons in Afghanistan, Bangladesh, Bhutan, the Maldives and Nepal: digits that only a name tells apart.

One row each, with lengths where they are known; none has a published check digit. Sources:
https://services.nidw.gov.bd (NID: ten digits on smart cards, thirteen before, seventeen with the birth year),
https://bdris.gov.bd (births: year, place, serial), https://nbr.gov.bd (e-TIN, companies' too),
https://www.dcrc.gov.bt (CID: 1, district, block, serial), https://dnr.gov.mv (A and six digits),
https://www.moha.gov.np (citizenship certificates of the districts), https://donidcr.gov.np (NID),
https://election.gov.np, https://ird.gov.np (PAN, companies' too), https://nsia.gov.af.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, context, lifespan, examples
_ROWS = (
    (
        *("BD_NID", "Bangladeshi national id (NID)"),
        "[0-9]{3} [0-9]{3} [0-9]{4}|[0-9]{10}|[0-9]{13}|(?:19|20)[0-9]{15}",
        (10, 13, 17),
        (
            *("nid number bangladesh", "nid bangladesh", "bangladesh nid", "nid no", "nid"),
            *("nid card no", "smart nid", "smart card nid", "national id bd", "bd nid"),
            *("bangladeshi nid", "জাতীয় পরিচয়পত্র", "জাতীয় পরিচয়পত্র নম্বর", "জাতীয় পরিচয় পত্র নম্বর", "এনআইডি"),
            *("এনআইডি নম্বর", "এনআইডি কার্ড", "পরিচয়পত্র নম্বর", "স্মার্ট কার্ড নম্বর", "ভোটার আইডি নম্বর"),
        ),
        ("nidw", "bangladesh election commission", "জাতীয় পরিচয়পত্র"),
        "for life; thirteen digits since 2008, ten on smart cards since October 2016",
        ("NID Bangladesh 4827163591", "NID no 1984482716359", "জাতীয় পরিচয়পত্র নম্বর ১৯৮৪২৬৯২৫১৪৮২৭১৬৩"),
    ),
    (
        *("BD_BIRTH_REGISTRATION", "Bangladeshi birth registration number", "(?:18|19|20)[0-9]{15}"),
        (17,),
        (
            *("birth registration number bangladesh", "brn bangladesh", "birth registration no bd", "bdris number"),
            *("birth certificate bangladesh", "brn bd", "জন্ম নিবন্ধন", "জন্ম নিবন্ধন নম্বর", "জন্ম নিবন্ধন নং"),
            *("জন্ম সনদ নম্বর", "bangladesh birth certificate", "17 digit birth registration", "jonmo nibondhon"),
        ),
        ("bdris", "জন্ম নিবন্ধন"),
        "for life; seventeen digits since 2010",
        ("birth registration number Bangladesh 19982692514827163", "জন্ম নিবন্ধন নম্বর ২০০৪২৬৯২৫১৪৮২৭১৬৩"),
    ),
    (
        *("BD_TIN", "Bangladeshi tax number of a person (e-TIN)", "[0-9]{12}|[0-9]{4}-[0-9]{4}-[0-9]{4}"),
        (12,),
        (
            *("etin individual", "personal etin", "etin of employee", "employee etin", "e tin individual"),
            *("personal e tin", "individual etin", "tin individual bangladesh", "ব্যক্তিগত টিআইএন"),
            *("কর্মচারীর টিআইএন", "ই টিআইএন ব্যক্তি"),
        ),
        ("নতুন টিআইএন",),
        "for life; twelve digits since July 2013",
        ("Personal eTIN 482716359140", "eTIN of employee: 1048-2716-3591"),
    ),
    (
        *("BT_CID", "Bhutanese citizenship card number (CID)", "[1-3][0-9]{10}|[1-3]-[0-9]{2}-[0-9]{2}-[0-9]{6}"),
        (11,),
        (
            *("bhutan cid", "cid bhutan", "bhutanese cid", "cid number bhutan", "cid card"),
            *("citizenship identity card", "bhutan citizenship id", "bhutan id"),
            *("bhutanese id card", "special resident card bhutan", "མི་སེར་ངོ་སྤྲོད་ལག་ཁྱེར"),
        ),
        ("bhutan", "bhutanese", "dzongkhag", "gewog"),
        "for life, the card for ten years; eleven digits since 2005",
        ("Bhutan CID 10709004827", "CID card 1-12-04-004827"),
    ),
    (
        *("MV_ID", "Maldivian identity card number", "A ?[0-9]{6}"),
        (6,),
        (
            *("maldives id", "maldivian id card", "maldives id card", "id card maldives", "maldives national id"),
            *("national id maldives", "maldivian id", "dhivehi id card", "dnr id maldives", "އައިޑީ ކާޑު"),
            *("އައިޑީ ކާޑު ނަންބަރު", "އައިޑެންޓިޓީ ކާޑު"),
        ),
        ("maldives", "maldivian", "rayyithun"),
        "for life; a letter and six digits",
        ("Maldives ID A048271", "Maldivian ID card A 148271"),
    ),
    (
        *("NP_CITIZENSHIP", "Nepali citizenship certificate number"),
        "[0-9]{1,2}-[0-9]{1,4}-(?:[0-9]{1,4}-)?[0-9]{3,8}|[0-9]{1,6}/[0-9]{2,6}(?:/[0-9]{1,6})?|[0-9]{5,14}",
        tuple(range(5, 15)),
        (
            *("nepali citizenship number", "citizenship number nepal", "nepal citizenship no", "nagarikta number"),
            *("nagarikta", "nagrita number", "citizenship certificate number nepal"),
            *("nagarikta praman patra", "citizenship no", "citizenship certificate no"),
            *("नागरिकता", "नागरिकता नम्बर", "नागरिकता नं", "नागरिकता प्रमाणपत्र", "नागरिकता प्रमाणपत्र नं"),
            *("नागरिकता प्रमाणपत्र नम्बर", "ना प्र नं"),
        ),
        ("nagarikta", "nepal", "नागरिकता"),
        "for life; issued by the districts since 1964, a copy keeps the number",
        ("Nepali citizenship number 27-01-70-04827", "नागरिकता नं ५४०२/४८२७", "Nagarikta no: 351029/48271"),
    ),
    (
        *("NP_NID", "Nepali national identity number", "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{1,2}"),
        (10, 11),
        (
            *("nepal national id", "nepal nid", "nid nepal", "nin nepal", "national identity number nepal"),
            *("nepali nid", "rastriya parichaya patra", "rashtriya parichaya patra", "राष्ट्रिय परिचयपत्र"),
            *("राष्ट्रिय परिचयपत्र नम्बर", "राष्ट्रिय परिचय नम्बर", "राष्ट्रिय परिचयपत्र नं"),
        ),
        ("nepal", "nepali", "परिचयपत्र"),
        "for life; issued since November 2018",
        ("Nepal national ID 048-271-635-9", "राष्ट्रिय परिचय नम्बर १०४८२७१६३५"),
    ),
    (
        *("NP_VOTER_ID", "Nepali voter's number", "[0-9]{6,10}"),
        tuple(range(6, 11)),
        (
            *("nepal voter id", "voter id nepal", "nepali voter card", "voter number nepal", "matdata parichaya patra"),
            *("मतदाता परिचयपत्र", "मतदाता परिचयपत्र नं", "मतदाता नम्बर", "मतदाता नं"),
        ),
        ("nepal", "nepali", "मतदाता"),
        "as long as its holder is on the roll; issued since 2010",
        ("Nepal voter ID 10482716", "मतदाता नम्बर २०४८२७१६"),
    ),
    (
        *("NP_PAN", "Nepali tax number of a person (PAN)", "[0-9]{9}"),
        (9,),
        (
            *("nepal personal pan", "personal pan nepal", "pan nepal individual", "nepal individual pan", "ppan nepal"),
            *("employee pan nepal", "व्यक्तिगत प्यान", "व्यक्तिगत स्थायी लेखा नम्बर", "व्यक्तिगत प्यान नम्बर"),
        ),
        ("nepal", "nepali", "स्थायी लेखा"),
        "for life; of persons since 2010",
        ("Nepal personal PAN 104827163", "व्यक्तिगत प्यान नम्बर ६०४८२७१६३"),
    ),
)

recognizers = (
    *(
        Recognizer(
            entity=entity,
            name=name,
            asked_pattern=form,
            check=serial(*lengths),
            fields=fields,
            context=context,
            siblings=("father name", "mother name", "dob", "date of birth", "জন্ম তারিখ", "जन्म मिति", "district"),
            confused_with="phone, order and company tax numbers; only a word for it asks.",
            lifespan=lifespan,
            matches=matches,
            rejects=(f"{fields[0]} 000000000", f"{fields[0]} pending", f"{fields[0]} 12"),
        )
        for entity, name, form, lengths, fields, context, lifespan, matches in _ROWS
    ),
    Recognizer(
        entity="AF_TAZKIRA",
        name="Afghan identity number (tazkira)",
        pattern="(?:139[0-9]|14[0-2][0-9])-[0-9]{4}-[0-9]{5}",
        asked_pattern="(?:139[0-9]|14[0-2][0-9])[ -]?[0-9]{4}[ -]?[0-9]{5}|[0-9]{5,10}",
        check=serial(*range(5, 11), 13),
        fields=(
            *("tazkira", "tazkira number", "tazkera", "e tazkira", "etazkira", "taskira", "tazkirah"),
            *("electronic tazkira", "afghan id card", "afghan national id", "afghan tazkira", "tazkira id"),
            *("afghanistan id", "تذکره", "شماره تذکره", "تذکره نمبر", "نمبر تذکره", "تذکرې شمېره", "د تذکرې شمېره"),
            "تذکره الکترونیکی",
        ),
        context=("tazkira", "tazkera", "afghanistan", "تذکره"),
        siblings=("father name", "grandfather name", "dob", "province", "نام پدر"),
        confused_with="order numbers of three groups; the solar year begins it, or a word asks.",
        lifespan="for life, the card for ten years; thirteen digits since May 2018, paper of earlier years is valid",
        matches=("Tazkira 1400-0100-04827", "شماره تذکره ۱۳۹۹-۱۲۰۴-۴۸۲۷۱", "paper tazkira no 4827163"),
        rejects=("2400-0100-0482", "tazkira 000000000", "tazkira pending"),
    ),
)
