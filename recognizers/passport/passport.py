"""Passport number of any country: the document number on the data page of a machine-readable passport.

Issued by states under ICAO Doc 9303 part 4 (https://www.icao.int/publications/doc-series/doc-9303): nine places at
most; some systems keep ten. There is no check digit outside the machine-readable zone.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer

_FEWEST_DIGITS = 4


def _has_digits(value: str) -> bool:
    return sum(map(str.isdecimal, value)) >= _FEWEST_DIGITS and not is_repeated(value)


recognizer = Recognizer(
    entity="PASSPORT",
    name="passport number",
    asked_pattern=(
        r"[A-Z]{1,3}[0-9]{5,9}[A-Z]{0,2}|[0-9]{7,9}[A-Z]{0,2}|[A-Z]{1,2}[ -][0-9]{7,8}|[A-Z][0-9]{2}[ -][0-9]{5}"
        r"|[0-9]{2} [0-9]{7}|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z0-9]{3}[0-9]{3}[A-Z0-9]{3,4}"
        r"|[A-Z]{1,2}[0-9A-Z][A-Z0-9]{3,5}[0-9]{1,2}"
    ),
    check=_has_digits,
    fields=(
        *("passport", "passport no", "passport number", "passport num", "passportno", "passport id", "passprt"),
        *("pasport", "passport details", "ppt no", "pport", "pass port", "pspt", "psprt", "pp no", "pp number"),
        *("ppno", "p p no", "travel doc", "travel document", "travel document no", "travel doc no"),
        *("passport book no", "old passport no", "new passport no", "current passport", "passport card no"),
        *("international passport", "int passport", "diplomatic passport", "official passport", "service passport"),
        *("emergency passport", "temporary passport", "biometric passport", "e passport"),
        *("passport number and expiry", "passport doc no", "पासपोर्ट", "पासपोर्ट नंबर", "पासपोर्ट संख्या"),
        *("பாஸ்போர்ட்", "கடவுச்சீட்டு", "కడవుచీటీ", "పాస్‌పోర్ట్", "പാസ്പോർട്ട്", "પાસપોર્ટ", "ਪਾਸਪੋਰਟ", "ପାସପୋର୍ଟ"),
        *("पारपत्र", "राहदानी", "राहदानी नम्बर", "rahadani", "ගමන් බලපත්‍ර අංකය", "විදේශ ගමන් බලපත්‍රය"),
        *("পাসপোর্ট নম্বর", "پاسپورٹ نمبر", "پاسپورټ", "رقم الباسبور", "الباسبور", "ಪಾಸ್‌ಪೋರ್ಟ್", "পাসপোর্ট"),
        *("پاسپورٹ", "pasaporte", "numero de pasaporte", "num pasaporte", "no pasaporte", "pasap", "passaporte"),
        *("numero do passaporte", "passeport", "numero de passeport", "num passeport", "reisepass", "reisepass nr"),
        *("reisepassnummer", "passnummer", "pass nr", "passnr", "ausweis pass", "passaporto", "numero passaporto"),
        *("num passaporto", "paspoort", "paspoortnummer", "paspoortnr", "passnr svensk", "passi", "passin numero"),
        *("paszport", "nr paszportu", "numer paszportu", "pas cestovni", "cislo pasu", "cislo cestovniho pasu"),
        *("cestovni pas", "cestovny pas", "putovnica", "broj putovnice", "pasos", "broj pasosa", "putna isprava"),
        *("broj putne isprave", "potni list", "stevilka potnega lista", "utlevel", "utlevelszam", "utlevel szama"),
        *("vegabref", "vegabrefsnumer", "numer vegabrefs", "pases numurs", "paso numeris", "numar pasaport"),
        *("seria pasaport", "numri i pasaportes", "pasaporta", "pasaport", "pasaport no", "pasaport numarasi"),
        *("nr pasaport", "paspor", "no paspor", "nomor paspor", "pasport no", "ho chieu", "so ho chieu", "رقم الجواز"),
        *("جواز السفر", "رقم جواز السفر", "الجواز", "پاسپورت", "شماره گذرنامه", "گذرنامه", "דרכון", "מספר דרכון"),
        *("паспорт", "загранпаспорт", "номер паспорта", "διαβατηριο", "旅券", "номер загранпаспорта"),
        *("номер паспорту", "пашпарт", "нумар пашпарта", "паспорт нөмірі", "төлқұжат нөмірі", "номер на паспорт"),
        *("пасош", "број пасоша", "број на пасош", "διαβατήριο", "αριθμός διαβατηρίου", "αρ διαβατηρίου"),
        *("αριθμος διαβατηριου", "passport seriyasi", "pasport seriyasi", "pasport nomresi", "პასპორტის ნომერი"),
        *("პასპორტი", "անձնագրի համար", "անձնագիր", "ፓስፖርት ቁጥር", "pasipoti", "hati ya kusafiria"),
        *("nambari ya pasipoti", "baasaboor", "លេខលិខិតឆ្លងដែន", "លិខិតឆ្លងដែន", "နိုင်ငံကူးလက်မှတ်", "ໜັງສືຜ່ານແດນ"),
        *("旅券番号", "パスポート", "パスポート番号", "护照", "护照号", "护照号码", "護照", "護照號碼", "여권"),
        *("여권번호", "หนังสือเดินทาง", "พาสปอร์ต"),
    ),
    context=("mrz", "immigration stamp", "visa sticker", "ecr status", "doc", "document", "immigration", "travel"),
    siblings=(
        *("nationality", "visa no", "visa", "pp expiry", "passport expiry", "expiry", "pnr", "pax", "traveller"),
        *("dob", "nat", "doc type", "flight"),
    ),
    confused_with="SKUs, booking references and order codes; it means a passport only where a field or word says so.",
    lifespan="five or ten years in most countries, children's shorter; a new passport has a new number.",
    matches=(
        *("X60417787X", "IX0887458", "A8925175", "BAY208533", "123431843", "PK9713263", "P7289869", "C01X00T47"),
        *("NKD765729", "passport no. K4820917 expires 2031", "паспорт 53 0012345"),
    ),
    rejects=("ABCDEF", "0000000", "Indian", "passport no. 1111111"),
)
