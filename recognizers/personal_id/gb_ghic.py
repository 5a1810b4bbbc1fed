"""Global health insurance card of the United Kingdom (GHIC, once EHIC): 80826 (health, UK), issuer, serial number.

Twenty digits: ten of the issuer (8082600 and three digits more) and ten of the card, issued by the NHS Business
Services Authority; no check digit is documented. Specification: https://www.nhsbsa.nhs.uk (UK GHIC), decision S2 of the
Administrative Commission, https://eur-lex.europa.eu/eli/dec/2010/S2(1)/oj.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_card(number: str) -> bool:
    return is_digits(number, 20) and number.startswith("80826") and not is_repeated(number[10:])


recognizer = Recognizer(
    entity="GB_GHIC",
    name="UK global health insurance card number",
    pattern="80826[0-9]{15}|80826(?: [0-9]{5}){3}|8082(?: [0-9]{4}){4}",
    asked_pattern="80826(?:[ -]?[0-9]){15}",
    check=_is_card,
    fields=(
        *("global health insurance card", "ghic number", "ghic card", "ghic no", "uk ghic", "ghic card number"),
        *("uk ehic", "ghic id", "global health insurance card no", "nhs ghic", "ehic ghic"),
    ),
    context=("ghic", "nhsbsa"),
    siblings=("nhs number", "ni number", "date of birth", "expiry"),
    confused_with="SIM cards and other numbers of twenty digits, which do not begin with 80826.",
    lifespan="five years, a new card has a new number; called EHIC until 2020",
    matches=("GHIC 80826001001827364509", "80826 00100 18273 64517"),
    rejects=("GHIC 80826001000000000000", "GHIC 8082600100182", "80276001001827364509"),
)
