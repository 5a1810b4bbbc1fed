"""Nigerian bank verification number (BVN): eleven digits without a check digit; those issued begin with 2.

Issued by the Nigeria Inter-Bank Settlement System. Specification: https://nibss-plc.com.ng (BVN).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="NG_BVN",
    name="Nigerian bank verification number (BVN)",
    asked_pattern="[1-9][0-9]{10}|[1-9][0-9]{3}[ -][0-9]{3}[ -][0-9]{4}",
    check=serial(11),
    fields=(
        *("bvn", "bank verification number", "bank verification no nigeria", "bvn id", "bvn customer", "nibss bvn"),
        *("customer bvn", "director bvn", "bvn kyc"),
    ),
    context=("bvn", "nibss"),
    siblings=("nuban", "account number", "bank name", "date of birth", "nin"),
    confused_with="mobiles of eleven digits, which begin with 0.",
    lifespan="for life; issued since February 2014",
    matches=("BVN 22837140596", "bank verification number: 22104817263"),
    rejects=("BVN 08031234567", "bvn 22222222222"),
)
