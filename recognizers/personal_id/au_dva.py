"""File number of Australia's Department of Veterans' Affairs (DVA): state, war code, up to six digits, a last letter.

Printed on the Veteran Card (gold, white, orange); N, V, Q, W, S or T is the state, the war code has one to three
letters or a space, and the last letter is a dependant's. No check digit.
Specification: https://meteor.aihw.gov.au/content/339127.
"""

from __future__ import annotations

from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_file_number(value: str) -> bool:
    return 4 <= len(value) <= 9 and value[:1] in "NVQWST" and digits_in(value).strip("0") != ""


recognizer = Recognizer(
    entity="AU_DVA",
    name="file number of the Department of Veterans' Affairs (DVA)",
    asked_pattern=(
        "[NVQWST](?: ?[A-Z])?[0-9]{3,6}[A-Z]?|[NVQWST][A-Z]{2}[0-9]{2,5}[A-Z]?|[NVQWST][A-Z]{3}[0-9]{2,4}[A-Z]?"
        "|[NVQWST] [0-9]{3,6}[A-Z]?"
    ),
    check=_is_file_number,
    fields=(
        *("dva file number", "dva number", "dva no", "dva card", "dva card number", "dva", "dva gold card"),
        *("dva white card", "veteran card number australia", "veterans affairs number australia", "dva file no"),
        *("dva gold card number", "dva client number", "repat number", "veterans file number"),
        "dva entitlement number",
    ),
    context=("veteran card", "gold card dva", "veterans affairs"),
    siblings=("medicare", "dva card type", "dva card expiry", "dob", "date of birth", "ihi"),
    confused_with="articles and plates of letters and digits; only DVA asks.",
    lifespan="for life; the card's colour may change",
    matches=("DVA file number NX204816", "DVA no: QSS48271", "dva card VX482716A", "DVA number W 48271"),
    rejects=("dva number NX000000", "DVA file number AX204816", "dva pending"),
)
