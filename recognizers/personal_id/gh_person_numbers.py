"""Ghanaian numbers of persons without a known check digit: SSNIT, voter, health insurance.

The social security number (SSNIT) is a letter and twelve digits with the birth date in them; the voter's number has ten
digits, the health insurance (NHIS) eight. The Ghana Card number has taken the place of the first and third since 2021.
Specification: https://www.ssnit.org.gh, https://ec.gov.gh, https://www.nhis.gov.gh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _sample(chance: Random) -> str:
    """A number with a birth date, as nearly all have, so that it is told from a British pupil's."""
    day = f"{chance.randrange(100):02d}{chance.randint(1, 12):02d}{chance.randint(1, 28):02d}"
    return f"{chance.choice('ABCDEFGH')}0{chance.randint(1, 9)}{day}{chance.randrange(10**4):04d}"


recognizers = (
    Recognizer(
        entity="GH_SSNIT",
        name="Ghanaian social security number (SSNIT)",
        asked_pattern="[A-Z][0-9]{11,14}|[A-Z][ -]?[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{3}[ -]?[0-9]",
        check=serial(11, 12, 13, 14),
        confirm=lambda value: is_yymmdd(value[3:9]),
        sample=_sample,
        fields=(
            *("ssnit", "ssnit id", "ssnit card", "ssnit biometric card", "social security ghana", "ssnit member"),
            *("ghana social security", "ssnit ghana", "ssf number ghana"),
        ),
        context=("ssnit", "npra ghana"),
        siblings=("ghana card", "gra tin", "date of birth"),
        confused_with="article codes of a letter and twelve digits; only a word for it asks.",
        lifespan="for life; replaced by the Ghana Card number since 2021",
        matches=("SSNIT C018207130481", "ssnit no E 01 910425 048 1"),
        rejects=("ssnit C000000000000", "ssnit C0182"),
    ),
    Recognizer(
        entity="GH_VOTER",
        name="Ghanaian voter's number",
        asked_pattern="[0-9]{10}",
        check=serial(10),
        fields=(
            *("ghana voter id", "ghana voters id", "voter id ghana", "voters id card ghana"),
            *("ghanaian voter id", "ec voter id ghana"),
        ),
        context=("electoral commission ghana", "ghana polling station"),
        siblings=("polling station", "date of birth", "ghana card"),
        confused_with="phone numbers of ten digits, which begin with 0; only a word for it asks.",
        lifespan="for life within a register; new numbers in 2012 and 2020",
        matches=("ghana voter id 4810481726", "voter id ghana: 7048172635"),
        rejects=("ghana voter id 0000000000", "ghana voter id 48104817"),
    ),
    Recognizer(
        entity="GH_NHIS",
        name="Ghanaian health insurance number (NHIS)",
        asked_pattern="[0-9]{8}",
        check=serial(8),
        fields=(
            *("ghana nhis", "nhis", "nhis card", "nhis membership", "nhis ghana", "nhis id"),
            *("ghana health insurance", "nhia ghana"),
        ),
        context=("nhis", "nhia"),
        siblings=("ghana card", "date of birth", "facility"),
        confused_with="dates and order numbers of eight digits; only a word for it asks.",
        lifespan="for life; linked with the Ghana Card number since 2020",
        matches=("NHIS 48172635", "ghana nhis no 10481726"),
        rejects=("nhis 00000000", "nhis 12345678"),
    ),
)
