"""Passport numbers of Oceania: one row a country, its forms as on the data page.

Issued by the states under ICAO Doc 9303. Forms: PRADO register of the Council of the EU
(https://www.consilium.europa.eu/prado) and the issuing authorities. There is no check digit outside the
machine-readable zone, so a field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.families import Row, passports

recognizers = passports(
    Row(
        *("AU", "Australia", ("australian", "aussie"), "[A-Z]{1,2}[0-9]{7}"),
        ("Australian passport N1234567", "PA0940443"),
        ("aus passport", "passport aus"),
        lifespan="ten years, five below 16; one letter until 2014, two since, a new passport has a new number.",
    ),
    Row(
        *("NZ", "New Zealand", ("kiwi", "nz", "aotearoa"), "[A-Z]{1,2}[0-9]{6}"),
        ("New Zealand passport LA123456", "EA012345"),
        ("uruwhenua aotearoa", "new zealander passport"),
        lifespan="ten years since November 2015, five before and below 16; two letters and six digits.",
    ),
    Row(
        *("PG", "Papua New Guinea", ("papua new guinean", "png"), "[A-Z]{1,2}[0-9]{6}"),
        ("PNG passport E481726", "PA192837"),
        ("papua passport",),
    ),
    Row(
        *("FJ", "Fiji", ("fijian",), "[A-Z]{0,2}[0-9]{6,7}"),
        ("Fijian passport 1048172", "FA192837"),
    ),
    Row(
        *("WS", "Samoa", ("samoan",), "[A-Z]{1,2}[0-9]{6}"),
        ("Samoan passport P481726", "PA192837"),
    ),
    Row(
        *("TO", "Tonga", ("tongan",), "[A-Z]{1,2}[0-9]{6}"),
        ("Tongan passport G481726", "GA192837"),
        ("paasipooti tonga",),
    ),
    Row(
        *("VU", "Vanuatu", ("ni vanuatu",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("Vanuatu passport RV0148172", "R192837"),
        ("passeport vanuatu",),
    ),
    Row(
        *("SB", "Solomon Islands", ("solomon islander",), "[A-Z]{1,2}[0-9]{6}"),
        ("Solomon Islands passport A481726", "SB192837"),
        ("solomon passport",),
    ),
    Row(
        *("KI", "Kiribati", ("i kiribati",), "[A-Z]{1,2}[0-9]{6}"),
        ("Kiribati passport M481726", "KA192837"),
    ),
)
