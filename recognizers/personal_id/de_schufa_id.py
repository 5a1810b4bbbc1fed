"""SCHUFA file reference of a German consumer: digits, sometimes letters, eight to sixteen places.

Given by SCHUFA Holding AG on the copy of data (Datenkopie) and the BonitätsCheck; no form is published, so that a field
or a word must ask. Specification: https://www.schufa.de (Datenkopie nach Art. 15 DS-GVO).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_reference(value: str) -> bool:
    digits = digits_in(value)
    return 8 <= len(value) <= 16 and len(digits) >= 6 and not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="DE_SCHUFA_ID",
    name="SCHUFA reference of a person",
    asked_pattern="[A-Z]{0,3}[0-9]{6,16}|[0-9]{2,4}(?:[ .-][0-9]{2,4}){2,4}",
    check=_is_reference,
    fields=(
        *("schufa id", "schufa nummer", "schufa nr", "schufa referenznummer", "schufa aktenzeichen", "schufa kennung"),
        *("schufa auskunft nummer", "schufa datenkopie nummer", "bonitatscheck verifikationscode", "schufa referenz"),
    ),
    context=("schufa", "datenkopie", "bonitatscheck"),
    siblings=("geburtsdatum", "schufa score", "bonitat", "steuer id"),
    confused_with="order and customer numbers; only a word for SCHUFA asks.",
    lifespan="as long as the file; the number of a copy is that copy's",
    matches=("SCHUFA-ID 4827163590", "SCHUFA-Nr. 482 716 3590"),
    rejects=("SCHUFA-ID liegt vor", "SCHUFA-ID 00000000", "SCHUFA-ID 4827"),
)
