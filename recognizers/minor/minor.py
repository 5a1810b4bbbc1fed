"""A child, named with age or school.

India, Digital Personal Data Protection Act 2023, section 9, https://www.meity.gov.in ; US Federal Trade Commission,
https://www.ftc.gov/legal-library/browse/rules/childrens-online-privacy-protection-rule-coppa ; the words are in the
files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="MINOR",
    name="a child with age or school",
    is_told=True,
    fields=(
        *("child name", "childs name", "child age", "child dob", "kids names", "student grade", "child school"),
        *("nombre del hijo", "nombre del niño", "nom de l enfant", "name des kindes", "nome da criança"),
    ),
    confused_with="products and places for children, ages of buildings and companies",
    matches=("Her son Ezra, 6 years, is in class 1 at DPS",),
    rejects=("School ERP demo on Monday",),
)
