"""Travel documents that are no passport: visas, documents of refugees and the stateless, books of seafarers.

Issued by states in forms of their own: a visa's sticker has up to three letters and six to fourteen digits (Regulation
(EC) 1683/95, https://eur-lex.europa.eu), a refugee's document is numbered like the state's passports (Convention of
1951, schedule), a seafarer's under ILO Convention 185 (https://www.ilo.org) and national law. There is no check digit
outside the machine-readable zone, so a field or a word must ask; ``visa`` alone is a brand of cards and does not.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_FEWEST_DIGITS = 4


def _is_document(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) >= _FEWEST_DIGITS and not is_repeated(digits)


# entity, name, form, field names, siblings, what it is confused with, how long it lives, examples
_ROWS = (
    (
        *("VISA_NUMBER", "visa number"),
        "[A-Z]{0,3}[0-9]{6,14}[A-Z]?|[A-Z]{1,3} [0-9]{8,9}|[A-Z]{1,3}[0-9]{1,3}[A-Z]{1,2}[0-9]{4,7}",
        (
            *("visa number", "visa no", "visa sticker number", "visa control number", "visa label number"),
            *("visa vignette number", "entry visa number", "entry visa no", "schengen visa number", "schengen visa"),
            *("evisa number", "e visa number", "visa document number", "visa serial number", "residence visa number"),
            *("work visa number", "student visa number", "tourist visa number", "visumnummer", "visum nummer"),
            *("visumsnummer", "visumetikett", "numero de visa", "numero de visado", "visado numero"),
            *("numero do visto", "numero visto", "numero del visto", "numer wizy", "cislo viza", "vizum szama"),
            *("numar viza", "vize numarasi", "vize no", "nomor visa", "so thi thuc", "so visa", "номер визы"),
            *("номер візи", "رقم التأشيرة", "شماره ویزا", "מספר אשרה", "वीज़ा नंबर", "เลขที่วีซ่า", "签证号", "签证号码"),
            *("簽證號碼", "査証番号", "ビザ番号", "비자번호", "사증번호"),
        ),
        ("passport no", "nationality", "visa expiry", "visa type", "date of birth", "sponsor"),
        "card numbers, which are longer: 'visa' alone means the card and does not ask.",
        "as long as the visa, days to ten years; every visa has its own number.",
        ("visa no. 004817263", "Visa number: DEU 014817263", "visa no 0481726354817"),
        ("Visa 4111111111111111", "visa no pending", "visa no 000000000"),
    ),
    (
        *("TRAVEL_DOCUMENT", "travel document number of a refugee, a stateless person or an alien"),
        "[A-Z]{0,3}[0-9]{5,9}[A-Z]?|[A-Z] [0-9]{7}|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z][A-Z0-9]{7}[0-9]",
        (
            *("refugee travel document", "alien travel document", "aliens travel document"),
            *("convention travel document", "stateless travel document", "emergency travel document"),
            *("alien passport", "aliens passport", "refugee passport", "travel document for refugees"),
            *("1951 convention travel document", "certificate of identity travel", "emergency certificate passport"),
            *("laissez passer", "un laissez passer", "unlp", "titre de voyage", "titre de voyage pour refugie"),
            *("document de voyage refugie", "fremdenpass", "reiseausweis fur fluchtlinge"),
            *("reiseausweis fur auslander", "reiseausweis fur staatenlose", "reiseausweis", "konventionspass"),
            *("titolo di viaggio", "documento di viaggio per rifugiati", "titulo de viaje"),
            *("documento de viaje refugiado", "vluchtelingenpaspoort", "vreemdelingenpaspoort", "framlingspass"),
            *("reisebevis for flyktninger", "utlendingspass", "muukalaispassi", "pakolaisen matkustusasiakirja"),
            *("genewski dokument podrozy", "polski dokument podrozy", "проездной документ"),
            *("проездной документ беженца", "وثيقة سفر للاجئين", "وثيقة سفر", "旅行证号", "旅行証號碼", "여행증명서"),
            *("surat perjalanan laksana paspor", "splp"),
        ),
        ("nationality", "country of origin", "date of birth", "residence permit", "expiry"),
        "bookings and references of the same form; only a name of the document asks.",
        "one to ten years, emergency documents for one journey; every document has its own number.",
        ("refugee travel document 00481726", "Reiseausweis für Flüchtlinge: E8C4K81T2", "titre de voyage 14AB48172"),
        ("refugee travel document pending", "titre de voyage 00000000"),
    ),
    (
        *("SEAMAN_BOOK", "seafarer's book or identity document number"),
        "[A-Z]{0,4}[ -]?[0-9]{5,9}(?:[/-][0-9]{2,4})?|[0-9]{2}[A-Z]{2,3}[0-9]{4}|[A-Z]{2,3}/[0-9]{2,4}/[0-9]{4,7}",
        (
            *("seaman book number", "seaman book", "seamans book", "seamens book", "seafarer identity document"),
            *("seafarers identity document", "seafarer id", "seafarers id", "seafarer id number", "seafarer book"),
            *("seaman passport", "seamans passport", "continuous discharge certificate", "cdc number seafarer"),
            *("seaman cdc", "discharge book", "discharge book number", "seaman discharge book", "indos number"),
            *("indos", "sirb", "seafarers identification and record book", "libreta de embarque", "libreta de mar"),
            *("libretto di navigazione", "livret maritime", "livret professionnel maritime", "seefahrtsbuch"),
            *("seemannsbuch", "monsterboekje", "sjofartsbok", "sofartsbog", "merimieskirja", "caderneta maritima"),
            *("cedula maritima", "ksiazeczka zeglarska", "паспорт моряка", "удостоверение личности моряка"),
            *("мореходная книжка", "послужная книжка моряка", "buku pelaut", "gemiadami cuzdani", "دفتر البحار"),
            *("海员证", "海员证号", "海員證", "船員手帳", "선원수첩"),
        ),
        ("rank", "vessel", "joining date", "nationality", "passport no", "sign on", "sign off"),
        "bookings and references of the same form; only a name of the document asks.",
        "five or ten years; the Indian INDOS number is for life.",
        ("seaman book MUM 481726", "Seefahrtsbuch 0481726", "INDOS no 07ZL4817", "seaman's book no. C0192837"),
        ("seaman book pending", "discharge book 0000000"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=_is_document,
        fields=fields,
        siblings=siblings,
        confused_with=confused_with,
        lifespan=lifespan,
        matches=matches,
        rejects=rejects,
    )
    for entity, name, form, fields, siblings, confused_with, lifespan, matches, rejects in _ROWS
)
