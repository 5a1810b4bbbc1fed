"""Service number of the British armed forces: six to eight digits, with a letter before or behind in older numbers.

Given by the Army (eight digits, officers six), the Royal Air Force (a letter and seven digits, officers' seven and a
letter) and the Royal Navy (a letter, six digits, a letter); eight digits for all since 2006. No check digit.
Specification: https://www.gov.uk/get-copy-military-records-of-service, https://en.wikipedia.org/wiki/Service_number.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="GB_SERVICE_NUMBER",
    name="British armed forces service number",
    asked_pattern="[A-Z]{1,2}[ /]?[0-9]{6,7}[ /]?[A-Z]?|[0-9]{6,8}[ /]?[A-Z]?",
    check=serial(6, 7, 8),
    fields=(
        *("armed forces service number", "british army number", "army service number", "raf service number"),
        *("royal navy service number", "navy service number", "jpa service number", "jpa number", "service number mod"),
        *("mod service number", "veteran service number", "military service number uk", "forces service number"),
    ),
    context=("armed forces", "hm forces", "royal marines", "veterans gateway"),
    siblings=("rank", "regiment", "unit", "enlistment date", "discharge date", "date of birth"),
    confused_with="customer numbers of the same length; only a word for the forces asks.",
    lifespan="for life; eight digits in all services since 2006",
    matches=("army service number 25182736", "RAF service number C8162735", "jpa number 30047182", "JPA no D172839K"),
    rejects=("army service number 00000000", "JPA number pending", "RAF service number 1234"),
)
