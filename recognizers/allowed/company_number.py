"""Numbers of companies: tax, registry, bank and securities numbers. A company's identifier is ordinary business data.

Registers: https://www.gst.gov.in, https://ec.europa.eu/taxation_customs/vies, https://abr.business.gov.au,
https://www.insee.fr/fr/information/2028129, https://www.gleif.org, https://www.isin.org.
"""

from __future__ import annotations

import string

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.mod97 import mod_97_10
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_GSTIN_ALPHABET = string.digits + string.ascii_uppercase
_GSTIN_LENGTH, _LEI_LENGTH, _ISIN_LENGTH = 15, 20, 12
_ABN_WEIGHTS = (10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19)
_CNPJ_WEIGHTS = (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
_NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
_REGON_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)

_VAT = (
    r"ATU[0-9]{8}|BE[01][0-9]{9}|BG[0-9]{9,10}|CZ[0-9]{8}|DE[0-9]{9}|DK[0-9]{8}"
    r"|CHE-?[0-9]{3}\.?[0-9]{3}\.?[0-9]{3}(?: ?(?:MWST|TVA|IVA))?"
    r"|EE[0-9]{9}|EL[0-9]{9}|FI[0-9]{8}|FR[0-9A-HJ-NP-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}"
    r"|GB ?[0-9]{3} ?[0-9]{4} ?[0-9]{2}|HR[0-9]{11}|HU[0-9]{8}"
    r"|IE[0-9][0-9A-Z][0-9]{5}[A-Z]{1,2}|IT[0-9]{11}|LT(?:[0-9]{9}|[0-9]{12})|LU[0-9]{8}|LV[0-9]{11}|MT[0-9]{8}"
    r"|NL[0-9]{9}B[0-9]{2}"
    r"|PL[0-9]{10}|RO[0-9]{6,10}|SE[0-9]{10}01|SI[0-9]{8}|SK[0-9]{10}|NO[0-9]{9}MVA"
)


def is_gstin(number: str) -> bool:
    """Whether the last of fifteen characters is right: mod 36, weights 1 and 2, digits of each product added up."""
    if len(number) != _GSTIN_LENGTH or any(character not in _GSTIN_ALPHABET for character in number):
        return False
    total = 0
    for place, character in enumerate(number[:14]):
        product = _GSTIN_ALPHABET.index(character) * (1 + place % 2)
        total += product // 36 + product % 36
    return _GSTIN_ALPHABET[-total % 36] == number[14]


def is_abn(number: str) -> bool:
    """Whether an Australian Business Number leaves no remainder by 89, one being taken from its first digit."""
    return is_digits(number, 11) and (weighted_sum(number, _ABN_WEIGHTS) - _ABN_WEIGHTS[0]) % 89 == 0


def is_cnpj(number: str) -> bool:
    """Whether both check digits of a Brazilian CNPJ are right (mod 11, weights 2 to 9 from the right)."""
    if not is_digits(number, 14):
        return False
    first = -weighted_sum(number[:12], _CNPJ_WEIGHTS[1:]) % 11 % 10
    second = -weighted_sum(number[:13], _CNPJ_WEIGHTS) % 11 % 10
    return number[12:] == f"{first}{second}"


def is_siren(number: str) -> bool:
    """Whether a French SIREN (9 digits) or SIRET (14) passes Luhn; for La Poste five divides the sum."""
    if not is_digits(number, 9, 14):
        return False
    is_la_poste = number.startswith("356000000") and sum(map(int, number)) % 5 == 0
    return luhn(number[:9]) and (luhn(number) or is_la_poste)


def is_nip(number: str) -> bool:
    """Whether the last digit of a Polish NIP is the weighted sum of the others by 11."""
    return is_digits(number, 10) and weighted_sum(number[:9], _NIP_WEIGHTS) % 11 == int(number[9])


def _is_nip_or_prefixed(number: str) -> bool:
    return is_nip(number.removeprefix("NIP:").removeprefix("NIP").removeprefix("PL"))


def is_regon(number: str) -> bool:
    """Whether the ninth digit of a Polish REGON is right (mod 11, ten counting as nought)."""
    return is_digits(number, 9, 14) and weighted_sum(number[:8], _REGON_WEIGHTS) % 11 % 10 == int(number[8])


def is_lei(number: str) -> bool:
    """Whether a Legal Entity Identifier leaves 1 by 97 (ISO 17442)."""
    return len(number) == _LEI_LENGTH and mod_97_10(number)


