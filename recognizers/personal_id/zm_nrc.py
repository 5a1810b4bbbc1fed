"""Zambian national registration card number (NRC): six digits, district of two, status, 123456/10/1.

Issued by the Department of National Registration; 1 stands for citizens, 2 and 3 for others. No check digit.
Specification: https://www.moha.gov.zm (National Registration Act, chapter 126).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="ZM_NRC",
    name="Zambian national registration card number (NRC)",
    pattern="[0-9]{6}/[1-9][0-9]/[1-3]",
    asked_pattern="[0-9]{6}[ /-]?[1-9][0-9][ /-]?[1-3]",
    check=serial(9),
    fields=(
        *("zambia nrc", "zambian nrc", "nrc zambia", "nrc number", "national registration card", "zambia id"),
        *("zambian national id", "green nrc zambia"),
    ),
    context=("nrc", "napsa"),
    siblings=("tpin", "napsa", "date of birth", "district"),
    confused_with="invoice and file numbers with slashes; district and a last digit of 1 to 3 tell them apart.",
    lifespan="for life, from sixteen; issued since 1964",
    matches=("NRC 481726/10/1", "zambian nrc 104817 61 1"),
    rejects=("000000/00/0", "481726/10/7", "NRC 48172/10"),
)
