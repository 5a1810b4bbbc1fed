"""Individual health identifier of Ireland (IHI): eighteen digits, a GS1 service relation number (GSRN).

Seven digits of the prefix, nine of the person, a check digit by 11 over those nine, and the GS1 check digit over all.
Given by the Health Service Executive. Only the GS1 digit is tested: descriptions of the inner one disagree on whether
the prefix counts. Specification: Health Identifiers Act 2014, https://www.ehealthireland.ie (IHI technical FAQs),
https://www.gs1.org/standards/barcodes-epcrfid-id-keys/gs1-general-specifications.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((3, 1) * 9, 10)


def _is_ihi(number: str) -> bool:
    return _has_check_digit(number) and not is_repeated(number[7:])


recognizer = Recognizer(
    entity="IE_IHI",
    name="Irish individual health identifier",
    asked_pattern="[0-9]{18}|[0-9]{7} [0-9]{10} [0-9]|[0-9]{3}(?: [0-9]{3}){5}",
    check=_is_ihi,
    fields=(
        *("irish individual health identifier", "individual health identifier", "ihi number ireland", "ihi ireland"),
        *("hse ihi", "ihi number", "ihi no", "irish health identifier", "individual health identifier ireland"),
        "aitheantoir slainte aonair",
    ),
    context=("hse ireland", "health identifiers act"),
    siblings=("ppsn", "pps number", "date of birth", "medical card number", "eircode"),
    confused_with="Australia's individual healthcare identifier, of sixteen digits, and logistics numbers (SSCC).",
    lifespan="for life; given since 2015",
    matches=("individual health identifier 539300081234567936", "IHI number 5393001 8154565439 1"),
    rejects=("IHI number 539300081234567937", "IHI number 8003608166690503", "IHI number 000000000000000000"),
)
