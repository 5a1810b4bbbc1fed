"""Criminal record certificates of the United Kingdom: DBS certificate number, 12 digits, and PVG scheme number.

Issued by the Disclosure and Barring Service (England, Wales) for one applicant each, since 2002 (as CRB); the PVG
scheme membership of Disclosure Scotland has 16 digits. No check digit is published. Specification:
https://www.gov.uk/dbs-update-service, https://www.mygov.scot/pvg-scheme.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="GB_DBS_CERTIFICATE",
    name="UK criminal record certificate number (DBS, PVG)",
    asked_pattern="[0-9]{12}|00[0-9] [0-9]{3} [0-9]{3} [0-9]{3}|[0-9]{16}|[0-9]{4}(?: [0-9]{4}){3}",
    check=serial(12, 16),
    fields=(
        *("dbs certificate number", "dbs certificate no", "dbs certificate", "dbs number", "dbs no", "dbs cert no"),
        *("dbs disclosure number", "crb number", "crb disclosure number", "crb certificate number", "pvg number"),
        *("pvg scheme number", "pvg membership number", "pvg id", "enhanced dbs number", "disclosure number dbs"),
    ),
    context=("dbs check", "enhanced dbs", "pvg scheme", "update service dbs"),
    siblings=("date of birth", "dbs issue date", "dbs expiry", "safeguarding training", "volunteer role"),
    confused_with="order and card numbers of twelve and sixteen digits; only a word for it asks.",
    lifespan="as long as the certificate, which has no expiry; called CRB disclosure from 2002 to 2012",
    matches=("DBS certificate number 001482736591", "DBS no 001 736 482 915", "PVG number 1508273645910284"),
    rejects=("DBS certificate pending", "DBS number 000000000000", "DBS no 0014827"),
)
