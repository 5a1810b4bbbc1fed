"""Domestic bank accounts of former Yugoslavia: bank, account, two check digits by ISO 7064 mod 97-10; 15 to 18 digits.

Issued by banks under the rules of the national banks; since the IBAN the digits behind its first four. A row a country,
so that to add one is to add a row. Specification: https://www.swift.com/standards/data-standards/iban (BBAN structure),
Serbia: https://www.nbs.rs (Odluka o jedinstvenoj strukturi računa).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.mod97 import mod_97_10
from sensitive_scan.recognizer import Recognizer

_BANK, _LENGTH = 3, 18
_RACUN = ("tekuci racun", "broj tekuceg racuna", "ziro racun", "broj ziro racuna", "bankovni racun", "текући рачун")
_SMETKA = ("трансакциска сметка", "жиро сметка", "transakciska smetka", "ziro smetka", "transakciona smetka")
_LLOGARIA = ("llogaria bankare", "numri i llogarise bankare", "nr llogarise", "xhirollogaria", "llogaria e pages")


def _is_account(number: str) -> bool:
    """Whether all leaves 1 by 97; in Serbia and Montenegro the noughts behind the bank's code may be left out."""
    if not is_digits(number) or is_repeated(number) or not 8 <= len(number) <= _LENGTH:
        return False
    if len(number) in (15, 16) and mod_97_10(number):
        return True
    return mod_97_10(number[:_BANK] + number[_BANK:].zfill(_LENGTH - _BANK))


# country, its name, adjective, distinctive form, asked form, other field names, words of context, lifespan, examples
_ROWS = (
    (
        *("SI", "Slovenia", "slovenian", "[0-9]{5}-[0-9]{10}", "[0-9]{15}|[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{3}"),
        (
            *("trr", "transakcijski racun", "stevilka transakcijskega racuna", "stevilka trr", "trr stevilka"),
            *("bancni racun", "osebni racun", "stevilka bancnega racuna"),
        ),
        ("trr", "odprt pri banki", "nlb", "nkbm"),
        ("26330-0012039086", "TRR 2633 0001 2039 086"),
    ),
    (
        *("RS", "Serbia", "serbian"),
        "(?:[1-4][0-9]{2}|840|908)-[0-9]{13}-[0-9]{2}",
        "(?:[1-4][0-9]{2}|840|908)(?:[0-9]{15}|-[0-9]{3,13}-[0-9]{2})",
        (*_RACUN, "жиро рачун", "број текућег рачуна", "банковни рачун", "tekuci racun zaposlenog"),
        ("banca intesa", "postanska stedionica", "komercijalna banka", "aik banka"),
        ("tekući račun 260-0056010016113-79", "žiro račun 260-56010016113-79", "260005601001611379"),
    ),
    (
        *("ME", "Montenegro", "montenegrin"),
        "(?:5[0-9]{2}|8[23][0-9]|907)-[0-9]{13}-[0-9]{2}",
        "(?:5[0-9]{2}|8[23][0-9]|907)(?:[0-9]{15}|-[0-9]{3,13}-[0-9]{2})",
        _RACUN,
        ("ckb", "hipotekarna banka", "prva banka"),
        ("žiro račun 505-0000123456789-51", "505-123456789-51", "505000012345678951"),
    ),
    (
        *("BA", "Bosnia and Herzegovina", "bosnian", "[0-9]{3}-[0-9]{3}-[0-9]{8}-[0-9]{2}", "[0-9]{16}"),
        (*_RACUN, "transakcijski racun bih", "transakcioni racun", "broj transakcijskog racuna"),
        ("nlb banka", "raiffeisen bank bih", "unicredit mostar"),
        ("tekući račun 129-007-94010284-94", "1290079401028494"),
    ),
    (
        *("MK", "North Macedonia", "macedonian", "[0-9]{3}-[0-9]{10}-[0-9]{2}", "[0-9]{15}"),
        (*_SMETKA, "број на трансакциска сметка", "жиро-сметка", "платежна сметка"),
        ("депонент", "стопанска банка", "комерцијална банка"),
        ("жиро сметка 250-1200000589-84", "250120000058984"),
    ),
    (
        *("XK", "Kosovo", "kosovar", "", "[0-9]{16}|[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}"),
        _LLOGARIA,
        ("procredit kosove", "nlb prishtina", "banka ekonomike"),
        ("llogaria bankare 1212012345678906", "1212 0123 4567 8906"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=f"{code}_BANK_ACCOUNT",
        name=f"bank account number ({country})",
        pattern=pattern,
        asked_pattern=form,
        check=_is_account,
        fields=(
            *(f"{adjective} bank account", f"bank account {country.lower()}", f"{adjective} account number"),
            *names,
        ),
        context=context,
        siblings=("banka", "naziv banke", "bank name", "banka korisnika", "jmbg", "emso", "банка", "primalac"),
        confused_with="references of payment (poziv na broj, model 97) and cards; the bank's code leads.",
        lifespan="as long as the account; the last digits of the IBAN where the country has one",
        matches=examples,
        rejects=("tekuci racun 160-0000000000001-24", "000-0000000000000-00", "250120000058983"),
    )
    for code, country, adjective, pattern, form, names, context, examples in _ROWS
)
