"""Philippine numbers of persons: SSS, UMID, GSIS, PhilHealth, Pag-IBIG, TIN, voter, profession, senior and PWD cards.

SSS 00-0000000-0 (https://www.sss.gov.ph), UMID's common reference number 0000-0000000-0, PhilHealth 00-000000000-0
(https://www.philhealth.gov.ph), Pag-IBIG 0000-0000-0000 (https://www.pagibigfund.gov.ph), GSIS ten or eleven digits
(https://www.gsis.gov.ph), TIN 000-000-000, companies' too (https://www.bir.gov.ph), voter (https://comelec.gov.ph),
PRC seven digits (https://www.prc.gov.ph), PWD region, place, barangay, serial (https://pwd.doh.gov.ph). No check
digit is published.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form that stands out, form that must be asked for, digits, field names, context, lifespan, examples
_ROWS = (
    (
        *("PH_SSS", "Philippine social security number (SSS)", "[0-9]{2}-[0-9]{7}-[0-9]", "[0-9]{2} ?[0-9]{7} ?[0-9]"),
        (10,),
        (
            *("sss no philippines", "sss", "sss no", "sss id", "sss member number", "sss ss number"),
            *("ss number philippines", "philippine sss", "sss membership no", "employee sss", "numero ng sss"),
            "sss card no",
        ),
        ("sss",),
        "for life; issued since 1957",
        ("SSS 34-1234567-8", "sss no philippines 0448271635"),
    ),
    (
        *("PH_UMID", "Philippine common reference number (UMID)", "[0-9]{4}-[0-9]{7}-[0-9]"),
        "[0-9]{4} ?[0-9]{7} ?[0-9]",
        (12,),
        (
            *("umid", "umid no", "umid card", "umid crn", "crn umid", "umid id"),
            *("unified multi purpose id", "umid common reference number"),
        ),
        ("umid",),
        "for life; issued since 2010, new cards stopped in 2021",
        ("UMID 0111-2345678-9", "umid no 011148271635"),
    ),
    (
        *("PH_PHILHEALTH", "Philippine health insurance number (PhilHealth)"),
        *("[0-9]{2}-[0-9]{9}-[0-9]", "[0-9]{2} ?[0-9]{9} ?[0-9]|[0-9]{4}-[0-9]{4}-[0-9]{4}"),
        (12,),
        (
            *("philhealth number", "philhealth", "philhealth id", "philhealth pin", "phic number"),
            *("philhealth identification number", "philhealth member number", "philhealth card no"),
        ),
        ("philhealth", "phic"),
        "for life; issued since 1995",
        ("PhilHealth 12-048271635-9", "philhealth no 190482716359"),
    ),
    (
        *("PH_PAGIBIG", "Philippine housing fund number (Pag-IBIG MID)", "", "[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}"),
        (12,),
        (
            *("pag ibig number", "pag ibig mid", "pagibig", "pagibig no"),
            *("pagibig mid number", "hdmf number", "pag ibig id", "pagibig id"),
            *("mid number pag ibig", "hdmf mid"),
        ),
        ("pagibig", "pag ibig", "hdmf"),
        "for life; twelve digits since 2009",
        ("Pag-IBIG MID 1210-4827-1635", "pagibig no 121048271635"),
    ),
    (
        *("PH_GSIS", "Philippine government insurance number (GSIS)", ""),
        "[0-9]{10,11}|[0-9]{2}-[0-9]{7,8}-[0-9]|CM-?[0-9]{8,10}",
        (8, 9, 10, 11),
        (
            *("gsis", "gsis number", "gsis bp number", "gsis id", "gsis policy number of person"),
            *("gsis ecard", "gsis business partner number", "gsis crn"),
            "gsis member number",
        ),
        ("gsis",),
        "for the years of service and the pension; issued since 1937",
        ("GSIS BP number 2004827163", "gsis no 10048271635"),
    ),
    (
        *("PH_TIN", "Philippine tax number of a person (TIN)", ""),
        "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}(?:[ -]?[0-9]{3,5})?",
        (9, 12, 13, 14),
        (
            *("tin individual philippines", "employee tin philippines", "tin of employee", "personal tin philippines"),
            *("tin id philippines", "tin card number", "tin id number", "bir tin individual", "tin of individual"),
            *("bir tin id", "philippine tin", "tin number employee", "tin ng empleyado"),
        ),
        ("bir form 2316", "bir form 1902"),
        "for life; issued since 1994, a branch code of three, since 2019 of five digits behind",
        ("TIN of employee 148-271-635", "philippine TIN 248-271-635-000"),
    ),
    (
        *("PH_VOTER_ID", "Philippine voter's number", ""),
        "[0-9]{4}-[0-9]{4}[A-Z]-[A-Z0-9]{10,16}(?:-[0-9])?|[0-9]{8,22}",
        tuple(range(8, 25)),
        (
            *("comelec voter id", "voters id philippines", "comelec id", "comelec number"),
            *("voters identification number", "philippine voter id", "voter vin philippines", "comelec voters id"),
            *("voters certification number", "comelec vin"),
        ),
        ("comelec", "precinct"),
        "as long as its holder is on the roll; cards were issued until 2017",
        ("COMELEC voter ID 7601-0482A-B1267KLM10004-2", "voters ID Philippines 48271635914027"),
    ),
    (
        *("PH_PRC", "Philippine professional licence number (PRC)", "", "[0-9]{7}"),
        (7,),
        (
            *("prc license number", "prc id", "prc licence number"),
            *("prc registration number", "prc lic no", "professional regulation commission id", "prc no"),
        ),
        ("professional regulation commission",),
        "for life, the card for three years",
        ("PRC license number 0048271", "PRC ID 1048271"),
    ),
    (
        *("PH_PWD_ID", "Philippine disability card number", "[0-9]{2}-[0-9]{4}-[0-9]{3}-[0-9]{7}", "[0-9]{16}"),
        (16,),
        (
            *("pwd id number philippines", "pwd id no", "pwd id card", "pwd card no"),
            *("pwd number", "person with disability id", "persons with disability id", "pwd id philippines"),
        ),
        ("ncda", "pdao"),
        "five years under the same number; issued since 2008",
        ("PWD ID 13-7401-004-0048271", "pwd id no 1374010040048271"),
    ),
    (
        *("PH_SENIOR_ID", "Philippine senior citizen's number (OSCA)", ""),
        "(?:[A-Z]{1,6}[ -]?)?[0-9]{4,10}(?:-[0-9]{1,6}){0,2}",
        tuple(range(4, 15)),
        (
            *("osca id number", "senior citizen id philippines", "osca no"),
            *("senior citizen osca id", "senior citizen id number", "senior citizen card no"),
            "osca",
        ),
        ("osca", "senior citizen"),
        "for life; issued by the municipalities since 1992",
        ("OSCA ID number 048271", "OSCA no: QC-2019-04827"),
    ),
    (
        *("PH_ACR", "Philippine alien registration number (ACR I-Card)", ""),
        "[A-Z][ -]?[0-9]{6,10}|[A-Z]{3}[0-9]{10,12}",
        tuple(range(6, 13)),
        (
            *("acr i card", "acr icard", "acr number"),
            "alien certificate of registration",
            "i card acr",
        ),
        ("bureau of immigration", "acr i card"),
        "one to five years; issued as a card since 2004",
        ("ACR I-Card B048271635", "acr i card no E000482716"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        pattern=pattern,
        asked_pattern=asked,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=("tin", "philhealth", "pag ibig", "sss", "birthdate", "birth date", "employee id", "civil status"),
        confused_with="order, phone and company tax numbers; the issuer's groups or a word tell them apart.",
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 0000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, pattern, asked, lengths, fields, context, lifespan, matches in _ROWS
)
