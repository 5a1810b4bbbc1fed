"""Made-up numbers of companies with the check digits that their registers give them, and random strings of a form."""

from __future__ import annotations

import string
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from sample_numbers import digits

from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.weighted import weighted_sum

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_CHARACTERS = {
    "0": string.digits,
    "A": string.ascii_uppercase,
    "a": string.ascii_lowercase,
    "x": "0123456789abcdef",
    "*": string.digits + string.ascii_uppercase,
}
_BASE_36 = string.digits + string.ascii_uppercase


@dataclass(frozen=True, slots=True)
class CompanyNumber:
    """The number of a company in one register, and the names of fields that hold it."""

    name: str
    make: Callable[[Random], str]
    names: tuple[str, ...]


def filled(form: str, random: Random) -> str:
    """``form`` with every placeholder drawn; other characters stay, and so does a digit other than nought."""
    return "".join(random.choice(_CHARACTERS[one]) if one in _CHARACTERS else one for one in form)


def ends_right(body: str, passes: Callable[[str], bool], alphabet: str = string.digits) -> str:
    """``body`` with the check character that passes."""
    return next(whole for one in alphabet if passes(whole := body + one))


def gtin_digit(body: str) -> str:
    """The check digit of an article number."""
    return str(-weighted_sum(body[::-1], (3, 1) * 9) % 10)


def gstin(random: Random) -> str:
    """A GSTIN of a company or a firm, whose PAN is that of no natural person."""
    body = f"{random.randrange(1, 37):02d}{filled('AAA', random)}{random.choice('CFTA')}{filled('A0000A', random)}1Z"
    total = 0
    for place, one in enumerate(body):
        product = _BASE_36.index(one) * (1 + place % 2)
        total += product // 36 + product % 36
    return body + _BASE_36[-total % 36]


def cnpj(random: Random) -> str:
    """A Brazilian company number."""
    body = digits(random, 8) + "0001"
    for weights in ((5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2), (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)):
        left = weighted_sum(body, weights) % 11
        body += str(0 if left < 2 else 11 - left)  # noqa: PLR2004 - the register's rule
    return f"{body[:2]}.{body[2:5]}.{body[5:8]}/{body[8:12]}-{body[12:]}" if random.random() < 0.5 else body  # noqa: PLR2004


def weighted_number(first: str, length: int, weights: tuple[int, ...], modulus: int, random: Random) -> str:
    """A number of ``length`` digits whose last is the weighted sum of the others by ``modulus``; ten is drawn again."""
    while True:
        body = first + digits(random, length - 1 - len(first))
        digit = weighted_sum(body, weights) % modulus
        if digit < 10:  # noqa: PLR2004 - a digit
            return f"{body}{digit}"


def eleven_minus(first: str, length: int, weights: tuple[int, ...], random: Random) -> str:
    """The same with eleven less that sum, eleven being nought."""
    while True:
        body = first + digits(random, length - 1 - len(first))
        digit = -weighted_sum(body, weights) % 11
        if digit < 10:  # noqa: PLR2004 - a digit
            return f"{body}{digit}"


def luhn_body(form: str, random: Random) -> str:
    """A number of a form with a Luhn digit behind it."""
    return ends_right(filled(form, random), luhn)


def form(one: str, random: Random) -> str:
    """A random number of a form, where a register has no check digit."""
    return filled(one, random)


