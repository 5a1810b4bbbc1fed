"""Bahraini personal number (CPR): birth year and month, four digits, a check digit; nine digits.

Issued by the Information and eGovernment Authority. The rule of the check digit is not published, and old numbers are
without the month, so that a month only counts in favour. Specification: https://www.iga.gov.bh (identity card).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="BH_CPR",
    name="Bahraini personal number (CPR)",
    asked_pattern="[0-9]{9}",
    check=serial(9),
    confirm=lambda number: is_digits(number, 9) and 1 <= int(number[2:4]) <= 12,
    fields=(
        *("bahrain cpr", "cpr bahrain", "cpr card", "bahrain id", "bahraini id", "bahrain national id", "cpr number"),
        *("bahrain smart card", "الرقم السكاني", "رقم السكاني", "البطاقة السكانية", "رقم البطاقة السكانية"),
        *("الرقم الشخصي البحرين", "الرقم الشخصي البحريني", "بطاقة الهوية البحرينية"),
    ),
    context=("cpr", "السكاني", "السكانية"),
    siblings=("passport", "تاريخ الميلاد", "date of birth", "nationality"),
    confused_with="order numbers of nine digits, and the Danish CPR of ten; only a word for it asks.",
    lifespan="for life; issued since 1984",
    matches=("bahrain cpr 870418262", "الرقم السكاني 041130785"),
    rejects=("bahrain cpr 000000000", "bahrain cpr 123456789", "bahrain cpr 87041826"),
    sample=lambda chance: f"{chance.randrange(100):02d}{chance.randint(1, 12):02d}{chance.randrange(10**5):05d}",
)
