"""Numbers of persons in the Caribbean, Guyana, Suriname and Belize that are bare digits or a letter and digits.

One row each: identity cards, social insurance (NIB, NIS, SSB) and the taxpayer number of a person in Jamaica, which
begins with 1 (a company's with 0). None has a published check digit, so a field or a word must name the country.
Sources: https://www.nib-bahamas.com, https://www.ssb.bz, https://gecom.org.gy, https://www.nis.org.gy,
https://www.jamaicatax.gov.jm, https://www.nis.gov.jm, https://www.nibtt.net, https://oni.gouv.ht (HT), and for SR
https://www.gov.sr (CBB).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


# entity, name, form, field names, context, lifespan, examples
_ROWS = (
    (
        *("BS_NIB", "Bahamian national insurance number", "[0-9]{8}|[0-9]{2}[ -][0-9]{6}|[0-9]{4}[ -][0-9]{4}"),
        ("nib bahamas", "bahamas nib", "bahamas nib number", "nib number bahamas", "bahamas national insurance"),
        ("bahamas national insurance board", "nib smart card"),
        "for life; issued since 1974.",
        ("NIB Bahamas 48271635", "Bahamas NIB number 14-827163"),
    ),
    (
        *("BZ_SSN", "Belizean social security number", "[0-9]{9}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}"),
        ("belize social security", "belize ssn", "ssn belize", "ssb number belize", "belize social security card"),
        ("social security board belize",),
        "for life, the card for ten years; issued since 1981.",
        ("Belize social security 000482716", "SSN Belize 048-271-635"),
    ),
    (
        *("GY_ID", "Guyanese identity card number", "[0-9]{9}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}"),
        ("guyana national id", "guyana id", "guyana id card", "guyana identity card", "guyanese id card"),
        ("gecom", "guyana elections commission"),
        "for life; issued since 1967.",
        ("Guyana national ID 148271635", "Guyana ID card 104 827 163"),
    ),
    (
        *("GY_NIS", "Guyanese national insurance number", "[A-Z][ -]?[0-9]{7,8}"),
        ("guyana nis", "nis guyana", "guyana national insurance", "guyana nis number"),
        ("national insurance scheme guyana",),
        "for life; issued since 1969.",
        ("Guyana NIS A-4827163", "NIS Guyana B14827163"),
    ),
    (
        *("HT_CIN", "Haitian identity number (NINU, CIN)"),
        "[0-9]{10}|[0-9]{3}-[0-9]{3}-[0-9]{3}-[0-9]|[0-9]{2}-[0-9]{2}-[0-9]{2}-[0-9]{4}-[0-9]{2}-[0-9]{5}|[0-9]{17}",
        (
            *("ninu", "cin haiti", "carte identification nationale haiti", "numero identification nationale unique"),
            *("ninu haiti", "carte d identification nationale", "haitian id card", "nif cin haiti"),
        ),
        ("office nationale d identification", "oni haiti"),
        "for life, the card for ten years; of ten digits since 2018, of seventeen from 2005.",
        ("NINU 1048271635", "CIN Haïti 04-01-99-1985-02-00482", "ninu: 104-827-163-5"),
    ),
    (
        *("JM_TRN", "Jamaican taxpayer number of a person", "1[0-9]{8}|1[0-9]{2}[ -][0-9]{3}[ -][0-9]{3}"),
        ("trn jamaica", "jamaica trn", "jamaican trn", "taxpayer registration number jamaica", "trn number jamaica"),
        ("tax administration jamaica",),
        "for life; issued since 1996, on the driver's licence too.",
        ("TRN Jamaica 104-827-163", "Jamaica TRN: 148271635"),
    ),
    (
        *("JM_NIS", "Jamaican national insurance number", "[A-Z][ -]?[0-9]{6}"),
        ("jamaica nis", "nis jamaica", "jamaican nis number", "jamaica national insurance", "nis number jamaica"),
        ("national insurance scheme jamaica",),
        "for life; issued since 1966.",
        ("Jamaica NIS K482716", "NIS Jamaica A 148271"),
    ),
    (
        *("SR_ID", "Surinamese identity number", "[A-Z]{2}[ -]?[0-9]{6}[A-Z]?"),
        ("suriname id kaart", "id nummer suriname", "suriname id", "identiteitskaart suriname", "cbb nummer"),
        ("centraal bureau burgerzaken",),
        "for life, the card for ten years.",
        ("ID-nummer Suriname FB048271", "Suriname ID-kaart AA 482716"),
    ),
    (
        *("TT_NIS", "Trinidad and Tobago national insurance number", "[0-9]{9}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}"),
        ("trinidad nis", "nis trinidad", "tt nis number", "trinidad national insurance", "trinidad nib number"),
        ("nibtt", "national insurance board trinidad"),
        "for life; issued since 1972.",
        ("Trinidad NIS 148271635", "TT NIS number 048 271 635"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=_is_number,
        fields=fields,
        context=context,
        siblings=("date of birth", "dob", "nationality", "employer"),
        confused_with="order and phone numbers; only a word that names the country asks.",
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 000000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, form, fields, context, lifespan, matches in _ROWS
)
