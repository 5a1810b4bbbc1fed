"""German doctors' numbers: LANR (nine digits, the seventh a check digit) and EFN (fifteen that begin with 80276, Luhn).

The lifelong number of the Kassenärztliche Vereinigungen has six digits of the doctor, a check digit (weights 4 and 9 by
10) and the specialty; the uniform training number is the chamber's. A practice's BSNR is ordinary data. Specification:
https://www.kbv.de (Richtlinie zur Vergabe der Arzt- und Betriebsstättennummern), https://www.eiv-fobi.de.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_has_check_digit = weighted((4, 9, 4, 9, 4, 9, 1), 10)
_SIBLINGS = ("fachgruppe", "bsnr", "fachgebiet", "praxis", "arzt", "approbation")


def _is_lanr(number: str) -> bool:
    return is_digits(number, 7, 9) and not is_repeated(number[:7]) and _has_check_digit(number[:7])


def _sample(random: Random) -> str:
    body = f"{random.randrange(10**6):06d}"
    number = next(body + digit for digit in "0123456789" if _has_check_digit(body + digit))
    # mostly without the specialty, which any two digits can be
    return number + ("" if random.randrange(6) else f"{random.randrange(1, 70):02d}")


def _is_efn(number: str) -> bool:
    return is_digits(number, 15) and number.startswith("80276") and not is_repeated(number[5:]) and luhn(number)


recognizers = (
    Recognizer(
        entity="DE_LANR",
        name="German doctor's number (LANR)",
        asked_pattern="[0-9]{9}|[0-9]{7}[ /-][0-9]{2}|[0-9]{7}",
        check=_is_lanr,
        sample=_sample,
        fields=(
            *("lanr", "lebenslange arztnummer", "arztnummer", "lanr nummer", "lanr arzt", "arzt nr", "arztnr"),
            *("lanr nr", "lanr verordner", "lanr hausarzt", "german doctor number"),
        ),
        context=("lanr", "kassenarztliche vereinigung"),
        siblings=_SIBLINGS,
        test_numbers=("838382202",),
        confused_with="the practice's number (BSNR) and phones of nine digits; only a word for it asks.",
        lifespan="for life, the last two digits change with the specialty; given since July 2008",
        matches=("LANR 951959301", "Arztnummer: 400297703", "LANR 3212104/10"),
        rejects=("LANR 951959401", "LANR 999999900", "LANR folgt"),
    ),
    Recognizer(
        entity="DE_EFN",
        name="German doctor's training number (EFN)",
        pattern="80276[0-9]{10}|80276 ?[0-9]{3} ?[0-9]{6} ?[0-9]",
        check=_is_efn,
        fields=(
            *("efn", "einheitliche fortbildungsnummer", "efn nummer", "efn nr", "fortbildungsnummer", "efn arzt"),
            *("barcode fortbildung", "efn barcode", "einheitliche fortbildungs nr"),
        ),
        context=("efn", "arztekammer", "fortbildungspunkte"),
        siblings=_SIBLINGS,
        confused_with="device numbers (IMEI) of fifteen digits, which do not begin with 80276.",
        lifespan="for life; given since 2004",
        matches=("EFN 802760908295503", "80276012 697146 3"),
        rejects=("EFN 802760908295504", "802760000000000", "EFN 80276090"),
    ),
)
