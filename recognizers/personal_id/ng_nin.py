"""Nigerian national identification number (NIN): eleven digits; virtual NIN of two letters, twelve digits, two letters.

Issued by the National Identity Management Commission; the rule of a check digit is not published. A virtual NIN stands
for the number towards one company. Specification: https://nimc.gov.ng (NIN, vNIN).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="NG_NIN",
    name="Nigerian national identification number (NIN)",
    pattern="[A-Z]{2}[0-9]{12}[A-Z]{2}",
    asked_pattern=(
        "[1-9][0-9]{10}|[1-9][0-9]{3}[ -][0-9]{3}[ -][0-9]{4}"
        "|[A-Z]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[A-Z]{2}"
    ),
    check=serial(11, 12),
    fields=(
        *("nigerian nin", "nin", "nin nigeria", "nimc", "nimc nin", "nin slip", "vnin", "virtual nin", "nin id"),
        *("national identification number", "national identity number nigeria", "nigerian national id"),
    ),
    context=("nin", "nimc", "ninslip"),
    siblings=("bvn", "date of birth", "phone linked", "state of origin", "lga"),
    confused_with="mobiles of eleven digits, which begin with 0.",
    lifespan="for life, issued since 2012; a virtual NIN 72 hours",
    matches=("nin: 71234598760", "vNIN AB048172635914YZ", "nigerian nin 5104-817-2635"),
    rejects=("NIN 08031234567", "nin 22222222222", "AB000000000000YZ"),
)
