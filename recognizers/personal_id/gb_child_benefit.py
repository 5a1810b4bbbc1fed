"""Child benefit number of the United Kingdom: CHB, eight digits and two letters; no check digit.

Given by HM Revenue & Customs to the parent who claims, on every letter about child benefit.
Specification: https://www.gov.uk/child-benefit (form CH2).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="GB_CHILD_BENEFIT",
    name="UK child benefit number",
    pattern="CHB ?[0-9]{8} ?[A-Z]{2}",
    check=serial(8),
    fields=(
        *("child benefit number", "child benefit no", "child benefit reference", "chb number", "chb no"),
        *("child benefit ref", "child benefit claim number", "chb reference"),
    ),
    context=("child benefit", "ch2"),
    siblings=("ni number", "nino", "date of birth", "child name"),
    confused_with="nothing common: CHB leads.",
    lifespan="as long as the claim",
    matches=("CHB18273645AB", "child benefit number CHB 90817263 KX"),
    rejects=("CHB00000000AB", "CHB1827AB", "18273645AB"),
)
