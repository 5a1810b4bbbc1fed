"""Numbers of a person in Fiji and Papua New Guinea: tax, provident funds, voter and identity cards.

Issued by the Fiji Revenue and Customs Service (TIN, nine digits, 00-00000-0-0, of people and companies), the Fiji
National Provident Fund, the Fijian Elections Office, the civil registry of Papua New Guinea (NID, ten digits) and its
funds. No check digit is published, so a word must name the register. Descriptions: https://www.frcs.org.fj,
https://www.myfnpf.com.fj, https://www.feo.org.fj, https://www.pngcir.gov.pg, https://www.nasfund.com.pg.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, context, what it is confused with, lifespan, examples
_ROWS = (
    (
        *("FJ_TIN", "Fijian tax number of a person", "[0-9]{2}[ -]?[0-9]{5}[ -]?[0-9][ -]?[0-9]", (9,)),
        (
            *("frcs tin", "personal tin fiji", "fiji tin individual", "fiji personal tin", "employee tin fiji"),
            *("frcs joint card number", "fnpf frcs joint card", "joint card number fiji", "fircs tin", "frca tin"),
        ),
        ("frcs", "fiji revenue"),
        "a company's TIN of the same form and phones; only a name of a person's asks.",
        "for life; printed on the joint card with the provident fund",
        ("FRCS TIN 11-57252-0-3", "personal TIN Fiji 482716350"),
    ),
    (
        *("FJ_FNPF", "member number of the Fiji National Provident Fund", "[A-Z]{0,2}[ -]?[0-9]{5,9}", range(5, 10)),
        (
            *("fnpf", "fnpf number", "fnpf no", "fnpf member number", "fnpf membership number", "fnpf id"),
            *("fiji national provident fund number", "fnpf member id", "employee fnpf"),
        ),
        ("fnpf", "fiji national provident fund"),
        "an employer's number with the fund and orders; only FNPF asks.",
        "for life",
        ("FNPF number TP48271", "fnpf member no 4827163"),
    ),
    (
        *("FJ_VOTER_CARD", "Fijian voter card number", "[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}|[0-9]{7,11}", range(7, 13)),
        (
            *("fiji voter card", "voter card fiji", "fijian voter card", "evr number", "evr card number"),
            *("fiji voter id", "fijian elections office card", "voter registration fiji", "feo voter number"),
        ),
        ("fijian elections office", "voter card fiji"),
        "cards and orders of twelve digits; only a name of the card asks.",
        "as long as its holder is on the roll; issued since 2012",
        ("Fiji voter card 482716359048", "EVR number 204816395"),
    ),
    (
        *("PG_NID", "identity number of Papua New Guinea", "[0-9]{10}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4}", (10,)),
        (
            *("png nid", "png nid number", "nid png", "papua new guinea nid", "png national id", "png id card"),
            *("national id png", "nid card png", "papua new guinea national id", "png nid card"),
        ),
        ("png civil registry", "papua new guinea"),
        "phones and orders of ten digits; only a word for the country's card asks.",
        "for life; issued since 2014",
        ("PNG NID 1048271635", "png national id 204 816 3957"),
    ),
    (
        *("PG_SUPER", "member number of a provident fund of Papua New Guinea", "[A-Z]{0,2}[0-9]{6,9}", range(6, 10)),
        (
            *("nasfund number", "nasfund member number", "nasfund", "nambawan super number", "nambawan super"),
            *("nambawan super member number", "nasfund no", "png super member number"),
        ),
        ("nasfund", "nambawan"),
        "orders and phones; only a name of the fund asks.",
        "for life",
        ("Nasfund number 4827163", "Nambawan Super no 20481639"),
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
        siblings=("date of birth", "village", "province", "employer", "father name", "district"),
        confused_with=confused_with,
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 0000000000", f"{fields[0]} pending", f"{fields[0]} 123"),
    )
    for entity, name, form, lengths, fields, context, confused_with, lifespan, matches in _ROWS
)
