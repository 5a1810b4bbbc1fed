"""Swiss social security number (AHV/AVS): 756, ten digits with an EAN check digit, 756.0000.0000.00; eleven until 2008.

Issued by the Central Compensation Office to residents of Switzerland and Liechtenstein. The former number,
000.00.000.000, has the name as three digits, birth year, sex and quarter (1 to 4 men, 5 to 8 women) with the day in it,
a serial number and a check digit by 11. Specification: https://www.zas.admin.ch (NAVS13);
https://de.wikipedia.org/wiki/AHV-Nummer.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1), 10)
_had_check_digit = weighted((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11)


def _is_ahv(number: str) -> bool:
    return is_digits(number, 13) and number.startswith("756") and _has_check_digit(number)


def _was_ahv(number: str) -> bool:
    # a quarter is three months of 31 days
    return _had_check_digit(number) and number[0] > "0" and "1" <= number[5] <= "8" and 1 <= int(number[6:8]) <= 93


_SIBLINGS = ("geburtsdatum", "date de naissance", "krankenkasse")
_CONTEXT = ("ahv", "avs", "zentrale ausgleichsstelle", "ausgleichskasse")

recognizers = (
    Recognizer(
        entity="CH_AHV",
        name="Swiss social security number",
        pattern=r"756[0-9]{10}|756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}|756[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{2}",
        check=_is_ahv,
        fields=(
            *("ahvn13", "ahv", "ahv nr", "ahv nummer", "avs", "numero avs", "navs", "avs numero", "numero avs13"),
            *("ahv avs", "ahv nummer 13", "sozialversicherungsnummer schweiz", "navs13", "n avs", "ahv liechtenstein"),
            *("numero di assicurato avs", "ahvnr", "ahv versichertennummer", "no avs", "swiss social security number"),
        ),
        context=_CONTEXT,
        siblings=_SIBLINGS,
        test_numbers=("7569217076985",),
        confused_with="other EAN barcodes; 756 is no country of the barcode system.",
        lifespan="for life; issued since July 2008",
        matches=("AHV 756.2381.8027.87", "7563841862617"),
        rejects=("AHV 756.3525.6891.50", "7610000000001"),
    ),
    Recognizer(
        entity="CH_AHV_OLD",
        name="former Swiss social security number of eleven digits",
        asked_pattern=r"[1-9][0-9]{2}\.[0-9]{2}\.[1-8][0-9]{2}\.[0-9]{3}|[1-9][0-9]{4}[1-8][0-9]{5}",
        check=_was_ahv,
        fields=(
            *("alte ahv nummer", "ahv nummer alt", "ahv alt", "ancien numero avs", "ahv nr alt", "ahvn11", "navs11"),
            *("ahv nummer 11", "numero avs ancien", "bisherige ahv nummer", "ahv", "ahv nr", "ahv nummer"),
            "numero avs",
        ),
        context=_CONTEXT,
        siblings=_SIBLINGS,
        test_numbers=("12345678113",),
        confused_with="phone and order numbers of eleven digits; only a word for it asks.",
        lifespan="withdrawn in July 2008; until then it changed with the name",
        matches=("AHV-Nr. alt 482.71.253.136", "alte AHV-Nummer 65168419117"),
        rejects=("alte AHV-Nummer 482.71.253.137", "alte AHV-Nummer 482.71.953.136"),
    ),
)
