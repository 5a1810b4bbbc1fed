"""Greek identity card (δελτίο ταυτότητας): one or two letters and six digits, AB 000000; new cards letters and more.

Issued by the police; the letters are Greek ones, since 2000 those that Latin has too, and people write them in either.
There is no check digit, so that a field or a word must ask. Form: PRADO, https://www.consilium.europa.eu/prado.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="GR_ID_CARD",
    name="Greek identity card number",
    asked_pattern="[A-ZΑ-Ω]{1,2}[ -]?[0-9]{6,8}",
    check=serial(6, 7, 8),
    fields=(
        *("greek id card", "αριθμός δελτίου ταυτότητας", "αριθμος δελτιου ταυτοτητας", "αδτ", "α δ τ", "αρ ταυτότητας"),
        *("αριθμός ταυτότητας", "αριθμος ταυτοτητας", "δελτίο ταυτότητας", "δελτιο ταυτοτητας", "αστυνομική ταυτότητα"),
        *("αρ ταυτοτητας", "ταυτότητα", "arithmos taftotitas", "arithmos deltiou taftotitas", "adt"),
        "greek identity card",
    ),
    context=("εκδούσα αρχή", "αστυνομική διεύθυνση", "τα αθηνών"),
    siblings=("αφμ", "αμκα", "πατρώνυμο", "ημερομηνία γέννησης", "εκδούσα αρχή"),
    confused_with="product codes of two letters and six digits; only a word for the card asks.",
    lifespan="ten years since 2023, without end before; a new card has a new number",
    matches=("ΑΔΤ ΑΒ 938471", "αριθμός ταυτότητας Χ-104928", "greek id card AN384716"),
    rejects=("αδτ ΑΒ 000000", "αδτ ΑΒ 12", "αδτ ΑΒ 123456"),
)
