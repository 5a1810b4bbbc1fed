"""Irish residence permit (IRP) and the GNIB card before it: letters and digits, up to nine; no check digit.

Issued by Immigration Service Delivery to residents from outside the European Economic Area. The permit has the uniform
European format (two or three letters, six or seven digits); the GNIB registration number has six to eight digits.
Specification: https://www.irishimmigration.ie (Registering your immigration permission), Regulation (EC) 1030/2002.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="IE_IRP",
    name="Irish residence permit number",
    asked_pattern="[A-Z]{2,3} ?[0-9]{6,7}|[A-Z] ?[0-9]{6,8}|[0-9]{6,9}",
    check=serial(6, 7, 8, 9),
    fields=(
        *("irish residence permit", "irp number", "irp card", "irp no", "irp card number", "irp registration number"),
        *("gnib number", "gnib card", "gnib no", "gnib card number", "gnib registration number", "gnib", "inis number"),
        *("garda registration number", "certificate of registration immigration", "irp pin"),
    ),
    context=("gnib", "irp card", "stamp 4", "stamp 1g", "burgh quay"),
    siblings=("pps number", "ppsn", "stamp", "nationality", "visa expiry", "date of birth"),
    confused_with="order numbers and passports; only a word for the permit asks.",
    lifespan="one to five years, a new card has a new number; called GNIB card until December 2017",
    matches=("IRP number AB1827364", "GNIB no 4827163", "irp card number IRL482716"),
    rejects=("IRP number pending", "GNIB 0000000", "IRP number 1234"),
)
