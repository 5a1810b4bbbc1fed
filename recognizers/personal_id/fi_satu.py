"""Finnish unique electronic identifier (sähköinen asiointitunnus, SATU): eight digits and a check character by 31.

Issued by the Digital and Population Data Services Agency to everybody in the population register since 1999; it is
in the certificate on the identity card. Specification: https://dvv.fi/en/citizen-certificate, act 661/2009.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.mod31 import mod_31
from sensitive_scan.recognizer import Recognizer


def _is_satu(value: str) -> bool:
    return len(value) == 9 and not is_repeated(value[:8]) and mod_31(value)


recognizer = Recognizer(
    entity="FI_SATU",
    name="Finnish electronic client identifier (SATU)",
    asked_pattern="[0-9]{8} ?-?[0-9A-FHJ-NPR-Y]",
    check=_is_satu,
    fields=(
        *("sahkoinen asiointitunnus", "satu tunnus", "asiointitunnus", "elektronisk kommunikationskod"),
        *("electronic client identifier finland", "finnish electronic identifier", "finuid", "satu koodi"),
    ),
    context=("asiointitunnus", "kansalaisvarmenne", "dvv", "varmennekortti"),
    siblings=("henkilotunnus", "hetu", "syntymaaika", "etunimi", "sukunimi"),
    test_numbers=("10000001N",),
    confused_with="article codes of eight digits and a letter; one check character of 31 is right.",
    lifespan="for life; issued since December 1999",
    matches=("SATU-tunnus 13735379R", "sähköinen asiointitunnus 19075116A", "satu: 176122204"),
    rejects=("SATU 13735379S", "SATU 00000000A", "satu 1234"),
)
