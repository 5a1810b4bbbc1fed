"""Numbers of parcels, postal items and containers, with their check digits.

Postal items: UPU S10 (https://www.upu.int/en/Postal-Solutions/Programmes-Services/Standards); containers: ISO 6346, by
the Bureau International des Containers (https://www.bic-code.org); parcels of UPS: 1Z and sixteen characters
(https://www.ups.com/us/en/support/tracking-support/where-to-find-tracking-number).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_ITEM_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_VALUES = [value for value in range(10, 39) if value % 11]
_LETTERS = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _VALUES, strict=True))


def is_postal_item(value: str) -> bool:
    """Whether the ninth digit of a postal item is its check digit by 11; 10 is written 0 and 11 is written 5."""
    number = value[2:11]
    if len(value) != 13 or not is_digits(number):
        return False
    digit = 11 - weighted_sum(number[:8], _ITEM_WEIGHTS) % 11
    return {10: 0, 11: 5}.get(digit, digit) == int(number[8])


def is_container(value: str) -> bool:
    """Whether the last digit of a container is its check digit: powers of two by 11."""
    if (
        len(value) != 11
        or not is_digits(value[4:])
        or any(one not in _LETTERS for one in value[:4])
        or value[3] not in "UJZR"
    ):
        return False
    values = [_LETTERS[one] for one in value[:4]] + [int(one) for one in value[4:10]]
    return sum(one << place for place, one in enumerate(values)) % 11 % 10 == int(value[10])


def is_ups(value: str) -> bool:
    """Whether the last digit of a UPS parcel is its check digit: every second character counts twice, by 10."""
    body = value[2:]
    if len(body) != 16 or not body.isascii() or not body.isalnum() or not is_digits(body[-1]):
        return False
    values = [int(one) if one.isdecimal() else (ord(one) - 3) % 10 for one in body[:-1]]
    return -(sum(values[::2]) + 2 * sum(values[1::2])) % 10 == int(body[-1])


recognizers = (
    Recognizer(
        entity="POSTAL_ITEM",
        name="number of a postal item",
        pattern="[A-Z]{2}[0-9]{9}[A-Z]{2}",
        asked_pattern="[A-Z]{2} ?[0-9]{4} ?[0-9]{4} ?[0-9] ?[A-Z]{2}|[A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[A-Z]{2}",
        check=is_postal_item,
        fields=("speed post no", "registered post no", "ems no", "postal item", "sendungsverfolgung"),
        confused_with="identity numbers of nine digits between letters; the check digit by 11 tells them apart.",
        matches=("RR473124829GB", "EE 1234 5678 5 IN"),
        rejects=("RR473124828GB", "RR47312482GB"),
    ),
    Recognizer(
        entity="CONTAINER_NUMBER",
        name="number of a freight container",
        pattern="[A-Z]{3}[UJZR][0-9]{7}",
        asked_pattern="[A-Z]{3}[UJZR][ -]?[0-9]{6}[ -]?[0-9]",
        check=is_container,
        fields=("container number", "container id", "cntr no", "conteneur", "containernummer"),
        confused_with="identifiers of four letters and seven digits; the owner's code ends in U, J, Z or R.",
        matches=("CSQU3054383", "MSCU 663987 0"),
        rejects=("CSQU3054384", "CSQU305438"),
    ),
    Recognizer(
        entity="UPS_TRACKING",
        name="tracking number of a UPS parcel",
        pattern="1Z[0-9A-Z]{15}[0-9]",
        asked_pattern="1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?[0-9A-Z]{2} ?[0-9A-Z]{4} ?[0-9A-Z]{3}[0-9]",
        check=is_ups,
        fields=("ups tracking", "ups tracking no"),
        confused_with="no identifier here begins with 1Z; parts of it may look like one.",
        matches=("1Z5R89390357567127", "1Z 5R8 939 03 5756 7127"),
        rejects=("1Z5R89390357567128", "1Z5R8939035756712"),
    ),
)
