"""What notes tell of a person's health beside illnesses: treatment, pregnancy, the mind, substances, refused claims.

Chapters and terms after WHO ICD-10, https://icd.who.int/browse10 ; the words are in the files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_TOLD = {
    "TREATMENT": (
        "medical treatment, surgery or stay in hospital",
        ("Her father is on dialysis thrice a week", "Son had a kidney transplant in March"),
        ("Dialysis centre wants our ERP demo",),
    ),
    "PREGNANCY": (
        "pregnancy, fertility treatment or miscarriage",
        ("She is 5 months pregnant so call before May",),
        ("Maternity hospital asks for 40 beds",),
    ),
    "MENTAL_HEALTH": (
        "mental health",
        ("His wife was diagnosed with bipolar disorder",),
        ("Depressed market, they hold off till spring",),
    ),
    "SUBSTANCE_USE": (
        "use of alcohol, tobacco or drugs",
        ("Her brother is a recovering alcoholic, 4 years sober",),
        ("Sells alcohol wipes to clinics",),
    ),
    "MEDICAL_CLAIM": (
        "claim, refusal or benefit for a medical reason",
        ("He was declined for medical reasons, pre-existing diabetes",),
        ("Claims module demo for the TPA desk",),
    ),
}

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        is_told=True,
        needs_person=True,
        matches=matches,
        rejects=rejects,
        confused_with="products, clinics and charities of that kind, idioms, and enquiries about insurance",
    )
    for entity, (name, matches, rejects) in _TOLD.items()
)
