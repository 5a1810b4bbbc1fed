"""Maltese numbers of foreigners and the insured: tax number (nine digits), social security number (letter and digits).

Issued by the tax and social security departments without a published check digit. A company's tax number has nine
digits too, so that the name must say a person's; a Maltese person's is the identity card number. Specification:
https://www.oecd.org/tax/automatic-exchange (Malta TIN), https://socialsecurity.gov.mt.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, words of context, examples
_ROWS = (
    (
        *("MT_TIN", "Maltese tax number of a foreigner", "[0-9]{9}", (9,)),
        (
            *("maltese personal tin", "malta personal tin", "personal tin malta", "income tax number malta"),
            *("malta tin individual", "numru tat taxxa", "malta income tax number", "taxpayer number malta individual"),
        ),
        ("cfr malta", "mtca", "ird malta"),
        ("Maltese personal TIN 938471025", "income tax number Malta 104928375"),
    ),
    (
        *("MT_SSN", "Maltese social security number", "[A-Z]?[0-9]{7,9}[A-Z]?", (7, 8, 9)),
        (
            *("maltese social security number", "malta social security number", "social security number malta"),
            *("malta ssn", "ssn malta", "numru tas sigurta socjali", "sigurta socjali", "ni number malta"),
        ),
        ("sigurta socjali", "jobsplus", "dss malta"),
        ("Malta social security number B93847102", "SSN Malta 104928375"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=("karta tal identita", "maltese id card", "date of birth", "residence permit"),
        confused_with="a company's tax number and phones of as many digits; only a word for a person's asks.",
        lifespan="for life",
        matches=examples,
        rejects=(f"{fields[0]} 000000000", f"{fields[0]} 123456789", f"{fields[0]} 12"),
    )
    for entity, name, form, lengths, fields, context, examples in _ROWS
)
