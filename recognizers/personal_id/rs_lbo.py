"""Serbian insured person's number (LBO, lični broj osiguranika): eleven digits, on the health insurance card.

Issued by the Republic Fund of Health Insurance (RFZO), which does not publish how a check digit would follow, so only
length and placeholders are told; the card's own number (BZK) has eleven digits too.
Description: https://www.rfzo.rs (kartica zdravstvenog osiguranja).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="RS_LBO",
    name="Serbian health insurance number (LBO)",
    asked_pattern="[0-9]{11}",
    check=serial(11),
    fields=(
        *("licni broj osiguranika", "lbo broj", "lbo osiguranika", "lbo rfzo", "lbo zaposlenog", "лбо"),
        *("лични број осигураника", "broj zdravstvene knjizice", "broj zdravstvene kartice"),
        "broj kartice zdravstvenog",
        *("bzk broj", "број здравствене картице", "број здравствене књижице", "serbian health insurance number"),
    ),
    context=("rfzo", "рфзо", "zdravstvena knjizica", "здравствена књижица", "overa knjizice"),
    siblings=("jmbg", "datum rodjenja", "izabrani lekar", "датум рођења"),
    confused_with="phones with the country's code and order numbers of eleven digits; only a word for it asks.",
    lifespan="for life; the card's number changes with the card, after five years",
    matches=("LBO broj 20938471625", "лични број осигураника 11039485721"),
    rejects=("lbo broj 00000000000", "lbo broj 12345", "LBO 2016"),
)
