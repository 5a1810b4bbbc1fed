"""Macao resident identity card number (BIR): 1, 5 or 7, six digits and a check digit in brackets, 1234567(8).

Issued by the Direcção dos Serviços de Identificação: 1 began in Macao, 5 had a Portuguese card before 1992, 7 a blue
card. The rule of the check digit is not published. Specification: https://www.dsi.gov.mo.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="MO_BIR",
    name="Macao resident identity card number",
    pattern=r"[157][0-9]{6} ?\([0-9]\)",
    asked_pattern=r"[157][ /-]?[0-9]{6}[ /-]?[0-9]",
    check=serial(8),
    fields=(
        *("macau id", "macao id", "macau identity card", "macao identity card", "macau resident id", "bir macau"),
        *("bir macao", "bilhete identidade residente", "澳門身份證", "澳門身份證號碼", "澳门身份证", "澳門居民身份證"),
        *("澳门居民身份证", "mo id"),
    ),
    context=("macau resident", "residente macau"),
    siblings=("dob", "date of birth", "出生日期", "回鄉證"),
    confused_with="phone numbers of eight digits; those of Macao begin with 2, 6 or 8; a bracketed digit.",
    lifespan="for life; machine-readable cards since 1992, smart cards since 2002",
    matches=("澳門身份證 1304857(6)", "Macau ID 5/184620/3", "7039415(2)"),
    rejects=("2304857(6)", "1111111(1)", "Macau ID 130485"),
)
