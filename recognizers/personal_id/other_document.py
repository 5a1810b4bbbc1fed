"""Documents and registrations of a person that any country has, where no country's own recognizer knows more.

Issued by states in forms of their own: 4 to 20 letters and digits in a field that says what they are. Descriptions:
https://www.consilium.europa.eu/prado (residence permits), https://www.idea.int (registers of voters).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer

_FEWEST_DIGITS = 4
_FORM = r"[A-Z0-9]{4,20}(?:[-/][A-Z0-9]{1,10}){0,4}|[A-Z]{0,3}[0-9]{1,8}(?:[ ./-][0-9]{1,8}){1,4}"


def _is_document(value: str) -> bool:
    if not 4 <= len(value) <= 24 or is_repeated(value) or is_counting(value):
        return False
    return sum("0" <= character <= "9" for character in value) >= _FEWEST_DIGITS


# entity, name, field names, siblings, how long it lives, an example
_ROWS = (
    (
        "VOTER_ID",
        "voter's registration number",
        (
            *("voter registration number", "voter id", "voter id number", "voter no", "voters card", "voter card no"),
            *("voter card number", "electoral number", "electoral roll no", "elector id", "clave elector"),
            "carte electeur",
            *("carte d electeur", "wahlernummer", "tessera elettorale", "titulo eleitoral", "kartu pemilih"),
            "secmen no",
            *("رقم الناخب", "選挙人名簿番号", "选民证号"),
        ),
        ("constituency", "polling station", "father name", "date of birth", "ward"),
        "as long as its holder is on the roll",
        "VTR-0012-448190",
    ),
    (
        "RESIDENCE_PERMIT",
        "residence permit number",
        (
            *("residence permit number", "residency permit no", "residence permit", "residence permit no"),
            "resident permit",
            *("residency number", "residence card no", "permanent resident card", "pr card number"),
            "permanent residence no",
            *("settlement permit", "stay permit", "work permit number", "work permit no", "employment pass number"),
            *("permiso de residencia", "tarjeta de residencia", "numero titre de sejour", "carte de sejour"),
            *("residence card", "resident card", "green card", "titre de sejour"),
            *("aufenthaltstitel", "aufenthaltserlaubnis", "niederlassungserlaubnis", "autorizacao de residencia"),
            "permesso di soggiorno",
            *("verblijfsvergunning", "uppehallstillstand", "oppholdstillatelse", "opholdstilladelse", "oleskelulupa"),
            *("karta pobytu", "ikamet izni", "kimlik ikamet", "kitas", "رقم الإقامة", "вид на жительство", "居留证号"),
        ),
        ("nationality", "visa", "passport", "expiry", "date of birth", "employer"),
        "one to ten years; a renewed card has a new number",
        "RP4471920A",
    ),
    (
        "SOCIAL_SECURITY_ID",
        "social security number of another country",
        (
            *("social security membership", "social security id", "nssf number", "nssf no"),
            *("national insurance id", "provident fund number", "provident fund no", "pension number", "pension id"),
            *("numero de seguro social", "numero de seguridad social", "nro seguro social", "numero securite sociale"),
            *("sozialversicherungsnummer", "numero seguranca social", "numero previdenza sociale", "sgk sicil no"),
            *("رقم الضمان الاجتماعي", "رقم التأمينات الاجتماعية"),
            *("номер социального страхования", "社会保険番号", "社保号"),
        ),
        ("employer", "date of birth", "salary", "joining date", "father name"),
        "for life in most countries",
        "SS-20391847-1",
    ),
    (
        "MILITARY_ID",
        "military service number",
        (
            *("military service number of person", "military service number", "military id"),
            *("military id number", "service number military", "army number"),
            *("army no", "defence id", "defense id", "regimental number", "veteran id", "veterans card no"),
            "ex serviceman id",
            *("cartilla militar", "libreta militar", "numero matricule militaire", "personenkennziffer"),
            "certificado militar",
            *("militaire dienst nummer", "ksiazeczka wojskowa", "askerlik no", "رقم الخدمة العسكرية"),
            "военный билет номер",
        ),
        ("rank", "regiment", "unit", "date of enlistment", "blood group"),
        "for life",
        "MIL 4471920",
    ),
    (
        "STUDENT_ID",
        "student's or pupil's number",
        (
            *("student identification number", "student number government", "pupil number", "unique pupil number"),
            *("unique student identifier", "national student number", "student national id", "student register number"),
            *("university enrolment number student", "numero de matricula estudiante", "numero etudiant"),
            "matrikelnummer",
            *("numero matricola studente", "studentnummer", "numer albumu studenta", "ogrenci numarasi"),
            "nomor induk siswa",
            *("nisn", "رقم الطالب الجامعي", "学籍番号", "学籍号", "학번"),
        ),
        ("school", "grade", "guardian", "father name", "date of birth", "class"),
        "as long as the schooling; in some countries for life",
        "STU-2024-004471",
    ),
    (
        "BIRTH_CERTIFICATE",
        "number of a birth or other civil certificate",
        (
            *("birth certificate number", "birth certificate no", "birth registration number", "birth cert no"),
            *("birth reg no", "death certificate number", "marriage certificate number", "civil registration number"),
            *("acta de nacimiento", "numero acta nacimiento", "acte de naissance numero", "geburtenregisternummer"),
            *("certidao de nascimento", "numero atto di nascita", "akt urodzenia numer", "dogum belgesi no"),
            "akta kelahiran",
            *("رقم شهادة الميلاد", "свидетельство о рождении", "出生证编号", "जन्म प्रमाण पत्र"),
        ),
        ("father name", "mother name", "date of birth", "place of birth", "registration date"),
        "for life; the copy's own number changes with every copy in some countries",
        "B-2011/004471",
    ),
    (
        "REFUGEE_ID",
        "refugee's or asylum seeker's number",
        (
            *("refugee id number", "refugee id", "refugee number", "unhcr number", "unhcr id", "asylum number"),
            "asylum id",
            *("asylum seeker number", "refugee card no", "proof of registration number", "numero de refugiado"),
            *("numero demande d asile", "azr nummer", "asylnummer", "numero richiesta asilo", "رقم اللاجئ"),
            "رقم المفوضية",
        ),
        ("nationality", "country of origin", "date of arrival", "date of birth"),
        "as long as the procedure or the protection",
        "385-12C01944",
    ),
    (
        "PRISONER_ID",
        "prisoner's or offender's number",
        (
            *("prisoner number", "prisoner id", "inmate number", "inmate no", "offender number", "offender id"),
            "prison number",
            *("booking number inmate", "numero de recluso", "numero d ecrou", "gefangenennummer", "matricola detenuto"),
        ),
        ("facility", "sentence", "release date", "date of birth"),
        "as long as the sentence; in some countries for life",
        "A4471KX99",
    ),
    (
        "PERSONAL_TAX_ID",
        "tax number of a natural person",
        (
            *("personal tax id", "personal tax number", "individual tax id", "individual tax number", "tin individual"),
            *("personal tin", "taxpayer id individual", "tax id of person", "employee tax number", "employee tin"),
            *("tax payer number personal", "numero fiscal persona", "nif persona", "numero fiscal individuel"),
            *("personliche steuernummer", "codigo fiscal personal", "numero contribuinte pessoal", "bireysel vergi no"),
            *("npwp pribadi", "ma so thue ca nhan", "mst ca nhan", "個人税番号"),
        ),
        ("date of birth", "salary", "income", "filing status", "spouse"),
        "for life in most countries",
        "TP-448190-22",
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=_FORM,
        check=_is_document,
        fields=fields,
        siblings=siblings,
        confused_with="a CRM's own record ids; only a name that says what document it is asks.",
        lifespan=lifespan,
        matches=(f"{fields[0]}: {example}", example),
        rejects=(f"{fields[0]} pending", "0000000", "12"),
    )
    for entity, name, fields, siblings, lifespan, example in _ROWS
)
