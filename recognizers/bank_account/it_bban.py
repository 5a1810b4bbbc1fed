"""Italian or San Marino bank account (BBAN): CIN check letter, ABI and CAB of five digits each, account of twelve.

Issued by banks; the part of an Italian IBAN behind its first four characters. The letter is worked out as in the
codice fiscale. Specification: ABI, Coordinate bancarie nazionali, https://www.abi.it; SWIFT IBAN registry (IT, SM).
"""

from __future__ import annotations

from sensitive_scan.check.bban import passes_cin
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_bban(value: str) -> bool:
    return is_digits(value[1:11], 10) and not is_repeated(value[1:]) and passes_cin(value)


recognizer = Recognizer(
    entity="IT_BANK_ACCOUNT",
    name="Italian bank account (CIN, ABI, CAB, account)",
    pattern="[A-Z][0-9]{10}[A-Z0-9]{12}|[A-Z][ -][0-9]{5}[ -][0-9]{5}[ -][A-Z0-9]{12}",
    prefilter="[0-9]{5}[ -]?[0-9]{5}[ -]?[A-Z0-9]{12}[^0-9A-Za-z]",
    asked_pattern="[A-Z][ /.-]{0,3}[0-9]{5}[ /.-]{0,3}[0-9]{5}[ /.-]{0,3}[A-Z0-9]{12}",
    check=_is_bban,
    fields=(
        *("cin abi cab conto", "abi cab conto", "cin abi cab", "abi cab", "coordinate bancarie", "bban italia"),
        *("coordinate bancarie nazionali", "bban italiano", "conto corrente abi cab", "italian bban"),
    ),
    context=("abi", "cab", "cin", "bonifico", "coordinate bancarie", "conto corrente"),
    siblings=("banca", "filiale", "intestatario", "intestatario conto", "codice fiscale"),
    test_numbers=("X0542811101000000123456", "U0322509800000000270100"),
    confused_with="serial numbers of a letter and twenty-two digits, one in 26 of which passes.",
    lifespan="as long as the account; replaced by the IBAN since 2008.",
    matches=("X 05428 11101 000000123456", "conto O0995416405086654334204", "F-04271-38320-258860589362"),
    rejects=("A0542811101000000123456", "coordinate bancarie X 05428 11101 000000123457", "X0000000000000000000000"),
)
