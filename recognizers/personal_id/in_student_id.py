"""Numbers for life of pupils and students in India: APAAR id, twelve digits, and permanent education number, eleven.

APAAR (Automated Permanent Academic Account Registry, "One Nation One Student ID"), which the Academic Bank of Credits
uses too, is issued by the Ministry of Education since 2023; the permanent education number (PEN) by UDISE+ since
2022. No check digit is published.
Specifications: https://apaar.education.gov.in, https://www.abc.gov.in, https://udiseplus.gov.in.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("school", "class", "aadhaar", "dob", "date of birth", "father name", "mother name", "roll no")

recognizers = (
    Recognizer(
        entity="IN_APAAR",
        name="Indian student id (APAAR, ABC)",
        asked_pattern="[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}|[0-9]{3}(?:[ -][0-9]{3}){3}",
        check=serial(12),
        fields=(
            *("apaar id", "apaar", "apaar number", "apaar card", "apar id student", "abc id"),
            *("academic bank of credits id", "abc id student", "academic bank of credit", "one nation one student id"),
            *("apaar abc id", "अपार आईडी", "अपार कार्ड", "अपार नंबर", "एबीसी आईडी", "அபார் எண்", "అపార్ ఐడి"),
            *("ಅಪಾರ್ ಐಡಿ", "অপার আইডি", "અપાર આઈડી", "അപാർ ഐഡി", "ਅਪਾਰ ਆਈਡੀ"),
        ),
        context=("apaar", "academic bank of credits"),
        siblings=_SIBLINGS,
        confused_with="Aadhaar and consignment numbers of twelve digits; only a word for it asks.",
        lifespan="for life; issued since 2021 to students, since 2023 to pupils",
        matches=("APAAR ID 104827163591", "ABC ID: 482-716-359-140", "अपार आईडी 7048-2716-3591"),
        rejects=("APAAR ID 000000000000", "apaar pending", "abc id 4827"),
    ),
    Recognizer(
        entity="IN_PEN",
        name="Indian permanent education number (PEN)",
        asked_pattern="[0-9]{11}",
        check=serial(11),
        fields=(
            *("permanent education number", "student pen", "pen number student", "udise pen", "pen udise"),
            *("udise student id", "udise student pen"),
            *("स्थायी शिक्षा संख्या", "पेन नंबर छात्र"),
        ),
        context=("udise", "permanent education"),
        siblings=_SIBLINGS,
        confused_with="a school's UDISE code, which has eleven digits too; only a word for the pupil asks.",
        lifespan="for the years at school; issued since 2022",
        matches=("Permanent Education Number 20482716359", "Student PEN: 21048271635"),
        rejects=("student pen 00000000000", "student pen blue", "permanent education number 4827"),
    ),
)
