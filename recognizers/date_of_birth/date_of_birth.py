"""A person's date of birth with its year, which together with name and place identifies most people.

Formats follow ISO 8601 and the national ways of writing dates: https://www.iso.org/iso-8601-date-and-time-format.html
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:1[89][0-9]{2}|20[0-9]{2})"
_THAI_OR_HIJRI_YEAR = r"(?:1[34][0-9]{2}|2[45][0-9]{2})"
_NAME = r"\p{L}{3,12}\.?"

_NUMERIC = (
    rf"{_DAY}[-./ ]{{1,2}}{_MONTH}[-./ ]{{1,2}}(?:{_YEAR}|{_THAI_OR_HIJRI_YEAR}|[0-9]{{2}})"
    rf"|{_MONTH}[-./ ]{_DAY}[-./ ](?:{_YEAR}|[0-9]{{2}})"
    rf"|(?:{_YEAR}|{_THAI_OR_HIJRI_YEAR})[-./ ]{_MONTH}[-./ ]{_DAY}(?:[T ][0-9:.Z+-]{{4,20}})?"
    r"|(?:19[0-9]{2}|20[0-2][0-9])(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:19[0-9]{2}|20[0-2][0-9])"
)
_WORDED = (
    rf"{_DAY}(?:ST|ND|RD|TH|ER|º)?[-./, ]{{0,2}}(?:DE |OF )?{_NAME}[-./, ]{{1,2}}(?:DE )?(?:{_YEAR}|[0-9]{{2}})"
    rf"|{_NAME}[-. ]{_DAY}(?:ST|ND|RD|TH)?[-, ]{{1,2}}{_YEAR}"
    rf"|{_YEAR} ?年 ?{_MONTH} ?月 ?{_DAY} ?日?|{_YEAR}년 ?{_MONTH}월 ?{_DAY}일?"
    rf"|(?:明治|大正|昭和|平成|令和|[MTSHR])[0-9]{{1,2}}[年./-]{_MONTH}[月./-]{_DAY}日?"
)

recognizer = Recognizer(
    entity="DATE_OF_BIRTH",
    name="date of birth",
    asked_pattern=f"{_NUMERIC}|{_WORDED}",
    fields=(
        *("dob", "d o b", "date of birth", "birth date", "birthdate", "birthday", "birth day", "b day", "bday"),
        *("birth dt", "birth dte", "date birth", "born on", "born date", "contact birthday", "person birthdate"),
        *("janam tithi", "janm tithi", "janma dinank", "जन्म तिथि", "जन्मतिथि", "जन्म दिनांक", "जन्म तारीख"),
        *("பிறந்த தேதி", "పుట్టిన తేదీ", "fecha de nacimiento", "fecha nac", "f nac", "f nacimiento", "fec nac"),
        *("fnac", "fecnac", "cumpleanos", "nacimiento", "date de naissance", "date naissance", "date naiss", "ddn"),
        *("naissance", "ne e le", "anniversaire", "geburtsdatum", "geburtstag", "geb datum", "gebdatum", "geb dat"),
        *("gebdat", "geb tag", "geboren am", "data de nascimento", "data nascimento", "data nasc", "dt nasc"),
        *("dtnasc", "dt nascimento", "nascimento", "aniversario", "data di nascita", "data nascita", "nascita"),
        *("nato il", "nata il", "compleanno", "geboortedatum", "geb dtm", "geboorte datum", "geboortedag"),
        *("verjaardag", "data urodzenia", "data ur", "urodziny", "datum narozeni", "datum narodenia"),
        *("datum rodenja", "szuletesi datum", "szuletesi ido", "data nasterii", "fodelsedatum", "fodselsdato"),
        *("fodselsdag", "syntymaaika", "syntymapaiva", "dogum tarihi", "dogum gunu", "dogum trh", "d tarihi"),
        *("tanggal lahir", "tgl lahir", "tarikh lahir", "ttl", "ngay sinh", "sinh ngay", "ngay thang nam sinh"),
        *("kaarawan", "petsa ng kapanganakan", "تاريخ الميلاد", "تاريخ الولادة", "تاریخ تولد", "תאריך לידה"),
        *("дата рождения", "дата народження", "ημερομηνια γεννησης", "生年月日", "誕生日", "出生日期", "出生年月"),
        *("生日", "생년월일", "생일", "วันเกิด", "วันเดือนปีเกิด"),
    ),
    context=(
        *("born", "geboren", "nacido", "nacida", "nato", "nata", "nascido", "nascida", "urodzony", "urodzona"),
        *("dogumlu", "lahir", "rodzony", "naiss", "birth", "geb"),
    ),
    confused_with=(
        "dates of orders, visits and of a company's founding; only a name or word that says birth makes one of it"
    ),
    matches=(
        *("1984-05-12", "17.09.04", "03/27/1961", "12 May 1984", "12 de mayo de 1984", "May 12, 1984"),
        *("1984年5月12日", "昭和59年5月12日", "19840512", "12-May-84", "2014-10-06T00:00:00Z"),
    ),
    rejects=("12 May", "yes, by e-mail only", "1984", "45/13/1999"),
)
