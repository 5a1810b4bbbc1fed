"""Codes of diagnoses, procedures, medicines and tests in a person's record, which say what they stand for.

ICD-9 and ICD-10 (WHO, https://icd.who.int/browse10), SNOMED CT (https://www.snomed.org), LOINC (https://loinc.org), ATC
(WHO Collaborating Centre, https://www.whocc.no), NDC (FDA, https://www.fda.gov), CPT and HCPCS (CMS,
https://www.cms.gov), UDI of implants (FDA). A code by itself is as easily a product's or a room's: only a name and a
person make it one of these.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.verhoeff import verhoeff
from sensitive_scan.recognizer import Recognizer

_ICD10 = r"[A-TV-Z][0-9][0-9AB](?:\.?[0-9A-Z]{1,4})?"


def _is_snomed(value: str) -> bool:
    """SNOMED CT identifiers have 6 to 18 digits, a partition and a Verhoeff digit."""
    return is_digits(value) and 6 <= len(value) <= 18 and value[-3:-1] in {"00", "10"} and verhoeff(value)


def _several(one: str) -> str:
    return f"{one}(?:[,;/ ]{{1,3}}{one}){{0,5}}"


# entity, name, form, check, field names, examples
_ROWS = (
    (
        "ICD_CODE",
        "diagnosis code (ICD)",
        f"{_several(_ICD10)}|{_several('[0-9]{3}[.][0-9]{1,2}')}|[VE][0-9]{{2,3}}[.][0-9]{{1,2}}",
        None,
        (
            *("icd code", "icd", "icd10", "icd 10", "icd10 code", "icd 10 code", "icd 10 cm", "icd9", "icd 9"),
            *("icd9 code", "icd 11", "icd11", "dx code", "diagnosis code", "diag code", "cid 10", "cid10", "cie 10"),
            *("cie10", "cim 10", "icd schlussel", "diagnoseschlussel", "icd kod", "kod icd", "疾病コード", "诊断编码"),
        ),
        ("E11.9", "icd10: F32.1, I10", "J45", "250.00"),
    ),
    (
        "SNOMED_CODE",
        "SNOMED CT code",
        "[0-9]{6,18}",
        _is_snomed,
        ("snomed code", "snomed", "snomed ct", "snomed ct code", "snomed id", "sctid", "snomed concept"),
        ("22298006", "snomed code 73211009"),
    ),
    (
        "LOINC_CODE",
        "LOINC code of a test",
        "[0-9]{1,5}-[0-9]",
        None,
        ("loinc code", "loinc", "loinc num", "loinc test code"),
        ("4548-4", "loinc 2345-7"),
    ),
    (
        "MEDICINE_CODE",
        "code of a medicine (ATC, NDC)",
        "[ABCDGHJLMNPRSV][0-9]{2}[A-Z]{2}[0-9]{2}|[0-9]{4,5}-[0-9]{3,4}-[0-9]{1,2}|[0-9]{11}",
        None,
        (
            *("ndc code", "ndc", "national drug code", "atc code", "atc", "drug code", "rxnorm", "rxcui", "dm d code"),
            *("medicine code", "pzn", "code atc", "codigo atc", "atc kod"),
        ),
        ("A10BA02", "0002-3227-30", "atc code N06AB03"),
    ),
    (
        "PROCEDURE_CODE",
        "code of a medical procedure (CPT, HCPCS, OPS)",
        _several(
            "[0-9]{5}|[A-V][0-9]{4}|[0-9]{4}[FTU]|[1-9]-[0-9]{2}[0-9A-Z](?:[.][0-9A-Z]{1,2})?|[A-Z][0-9]{2}[.][0-9]"
        ),
        None,
        (
            *("cpt code", "cpt", "cpt codes", "hcpcs", "hcpcs code", "procedure code medical"),
            "medical procedure code",
            *("ops code", "opcs code", "opcs4", "tuss", "codigo tuss", "ccam", "code ccam", "icd pcs"),
        ),
        ("99213", "J1100", "cpt 90837, 96127"),
    ),
    (
        "IMPLANT_IDENTIFIER",
        "identifier of an implant (UDI)",
        r"[(]01[)][0-9]{14}(?:[(][0-9]{2}[)][A-Z0-9]{1,20}){0,4}|[+][A-Z][0-9A-Z]{3,19}/?[A-Z0-9+$/]{0,30}",
        None,
        ("implant udi", "udi", "udi di", "implant serial", "pacemaker serial", "device udi", "implanted device"),
        ("(01)00844588003288(17)141120(10)7654321D(21)10987654d321", "implant udi (01)51022222233336(11)141231"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=check,
        fields=fields,
        supports=("MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER", "US_INSURANCE_MEMBER_ID", "US_CLAIM_NUMBER"),
        siblings=("patient", "encounter", "diagnosis", "doctor", "mrn", "date of service", "dob", "provider", "claim"),
        needs_person=True,
        confused_with="part, room and model numbers, price lists of clinics; the record must be about a person.",
        matches=examples,
        rejects=("none", "pending"),
    )
    for entity, name, form, check, fields, examples in _ROWS
)
