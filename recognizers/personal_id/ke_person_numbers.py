"""Kenyan numbers of persons without a check digit: identity card, Maisha, health insurance, pension fund.

The identity card of the National Registration Bureau has six to nine digits; the Maisha Namba of a person, given at
birth, eight to fourteen; the health insurance (SHA, formerly NHIF) six to ten digits, or CR, thirteen digits and a
check digit in the client registry; the pension fund (NSSF) eight to ten. Only a word for them asks. Specification:
https://www.immigration.go.ke, https://sha.go.ke, https://www.nssf.or.ke.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizers = (
    Recognizer(
        entity="KE_NATIONAL_ID",
        name="Kenyan national identity card number",
        asked_pattern="[0-9]{6,9}|[0-9]{1,2}[ .][0-9]{3}[ .][0-9]{3}",
        check=serial(6, 7, 8, 9),
        fields=(
            *("kenyan national id", "kenya national id", "kenyan id", "kenya id", "id number kenya", "alien id kenya"),
            *("kenya id card", "kitambulisho", "nambari ya kitambulisho", "namba ya kitambulisho", "alien card kenya"),
            *("huduma card", "kitambulisho cha taifa"),
        ),
        context=("kitambulisho", "huduma centre"),
        siblings=("kra pin", "nssf", "nhif", "date of birth"),
        confused_with="phone, order and customer numbers of eight digits; only a word for it asks.",
        lifespan="for life; issued since 1978, cards of the third generation since 2023",
        matches=("kenyan id 30481726", "kitambulisho: 8104817", "kenya national id 30.481.726"),
        rejects=("kenyan id 00000000", "kenyan id 12345678", "kitambulisho 30481"),
    ),
    Recognizer(
        entity="KE_MAISHA",
        name="Kenyan Maisha number",
        asked_pattern="[0-9]{8,14}",
        check=serial(*range(8, 15)),
        fields=(
            *("maisha namba", "maisha number", "maisha card", "huduma namba"),
            *("huduma number kenya", "unique personal identifier kenya"),
        ),
        context=("maisha namba", "huduma namba"),
        siblings=("kra pin", "date of birth", "kitambulisho"),
        confused_with="phone and order numbers; only a word for it asks.",
        lifespan="for life, from birth; issued since 2023, the Huduma Namba before 2019 to 2021",
        matches=("maisha namba 104817263", "huduma namba 10048172635"),
        rejects=("maisha namba 000000000", "maisha namba 48172"),
    ),
    Recognizer(
        entity="KE_HEALTH_INSURANCE",
        name="Kenyan health insurance number (SHA, NHIF)",
        pattern="CR[0-9]{13}-[0-9]",
        asked_pattern="R?[0-9]{6,10}|CR[0-9]{13}-?[0-9]",
        check=serial(6, 7, 8, 9, 10, 14),
        fields=(
            *("nhif", "nhif card", "nhif member", "nhif kenya", "sha kenya", "social health authority"),
            *("shif", "sha member"),
            *("afya yangu id", "sha number", "client registry number", "bima ya afya kenya"),
        ),
        context=("nhif", "shif", "afya yangu"),
        siblings=("kra pin", "nssf", "employer code"),
        confused_with="employee and order numbers; only a word for it asks.",
        lifespan="for life; NHIF ended in October 2024, its members went over to the SHA",
        matches=("NHIF 10481726", "sha member CR4817263591480-4", "shif no R0481726"),
        rejects=("nhif 0000000", "nhif 123456789", "CR0000000000000-0"),
    ),
    Recognizer(
        entity="KE_NSSF",
        name="Kenyan pension fund number (NSSF)",
        asked_pattern="[0-9]{8,10}",
        check=serial(8, 9, 10),
        fields=("kenya nssf", "nssf kenya", "nssf", "nssf member", "nssf card", "nssf membership"),
        context=("nssf", "nssf act"),
        siblings=("kra pin", "nhif", "shif", "date of birth"),
        confused_with="phone and order numbers; only a word for it asks. Uganda and Tanzania have funds of that name.",
        lifespan="for life",
        matches=("NSSF 204817263", "nssf member no 2010481726"),
        rejects=("nssf 000000000", "nssf 2048"),
    ),
)
