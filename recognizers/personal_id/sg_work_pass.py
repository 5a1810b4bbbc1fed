"""Number of a work permit, S pass or employment pass of Singapore: nine digits, the first set apart.

Issued by the Ministry of Manpower; it stands on the card beside the FIN, which foreigners are known by (SG_NRIC). No
check digit is published.
Specification: https://www.mom.gov.sg/passes-and-permits.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="SG_WORK_PASS",
    name="Singapore work pass number",
    asked_pattern="[0-9][ -]?[0-9]{8}",
    check=serial(9),
    fields=(
        *("singapore work permit", "s pass number", "work permit singapore"),
        *("employment pass singapore", "singapore employment pass", "wp number singapore", "mom work permit"),
        *("sg work pass", "work pass number", "spass no", "dependant pass no"),
        *("dependants pass number", "maid work permit", "fdw work permit", "mdw work permit number", "工作准证号码"),
    ),
    context=("ministry of manpower", "s pass", "work pass", "fdw"),
    siblings=("fin", "nationality", "passport", "date of issue", "date of expiry", "employer"),
    confused_with="order and phone numbers; only a word for the pass asks.",
    lifespan="one to three years, a renewed pass has a new number",
    matches=("Singapore work permit 0 48271635", "S Pass no 348271635", "work pass number: 1-04827163"),
    rejects=("singapore work permit 000000000", "work pass no 4827163", "s pass number applied"),
)
