"""Cypriot registers of people: aliens (ARC), social insurance; digits without a published check digit.

Issued by the Civil Registry and Migration Department and by the Social Insurance Services.
Descriptions: https://www.gov.cy (Αριθμός Εγγραφής Αλλοδαπού), https://www.gov.cy/en/sid (social insurance number).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, words of context, lifespan, examples
_ROWS = (
    (
        *("CY_ARC", "Cypriot alien registration number (ARC)", "[0-9]{7}", (7,)),
        (
            *("cyprus arc", "arc cyprus", "alien registration certificate", "αριθμός εγγραφής αλλοδαπού"),
            *("αριθμος εγγραφης αλλοδαπου", "αρ εγγραφής αλλοδαπού", "αεα αλλοδαπού", "arc number cyprus"),
            *("alien registration number cyprus", "yellow slip number", "cyprus yellow slip"),
        ),
        ("αλλοδαπού", "τμήμα μετανάστευσης", "crmd", "yellow slip"),
        "for life, whatever the permit; a citizen has an identity card number instead",
        ("Cyprus ARC 6938471", "αριθμός εγγραφής αλλοδαπού 5104928"),
    ),
    (
        *("CY_SOCIAL_INSURANCE", "Cypriot social insurance number", "[0-9]{6,8}", (6, 7, 8)),
        (
            *("cyprus social insurance number", "αριθμός κοινωνικών ασφαλίσεων", "αριθμος κοινωνικων ασφαλισεων"),
            *("αρ κοινωνικών ασφαλίσεων", "αρ κοινωνικων ασφαλισεων", "ακα", "social insurance number cyprus"),
            *("si number cyprus", "arithmos koinonikon asfaliseon", "κοινωνικές ασφαλίσεις"),
        ),
        ("υπηρεσίες κοινωνικών ασφαλίσεων", "κοινωνικων ασφαλισεων"),
        "for life",
        ("αριθμός κοινωνικών ασφαλίσεων 1938471", "Cyprus social insurance no. 938475"),
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
        siblings=("δελτίο ταυτότητας", "αφτ", "ημερομηνία γέννησης", "nationality", "υπηκοότητα"),
        confused_with="order numbers and Cypriot phones of as many digits; only a word for it asks.",
        lifespan=lifespan,
        matches=examples,
        rejects=(f"{fields[0]} 0000000", f"{fields[0]} 1234567", f"{fields[0]} 12"),
    )
    for entity, name, form, lengths, fields, context, lifespan, examples in _ROWS
)
