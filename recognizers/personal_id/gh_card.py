"""Ghana Card number (personal identification number): GHA, nine digits, a check digit, GHA-000000000-0.

Issued by the National Identification Authority; foreigners have the letters of their country, which must be asked for.
It is the tax, health insurance and SSNIT number of persons since April 2021. The rule of the check digit is not
published. Specification: https://nia.gov.gh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _sample(chance: Random) -> str:
    country = chance.choice(("NGA", "TGO", "CIV", "BFA", "LBN", "IND", "CHN"))
    return f"{country}-{chance.randrange(10**9):09d}-{chance.randrange(10)}"


recognizers = (
    Recognizer(
        entity="GH_CARD",
        name="Ghana Card number",
        pattern="GHA[ -]?[0-9]{9}[ -]?[0-9]",
        check=serial(10),
        fields=(
            *("ghanacard", "ghana card", "ghana card pin", "ghana card id", "gha card", "nia card", "nia ghana"),
            *("ghana national id", "ghanaian id", "ghana id", "national identification ghana"),
        ),
        context=("ghana card", "gha"),
        siblings=("ssnit", "gra tin", "date of birth", "voter id"),
        confused_with="article codes of three letters and ten digits; GHA stands out.",
        lifespan="for life, the card ten years; issued since 2017",
        matches=("Ghana Card GHA-704817263-5", "GHA7104817263"),
        rejects=("GHA-000000000-0", "GHA-70481726", "GHB-704817263-5"),
    ),
    Recognizer(
        entity="GH_FOREIGNER_CARD",
        name="Ghanaian foreigner's identity card number",
        asked_pattern="[A-Z]{3}[ -]?[0-9]{9}[ -]?[0-9]",
        check=lambda value: serial(10)(value) and not value.startswith("GHA"),
        fields=(
            *("non citizen ghana card", "non citizen card ghana", "noncitizen card", "ghana foreigner id", "fims card"),
            *("fims ghana", "ghana card", "ghana card pin"),
        ),
        context=("non citizen", "fims"),
        siblings=("passport", "nationality", "residence permit"),
        confused_with="article codes of three letters and ten digits; only a word for it asks.",
        lifespan="a year a card, the number stays",
        sample=_sample,
        matches=("non citizen card ghana NGA-004817263-5", "ghana card: IND7104817263"),
        rejects=("non citizen card ghana NGA-000000000-0", "non citizen card ghana NGA-0048"),
    ),
)
