"""Malaysian identity card number (MyKad): birth date, place code, four digits, 000000-00-0000.

Issued by the Jabatan Pendaftaran Negara since 1990; no check digit. The cards of children (MyKid), permanent (MyPR)
and temporary residents (MyKAS) have numbers of the same form; it is the number with SOCSO too. The earlier card had a
letter or H and K and digits. python-stdnum (my.nric) refuses days to come and takes fewer places.
Specification: https://www.jpn.gov.my (place codes).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

# states and countries of birth that were given out
_PLACES = frozenset((*range(1, 17), *range(21, 60), *range(60, 69), 71, 72, *range(74, 80), *range(82, 94), 98, 99))


def _is_mykad(value: str) -> bool:
    if is_digits(value[1:], 7) and not is_digits(value[:1]):
        return not is_repeated(value[1:])
    return is_digits(value, 12) and is_yymmdd(value[:6]) and int(value[6:8]) in _PLACES and value[8:] != "0000"


recognizer = Recognizer(
    entity="MY_MYKAD",
    name="Malaysian identity card number",
    pattern="[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{2}-[0-9]{4}",
    asked_pattern="[0-9]{2}[01][0-9][0-3][0-9] ?[0-9]{2} ?[0-9]{4}|[AHK] ?[0-9]{7}",
    check=_is_mykad,
    fields=(
        *("mykad", "mykad no", "nric", "ic", "ic no", "kad pengenalan", "no kp"),
        *("kp", "nombor kad pengenalan", "new ic", "nric no", "ic baru", "old ic", "ic lama"),
        *("no kp lama", "no kp baru", "mykid", "no mykid", "mypr", "mypr no", "mykas", "malaysian ic", "malaysia ic"),
        *("malaysian nric", "nombor mykad", "no pengenalan diri", "no ahli perkeso", "perkeso no"),
        *("socso member number", "身份证号码 马来西亚", "மைகாட் எண்", "அடையாள அட்டை எண் மலேசியா"),
    ),
    context=("ic", "mykad", "nric", "kad pengenalan", "kp"),
    siblings=("tarikh lahir", "dob", "epf", "socso"),
    confused_with="order numbers of twelve digits that begin with a date; the dashes 6-2-4 or a word tell them apart.",
    lifespan="for life; twelve digits since 1990, the earlier number stayed on cards as second one until 2001",
    matches=("No KP 830415-10-5526", "nanny registered, IC 910612143308", "old IC A4827163"),
    rejects=("831315-10-5526", "830415-00-5526", "IC 000000000000", "No KP ******-10-5526"),
)
