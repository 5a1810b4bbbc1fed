"""Belgian residence card number: B, seven digits and two check digits, B 0000000 00, or two letters and seven digits.

Issued by the municipalities to foreigners (cards A to N, EU, EU+, F, F+); the cards of the uniform European format of
2020 on have two letters and seven digits. How the check digits of the first form are worked out is not published.
Specification: https://www.ibz.rrn.fgov.be (IT 195), https://www.consilium.europa.eu/prado (BEL-HO).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="BE_RESIDENCE_CARD",
    name="Belgian residence card number",
    asked_pattern="B ?[0-9]{7}[ -]?[0-9]{2}|[A-Z]{2} ?[0-9]{7}",
    check=serial(7, 9),
    fields=(
        *("verblijfskaart", "verblijfskaartnummer", "verblijfstitel", "verblijfsvergunning belgie"),
        *("vreemdelingenkaart", "carte de sejour belge", "titre de sejour belge", "carte d etranger belge"),
        *("belgian residence card", "belgian residence permit", "numero carte de sejour belge"),
        *("elektronische vreemdelingenkaart", "aufenthaltskarte belgien", "verblijfskaart nummer", "f kaart nummer"),
        "f plus kaart",
    ),
    context=("verblijfskaart", "verblijfstitel", "vreemdelingenzaken", "office des etrangers"),
    siblings=("rijksregisternummer", "nationaliteit", "nationalite", "geldig tot", "bis nummer"),
    confused_with="passports and article codes of a letter and nine digits; only a word for the card asks.",
    lifespan="one to ten years, a new card has a new number; two letters since 2020",
    matches=("verblijfskaart B 4827163 59", "carte de séjour belge B192837465", "verblijfstitel AB4827163"),
    rejects=("verblijfskaart aangevraagd", "verblijfskaart B000000000", "verblijfskaart B 4827"),
)
