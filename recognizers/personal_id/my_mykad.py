"""Malaysian identity card number (MyKad): birth date, place code, four digits, 000000-00-0000.

Issued by the Jabatan Pendaftaran Negara; no check digit. Specification: https://www.jpn.gov.my (place codes).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

# states and countries of birth that were given out
_PLACES = frozenset((*range(1, 17), *range(21, 60), *range(60, 69), 71, 72, *range(74, 80), *range(82, 94), 98, 99))


def _is_mykad(number: str) -> bool:
    return is_digits(number, 12) and is_yymmdd(number[:6]) and int(number[6:8]) in _PLACES and number[8:] != "0000"


recognizer = Recognizer(
    entity="MY_MYKAD",
    name="Malaysian identity card number",
    pattern="[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{2}-[0-9]{4}",
    asked_pattern="[0-9]{2}[01][0-9][0-3][0-9] ?[0-9]{2} ?[0-9]{4}",
    check=_is_mykad,
    fields=(
        *(
            "mykad",
            "mykad no",
            "nric",
            "ic",
            "ic no",
            "ic number",
            "kad pengenalan",
            "no kad pengenalan",
            "no kp",
            "kp",
        ),
        *("nombor kad pengenalan", "no ic", "new ic", "nric no"),
    ),
    context=("ic", "mykad", "nric", "kad pengenalan", "kp"),
    siblings=("tarikh lahir", "dob", "epf", "socso"),
    confused_with="order numbers of twelve digits that begin with a date; the dashes 6-2-4 or a word tell them apart.",
    matches=("No KP 830415-10-5526", "nanny registered, IC 910612143308"),
    rejects=("831315-10-5526", "830415-00-5526", "IC 000000000000"),
)
