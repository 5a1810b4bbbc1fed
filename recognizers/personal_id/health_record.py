"""Numbers under which a person is known to hospitals and health insurers, where no country's own recognizer knows more.

Given by each hospital (medical record number, unique health identification) or insurer. The European health insurance
card has twenty digits: 80, the ISO 3166 numeric country, the institution and the card, as ISO/IEC 7812 has it (decision
S2 of the Administrative Commission, https://eur-lex.europa.eu/eli/dec/2010/S2(1)/oj).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_FEWEST_DIGITS = 4
# ISO 3166 numeric codes of the countries that issue the card
_CARD_COUNTRIES = frozenset(
    "040 056 100 191 196 203 208 233 246 250 276 300 348 352 372 380 428 438 440 442 470 528 578 616 620 642 703 705"  # noqa: SIM905
    " 724 752 756 826".split()
)


def _is_number(value: str) -> bool:
    if not 4 <= len(value) <= 20 or is_repeated(value) or is_counting(value):
        return False
    return sum("0" <= character <= "9" for character in value) >= _FEWEST_DIGITS


def _is_card(number: str) -> bool:
    return is_digits(number, 20) and number.startswith("80") and number[2:5] in _CARD_COUNTRIES


_FORM = "(?:[A-Z]{1,4}-?)?[0-9]{4,12}(?:[-/][A-Z0-9]{1,6}){0,2}|[0-9]{2,6}(?:[ -][0-9]{2,6}){1,4}"

recognizers = (
    Recognizer(
        entity="MEDICAL_RECORD_NUMBER",
        name="medical record number",
        asked_pattern=_FORM,
        check=_is_number,
        fields=(
            *("medical record number", "medical record no", "mrn", "mrn no", "mr number patient", "mrd number"),
            "mrd no",
            *("uhid", "uhid no", "unique health id", "patient number", "patient no"),
            *("patient mrn", "hospital number", "hospital no", "hospital id no", "ip number patient", "opd number"),
            "op number patient",
            *("chart number", "patient chart no", "health record number", "case sheet number"),
            "admission number patient",
            *("numero de historia clinica", "nro historia clinica", "numero expediente clinico"),
            "numero de dossier medical",
            *("ipp patient", "patientennummer", "fallnummer patient", "krankenaktennummer", "prontuario medico"),
            *("numero prontuario", "numero cartella clinica", "patientnummer", "numer historii choroby", "hasta no"),
            *("protokol no hasta", "nomor rekam medis", "no rm"),
            *("so benh an", "رقم الملف الطبي", "診察券番号", "カルテ番号"),
            *("病历号", "住院号", "门诊号", "환자번호", "병록번호", "हॉस्पिटल नंबर", "เลขที่ผู้ป่วย"),
        ),
        context=("uhid", "mrd", "opd"),
        siblings=("patient", "patient name", "diagnosis", "doctor", "ward", "admission date", "dob", "blood group"),
        confused_with="a CRM's own ids of contacts and tickets; only a name that says patient or hospital asks.",
        lifespan="as long as the hospital keeps the file; another hospital gives another number",
        matches=("mrn 00482917", "UHID: APJ1.0012345678", "patient number MR-204871"),
        rejects=("mrn pending", "patient number 12", "00000000"),
    ),
    Recognizer(
        entity="HEALTH_INSURANCE_NUMBER",
        name="health insurance number",
        asked_pattern=_FORM,
        check=_is_number,
        fields=(
            *("health insurance id", "health insurance id no", "health insurance card", "health card number"),
            "hicard no",
            *("medical insurance number", "medical insurance id", "mediclaim card no"),
            *("medical card number", "medical aid number", "medical aid no", "medical scheme number", "tpa card no"),
            *("tpa id", "insured person number", "insurance card number health", "numero de seguro medico"),
            *("numero de afiliado", "nro afiliado obra social", "carnet obra social", "numero mutuelle", "no mutuelle"),
            *("krankenversicherungsnummer", "versichertennummer", "numero plano de saude", "carteirinha do convenio"),
            *("numero tessera sanitaria", "zorgverzekeringsnummer", "zorgpas", "sigorta sicil no", "nomor kartu kis"),
            *("رقم التأمين الصحي", "رقم بطاقة التأمين", "保険証番号"),
            *("被保険者番号", "医保卡号", "医疗保险号", "건강보험번호"),
        ),
        context=("mediclaim", "tpa"),
        siblings=("insurer", "patient", "policy holder", "dob", "doctor", "diagnosis", "scheme", "medical aid"),
        confused_with="policy numbers of other insurance and memberships; only a name that says health asks.",
        lifespan="as long as the insurance; some insurers give a new number every year",
        matches=("health insurance id AB-4471920", "medical aid no 20391847", "health card no 4412 889 231"),
        rejects=("health insurance id pending", "0000000"),
    ),
    Recognizer(
        entity="EHIC",
        name="European health insurance card number",
        asked_pattern="80[0-9]{18}|80[0-9]{3}[ -][0-9]{5}[ -][0-9]{5}[ -][0-9]{5}",
        check=_is_card,
        fields=(
            *("ehic", "ehic number", "ehic no", "european health insurance card", "european health card number"),
            "ghic",
            *("tarjeta sanitaria europea", "tse numero", "ceam", "carte europeenne d assurance maladie", "ekvk"),
            *("europaische krankenversicherungskarte", "cartao europeu de seguro de doenca", "cesd", "team tessera"),
            *("tessera europea di assicurazione malattia", "europese ziekteverzekeringskaart", "ekuz"),
            "sairaanhoitokortti",
            *("europeisk helsetrygdkort", "europaeisk sygesikringskort", "evropsky prukaz pojistence", "eaek"),
        ),
        context=("ehic", "ghic"),
        siblings=("country", "date of birth", "expiry", "institution", "insurer"),
        confused_with="parcel and loyalty numbers of twenty digits; 80 and a country's number begin it.",
        lifespan="one to ten years by country, since 2004; that of the United Kingdom is called GHIC since 2021",
        matches=("EHIC 80276000012345678901", "ehic no 80250-00001-23456-78912"),
        rejects=("EHIC 80999000012345678901", "EHIC 8027600001234567890", "ehic pending"),
    ),
)
