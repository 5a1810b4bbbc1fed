"""Numbers of patients in the United States: insurance member, claim, authorisation, referral, prescription, Medicaid.

Issued by insurers, pharmacies and the states' Medicaid agencies in forms of their own and without a published check
digit, a row each; so only a name that says insurance, medical or Medicaid asks. Descriptions: HIPAA transactions 270,
278 and 837 (https://www.cms.gov), https://www.medicaid.gov; forms of the states' Medicaid numbers in their provider
manuals (New York AA00000A, California 90000000A with five more digits on the card).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_CODE = "(?:[A-Z]{1,4}-)?[A-Z0-9]{5,20}(?:-[A-Z0-9]{1,8}){0,3}|[A-Z]{0,3}[0-9]{2,6}(?:[ -][0-9]{2,6}){1,4}"
_MEMBER = (
    "(?:[A-Z]{1,4}-?)?[0-9]{5,14}[A-Z]{0,2}(?:-[0-9]{1,3})?|[A-Z]{2,4}[0-9]{2,3}[A-Z][0-9]{4,8}"
    "|[A-Z]?[0-9]{2,4}(?:[ -][0-9]{2,4}){1,3}"
)
_SIBLINGS = ("insurer", "payer", "patient", "patient name", "group number", "plan", "dob", "date of birth", "diagnosis")

# entity, name, form, how many digits, field names, what it is confused with, lifespan, examples
_ROWS = (
    (
        *("US_INSURANCE_MEMBER_ID", "health insurance member id", _MEMBER, range(5, 16)),
        (
            *("insurance member id", "subscriber id", "insurance subscriber id", "insurance id number", "insured id"),
            *("health plan id", "health plan member id", "medical insurance member id", "policy holder id"),
            *("insurance card id", "primary insurance id", "secondary insurance id", "primary insurance member id"),
            *("patient insurance id", "bcbs id", "bcbs member id", "blue cross id", "dental insurance id"),
            *("dental insurance member id", "vision insurance id", "payer member id", "medicare advantage member id"),
        ),
        "memberships and subscribers of other services; only a name that says insurance or health plan asks.",
        "as long as the insurance; a new plan gives a new number, often every January",
        ("insurance member id XYP482716354", "subscriber ID: XYP482M71635", "insured id 948 271 635"),
    ),
    (
        *("US_CLAIM_NUMBER", "medical claim number", _CODE, range(5, 21)),
        (
            *("medical claim number", "health claim number", "insurance claim number medical", "patient claim number"),
            *("claim control number", "payer claim control number", "health insurance claim id", "medical claim id"),
            *("dental claim number", "pharmacy claim number", "workers comp claim number"),
            *("workers compensation claim", "claim icn", "icn claim", "disability claim number", "eob claim number"),
        ),
        "claims of goods and cars; only a name that says medical, patient or payer asks.",
        "one claim",
        ("medical claim number 2024127-48271", "claim control number EG0482716350"),
    ),
    (
        *("US_PRIOR_AUTHORIZATION", "prior authorisation number of a treatment", _CODE, range(4, 21)),
        (
            *("prior authorization number", "prior auth number", "prior authorization", "prior auth", "prior auth id"),
            *("precertification number", "precert number", "preauthorization number insurance", "pre certification"),
            *("insurance authorization number", "treatment authorization number", "medical authorization number"),
            *("utilization review number", "um authorization number", "hospital authorization number"),
        ),
        "authorisations of card payments; only a name that says prior, treatment or insurance asks.",
        "one treatment, mostly 30 to 365 days",
        ("prior auth # PA4827163", "precert number 0482716359"),
    ),
    (
        *("US_REFERRAL_NUMBER", "number of a medical referral", _CODE, range(4, 21)),
        (
            *("medical referral number", "patient referral number", "specialist referral number"),
            *("pcp referral number", "insurance referral number", "referral authorization number"),
            *("hmo referral number", "clinical referral id", "physician referral number", "referral auth number"),
            "provider referral number",
        ),
        "referral codes of customers; only a name that says medical, patient or specialist asks.",
        "one referral, mostly 90 to 365 days",
        ("medical referral number RF482716", "patient referral no 20240048271"),
    ),
    (
        *("US_PRESCRIPTION_NUMBER", "prescription number of a pharmacy"),
        *("[A-Z]{0,2}[0-9]{6,10}(?:-[0-9]{2,5})?|[0-9]{4,5}-[0-9]{5,8}", range(6, 14)),
        (
            *("rx number", "prescription number", "prescription no", "prescription id", "rx no", "rx id"),
            *("refill number rx", "rx refill number", "pharmacy rx number", "script number", "prescription ref"),
            *("rx script number", "original rx number", "rx order number pharmacy"),
        ),
        "orders and phones; only a name that says prescription or Rx asks.",
        "one prescription with its refills, a year at most",
        ("Rx# 7482716", "prescription number 0048271-06352", "rx number C4827163"),
    ),
    (
        *("US_MEDICAID_ID", "Medicaid number of a beneficiary"),
        "[A-Z]{2}[0-9]{5}[A-Z]|9[0-9]{7}[A-Z](?:[0-9]{5})?|[A-Z]{0,3}[0-9]{7,14}|[0-9]{3,4}(?:[ -][0-9]{3,4}){2,3}",
        range(5, 15),
        (
            *("medicaid id", "medicaid number", "medicaid no", "medicaid recipient id", "medicaid member id"),
            *("medicaid", "medicaid cin", "medicaid beneficiary id", "medicaid card number", "medi cal id"),
            *("medi cal number", "medical cin", "client index number", "masshealth id", "tenncare id", "ahcccs id"),
            *("soonercare id", "chip member id", "chip id medicaid", "dc medicaid id", "peachcare id"),
            *("badgercare id", "forwardhealth id"),
        ),
        "a provider's Medicaid number and orders; only a word for Medicaid asks.",
        "for life in most states",
        ("Medicaid ID AB48271C", "medi-cal id 94827163D40127", "Medicaid no 482716359"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        siblings=_SIBLINGS,
        confused_with=confused_with,
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 0000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, form, lengths, fields, confused_with, lifespan, matches in _ROWS
)
