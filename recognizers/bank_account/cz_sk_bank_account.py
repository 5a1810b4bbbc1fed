"""Czech and Slovak bank accounts: prefix of up to six digits, number of two to ten, bank code, 000000-0000000000/0000.

Issued by banks; prefix and number each have a weighted sum that 11 divides. The compact form has lost the marks, so
that any parting that fits is taken. The bank codes are those in force and, as old data has them, former ones: a new
bank's is to be added; python-stdnum (cz.bankaccount) knows those in force only, and takes no number without marks.
Specification: vyhláška 169/2011 Sb., https://www.cnb.cz (kódy bank); https://nbs.sk (prevodník identifikačných kódov).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.bban import passes_czech
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

    from sensitive_scan.recognizer import Check, Sample

_CZ_BANKS = (
    "0100 0300 0400 0600 0710 0800 2010 2020 2030 2050 2060 2070 2100 2200 2210 2220 2230 2240 2250 2260 2275 2310 "
    "2600 2700 3030 3050 3060 3500 4000 4300 5000 5400 5500 5800 6000 6100 6200 6210 6300 6363 6700 6800 7910 7930 "
    "7940 7950 7960 7970 7980 7990 8030 8040 8060 8090 8150 8190 8198 8199 8200 8211 8215 8220 8221 8222 8223 8225 "
    "8226 8227 8228 8230 8231 8240 8241 8242 8243 8246 8248 8250 8252 8253 8255 8265 8270 8271 8272 8280 8283 8291 "
    "8292 8293 8294 8500 8610 8660"
)
_SK_BANKS = (
    "0200 0720 0900 1100 1111 2010 2400 3000 3100 3300 5200 5600 5700 5900 6500 7300 7500 7930 8020 8050 8100 8120 "
    "8130 8160 8170 8180 8191 8300 8310 8320 8330 8350 8360 8370 8390 8400 8410 8420 8430 8440 8450 8460 8470 8480 "
    "9950 9951 9952 9953 9954 9955"
)


def _check(codes: str) -> Check:
    banks = frozenset(codes.split())

    def is_account(value: str) -> bool:
        rest = value[:-4]
        if not is_digits(value) or not 6 <= len(value) <= 20 or value[-4:] not in banks or rest.count("0") == len(rest):
            return False
        # without a prefix, or with one before a number of its full length or nearly so
        if len(rest) <= 10 and passes_czech(rest):
            return True
        return any(
            passes_czech(rest[:-length]) and passes_czech(rest[-length:]) and rest[-length] != "0"
            for length in range(5, 11)
            if 1 <= len(rest) - length <= 6
        )

    return is_account


def _sample(codes: str) -> Sample:
    banks = codes.split()

    def sample(random: Random) -> str:
        while True:
            number, prefix = str(random.randrange(10**8, 10**10)), str(random.randrange(1, 1000))
            if passes_czech(number):
                bank = random.choice(banks)
                return f"{prefix}-{number}/{bank}" if passes_czech(prefix) else f"{number}/{bank}"

    return sample


# country, its name, bank codes, field names of its own (the first is nobody else's), words of context, examples
_ROWS = (
    (
        *("CZ", "Czech", _CZ_BANKS),
        (
            *("cislo uctu a kod banky", "cislo bankovniho uctu", "cislo uctu", "bankovni ucet", "predcisli uctu"),
            *("czech bank account", "bank account czech republic", "mzdovy ucet", "bezny ucet", "ucet cislo"),
        ),
        ("kod banky", "komercni banka", "ceska sporitelna", "csob", "fio banka", "air bank"),
        ("číslo účtu 19-2207074137/0800", "2748477713/0300", "bankovní účet 1020775/2010"),
        ("číslo účtu 19-2207074138/0800", "2748477713/2024", "000000-0000000000/0100"),
    ),
    (
        *("SK", "Slovak", _SK_BANKS),
        (
            *("cislo uctu a kod banky sk", "slovak bank account", "bank account slovakia", "cislo bankoveho uctu"),
            *("bankovy ucet", "cislo uctu", "predcislie uctu", "mzdovy ucet", "bezny ucet", "ucet vo formate sk"),
        ),
        ("kod banky", "slovenska sporitelna", "tatra banka", "vub banka", "prima banka"),
        ("číslo účtu 27-2834170478/0900", "2187463310/1100", "bankový účet 1642654/0200"),
        ("číslo účtu 27-2834170479/0900", "2187463310/2024", "000000-0000000000/0200"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=f"{country}_BANK_ACCOUNT",
        name=f"{adjective} bank account number",
        pattern="(?:[0-9]{1,6}-)?[0-9]{6,10}/[0-9]{4}",
        asked_pattern="(?:[0-9]{1,6} ?- ?)?[0-9]{2,10} ?/ ?[0-9]{4}",
        check=_check(codes),
        fields=fields,
        context=context,
        siblings=("kod banky", "banka", "variabilni symbol", "variabilny symbol", "majitel uctu", "rodne cislo"),
        confused_with="birth numbers and invoice numbers before a slash; bank codes and sums by 11 tell them apart.",
        lifespan="as long as the account; a bank's code as long as the bank, Slovak payments by IBAN since 2014",
        sample=_sample(codes),
        matches=matches,
        rejects=rejects,
    )
    for country, adjective, codes, fields, context, matches, rejects in _ROWS
)