COMPANY_NUMBERS = (
    CompanyNumber("GSTIN", gstin, ("GSTIN", "GST No")),
    CompanyNumber("CIN", partial(form, "U00000MH2000PTC000000"), ("CIN", "Company CIN")),
    CompanyNumber("EIN", partial(form, "00-0000000"), ("EIN", "Employer EIN")),
    CompanyNumber("DUNS", partial(form, "000000000"), ("DUNS", "D-U-N-S Number")),
    CompanyNumber("GB company", partial(form, "00000000"), ("Company Number", "Companies House No")),
    CompanyNumber("GB VAT", partial(form, "GB000000000"), ("VAT No", "VAT Number")),
    CompanyNumber("DE VAT", partial(form, "DE000000000"), ("USt-IdNr", "VAT ID")),
    CompanyNumber("DE register", partial(form, "HRB 00000"), ("Handelsregister", "HRB")),
    CompanyNumber("FR SIREN", partial(luhn_body, "00000000"), ("SIREN",)),
    CompanyNumber("FR SIRET", partial(luhn_body, "0000000000000"), ("SIRET",)),
    CompanyNumber("FR VAT", partial(form, "FR00000000000"), ("TVA intracom", "VAT No")),
    CompanyNumber("ES CIF", partial(form, "B00000000"), ("CIF",)),
    CompanyNumber("IT VAT", partial(luhn_body, "0000000000"), ("Partita IVA", "P.IVA")),
    CompanyNumber("NL KvK", partial(form, "00000000"), ("KvK-nummer", "KvK")),
    CompanyNumber("NL VAT", partial(form, "NL000000000B00"), ("BTW-nummer", "VAT No")),
    CompanyNumber("BE VAT", partial(form, "BE0000000000"), ("BTW", "VAT No")),
    CompanyNumber("PL NIP", partial(weighted_number, "5", 10, (6, 5, 7, 2, 3, 4, 5, 6, 7), 11), ("NIP firmy",)),
    CompanyNumber("PL REGON", partial(weighted_number, "", 9, (8, 9, 2, 3, 4, 5, 6, 7), 11), ("REGON",)),
    CompanyNumber("NO organisation", partial(eleven_minus, "9", 9, (3, 2, 7, 6, 5, 4, 3, 2)), ("Org nr",)),
    CompanyNumber("SE organisation", partial(luhn_body, "556000000"), ("Org.nr", "Organisationsnummer")),
    CompanyNumber("DK CVR", partial(form, "00000000"), ("CVR", "CVR-nr")),
    CompanyNumber("FI Y-tunnus", partial(form, "0000000-0"), ("Y-tunnus",)),
    CompanyNumber("CH UID", partial(form, "CHE-000.000.000"), ("UID", "MWST")),
    CompanyNumber("AT UID", partial(form, "ATU00000000"), ("UID-Nummer", "VAT No")),
    CompanyNumber("CZ ICO", partial(form, "00000000"), ("IČO", "ICO")),
    CompanyNumber("TR VKN", partial(form, "0000000000"), ("Vergi No", "VKN")),
    CompanyNumber("RU INN", partial(form, "7700000000"), ("ИНН компании", "ОГРН")),
    CompanyNumber("BR CNPJ", cnpj, ("CNPJ", "CNPJ da empresa")),
    CompanyNumber("AR CUIT", partial(form, "30-00000000-0"), ("CUIT empresa",)),
    CompanyNumber("MX RFC", partial(form, "AAA000000***"), ("RFC empresa",)),
    CompanyNumber("AU ABN", partial(form, "00 000 000 000"), ("ABN",)),
    CompanyNumber("AU ACN", partial(form, "000 000 000"), ("ACN",)),
    CompanyNumber("NZ NZBN", partial(form, "9429000000000"), ("NZBN",)),
    CompanyNumber("SG UEN", partial(form, "200000000A"), ("UEN",)),
    CompanyNumber("AE TRN", partial(form, "100000000000003"), ("TRN", "VAT TRN")),
    CompanyNumber("SA VAT", partial(form, "300000000000003"), ("VAT No", "الرقم الضريبي")),
    CompanyNumber("SA CR", partial(form, "1010000000"), ("CR No", "السجل التجاري")),
    CompanyNumber("ZA registration", partial(form, "2000/000000/07"), ("Company Reg No",)),
    CompanyNumber("ZA VAT", partial(form, "4000000000"), ("VAT No",)),
    CompanyNumber("JP corporate", partial(form, "0000000000000"), ("法人番号",)),
    CompanyNumber("KR business", partial(form, "000-00-00000"), ("사업자등록번호",)),
    CompanyNumber("CN credit code", partial(form, "91000000MA********"), ("统一社会信用代码",)),
    CompanyNumber("LEI", partial(form, "0000**************00"), ("LEI",)),
)
"""Registers of companies, their numbers with right check digits where those are simple."""
