"""Unified master citizen number of former Yugoslavia: birth date, region, serial, mod 11 check digit; 13 digits.

JMBG in Serbia, Bosnia and Montenegro, EMŠO in Slovenia, EMBG in North Macedonia, withdrawn in Croatia. Given since 1976
by the ministries of the interior; the region is that of registration, so that people carry a neighbour's code, and each
country here answers for its own codes under everybody's names. A sum that leaves 1 by 11 has no digit in the statutes
(Croatia: such a number is wrong) but is met with a 0, as python-stdnum (si.emso) takes it.
Specification: https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number; Slovenia: Uradni list RS 8/1999, 345.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (7, 6, 5, 4, 3, 2) * 2
_LAST_CENTURY = 800

_NAMES = (
    *("jmbg", "jmbg broj", "maticni broj gradana", "maticni broj gradjana", "jedinstveni maticni broj"),
    *("jedinstveni maticni broj gradana", "jedinstveni maticni broj gradjana", "јмбг", "матични број грађана"),
    *("јединствени матични број", "јединствени матични број грађана", "unique master citizen number"),
    *("emso", "emso stranke", "enotna maticna stevilka", "enotna maticna stevilka obcana", "maticna stevilka obcana"),
    *("embg", "ембг", "единствен матичен број", "единствен матичен број на граѓанинот", "edinstven maticen broj"),
)
_CONTEXT = ("mup", "мвр", "муп", "licna karta", "lична карта", "osebna izkaznica", "upravna enota", "drzavljanstvo")
_SIBLINGS = ("datum rodjenja", "datum rodenja", "datum rojstva", "датум рођења", "датум на раѓање", "ime oca")

# entity, country, regions of registration, field names of its own (the first is nobody else's), its name, examples
_ROWS = (
    (
        *("RS_JMBG", "Serbia", "0[6-9]|[6-9][0-9]", ("jmbg srbija", "serbian jmbg"), "JMBG"),
        ("2005997718606", "1504991801156"),
    ),
    ("BA_JMBG", "Bosnia", "01|1[0-9]", ("jmbg bih", "bosnian jmbg"), "JMBG", ("0801003172867", "0607960106328")),
    (
        *("ME_JMBG", "Montenegro", "02|2[0-9]", ("jmbg crna gora", "montenegrin jmbg"), "JMBG"),
        ("2008958219952", "2801963268939"),
    ),
    (
        *("MK_EMBG", "North Macedonia", "04|4[0-9]", ("embg makedonija", "macedonian embg"), "EMBG"),
        ("0605970411860", "2304974453696"),
    ),
    (
        *("SI_EMSO", "Slovenia", "0[05]|5[0-9]", ("emso slovenija", "slovenian emso"), "EMŠO"),
        ("1403959503398", "1010000500673"),
    ),
    ("HR_JMBG", "Croatia", "03|3[0-9]", ("jmbg hrvatska", "croatian jmbg"), "JMBG", ("1006007301890", "1608995382620")),
)


def _is_jmbg(number: str) -> bool:
    if not is_digits(number, 13):
        return False
    year = int(number[4:7])
    if not is_date(1000 + year if year >= _LAST_CENTURY else 2000 + year, int(number[2:4]), int(number[:2])):
        return False
    return -weighted_sum(number, _WEIGHTS) % 11 % 10 == int(number[12])


recognizers = tuple(
    Recognizer(
        entity=entity,
        name=f"unified master citizen number ({country})",
        asked_pattern=f"[0-3][0-9][01][0-9][089][0-9]{{2}}[ -]?(?:{regions})[ -]?[0-9]{{4}}",
        check=_is_jmbg,
        fields=(*own, *_NAMES),
        context=_CONTEXT,
        siblings=_SIBLINGS,
        confused_with="barcodes of thirteen digits; a birth date, a region and a check digit are in it.",
        lifespan=(
            "for life; given in 1976 and since then at birth; "
            + ("replaced by the OIB in 2009" if entity == "HR_JMBG" else "changed only after a wrong date or sex")
        ),
        matches=(f"{label} {examples[0]}", *examples[1:]),
        rejects=(f"{label} {examples[0][:-1]}{(int(examples[0][-1]) + 1) % 10}", f"{label} 0000000000000", "3102990"),
    )
    for entity, country, regions, own, label, examples in _ROWS
)
