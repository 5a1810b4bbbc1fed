"""Identity card numbers of south-east Europe: eight or nine characters, digits or letters and digits, no check digit.

Issued by the ministries of the interior; a row a country, so that to add one is to add a row. A field or a word must
name the card. Forms: PRADO register of the Council of the EU, https://www.consilium.europa.eu/prado.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_SINCE_BIOMETRIC = "[0-9]{9}|[A-Z]{2}[0-9]{7}"
_LICNA_KARTA = ("broj licne karte", "licna karta", "licna karta broj", "br licne karte", "број личне карте")
_LETERNJOFTIM = ("leternjoftim", "leternjoftimi", "numri i leternjoftimit", "nr leternjoftimit", "karta e identitetit")
_TAUTOTITA = ("αριθμός δελτίου ταυτότητας", "αριθμος δελτιου ταυτοτητας", "αδτ", "αρ ταυτότητας", "αρ ταυτοτητας")

# country, its name, adjective, form, how many digits, other field names, words of context, lifespan, examples
_ROWS = (
    (
        *("SI", "Slovenia", "slovenian", _SINCE_BIOMETRIC, (7, 9)),
        ("osebna izkaznica", "stevilka osebne izkaznice", "st osebne izkaznice", "osebna izkaznica stevilka"),
        ("upravna enota", "osebno izkaznico"),
        "five or ten years, a new card has a new number; two letters and seven digits since 2022",
        ("osebna izkaznica 004517283", "IE9283745"),
    ),
    (
        *("HR", "Croatia", "croatian", "[0-9]{9}", (9,)),
        ("broj osobne iskaznice", "osobna iskaznica", "br osobne iskaznice", "osobna iskaznica broj"),
        ("osobnu iskaznicu", "policijska uprava"),
        "five or ten years, a new card has a new number; electronic since 2015",
        ("broj osobne iskaznice 110384752", "115920384"),
    ),
    (
        *("RS", "Serbia", "serbian", "[0-9]{9}", (9,)),
        _LICNA_KARTA,
        ("pu beograd", "licnu kartu", "личну карту"),
        "ten years, a new card has a new number; nine digits since 2008",
        ("Broj lične karte: 008362715", "012940583"),
    ),
    (
        *("BA", "Bosnia and Herzegovina", "bosnian", "[0-9A-Z]{9}", (4, 5, 6, 7, 8, 9)),
        _LICNA_KARTA,
        ("iddeea", "licnu kartu"),
        "ten years, a new card has a new number; electronic since 2013",
        ("broj lične karte 1E4AB5037", "07BKA3492"),
    ),
    (
        *("ME", "Montenegro", "montenegrin", "[0-9A-Z]{9}", (4, 5, 6, 7, 8, 9)),
        _LICNA_KARTA,
        ("pj podgorica", "licnu kartu"),
        "ten years, a new card has a new number; electronic since 2020",
        ("lična karta 503918274", "ME4059271"),
    ),
    (
        *("MK", "North Macedonia", "macedonian", "[A-Z]?[0-9]{7}", (7,)),
        ("број на лична карта", "лична карта", "лк број", "broj na licna karta", "licna karta makedonija"),
        ("мвр скопје", "лк бр"),
        "ten years, a new card has a new number; a letter and seven digits since 2007",
        ("број на лична карта A4038172", "5920384"),
    ),
    (
        *("XK", "Kosovo", "kosovar", "[0-9]{8,9}|[A-Z]{2}[0-9]{7}", (7, 8, 9)),
        _LETERNJOFTIM,
        ("arc kosove", "mpb kosove"),
        "five or ten years, a new card has a new number; issued since 2008",
        ("nr. letërnjoftimit 010928374", "15930482"),
    ),
    (
        *("AL", "Albania", "albanian", _SINCE_BIOMETRIC, (7, 9)),
        _LETERNJOFTIM,
        ("aleat", "gjendja civile"),
        "ten years, a new card has a new number; issued since January 2009",
        ("letërnjoftimi 029384756", "BB4938271"),
    ),
    (
        *("BG", "Bulgaria", "bulgarian", "[0-9]{9}|[A-ZА-Я]{2}[0-9]{7}", (7, 9)),
        ("лична карта", "номер на лична карта", "лк", "л к", "номер на лк", "lichna karta", "nomer na lichna karta"),
        ("мвр софия", "издадена от мвр", "лична карта"),
        "four or ten years, a new card has a new number; two letters and seven digits since June 2024",
        ("л.к. № 641938275", "AA4019283"),
    ),
    (
        *("CY", "Cyprus", "cypriot", "[0-9]{5,10}", (5, 6, 7, 8, 9, 10)),
        (*_TAUTOTITA, "kimlik karti kibris", "adt cyprus", "cyprus id", "cyprus identity card"),
        ("δελτίο ταυτότητας", "δελτιο ταυτοτητας"),
        "for life: a new card, after ten years, keeps the number",
        ("Α.Δ.Τ. 938471", "0000871934"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=f"{code}_ID_CARD",
        name=f"identity card number ({country})",
        asked_pattern=form,
        check=serial(*lengths),
        fields=(
            *(f"{adjective} id card", f"{adjective} identity card", f"id card {country.lower()}"),
            *(f"{adjective} id number", *names),
        ),
        context=context,
        siblings=("datum izdavanja", "datum rodenja", "datum rojstva", "datelindja", "дата на раждане", "jmbg", "egn"),
        confused_with="order and company numbers of nine digits; a field or word must name the identity card.",
        lifespan=lifespan,
        matches=examples,
        rejects=("id card 000000000", "id card 123456789", "id card 1234"),
    )
    for code, country, adjective, form, lengths, names, context, lifespan, examples in _ROWS
)
