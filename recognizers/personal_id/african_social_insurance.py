"""Social and health insurance numbers of persons in Africa without a known check: digits that a word must ask for.

Egypt (eight to ten digits), Morocco (CNSS, nine; AMO), Algeria (Chifa card, twelve: birth year first, a key last),
Tunisia (CNSS, eight and two), Zambia (NAPSA, nine), Uganda (NSSF, thirteen). Issued by the funds.
Specification: https://www.nosi.gov.eg, https://www.cnss.ma, https://cnas.dz, https://www.cnss.tn,
https://www.napsa.co.zm, https://www.nssfug.org.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _undated(chance: Random) -> str:
    """Thirteen digits that begin with no date, since a few that do are South African identity numbers."""
    return f"{chance.randint(10, 99)}{chance.randint(13, 99)}{chance.randrange(10**9):09d}"


# entity, name, form, lengths, field names, context, what is found, what is refused
_ROWS = (
    (
        *("EG_SOCIAL_INSURANCE", "Egyptian social insurance number", "[0-9]{8,10}", (8, 9, 10)),
        (
            *("الرقم التأميني", "الرقم التأمينى", "الرقم التاميني", "رقم التأمين الاجتماعي المصري", "رقم التأمينات"),
            *("رقم تأميني", "egyptian social insurance", "egypt social insurance", "raqam tamini"),
        ),
        ("التأمينات الاجتماعية", "التأميني", "برنت تأمينات"),
        ("الرقم التأميني 104817263", "egypt social insurance 48172635"),
        ("الرقم التأميني 000000000", "الرقم التأميني 4817"),
    ),
    (
        *("MA_CNSS", "Moroccan social security number (CNSS)", "[0-9]{9,10}", (9, 10)),
        (
            *("cnss maroc", "cnss marocain", "immatriculation cnss", "cnss", "cnss salarie", "matricule cnss maroc"),
            *("amo maroc", "رقم الضمان الاجتماعي المغرب", "رقم الانخراط الضمان الاجتماعي"),
        ),
        ("cnss", "cnops"),
        ("CNSS Maroc 104817263", "immatriculation cnss: 481726359"),
        ("cnss maroc 000000000", "cnss maroc 48172"),
    ),
    (
        *("DZ_NSS", "Algerian social security number", "[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{2}", (12,)),
        (
            *("carte chifa", "nss algerie", "numero securite sociale algerie", "chifa algerie"),
            *("numero chifa", "cnas algerie"),
            *("algerian social security", "بطاقة الشفاء", "رقم الضمان الاجتماعي الجزائر", "رقم بطاقة الشفاء"),
        ),
        ("cnas", "casnos", "الشفاء"),
        ("carte Chifa 870481726359", "nss algerie 92 0048 1726 35"),
        ("carte chifa 000000000000", "carte chifa 8704"),
    ),
    (
        *("TN_CNSS", "Tunisian social security number (CNSS, CNRPS)", "[0-9]{8}[ -]?[0-9]{2}", (10,)),
        (
            *("cnss tunisie", "matricule cnss tunisie", "cnss tunisien", "cnrps", "matricule cnrps", "cnam tunisie"),
            *("identifiant unique cnam", "المعرف الوحيد الضمان الاجتماعي"),
        ),
        ("cnss", "cnrps", "cnam"),
        ("CNSS Tunisie 10481726-35", "matricule cnrps 0481726359"),
        ("cnss tunisie 00000000-00", "cnss tunisie 10481"),
    ),
    (
        *("ZM_NAPSA", "Zambian pension number (NAPSA)", "[0-9]{9}", (9,)),
        ("napsa", "napsa ssn", "napsa member", "napsa zambia", "napsa social security", "napsa card"),
        ("napsa", "nhima"),
        ("NAPSA 104817263", "napsa ssn: 481726359"),
        ("napsa 000000000", "napsa 48172"),
    ),
    (
        *("UG_NSSF", "Ugandan pension fund number (NSSF)", "[0-9]{13}", (13,)),
        ("uganda nssf", "nssf uganda", "ugandan nssf", "nssf", "nssf member uganda", "nssf ug"),
        ("nssf",),
        ("NSSF Uganda 8004817263591", "uganda nssf 1004817263590"),
        ("uganda nssf 0000000000000", "uganda nssf 8004"),
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
        siblings=("employer", "employeur", "date of birth", "date de naissance", "تاريخ الميلاد", "salaire"),
        confused_with="phone, order and an employer's affiliation numbers; only a word for it asks.",
        lifespan="for the working life and the pension",
        sample=_undated if entity == "UG_NSSF" else None,
        matches=matches,
        rejects=rejects,
    )
    for entity, name, form, lengths, fields, context, matches, rejects in _ROWS
)
