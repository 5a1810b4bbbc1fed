"""Dutch bank account before the IBAN: nine or ten digits, weighted from 9 down to 1, a multiple of 11 (elfproef); giro.

Issued by banks until 2014, now the last digits of the IBAN; written 00.00.00.000. The accounts of Postbank (giro) had
up to seven digits without a check. Specification: Betaalvereniging Nederland, https://www.betaalvereniging.nl
(elfproef).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.serial import serial
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_CONTEXT = ("rabobank", "abn amro", "postbank", "asn bank")
_SIBLINGS = ("bank", "rekeninghouder", "tenaamstelling", "bic", "plaats rekeninghouder")
_LIFESPAN = "as long as the account; replaced by the IBAN in February 2014"


def _is_account(number: str) -> bool:
    return is_digits(number, 9, 10) and not is_repeated(number) and weighted_sum(number[::-1], range(1, 11)) % 11 == 0


recognizers = (
    Recognizer(
        entity="NL_BANK_ACCOUNT",
        name="Dutch bank account number",
        asked_pattern=(
            "[0-9]{9,10}|[0-9]{2}[. ][0-9]{2}[. ][0-9]{2}[. ][0-9]{3}|[0-9]{3}[. ][0-9]{3}[. ][0-9]{3}"
            "|[0-9]{4}[. ][0-9]{2}[. ][0-9]{3}"
        ),
        check=_is_account,
        fields=(
            *("nederlands rekeningnummer", "oud rekeningnummer", "dutch bank account", "bankrekening nederland"),
            *("bankrekening", "bankrekeningnummer", "rekeningnummer", "rekening nummer", "bankrek nr", "rek nr"),
            *("rekeningnummer klant", "bban nederland", "salarisrekening", "rekeningnummer nederland"),
        ),
        context=_CONTEXT,
        siblings=_SIBLINGS,
        test_numbers=("123456789",),
        confused_with="BSN and phone numbers of nine and ten digits; only a word for an account asks.",
        lifespan=_LIFESPAN,
        matches=("rekeningnummer 891442049", "oud rekeningnummer 65.30.00.839", "rek. nr. 922 472 181"),
        rejects=("rekeningnummer 891442048", "rekeningnummer 000000000", "rekeningnummer volgt"),
    ),
    Recognizer(
        entity="NL_GIRO_ACCOUNT",
        name="Dutch giro account number (Postbank)",
        asked_pattern="(?:P ?)?[0-9]{4,7}",
        check=serial(4, 5, 6, 7),
        fields=(
            *("gironummer", "giro nummer", "girorekening", "postbanknummer", "postbank nummer", "giro nr"),
            *("girorekeningnummer", "postbankrekening", "dutch giro account", "gironr"),
        ),
        context=("girorekening", "postbank"),
        siblings=_SIBLINGS,
        confused_with="order and customer numbers of the same length; only a word for it asks.",
        lifespan=_LIFESPAN,
        matches=("gironummer P 4827163", "giro nr 193827"),
        rejects=("gironummer 0000000", "gironummer volgt"),
    ),
)
