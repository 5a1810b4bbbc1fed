"""Romanian identity card (carte de identitate, buletin): series of two letters and number of six digits, RX 123456.

Issued by the population register; electronic cards since 2021 have seven digits. There is no check digit, and invoices
and policies have a series and a number too, so that a field or a word must name the card.
Form: PRADO, https://www.consilium.europa.eu/prado; Legea 105/1996, https://legislatie.just.ro.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="RO_ID_CARD",
    name="Romanian identity card number",
    asked_pattern=r"[A-Z]{2}[ .,-]{0,2}(?:(?:NR|NO|N|NUMAR|NUMARUL)[ .:]{1,2})?[0-9]{6,7}",
    check=serial(6, 7),
    fields=(
        *("serie si numar ci", "serie ci", "seria ci", "serie numar ci", "serie buletin", "seria si numarul ci"),
        *("numar buletin", "buletin", "buletin de identitate", "carte de identitate", "numar carte identitate"),
        *("serie carte identitate", "act de identitate", "serie act identitate", "ci serie", "serie nr ci", "bi ci"),
        *("ci seria", "romanian id card", "romanian identity card", "id card romania"),
    ),
    context=("spclep", "eliberat de", "carte de identitate", "posesor al ci", "identificat cu ci"),
    siblings=("cnp", "data nasterii", "eliberat de", "valabil pana la"),
    confused_with="series and number of invoices and insurance policies; only a word for the card asks.",
    lifespan="three to ten years by age, a new card has a new number; two letters and six digits since 1997",
    matches=("CI seria RX nr. 938471", "buletin KS 104928", "Serie CI: ZH4938271"),
    rejects=("carte de identitate RX 000000", "buletin RX 123", "carte de identitate RX 123456"),
)
