"""Numbers of companies in the registers of many countries, one row a register: allowed data of a CRM.

Registers: the business registers of the European e-Justice portal (https://e-justice.europa.eu/topics/registers-business),
the tax administrations of Latin America (https://www.ciat.org), Japan (https://www.houjin-bangou.nta.go.jp), Korea
(https://www.hometax.go.kr), China (GB 32100-2015), Switzerland (https://www.uid.admin.ch). Their check digits are often
those of persons' numbers too, so that a column that passes one of them proves neither.
"""

from __future__ import annotations

from sensitive_scan.check.bban import passes_nine_seven
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.weighted import weighted, weighted_sum
from sensitive_scan.recognizer import Check, Recognizer

_RUC = (4, 3, 2, 7, 6, 5, 4, 3, 2)
_USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_by_eleven_norway = weighted((3, 2, 7, 6, 5, 4, 3, 2, 1), 11)
_by_eleven_denmark = weighted((2, 7, 6, 5, 4, 3, 2, 1), 11)
_by_eleven_finland = weighted((7, 9, 10, 5, 8, 4, 2, 1), 11)
_by_eleven_portugal = weighted((9, 8, 7, 6, 5, 4, 3, 2, 1), 11)
_by_eleven_argentina = weighted((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11)


def _ends_in(digits: str, weights: tuple[int, ...]) -> bool:
    """Whether the last digit is eleven less the weighted sum of the others by eleven; ten counts as nought."""
    rest = -weighted_sum(digits[:-1], weights) % 11
    return rest % 10 == int(digits[-1])


def _is_ico(number: str) -> bool:
    if not is_digits(number, 8):
        return False
    return (11 - weighted_sum(number, range(8, 1, -1)) % 11) % 10 == int(number[-1])


def _is_cvr(number: str) -> bool:
    return number[:1] != "0" and _by_eleven_denmark(number)


def _is_romanian(number: str) -> bool:
    digits = number.removeprefix("RO")
    if not is_digits(digits) or not 2 <= len(digits) <= 10:
        return False
    return weighted_sum(digits[:-1].zfill(9), (7, 5, 3, 2, 1, 7, 5, 3, 2)) * 10 % 11 % 10 == int(digits[-1])


def _is_swiss(number: str) -> bool:
    digits = number.removeprefix("CHE")[:9]
    return is_digits(digits, 9) and _ends_in(digits, (5, 4, 3, 2, 7, 6, 5, 4))


def _is_belgian(number: str) -> bool:
    digits = number.removeprefix("BE")
    return is_digits(digits, 10) and digits[0] in "01" and 97 - int(digits[:8]) % 97 == int(digits[8:])


def _is_ruc(number: str) -> bool:
    if not is_digits(number, 11) or not number.startswith("20"):
        return False
    return (11 - weighted_sum(number[:10], (5, *_RUC)) % 11) % 10 == int(number[-1])


def _is_cuit(number: str) -> bool:
    return number[:2] in {"30", "33", "34"} and _by_eleven_argentina(number)


def _is_nit(number: str) -> bool:
    if not is_digits(number, 10) or number[0] not in "89":
        return False
    rest = weighted_sum(number[:9], (41, 37, 29, 23, 19, 17, 13, 7, 3)) % 11
    return (rest if rest < 2 else 11 - rest) == int(number[-1])


def _is_rut(value: str) -> bool:
    body, last = value[:-1], value[-1:]
    if not is_digits(body, 8) or body < "50000000":
        return False
    return "0123456789K0"[-weighted_sum(body[::-1], (2, 3, 4, 5, 6, 7, 2, 3)) % 11] == last


def _is_houjin(number: str) -> bool:
    if not is_digits(number, 13):
        return False
    return 9 - weighted_sum(number[:0:-1], (1, 2) * 6) % 9 == int(number[0])


def _is_korean(number: str) -> bool:
    if not is_digits(number, 10):
        return False
    total = weighted_sum(number, (1, 3, 7, 1, 3, 7, 1, 3, 5)) + int(number[8]) * 5 // 10
    return (total + int(number[9])) % 10 == 0


def _is_uscc(value: str) -> bool:
    if len(value) != 18 or any(character not in _USCC for character in value):
        return False
    total = sum(_USCC.index(one) * 3**place % 31 for place, one in enumerate(value[:17]))
    return _USCC[-total % 31] == value[17]


def _is_turkish(number: str) -> bool:
    if not is_digits(number, 10):
        return False
    total = 0
    for place, digit in enumerate(map(int, number[:9]), 1):
        moved = (digit + 10 - place) % 10
        total += moved and (moved * 2 ** (10 - place) % 9 or 9)
    return -total % 10 == int(number[9])


def _begins(firsts: str, check: Check) -> Check:
    """A check that also wants one of some first digits, and more than one digit over and over."""
    return lambda number: number[:1] in tuple(firsts) and not is_repeated(number) and check(number)


# entity, name, form, check, field names, context, examples
_ROWS = (
    ("SE_ORGANISATIONSNUMMER", "Swedish company number", "[1-9][0-9][2-9][0-9]{3}-?[0-9]{4}",
     _begins("1235789", luhn),
     ("organisationsnr", "svenskt organisationsnummer", "momsregistreringsnummer", "bolagsnummer"), (),
     ("556703-7485",)),
    ("NO_ORGANISASJONSNUMMER", "Norwegian company number", "[89][0-9]{2} ?[0-9]{3} ?[0-9]{3}", _begins("89",
     _by_eleven_norway),
     ("norsk organisasjonsnummer", "foretaksnummer", "orgnr mva", "mva nummer"), (), ("974 760 673",)),
    ("DK_CVR", "Danish company number (CVR)", "[1-9][0-9]{7}|[1-9][0-9] [0-9]{2} [0-9]{2} [0-9]{2}", _is_cvr,
     ("cvr nr", "cvr nummer", "se nr", "p nummer", "momsnummer"), ("cvr",), ("cvr 13585628",)),
    ("FI_Y_TUNNUS", "Finnish company number", "[0-9]{7}-[0-9]", _by_eleven_finland,
     ("ytunnus", "alv numero", "fo nummer", "yritystunnus"), (), ("2077474-0",)),
    ("EE_REGISTRIKOOD", "Estonian company number", "[1-9][0-9]{7}|EE[0-9]{9}", None,
     ("registrikood", "reg kood", "kmkr", "kmkr number", "kaibemaksukohustuslase number"), (), ("12345678",)),
    ("LV_REGISTRACIJAS_NUMURS", "Latvian company number", "[4-9][0-9]{10}|LV[4-9][0-9]{10}", None,
     ("registracijas numurs", "reg nr latvija", "pvn numurs", "pvn reg nr"), (), ("40003521600",)),
    ("LT_IMONES_KODAS", "Lithuanian company number", "[1-9][0-9]{6}|[1-9][0-9]{8}|LT[0-9]{9}|LT[0-9]{12}", None,
     ("imones kodas", "juridinio asmens kodas", "pvm kodas", "pvm moketojo kodas"), (), ("302811671",)),
    ("CZ_ICO", "Czech or Slovak company number (IČO)", "[0-9]{8}|[0-9]{2} ?[0-9]{3} ?[0-9]{3}", _is_ico,
     ("ico", "ico firmy", "ic dph", "identifikacni cislo osoby", "spisova znacka", "dic firmy"), ("ico",),
     ("ičo 25596641",)),
    ("HU_ADOSZAM", "Hungarian tax number of a company", "[0-9]{8}-[1-5]-[0-9]{2}|[0-9]{8}",
     lambda number: passes_nine_seven(number[:8]),
     ("adoszam", "kozossegi adoszam", "csoportos adoszam", "cegjegyzekszam", "om azonosito",
     "ev nyilvantartasi szam"), (),
     ("12892312-2-42",)),
    ("RO_CUI", "Romanian company number (CUI)", "(?:RO ?)?[1-9][0-9]{5,9}", _is_romanian,
     ("cui", "cui firma", "cod unic de inregistrare", "cod fiscal firma", "cif romania"), ("cui",), ("RO18547290",)),
    ("PT_NIPC", "Portuguese company number (NIPC)", "[5-9][0-9]{8}|[5-9][0-9]{2} [0-9]{3} [0-9]{3}",
     _begins("5689", lambda number: is_digits(number, 9) and _ends_in(number, (9, 8, 7, 6, 5, 4, 3, 2))),
     ("nif empresa", "nif da empresa", "numero de pessoa coletiva", "contribuinte empresa"), ("nipc",),
     ("nipc 501964843",)),
    ("CH_UID", "Swiss company number (UID)",
     "CHE[- ]?[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}(?: ?(?:MWST|TVA|IVA))?", _is_swiss,
     ("uid nummer schweiz", "unternehmens identifikationsnummer", "numero ide", "mwst nr schweiz"), (),
     ("CHE-116.281.710",)),
    ("BE_ENTERPRISE_NUMBER", "Belgian company number", "(?:BE ?)?[01][0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}", _is_belgian,
     ("ondernemingsnummer", "numero d entreprise", "kbo nummer", "numero bce", "btw nummer belgie"), ("kbo", "bce"),
     ("ondernemingsnummer 0428.759.497",)),
    ("PE_RUC_EMPRESA", "Peruvian company number", "20[0-9]{9}", _is_ruc,
     ("ruc empresa", "ruc proveedor", "ruc de la empresa"), (), ("20512333797",)),
    ("AR_CUIT_EMPRESA", "Argentine company number", "3[034]-?[0-9]{8}-?[0-9]", _is_cuit,
     ("cuit de la empresa", "cuit proveedor", "cuit sociedad"), (), ("30-50279317-5",)),
    ("CO_NIT_EMPRESA", "Colombian company number", r"[89][0-9]{2}\.?[0-9]{3}\.?[0-9]{3}-?[0-9]", _is_nit,
     ("nit empresa", "nit de la empresa", "nit proveedor"), (), ("800.197.268-4",)),
    ("CL_RUT_EMPRESA", "Chilean company number", r"[5-9][0-9]\.?[0-9]{3}\.?[0-9]{3}-?[0-9K]", _is_rut,
     ("rut de la empresa", "rut proveedor", "rut razon social"), (), ("76.086.428-5",)),
    ("VE_RIF_EMPRESA", "Venezuelan company number", "[JGC]-?[0-9]{8}-?[0-9]", None,
     ("rif empresa", "rif de la empresa", "rif proveedor"), (), ("J-07013380-5",)),
    ("EC_RUC_EMPRESA", "Ecuadorian company number", "[0-2][0-9][69][0-9]{7}001", None,
     ("ruc compania", "ruc sociedad"), (), ("1792060346001",)),
    ("PY_RUC_EMPRESA", "Paraguayan company number", "8[0-9]{7}-[0-9]", None,
     ("ruc empresa paraguay", "ruc persona juridica"), (), ("80028061-0",)),
    ("CR_CEDULA_JURIDICA", "Costa Rican company number", "[2-5]-?[0-9]{3}-?[0-9]{6}", None,
     ("cedula juridica", "cedula juridica empresa"), ("cedula juridica",), ("3-101-123456",)),
    ("DO_RNC", "Dominican company number", "[145][0-9]{8}|[145]-[0-9]{2}-[0-9]{5}-[0-9]", None,
     ("rnc", "rnc empresa"), ("rnc",), ("1-01-85004-3",)),
    ("JP_CORPORATE_NUMBER", "Japanese corporate number", "[1-9][0-9]{12}", _is_houjin,
     ("法人番号", "インボイス登録番号", "houjin bangou", "corporate number japan"), (), ("5835678256246",)),
    ("KR_BUSINESS_NUMBER", "Korean business number", "[0-9]{3}-[0-9]{2}-[0-9]{5}|[0-9]{10}", _is_korean,
     ("사업자등록번호", "사업자번호", "business registration korea"), (), ("116-82-00276",)),
    ("CN_CREDIT_CODE", "Chinese unified social credit code",
     "[0-9A-HJ-NP-RT-UW-Y]{2}[0-9]{6}[0-9A-HJ-NP-RT-UW-Y]{10}", _is_uscc,
     ("统一社会信用代码", "统一信用代码", "uscc", "unified social credit code"), (), ("91110000600037341L",)),
    ("TR_VKN_COMPANY", "Turkish company tax number", "[0-9]{10}", _is_turkish,
     ("sirket vergi no", "firma vergi numarasi", "vergi kimlik no firma"), (), ("4540536920",)),
)  # fmt: skip

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=check,
        fields=fields,
        context=context,
        confused_with="persons' numbers of the same length; its first digits or letters tell a company's.",
        matches=examples,
        rejects=("pending",),
    )
    for entity, name, form, check, fields, context, examples in _ROWS
)
