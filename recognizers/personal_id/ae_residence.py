"""Numbers of residents of the United Arab Emirates: unified number, residence or visa file, labour card.

The unified number (UID) of the immigration authorities has up to fifteen digits, mostly eight or nine. A file is the
emirate's office (101 to 701), the year, sometimes a kind, and a serial number, 201/2019/1234567. The labour card has
six to nine digits, the person code of the Ministry of Human Resources fourteen. No check digits. Specification:
https://icp.gov.ae, https://gdrfad.gov.ae, https://www.mohre.gov.ae.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer


def _is_file(number: str) -> bool:
    return is_digits(number) and 12 <= len(number) <= 16 and not is_repeated(number[7:])


recognizers = (
    Recognizer(
        entity="AE_RESIDENCE_FILE",
        name="residence or visa file number of the Emirates",
        pattern="[1-7]0[1-9]/(?:19[7-9]|20[0-7])[0-9]/(?:[0-9]/)?[0-9]{5,8}",
        asked_pattern="[1-7]0[1-9][ /-]?(?:19[7-9]|20[0-7])[0-9][ /-]?(?:[0-9][ /-])?[0-9]{5,8}",
        check=_is_file,
        fields=(
            *("uae residence file", "residence file number", "residency file number"),
            *("uae visa file", "visa file number"),
            *("uae visa number", "residence visa uae", "entry permit uae", "رقم ملف الإقامة"),
            *("رقم ملف الاقامة", "رقم ملف التأشيرة", "رقم إذن الدخول", "ملف الإقامة"),
        ),
        context=("gdrfa", "emirates id", "إذن دخول", "ملف الإقامة"),
        siblings=("uid", "passport", "emirates id", "sponsor", "visa expiry"),
        confused_with="invoice numbers with a year in the middle; an emirate's office of three digits begins it.",
        lifespan="as long as the residence under one sponsor, two or ten years",
        matches=("visa file 201/2019/1048172", "uae residence file: 101/2021/2/048172", "residence file 3012018481726"),
        rejects=("801/2019/1048172", "201/2019/0000000", "201/1919/1048172"),
    ),
    Recognizer(
        entity="AE_UID",
        name="unified number of the Emirates (UID)",
        asked_pattern="[0-9]{7,15}|[0-9]{3}-[0-9]{4}-[0-9]{7}-[0-9]",
        check=serial(*range(7, 16)),
        fields=(
            *("uae unified number", "unified number uae", "unified id uae", "uid uae", "uae uid"),
            *("uid visa", "visa uid"),
            *("immigration uid", "gdrfa uid", "icp unified number", "الرقم الموحد الإمارات", "الرقم الموحد للأفراد"),
            *("u i d uae", "رقم موحد إماراتي"),
        ),
        context=("gdrfa", "emirates id", "الرقم الموحد"),
        siblings=("emirates id", "passport", "visa file", "residence file"),
        confused_with="order, phone and a company's unified numbers; only a word for it asks.",
        lifespan="for life",
        matches=("uae unified number 104817263", "UID UAE: 78419928481726"),
        rejects=("uae uid 000000000", "uae uid 48172", "uae uid 123456789"),
    ),
    Recognizer(
        entity="AE_LABOUR_CARD",
        name="labour card or person code of the Emirates",
        asked_pattern="[0-9]{6,9}|[124-9][0-9]{13}",
        check=serial(6, 7, 8, 9, 14),
        fields=(
            *("uae labour card", "labour card number", "labor card number", "mohre labour card", "mohre person code"),
            *("person code mohre", "mol personal number", "mol person code", "labour card uae", "uae work permit"),
            *("بطاقة العمل", "رقم بطاقة العمل", "الرقم الشخصي لوزارة العمل"),
        ),
        context=("mohre", "tasheel", "وزارة الموارد البشرية"),
        siblings=("emirates id", "passport", "employee code", "mol establishment"),
        confused_with="employee codes and an establishment's number; only a word for it asks.",
        lifespan="two years a card, the person code stays",
        matches=("labour card no 10481726", "mohre person code 10048172635914"),
        rejects=("labour card number 00000000", "labour card number 12345678"),
    ),
)
