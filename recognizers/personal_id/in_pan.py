"""Permanent account number (PAN) of a person in India: five letters, the fourth a P, four digits, a letter.

Issued by the Income Tax Department. Other fourth letters are companies, firms, trusts and other bodies, whose numbers
are business data. The rule of the last letter is not published.
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
        *(
            "pan",
            "pan number",
            "pan no",
            "pan card",
            "pancard",
            "pan id",
            "permanent account number",
            "panno",
            "it pan",
        ),
        *("pan card number", "income tax pan", "individual pan", "personal pan", "applicant pan", "pan num"),
        *("पैन", "पैन नंबर", "पैन कार्ड", "பான்", "பான் எண்", "పాన్", "ಪ್ಯಾನ್", "প্যান"),
    ),
    context=("itr", "income tax", "tds", "form 16", "kyc", "aadhaar", "pan card"),
    siblings=("aadhaar", "aadhar", "dob", "date of birth", "gstin", "uan"),
    test_numbers=("ABCPE1234F",),
    confused_with="a company's PAN, whose fourth letter is another, and the PAN inside a GSTIN.",
    matches=("pan xqzpk7316m for her return", "Website: RTEPS4809L", "PAN ABCPE 1234 F"),
    rejects=("AAACI1234A", "27ABCPE1234F1Z5", "ABCPE0000F", "ABCPE123F"),
)
