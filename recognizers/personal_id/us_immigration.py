"""Immigration numbers of the United States: A-number, USCIS receipt, green card, I-94, visa foil and SEVIS id.

Issued by U.S. Citizenship and Immigration Services (A-number: A and seven to nine digits, on cards as USCIS# in threes;
receipt and card: three letters of a service centre and ten digits), Customs and Border Protection (I-94: eleven digits,
since 2019 a letter in the tenth place), the Department of State (visa foil) and the student register SEVIS (N and ten
digits). None has a check digit. Specifications: https://www.uscis.gov (form I-9 handbook M-274),
https://i94.cbp.dhs.gov, https://www.ice.gov/sevis.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_CENTRE = "(?:EAC|WAC|LIN|SRC|NBC|MSC|YSC|IOE|PSC)"
_SIBLINGS = (
    *("nationality", "country of birth", "visa", "visa type", "passport", "date of birth", "alien number"),
    *("immigration status", "petitioner", "priority date", "i 9"),
)

# entity, name, form that stands out, asked form, how many digits, field names, context,
# what it is confused with, lifespan, examples
_ROWS = (
    (
        *("US_ALIEN_NUMBER", "alien registration number (A-number)"),
        # further groups are taken along, so that the check refuses the beginning of a driving licence
        *("A-?[02][0-9]{2}(?:-[0-9]{3}){2,4}", "A?[ -]?[0-9]{7,9}|(?:A[ -]?)?[0-9]{2,3}[ -][0-9]{3}[ -][0-9]{3}"),
        (7, 8, 9),
        (
            *("uscis number", "alien registration number usa", "us alien number", "alien number", "uscis a number"),
            *("alien registration number", "alien reg number", "uscis no", "uscis id", "immigration a number"),
            *("alien id number", "a number uscis", "a number immigration", "alien file number", "usuario uscis"),
            *("numero de extranjero uscis", "numero de registro de extranjero"),
        ),
        ("uscis", "ead card", "form i 9"),
        "orders of nine digits and licences of more groups; the A with groups of three or a word tells them apart.",
        "for life; issued since 1940, with nine digits since about 1995",
        ("A204-816-395 on the form", "USCIS# 048-271-639", "alien number A048271639", "alien number A 48 271 639"),
    ),
    (
        *("US_USCIS_RECEIPT", "USCIS receipt number"),
        *(f"{_CENTRE}-?[0-9]{{2}}-?[0-9]{{3}}-?[0-9]{{5}}|{_CENTRE} ?[0-9]{{10}}", "", (10,)),
        (
            *("uscis receipt number", "uscis receipt", "uscis case number", "uscis case", "i797 receipt number"),
            *("i 797 number", "i 130 receipt", "i 485 receipt", "i 765 receipt number", "h1b receipt number"),
            *("immigration receipt number", "petition receipt number", "eac number", "numero de recibo uscis"),
        ),
        (),
        "other codes of three letters and ten digits; nine service centres begin it.",
        "one application; IOE is the electronic system since 2015",
        ("USCIS receipt IOE0912345678", "case WAC-22-141-50482", "SRC2190482716"),
    ),
    (
        *("US_GREEN_CARD", "card number of a US permanent resident or work permit card"),
        *("", f"{_CENTRE} ?[0-9]{{10}}|A[ -]?[0-9]{{8,9}}", (8, 9, 10)),
        (
            *("us green card", "us green card number", "green card usa", "usa green card", "green card number usa"),
            *("i 551 card number", "lpr card number", "us permanent resident card", "permanent resident card usa"),
            *("ead card number", "employment authorization card number", "ead number", "i 766 card number"),
            *("green card number", "uscis card number", "tarjeta de residente permanente eeuu"),
        ),
        ("i 551", "green card holder"),
        "codes of three letters and ten digits; only a word for the card asks.",
        "ten years, a new card has a new number; the A-number on it stays for life",
        ("US green card IOE0482716359", "green card no A048271639", "EAD card number MSC 2190482716"),
    ),
    (
        *("US_I94", "I-94 admission number", "", "[0-9]{9}[A-Z][0-9]|[0-9]{11}|[0-9]{9} [0-9]{2}", (10, 11)),
        (
            *("i 94 admission number", "i94", "i 94", "i94 number", "i 94 number", "i 94 record number"),
            *("us admission number", "form i 94", "admission number i94", "arrival departure record number"),
            *("us arrival record number", "i94 record", "i 94 admission record", "departure number i94"),
        ),
        ("i 94", "customs and border protection"),
        "phones and orders of eleven digits; only I-94 or admission asks.",
        "one stay; a letter in the tenth place since May 2019",
        ("I-94 482716359A2", "i94 number 48271635901"),
    ),
    (
        *("US_VISA_NUMBER", "number on a US visa foil", "", "[A-Z]?[0-9]{8}|[A-Z][0-9]{7}", (7, 8)),
        (
            *("us visa number", "visa foil number", "us visa foil", "visa number usa", "us visa no"),
            *("american visa number", "usa visa number", "us visa foil number", "b1 b2 visa number"),
            *("h1b visa number", "f1 visa number", "numero de visa americana", "visa americana", "numero visa eeuu"),
            "us visa control number",
        ),
        ("visa foil", "consular post"),
        "phones and orders of eight digits; only a name of the US visa asks.",
        "as long as the visa, ten years at most",
        ("US visa number 48271635", "visa foil number M4827163"),
    ),
    (
        *("US_SEVIS", "SEVIS id of a foreign student or exchange visitor", "", "N[ -]?[0-9]{10}", (10,)),
        (
            *("sevis id", "sevis number", "sevis no", "sevis", "sevis identification number", "i 20 number"),
            *("student sevis id", "ds 2019 number", "ds2019 number", "sevis n number", "i 901 sevis id"),
        ),
        ("i 20", "ds 2019", "sevp", "designated school official"),
        "orders of a letter and ten digits; only SEVIS, I-20 or DS-2019 asks.",
        "as long as the programme; issued since 2003",
        ("SEVIS ID N0048271639", "sevis no N-0031827164"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        pattern=pattern,
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=_SIBLINGS,
        confused_with=confused_with,
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 0000000000", f"{fields[0]} pending", f"{fields[0]} 123"),
    )
    for entity, name, pattern, form, lengths, fields, context, confused_with, lifespan, matches in _ROWS
)
