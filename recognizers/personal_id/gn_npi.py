"""Guinean personal identification number (NPI): sex, birth year and month, place with three letters, serial, key.

Eighteen characters: 1 for men or 2 for women, YYMM, the prefecture in three letters with ten digits behind them, or,
of those born abroad, three digits of the region and three letters of the country with seven digits. Issued by the
authority for civil status and identification since 2025; the rule of the key is not published. Specification: décret
du 14 avril 2025 portant création du NPI, https://www.matd.gov.gn.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="GN_NPI",
    name="Guinean personal identification number (NPI)",
    pattern="[12][0-9]{2}(?:0[1-9]|1[0-2])(?:[A-Z]{3}[0-9]{10}|[0-9]{3}[A-Z]{3}[0-9]{7})",
    check=lambda value: len(value) == 18 and not is_repeated(digits_in(value)[-10:]),
    fields=(
        *("npi guinee", "numero personnel identification guinee", "guinean npi", "npi guineen", "guinea npi"),
        "identifiant personnel guinee",
    ),
    context=("rnpp", "npi guinee"),
    siblings=("date de naissance", "prefecture", "lieu de naissance"),
    confused_with="article codes of eighteen characters; three letters among birth month and digits stand out.",
    lifespan="for life; issued since 2025",
    matches=("NPI guinee 18507CKY0204817263", "29211007SEN4817263"),
    rejects=("18513CKY0204817263", "18507CKY020481726", "18507CKY0000000000"),
)
