"""Serial number of a Turkish identity card: A00A00000 on the chip card, A00 000000 on the paper one (nüfus cüzdani).

Issued by the population registry (NVI), the chip card since 2016; there is no check digit, so that a field or a word
must ask. Form: https://www.nvi.gov.tr (kimlik karti seri numarasi).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_card(value: str) -> bool:
    digits = digits_in(value[3:])
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="TR_ID_CARD",
    name="serial number of a Turkish identity card",
    asked_pattern="[A-Z][0-9]{2} ?[A-Z] ?[0-9]{5}|[A-Z][0-9]{2}[ -]?(?:(?:NO|N) ?)?[0-9]{6}",
    check=_is_card,
    fields=(
        *("kimlik seri no", "kimlik karti seri no", "kimlik kart seri no", "kimlik seri numarasi", "tc kimlik seri no"),
        *("nufus cuzdani seri no", "nufus cuzdani no", "nufus cuzdani", "cuzdan seri no", "cuzdan no"),
        "seri no kimlik",
        *("yeni kimlik seri no", "turkish id card", "turkish identity card serial"),
    ),
    context=("nufus mudurlugu", "verildigi yer", "cuzdan kayit no"),
    siblings=("tc kimlik no", "dogum tarihi", "anne adi", "baba adi", "verilis tarihi"),
    confused_with="stock and product codes; only a word for the card asks.",
    lifespan="ten years, a new card has a new number; paper ones without end, given until 2016",
    matches=("kimlik seri no A12B93847", "nüfus cüzdanı seri no: M05 938471", "T38K10492"),
    rejects=("kimlik seri no A12B00000", "kimlik seri no A12", "nüfus cüzdanı 12345"),
)
