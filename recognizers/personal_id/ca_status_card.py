"""Registration number under the Indian Act of Canada: ten digits, of the band (3), the family (5) and the person (2).

Issued by Indigenous Services Canada, printed on the Certificate of Indian Status; no check digit. It tells the First
Nation of its holder too. Description: https://www.sac-isc.gc.ca (Secure Certificate of Indian Status).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="CA_STATUS_CARD",
    name="registration number of Indian status in Canada",
    asked_pattern="[0-9]{10}|[0-9]{3}[ -][0-9]{5}[ -][0-9]{2}|[0-9]{3}-[0-9]{7}",
    check=serial(10),
    fields=(
        *("indian status number", "indian status card", "status card number", "scis number", "status card no"),
        *("certificate of indian status", "secure certificate of indian status", "indian registration number canada"),
        *("treaty status number", "treaty card number", "first nations status number", "band membership number"),
        *("indian act registration number", "cis number status", "carte de statut indien", "numero d inscrit indien"),
        *("certificat de statut indien", "nihb client number"),
    ),
    context=("indian act", "nihb", "first nation", "statut d indien"),
    siblings=("band", "band name", "first nation", "treaty", "date of birth", "reserve"),
    confused_with="phones of ten digits; only a word for the status asks.",
    lifespan="for life; the card five to ten years",
    matches=("Indian status card 482 71635 01", "status card number 2048163502"),
    rejects=("status card number 0000000000", "indian status card 1234567890", "status card pending"),
)
