"""Permanent account number (PAN) of a person in India: five letters, the fourth a P, four digits, a letter.

Issued by the Income Tax Department since 1972, in this form since 1995. Other fourth letters are companies, firms,
trusts and other bodies, whose numbers are business data: python-stdnum (in.pan) takes those too. The fifth letter is
that of the surname; the rule of the last letter is not published.
Specification: https://incometaxindia.gov.in/tutorials/1.permanent%20account%20number%20(pan).pdf.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer


def _is_person(value: str) -> bool:
    return len(value) == 10 and value[3] == "P" and value[5:9] != "0000"


recognizer = Recognizer(
    entity="IN_PAN",
    name="permanent account number (PAN) of a person",
    pattern="[A-Z]{3}P[A-Z][0-9]{4}[A-Z]",
    asked_pattern="[A-Z]{3}P[A-Z][ -]?[0-9]{4}[ -]?[A-Z]",
    check=_is_person,
    fields=(
        *("pan", "pan number", "pan card", "pancard", "pan id", "permanent account number", "panno"),
        *("it pan", "income tax pan", "individual pan", "personal pan", "applicant pan"),
        *("customer pan", "employee pan", "proprietor pan", "pan of proprietor", "partner pan", "director pan"),
        *("e pan", "pan of individual", "nominee pan", "co applicant pan", "guarantor pan", "pan kyc", "पैन"),
        *("पैन नंबर", "पैन कार्ड", "पैन संख्या", "पैन क्रमांक", "पॅन", "पॅन क्रमांक", "पॅन कार्ड"),
        *("स्थायी खाता संख्या", "பான்", "பான் எண்", "பான் கார்டு", "நிரந்தர கணக்கு எண்", "పాన్", "పాన్ కార్డు"),
        *("పాన్ నంబర్", "ಪ್ಯಾನ್", "ಪ್ಯಾನ್ ಸಂಖ್ಯೆ", "ಪ್ಯಾನ್ ಕಾರ್ಡ್", "পান কার্ড", "প্যান", "প্যান নম্বর"),
        *("প্যান কার্ড", "પાન", "પાન નંબર", "પાન કાર્ડ", "പാൻ", "പാൻ നമ്പർ", "പാൻ കാർഡ്", "ਪੈਨ", "ਪੈਨ ਨੰਬਰ"),
        *("ਪੈਨ ਕਾਰਡ", "ପ୍ୟାନ", "ପ୍ୟାନ କାର୍ଡ", "پین کارڈ", "پین نمبر"),
    ),
    context=("itr", "income tax", "tds", "form 16", "kyc", "aadhaar", "pan card"),
    siblings=("aadhaar", "aadhar", "dob", "date of birth", "gstin", "uan"),
    test_numbers=("ABCPE1234F",),
    confused_with="a company's PAN, whose fourth letter is another, and the PAN inside a GSTIN.",
    lifespan="for life; issued since 1972, in this form since 1995, the earlier GIR numbers are withdrawn",
    matches=("pan xqzpk7316m for her return", "Website: RTEPS4809L", "PAN ABCPE 1234 F", "पैन कार्ड XQZPK7316M"),
    rejects=("AAACI1234A", "27ABCPE1234F1Z5", "ABCPE0000F", "ABCPE123F", "PAN XXXXX1234F"),
)
