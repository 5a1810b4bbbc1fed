"""Machine-readable zones of identity cards and residence permits, and of visas: two or three lines with check digits.

Issued by states under ICAO Doc 9303 parts 5 to 7 (https://www.icao.int/publications/doc-series/doc-9303): cards have
three lines of 30 places or two of 36, visas two of 44 or 36. The French identity card of 1988 to 2021 has two lines of
36 with check digits at other places.
"""

from __future__ import annotations

from sensitive_scan.check.mrz import card_zone, is_card_zone, is_visa_zone, visa_zone
from sensitive_scan.recognizer import Recognizer

_GAP = r"[ \t\r\n]{0,4}"
_NAMES = r"[A-Z0-9<] ?[A-Z<]{3} ?[A-Z]{1,38}<(?:[A-Z<]|< | <){0,42}[ \t\r\n]{0,4}"
_DATES = rf"[0-9<]{{6}}{_GAP}[0-9<]{_GAP}[MFX<]{_GAP}[0-9]{{6}}{_GAP}[0-9]"
_SECOND = rf"[A-Z0-9<]{{9}}{_GAP}[0-9<]{_GAP}[A-Z<]{{3}}{_GAP}{_DATES}{_GAP}"
_THREE_LINES = (
    rf"[ACI][A-Z0-9<]{_GAP}[A-Z<]{{3}}{_GAP}[A-Z0-9<]{{9}}{_GAP}[0-9<]{_GAP}(?:[A-Z0-9<] ?){{15}}{_GAP}"
    rf"{_DATES}{_GAP}[A-Z<]{{3}}{_GAP}(?:[A-Z0-9<] ?){{11}}{_GAP}[0-9](?:{_GAP}[A-Z<]{{30}})?"
)
_FRENCH = r"IDFRA[A-Z<]{25}[A-Z0-9<]{6}[ \t\r\n]{0,4}[A-Z0-9]{12}[0-9][A-Z<]{14}[0-9]{6}[0-9][MFX<][0-9]"

recognizers = (
    Recognizer(
        entity="IDENTITY_CARD_MRZ",
        name="machine-readable zone of an identity card or residence permit",
        pattern=rf"{_THREE_LINES}|{_FRENCH}|(?:[ACIP]{_NAMES})?{_SECOND}(?:[A-Z0-9<] ?){{7}}{_GAP}[0-9]",
        prefilter=f"{_DATES}|IDFRA[A-Z<]",
        check=is_card_zone,
        fields=(
            *("id card mrz", "identity card mrz", "residence permit mrz", "mrz", "mrz td1", "mrz td2", "mrz line 3"),
            *("id mrz", "maschinenlesbare zone ausweis", "mrz dni", "mrz cni", "mrz carta identita", "mrz dowodu"),
        ),
        context=("mrz", "machine readable zone"),
        siblings=("nationality", "date of birth", "id card no", "expiry"),
        confused_with="nothing: random text passes four check digits once in ten thousand times.",
        lifespan="as long as the card, five or ten years; the French form was issued from 1988 to 2021.",
        sample=card_zone,
        matches=(
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
            "mrz D231458907UTO7408122F1204159<<<<<<<6",
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            "i<uto d231458907<<<<<<<<<<<<<<< 7408122f1204159uto<<<<<<<<<<<6",
            "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6",
        ),
        rejects=(
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<7\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458908UTO7408122F1204159<<<<<<<6",
            "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F7",
        ),
    ),
    Recognizer(
        entity="VISA_MRZ",
        name="machine-readable zone of a visa",
        pattern=rf"V{_NAMES}{_SECOND}(?:[A-Z0-9<]{{16}}|[A-Z0-9<]{{8}})",
        prefilter=_DATES,
        check=is_visa_zone,
        fields=("visa mrz", "mrz visa", "mrz of visa", "mrz visum", "mrv a", "mrv b", "visa machine readable zone"),
        context=("mrz", "machine readable zone"),
        siblings=("nationality", "passport no", "visa no", "visa expiry", "date of birth"),
        confused_with="nothing: random text of this form passes three check digits once in a thousand times.",
        lifespan="as long as the visa's sticker, days to ten years.",
        sample=visa_zone,
        matches=(
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
        ),
        rejects=(
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121086ZE184226B<<<<<<",
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C5XXX4009078F9612109<<<<<<<<",
        ),
    ),
)
