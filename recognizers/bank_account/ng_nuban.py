"""Nigerian uniform bank account number (NUBAN): ten digits.

Issued by banks under the Central Bank of Nigeria's standard; its check digit depends on the bank's code, which is
seldom written beside it, so that only a word or a field gives it away. Specification: https://www.cbn.gov.ng (NUBAN).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_BANKS = (
    "GTB|GTBANK|ZENITH|UBA|FCMB|FIDELITY BANK|STANBIC|WEMA|OPAY|KUDA|PALMPAY|MONIEPOINT|FIRST ?BANK|ACCESS BANK|POLARIS"
)


def _is_account(number: str) -> bool:
    return is_digits(number, 10) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="NG_NUBAN",
    name="Nigerian bank account number",
    pattern=f"[0-9]{{10}},? (?:{_BANKS})",
    asked_pattern="[0-9]{10}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4}",
    check=lambda value: _is_account(value[:10]),
    padded_to=10,
    fields=(
        *("nuban", "nuban account", "nigerian bank account", "nigeria bank account", "naira account", "gtbank account"),
        *("zenith bank account", "opay account", "kuda account", "palmpay account", "moniepoint account"),
    ),
    context=("nuban", "gtb", "gtbank", "zenith", "uba", "fcmb", "access bank", "stanbic", "kuda", "opay"),
    siblings=("bvn", "bank name", "bank"),
    confused_with="a ten-digit phone number; a Nigerian bank's name stands beside it.",
    lifespan="as long as the account; ten digits since June 2012",
    matches=("4017286359 GTB", "NUBAN 0123987456"),
    rejects=("0000000000 GTB", "GTB 12345", "1234567890 Zenith"),
)
