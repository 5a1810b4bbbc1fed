"""Finnish personal identity code (HETU): birth date, century mark, three digits, check character by 31.

Issued by the Digital and Population Data Services Agency since the 1960s, and printed on the Kela card, which has no
number of its own beside it; the mark is +, - or a letter, B to F and U to Y since 2023. Serial numbers from 900 on are
temporary, given by hospitals; python-stdnum (fi.hetu) refuses them. Specification:
https://dvv.fi/en/personal-identity-code.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.mod31 import mod_31
from sensitive_scan.recognizer import Recognizer

_MARKS = "+ABCDEFUVWXY"


def _is_hetu(value: str) -> bool:
    # the compact form has lost a dash, but no other mark
    serial = value[7:10] if value[6:7] in _MARKS and len(value) == 11 else value[6:9] if len(value) == 10 else ""
    if not is_ddmmyy(value[:6]) or not is_digits(serial, 3) or int(serial) < 2:
        return False
    return mod_31(value[:6] + serial + value[-1])


recognizer = Recognizer(
    entity="FI_HETU",
    name="Finnish personal identity code",
    pattern="[0-3][0-9][01][0-9]{3}[A-FU-Y+-][0-9]{3}[0-9A-FHJ-NPR-Y]",
    check=_is_hetu,
    fields=(
        *("hetu", "henkilotunnus", "henkilotunnus hetu", "sotu", "personbeteckning", "sosiaaliturvatunnus"),
        *("suomalainen henkilotunnus", "finnish personal identity code", "finnish ssn", "hetu asiakas", "kela kortti"),
        *("henkilotunnuksen loppuosa", "finlandsk personbeteckning", "finnish personal id", "hlotunnus"),
    ),
    context=("hetu", "syntynyt", "kela", "vaestorekisteri", "dvv"),
    siblings=("syntymaaika", "kela", "etunimi", "sukunimi", "kotikunta"),
    test_numbers=("131052308T",),
    confused_with="order codes of a date and four characters; one check character of 31 is right.",
    lifespan="for life; issued since 1964; the marks B to F and U to Y since 2023",
    matches=("Tunnus: 040163-246K", "hetu 040606A5689"),
    rejects=("210372-845Y", "010101-000A"),
)
