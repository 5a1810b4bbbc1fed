"""Turkish identification number of a foreigner (YKN): eleven digits beginning with 99, two check digits as in the TCKN.

Issued by the population registry (NVI) with a residence permit, of which it is the number that people quote.
Specification: https://www.goc.gov.tr (yabanci kimlik numarasi); check digits as https://www.nvi.gov.tr has them.
"""

from __future__ import annotations

from sensitive_scan.check.turkish import passes_kimlik
from sensitive_scan.recognizer import Recognizer


def _is_ykn(number: str) -> bool:
    return number.startswith("99") and passes_kimlik(number)


recognizer = Recognizer(
    entity="TR_YKN",
    name="Turkish identification number of a foreigner",
    asked_pattern="99[0-9]{9}|99[0-9] [0-9]{3} [0-9]{3} [0-9]{2}",
    check=_is_ykn,
    fields=(
        *("yabanci kimlik no", "yabanci kimlik numarasi", "ykn", "yabanci tc", "yabanci tc no", "yabanci tc kimlik"),
        *("ikamet izni kimlik no", "ikamet kimlik no", "ikamet tezkeresi no", "ikamet izni no"),
        "yabanci uyruklu kimlik",
        *("turkish foreigner id", "foreigner identification number turkey"),
    ),
    context=("yabanci uyruklu", "ikamet izni", "goc idaresi"),
    siblings=("uyruk", "pasaport no", "dogum tarihi", "ikamet izni"),
    confused_with="order numbers of eleven digits; two check digits and the 99 tell them apart.",
    lifespan="for life, whatever the permit; replaced by a TCKN by naturalisation",
    matches=("yabancı kimlik no 99384716232", "YKN: 99104928372"),
    rejects=("YKN 99384716233", "ykn 10000000146", "ykn 99999999999"),
)
