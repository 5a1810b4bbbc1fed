"""Health numbers of Canada's provinces and territories: two with check digits, Quebec's with the date of birth.

Issued by the ministries of health. Ontario: ten digits, Luhn, and a version code of one or two letters. British
Columbia: ten digits from 9, weights 2, 4, 8, 5, 10, 9, 7, 3 by 11. Quebec: three letters of the
surname, one of the given name, year, month (50 more for women), day, two digits. The others' check digits are not
published, and those that circulate contradict each other, so only their form is tested.
Specifications: https://www.ontario.ca/page/health-card-validation, https://www2.gov.bc.ca (Client Registry, volume 4B),
https://www.ramq.gouv.qc.ca, https://www.cihi.ca (health card number formats).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_BC_WEIGHTS = (2, 4, 8, 5, 10, 9, 7, 3)
_WOMEN = 50


def _is_ohip(value: str) -> bool:
    number, version = value[:10], value[10:]
    if not is_digits(number, 10) or number[0] == "0" or is_repeated(number):
        return False
    return not version or (len(version) <= 2 and version.isascii() and version.isalpha())


def _has_ohip_digit(value: str) -> bool:
    return luhn(value[:10])


def _made_up_ohip(random: Random) -> str:
    body = str(random.randrange(100_000_000, 1_000_000_000))
    return next(body + digit for digit in "0123456789" if luhn(body + digit))


def _is_bc_phn(number: str) -> bool:
    if not is_digits(number, 10) or number[0] != "9" or is_repeated(number):
        return False
    total = sum(int(digit) * weight % 11 for digit, weight in zip(number[1:9], _BC_WEIGHTS, strict=True))
    return (11 - total % 11) % 11 == int(number[9])


def _is_ramq(value: str) -> bool:
    number = value[4:]
    if not is_digits(number, 8):
        return False
    month = int(number[2:4])
    return is_date(int(number[:2]), month - _WOMEN if month > _WOMEN else month, int(number[4:6]))


_NINE = "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}"

# entity, province, form, check, field names, context, examples, what is refused
_ROWS = (
    (
        *("CA_BC_PHN", "British Columbia", "9[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}", _is_bc_phn),
        (
            *("bc phn", "bc personal health number", "personal health number", "personal health no", "msp number bc"),
            *("bc carecard", "carecard number", "care card number bc", "bc health card", "bc health number", "phn bc"),
            *("bc services card number", "msp phn", "british columbia phn"),
        ),
        ("msp bc", "carecard", "pharmacare"),
        ("BC PHN 9698 658 215", "bc health card 9123456780"),
        ("bc phn 9698 648 215", "bc phn 5736504210", "bc phn 9999999999"),
    ),
    (
        *("CA_ON_OHIP", "Ontario", "[1-9][0-9]{9}(?:[ -]?[A-Z]{1,2})?|[1-9][0-9]{3}[ -][0-9]{3}[ -][0-9]{3}", _is_ohip),
        (
            *("ohip", "ohip number", "ohip card", "ontario health card", "ontario health number", "ohip version code"),
            *("ontario health insurance", "health card ontario", "ohip hcn", "hcn ontario", "on health card"),
            *("carte sante ontario", "numero carte sante ontario", "ohip no", "patient ohip", "ontario hcn"),
        ),
        ("ohip", "serviceontario"),
        ("OHIP 9876 543 217", "ohip no: 5584486673", "HC 6132-185-346-YM"),
        ("ohip 0876 543 217", "ohip 1111111111", "OHIP covered 2024"),
    ),
    (
        *("CA_QC_RAMQ", "Quebec", "[A-Z]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}", _is_ramq),
        (
            *("ramq", "numero assurance maladie", "ramq number", "numero ramq", "carte assurance maladie", "nam ramq"),
            *("carte soleil", "quebec health card", "quebec health insurance number", "quebec hin", "ramq nam"),
            *("assurance maladie quebec", "numero d assurance maladie", "quebec medicare", "ramq card"),
        ),
        ("ramq", "carte soleil", "regie de l assurance maladie"),
        ("RAMQ TREM 6553 0515", "assurance maladie GAGN72081223"),
        ("RAMQ TREM 6513 0515", "ramq TREM 0000 0000"),
    ),
    (
        *("CA_AB_PHN", "Alberta", "[0-9]{5}[ -]?[0-9]{4}|[0-9]{4}[ -][0-9]{5}", serial(9)),
        (
            *("alberta phn", "alberta health number", "alberta personal health number", "alberta health care number"),
            *("ahcip number", "ahcip", "alberta uli", "uli alberta", "alberta health card", "ab health card"),
            *("phn ab", "ahc number alberta", "alberta hcn", "unique lifetime identifier"),
        ),
        ("ahcip", "netcare"),
        ("Alberta PHN 48271-6359", "ahcip number 204816395"),
        ("alberta phn 00000-0000", "alberta phn 123456789", "alberta phn 4827"),
    ),
    (
        *("CA_SK_HSN", "Saskatchewan", _NINE, serial(9)),
        (
            *("saskatchewan hsn", "saskatchewan health number", "saskatchewan health card", "sk health card"),
            *("health services number", "hsn saskatchewan", "sask health number", "sask health card", "sk hsn"),
            *("saskatchewan phn", "sask health services number"),
        ),
        ("sask health", "ehealth saskatchewan"),
        ("Saskatchewan HSN 482 716 359", "sask health card 204816395"),
        ("saskatchewan hsn 000000000", "saskatchewan hsn 123456789"),
    ),
    (
        *("CA_MB_PHIN", "Manitoba", f"{_NINE}|[0-9]{{6}}", serial(6, 9)),
        (
            *("manitoba phin", "phin", "phin number", "manitoba health number"),
            *("personal health identification number", "manitoba health card", "mb health card"),
            *("manitoba health registration number", "mhsc number", "mb phin", "manitoba health phin", "mhsal number"),
        ),
        ("manitoba health", "phin"),
        ("Manitoba PHIN 482 716 359", "MHSC number 482716"),
        ("manitoba phin 000000000", "manitoba phin 123456"),
    ),
    (
        *("CA_NB_MEDICARE", "New Brunswick", _NINE, serial(9)),
        (
            *("new brunswick medicare", "nb medicare", "nb medicare number", "medicare nb", "nb health card"),
            *("new brunswick health card", "new brunswick medicare number", "assurance maladie nouveau brunswick"),
            *("carte medicare nb", "medicare nouveau brunswick"),
        ),
        ("new brunswick medicare", "horizon health network", "vitalite"),
        ("NB Medicare 482-716-359", "new brunswick medicare no 204816395"),
        ("nb medicare 000000000", "nb medicare 123456789"),
    ),
    (
        *("CA_NS_HCN", "Nova Scotia", "[0-9]{4}[ -]?[0-9]{3}[ -]?[0-9]{3}", serial(10)),
        (
            *("nova scotia health card", "ns health card", "nova scotia hcn", "ns hcn", "nova scotia health number"),
            *("nova scotia msi", "ns msi number", "msi health card", "msi card nova scotia"),
            "nova scotia health insurance",
            "ns health number",
        ),
        ("nova scotia msi", "medavie"),
        ("Nova Scotia health card 0048 271 635", "ns hcn 2048163957"),
        ("ns health card 0000000000", "ns hcn 1234567890"),
    ),
    (
        *("CA_NL_MCP", "Newfoundland and Labrador", "[0-9]{3}(?:[ -]?[0-9]{3}){3}", serial(12)),
        (
            *("newfoundland mcp", "mcp number", "mcp card", "mcp health card", "nl mcp", "mcp card number", "mcp nl"),
            *("newfoundland health card", "nl health card", "newfoundland health number", "medical care plan number"),
        ),
        ("newfoundland mcp", "medical care plan"),
        ("MCP number 482 716 359 048", "Newfoundland MCP 204816395717"),
        ("mcp number 000000000000", "mcp number 4827163"),
    ),
    (
        *("CA_PE_PHN", "Prince Edward Island", "[0-9]{8}|[0-9]{4} [0-9]{4}", serial(8)),
        (
            *("pei health card", "pei health number", "pei phn", "prince edward island health card", "pe health card"),
            *("pei personal health number", "prince edward island phn", "health pei number"),
        ),
        ("health pei",),
        ("PEI health card 48271635", "pei phn 0482 7163"),
        ("pei health card 00000000", "pei phn 12345678"),
    ),
    (
        *("CA_YT_PHN", "Yukon", _NINE, serial(9)),
        (
            *("yukon health card", "yukon health number", "yukon phn", "yhcip number", "yukon health care number"),
            *("yt health card", "yukon hcn", "yukon health care card"),
        ),
        ("yhcip", "insured health yukon"),
        ("Yukon health card 002 716 359", "yhcip number 002816395"),
        ("yukon health card 000000000", "yukon phn 123456789"),
    ),
    (
        *("CA_NT_HCN", "Northwest Territories", "[NDMTH][ -]?[0-9]{7}", serial(7)),
        (
            *("nwt health card", "nwt health number", "northwest territories health card", "nwt hsn"),
            *("nwt health care card", "nt health card", "nwt hcn", "nwt health care plan number"),
        ),
        ("nwt health",),
        ("NWT health card N4827163", "nwt hcn H-2048163"),
        ("nwt health card N0000000", "nwt hcn 4827163"),
    ),
    (
        *("CA_NU_HCN", "Nunavut", "1[0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}", serial(9)),
        (
            *("nunavut health card", "nunavut health number", "nunavut hcn", "nu health card"),
            *("nunavut health care card", "nunavut health care number", "nunavut hsn"),
        ),
        ("nunavut health",),
        ("Nunavut health card 104827163", "nunavut hcn 148 271 635"),
        ("nunavut health card 204827163", "nunavut hcn 111111111"),
    ),
)
# a check would prove a column of Swedish companies, whose numbers are of ten digits and Luhn's too
_CONFIRMED = {"CA_ON_OHIP": _has_ohip_digit}
_SAMPLES = {"CA_ON_OHIP": _made_up_ohip}
_STANDS_OUT = {"CA_ON_OHIP": "[1-9][0-9]{3}[ -][0-9]{3}[ -][0-9]{3}[ -]?[A-Z]{1,2}"}

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=f"health number of {province}",
        pattern=_STANDS_OUT.get(entity, ""),
        asked_pattern=form,
        check=check,
        confirm=_CONFIRMED.get(entity),
        sample=_SAMPLES.get(entity),
        fields=fields,
        context=context,
        siblings=("dob", "date of birth", "health card expiry", "version code", "family doctor", "date de naissance"),
        confused_with="phones and orders of the same length; a name of the province or its plan asks.",
        lifespan="for life, while its holder lives in the province; the card is renewed every two to five years",
        matches=matches,
        rejects=rejects,
    )
    for entity, province, form, check, fields, context, matches, rejects in _ROWS
)
