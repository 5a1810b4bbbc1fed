"""ABA routing transit number of a United States bank: nine digits, 3-7-1 check digit.

Issued by the American Bankers Association's registrar to banks; names the bank of an account. Unlike python-stdnum
(us.rtn), which tests the check digit alone, the first two digits must be ones that are given out.
Specification: https://www.aba.com/about-us/routing-number.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((3, 7, 1, 3, 7, 1, 3, 7, 1), 10)
# the government (0), Federal Reserve districts, thrifts (+20), electronic (+60), traveller's cheques
_PREFIXES = frozenset((*range(13), *range(21, 33), *range(61, 73), 80))


def _is_routing_number(number: str) -> bool:
    return _has_check_digit(number) and int(number[:2]) in _PREFIXES and not is_repeated(number)


recognizer = Recognizer(
    entity="US_ROUTING_NUMBER",
    name="US bank routing number",
    asked_pattern="[0-9]{9}|[0-9]{4}[ -][0-9]{4}[ -][0-9]",
    check=_is_routing_number,
    padded_to=9,
    fields=(
        *("routing number", "routing no", "routing", "routing transit number", "aba", "aba number", "aba routing"),
        *("bank routing", "ach routing", "wire routing", "rtn", "transit routing", "routing aba", "settlement rtg"),
        *("bank routing number", "aba no", "routing code us", "rtn aba", "fedwire routing", "rt number bank"),
    ),
    context=("routing", "rtg", "aba", "ach", "wire", "direct deposit", "voided check", "checking", "savings"),
    siblings=("account number", "bank account", "account no", "acct", "bank name", "checking account"),
    test_numbers=("021000021", "011401533", "091000019"),
    confused_with="nine-digit order, deal and social security numbers; only a word for routing asks for it.",
    lifespan="as long as the bank keeps it; issued since 1910, old ones live on after mergers",
    matches=("routing 021000021", "ck routing 091287379", "ABA: 056207336"),
    rejects=("routing 018913924", "aba 000000000", "routing (512) 555-0143"),
)
