"""International bank account number (IBAN): country, two check digits and the country's own account number.

Issued by banks; compact in files, in groups of four on paper. ISO 13616; the lengths and structures below are the
registry's: https://www.swift.com/standards/data-standards/iban-international-bank-account-number. Many countries have
check digits of their own inside; an IBAN that fails them is found all the same, and is less sure.
"""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from sensitive_scan.check.bban import confirms_iban
from sensitive_scan.check.mod97 import mod_97_10, remainder_97
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

# the part after country and check digits: n digits, a letters, c both
_REGISTRY = """
AD:8n12c AE:19n AL:8n16c AT:16n AZ:4a20c BA:16n BE:12n BG:4a6n8c BH:4a14c BI:23n BR:23n1a1c BY:4c4n16c CH:5n12c
CR:18n CY:8n16c CZ:20n DE:18n DJ:23n DK:14n DO:4c20n EE:16n EG:25n ES:20n FI:14n FK:2a12n FO:14n FR:10n11c2n
GB:4a14n GE:2a16n GI:4a15c GL:14n GR:7n16c GT:24c HN:4a20n HR:17n HU:24n IE:4a14n IL:19n IQ:4a15n IS:22n
IT:1a10n12c JO:4a4n18c KW:4a22c KZ:3n13c LB:4n20c LC:4a24c LI:5n12c LT:16n LU:3n13c LV:4a13c LY:21n MC:10n11c2n
MD:20c ME:18n MK:3n10c2n MN:16n MR:23n MT:4a5n18c MU:4a19n3a NI:4a20n NL:4a10n NO:11n OM:3n16c PK:4a16c PL:24n
PS:4a21c PT:21n QA:4a21c RO:4a16c RS:18n RU:14n15c SA:2n18c SC:4a20n3a SD:14n SE:20n SI:15n SK:20n SM:1a10n12c
SO:19n ST:21n SV:4a20n TL:19n TN:20n TR:6n16c UA:6n19c VA:18n VG:4a16n XK:16n YE:4a4n18c
"""
_STRUCTURES = {
    entry[:2]: tuple((int(count), kind) for count, kind in re.findall("([0-9]+)([nac])", entry[3:]))
    for entry in _REGISTRY.split()
}
_ALPHABETS = {"n": string.digits, "a": string.ascii_uppercase, "c": string.digits + string.ascii_uppercase}
_LENGTHS = {country: 4 + sum(count for count, _ in parts) for country, parts in _STRUCTURES.items()}


def _is_iban(value: str) -> bool:
    if len(value) != _LENGTHS.get(value[:2]) or not value.isascii() or not value[2:4].isdecimal():
        return False
    start = 4
    for count, kind in _STRUCTURES[value[:2]]:
        part = value[start : start + count]
        if not (part.isdecimal() if kind == "n" else part.isalpha() if kind == "a" else part.isalnum()):
            return False
        start += count
    return len(set(value[4:])) > 1 and mod_97_10(value[4:] + value[:4])


def _sample(random: Random) -> str:
    """An IBAN of any country in groups of four, its national check digits right where it has some."""
    country = random.choice(tuple(_STRUCTURES))
    while True:
        parts = (random.choice(_ALPHABETS[kind]) for count, kind in _STRUCTURES[country] for _ in range(count))
        bban = "".join(parts)
        number = f"{country}{98 - remainder_97(f'{bban}{country}00'):02d}{bban}"
        if confirms_iban(number) is not False:
            return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def _pattern() -> str:
    """Compact, or in groups; a last group of four ends a number only where its country's length says so."""
    every = "|".join(_LENGTHS)
    branches = [
        f"(?:{every})[0-9]{{2}}[A-Z0-9]{{11,29}}",
        f"(?:{every})[0-9]{{2}}(?:[ .-][A-Z0-9]{{4}}){{2,7}}[ .-][A-Z0-9]{{1,3}}",
    ]
    for length in sorted({length for length in _LENGTHS.values() if length % 4 == 0}):
        countries = "|".join(country for country, other in _LENGTHS.items() if other == length)
        branches.insert(1, f"(?:{countries})[0-9]{{2}}(?:[ .-][A-Z0-9]{{4}}){{{length // 4 - 1}}}")
    return "|".join(branches)


recognizer = Recognizer(
    entity="IBAN",
    name="international bank account number",
    pattern=_pattern(),
    prefilter="[A-Z]{2}[0-9]{2}[ .-]?[A-Z0-9]{4}[ .-]?[A-Z0-9]{4}[ .-]?[A-Z0-9]{3}",
    asked_pattern=f"(?:{'|'.join(_LENGTHS)})[0-9]{{2}}(?:[ ./-]{{0,3}}[A-Z0-9]){{11,29}}",
    check=_is_iban,
    confirm=confirms_iban,
    sample=_sample,
    fields=(
        *("iban", "iban number", "iban no", "iban code", "iban account", "codigo iban", "iban nummer", "rib iban"),
        *("nib iban", "iban perso", "bank iban", "cuenta domiciliacion", "cuenta iban", "compte iban", "konto iban"),
        *("الآيبان", "ايبان", "رقم الآيبان", "ибан", "आईबीएएन"),
    ),
    context=(
        *("iban", "bank", "bank account", "account", "wire", "transfer", "sepa", "direct debit", "bic", "swift", "rib"),
        *("konto", "rekening", "cuenta", "conta", "compte", "conto", "lastschrift", "domiciliacion", "remboursement"),
    ),
    siblings=("bic", "swift", "swift code", "bank name", "bank", "account holder", "kontoinhaber", "titulaire"),
    test_numbers=("GB82WEST12345698765432", "DE89370400440532013000", "FR1420041010050500013M02606"),
    confused_with="codes that begin with two letters; mod 97 and the country's length tell them apart.",
    lifespan="as long as the account; countries join and lengthen it now and then",
    matches=(
        "IBAN DE89 3704 0044 0532 0130 00 Privatkonto",
        "Transfer To: AE29 6245 9412 6185 2532 477",
        "domiciliación ES31 1615 2446 3968 9202 1852 mantener tarifa",
        "NL59ETWC4653887707",
    ),
    rejects=("DE35 7821 3127 5875 6663 81", "DE00000000000000000000", "GB29 order 2024 ref 000012 of 7"),
)