def is_isin(number: str) -> bool:
    """Whether a securities number, its letters read as 10 to 35, passes Luhn (ISO 6166)."""
    if len(number) != _ISIN_LENGTH or not (number.isascii() and number.isalnum()):
        return False
    return luhn("".join(str(int(character, 36)) for character in number))


recognizers = (
    Recognizer(
        entity="IN_GSTIN",
        name="GST number of a business in India",
        pattern=r"(?:[0-3][0-9]|9[79])[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]",
        check=is_gstin,
        fields=(
            *("gst", "gstin", "gst no", "gstin no", "gst number", "gstno", "gst in", "uf crm gst", "gst id"),
            *("gst registration", "जीएसटी", "जीएसटी नंबर", "ஜிஎஸ்டி"),
        ),
        context=("gst", "gstin"),
        confused_with="the PAN inside it, which is the business's",
        matches=("27AAPFU0939F1ZV", "29ABCFT4821K1ZV"),
        rejects=("27AAPFU0939F1ZW",),
    ),
    Recognizer(
        entity="EU_VAT",
        name="VAT number of a business in Europe",
        pattern=_VAT,
        asked_pattern=r"(?:[A-Z]{2} ?)?[A-Z0-9]{2,4}(?:[-. ]?[A-Z0-9]{1,4}){1,4}",
        fields=(
            *("vat", "vat no", "vat number", "vat id", "vat reg no", "vatin", "parent id vat", "tva", "no tva"),
            *("tva intracommunautaire", "num tva", "ust id", "ust idnr", "ustid", "umsatzsteuer id", "uid nummer"),
            *("mwst nr", "piva", "p iva", "partita iva", "btw", "btw nr", "btw nummer", "moms nr", "momsnr", "mva"),
            *("alv", "dph", "dic", "nif empresa", "cif empresa", "cif", "iva intracomunitario", "kdv no"),
        ),
        context=("vat", "tva", "ust", "iva", "btw"),
        confused_with="personal tax numbers of the same digits",
        matches=(
            *("DE136695976", "FR83404833048", "NL728596656B76", "IT02386693934", "GB 706 8527 39", "BE0375951438"),
        ),
        rejects=("#",),
    ),
    Recognizer(
        entity="AU_ABN",
        name="Australian Business Number",
        asked_pattern="[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
        check=is_abn,
        fields=("abn", "abn no", "australian business number"),
        context=("abn",),
        confused_with="telephone numbers of eleven digits",
        matches=("51 824 753 556", "83914571673"),
        rejects=("51 824 753 557",),
    ),
    Recognizer(
        entity="BR_CNPJ",
        name="company number of Brazil (CNPJ)",
        pattern=r"[0-9]{2}\.[0-9]{3}\.[0-9]{3}/[0-9]{4}-[0-9]{2}",
        asked_pattern="[0-9]{14}",
        check=is_cnpj,
        fields=("cnpj", "cnpj da empresa", "cnpj empresa", "cnpj cpf empresa"),
        context=("cnpj",),
        confused_with="cards of fourteen digits",
        matches=("11.222.333/0001-81", "11444777000161"),
        rejects=("11.222.333/0001-82",),
    ),
    Recognizer(
        entity="FR_SIREN",
        name="company number of France (SIREN, SIRET)",
        asked_pattern="[0-9]{3} ?[0-9]{3} ?[0-9]{3}(?: ?[0-9]{5})?",
        check=is_siren,
        fields=("siren", "siret", "siret employeur", "siren siret", "n siret", "numero siret", "rcs"),
        context=("siren", "siret", "rcs"),
        confused_with="cards of fourteen digits",
        matches=("732 829 320", "73282932000074", "35600000049837"),
        rejects=("732 829 321",),
    ),
    Recognizer(
        entity="PL_NIP",
        name="tax number of Polish businesses (NIP)",
        pattern=r"NIP:? ?[0-9]{3}-[0-9]{3}-[0-9]{2}-[0-9]{2}",
        asked_pattern="(?:PL)?[0-9]{3}-?[0-9]{2,3}-?[0-9]{2}-?[0-9]{2,3}",
        check=_is_nip_or_prefixed,
        fields=("nip", "nip firmy", "numer nip", "nip nr"),
        context=("nip",),
        confused_with="telephone numbers of ten digits",
        matches=("5260250274", "526-104-08-28"),
        rejects=("526-104-08-29",),
    ),
    Recognizer(
        entity="PL_REGON",
        name="statistical number of Polish businesses (REGON)",
        asked_pattern="[0-9]{9}(?:[0-9]{5})?",
        check=is_regon,
        fields=("regon", "numer regon"),
        context=("regon",),
        confused_with="identifiers of nine digits",
        matches=("192598184", "123456785"),
        rejects=("192598183",),
    ),
    Recognizer(
        entity="US_EIN",
        name="employer identification number (US)",
        asked_pattern="[0-9]{2}-?[0-9]{7}",
        fields=(
            *("ein", "fein", "employer ein", "employer identification number", "federal tax id", "federal ein"),
            *("company tax id", "business tax id", "ein no"),
        ),
        context=("ein", "fein"),
        confused_with="social security numbers, which are grouped 3-2-4",
        matches=("26-7688243", "203456789"),
        rejects=("123-45-6789",),
    ),
    Recognizer(
        entity="LEI",
        name="legal entity identifier",
        asked_pattern="[0-9A-Z]{18}[0-9]{2}",
        check=is_lei,
        fields=("lei", "lei code", "legal entity identifier"),
        context=("lei",),
        confused_with="other codes of twenty characters",
        matches=("HWUPKR0MPOU8FGXBT394", "5493001KJTIIGC8Y1R12"),
        rejects=("HWUPKR0MPOU8FGXBT395",),
    ),
    Recognizer(
        entity="ISIN",
        name="securities number (ISIN)",
        asked_pattern="[A-Z]{2}[0-9A-Z]{9}[0-9]",
        check=is_isin,
        fields=("isin", "isin code", "security isin"),
        context=("isin", "folio"),
        confused_with="passport numbers with two letters",
        matches=("US0378331005", "GB0002634946"),
        rejects=("US0378331006",),
    ),
    Recognizer(
        entity="COMPANY_NUMBER",
        name="registry or tax number of a company",
        pattern=r"UDYAM-[A-Z]{2}-[0-9]{2}-[0-9]{7}|[LU][0-9]{5}[A-Z]{2}(?:19|20)[0-9]{2}[A-Z]{3}[0-9]{6}",
        asked_pattern=r"[A-Z0-9]{1,8}(?:[-./ ]?[A-Z0-9]{1,8}){0,4}",
        fields=(
            *("company no", "company number", "company reg no", "company registration", "companies house", "crn"),
            *("company tax no", "company tax number", "company pan", "pan of company", "pan of firm", "firm pan"),
            *("business pan", "employer pan", "org pan", "entity pan", "cin", "cin no", "llpin", "tan", "tan no"),
            *("udyam", "udyam no", "msme no", "iec", "iec code", "fssai", "fssai no", "drug license no"),
            *("trade licence", "trade license", "business licence", "business license", "shop act"),
            *("business registration", "tax registration", "trn", "sales tax no", "tin company", "uen", "acn"),
            *("nzbn", "kvk", "kvk nummer", "kbo", "duns", "duns number", "rssd", "naics", "sic code", "sdi", "krs"),
            *("nit", "nipc", "ntn", "cr", "cr no", "commercial registration", "handelsregister", "hrb"),
            *("steuernummer firma", "rfc empresa", "rfc compania", "cuit empresa", "rut empresa"),
            *("inscricao estadual", "inscricao municipal", "ie", "numer krs", "org nr", "orgnr"),
            *("organisationsnummer", "organisasjonsnummer", "cvr", "y tunnus", "vkn", "vergi no", "vergi numarasi"),
            *("vergi dairesi", "mersis", "npwp perusahaan", "nib", "mst", "ma so thue", "ma so thue cong ty"),
            *("الرقم الضريبي", "السجل التجاري", "رقم السجل التجاري", "法人番号", "統一編號", "统一社会信用代码"),
            *("税号", "사업자번호", "사업자등록번호", "법인등록번호", "เลขทะเบียนนิติบุคคล"),
        ),
        context=("udyam", "cin", "company pan", "registration no"),
        confused_with=("personal tax numbers; in Brazil, Mexico and India the form tells a company's from a person's"),
        matches=("UDYAM-MH-51-4147537", "203238331K", "44144335", "GKR006494Z34", "347516733526516"),
        rejects=("?",),
    ),
)
