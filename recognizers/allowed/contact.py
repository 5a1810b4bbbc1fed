"""How to reach somebody: telephone numbers, e-mail addresses, addresses on the web and of places; a CRM is for them.

Telephone numbers: ITU-T E.164 (https://www.itu.int/rec/T-REC-E.164); e-mail: RFC 5322; URL: RFC 3986.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_GAP = "[-. ()/]{0,3}"

recognizers = (
    Recognizer(
        entity="PHONE",
        name="telephone number",
        pattern=r"\+[1-9](?:[-. ()]{0,3}[0-9]){7,14}",
        asked_pattern=(
            # not in the groups of a US social security number, which hides in telephone fields
            r"(?:P:)?(?:\+|00)? ?\(?(?![0-9]{3}[- ][0-9]{2}[- ][0-9]{4}(?:[^0-9]|$))"
            rf"(?:[0-9](?:{_GAP}[0-9]){{6,12}}|(?:[0124-9](?:{_GAP}[0-9]){{13,14}}))"
            r"(?: ?(?:X|EXT\.?|EXTN\.?|#|POSTE|DW|-) ?[0-9]{1,6})?"
        ),
        fields=(
            *("phone", "phone number", "phones", "telephone", "telephone1", "tel", "tel no", "telno", "telefono"),
            *("telefon", "telefone", "telefoon", "telephone number", "mobile", "mobile no", "mobileno"),
            *("mobile phone", "mobilephone", "mob", "mob no", "mobno", "mbl", "cell", "cell phone", "cellphone"),
            *("cellular", "celular", "cel", "cellulare", "movil", "telemovel", "handy", "mobiltelefon", "mobil"),
            *("mobiel", "gsm", "komorka", "komorkowy", "cep", "cep telefonu", "cep tel", "telepon", "hp", "no hp"),
            *("nomor hp", "handphone", "ponsel", "sdt", "so dien thoai", "dien thoai", "di dong", "whatsapp"),
            *("whatsapp no", "wa", "wa no", "wapp", "whats app", "viber", "telegram", "signal", "zalo", "wechat"),
            *("line id", "skype", "fax", "fax no", "telefax", "facsimile", "landline", "land line", "home phone"),
            *("work phone", "business phone", "office phone", "direct line", "direct dial", "durchwahl"),
            *("switchboard", "extension", "ext", "contact no", "contact number", "contact phone", "phn", "ph"),
            *("ph no", "phno", "ph number", "msisdn", "mdn", "sim msisdn", "caller id", "caller", "alt phone"),
            *("alt mobile", "alternate number", "alternate mobile", "alt contact", "secondary phone", "phone 2"),
            *("calling number", "callback number", "toll free", "hotline", "isd", "std code", "dialled number"),
            *("cli", "sms number", "numero de telephone", "tel portable", "portable", "fixe", "rufnummer"),
            *("telefonnummer", "handynummer", "mobilnummer", "festnetz", "fono", "whats", "zap", "recado"),
            *("cellulare 2", "telefoonnummer", "mobielnummer", "telefonnr", "puhelin", "puh", "tlf", "tlf nr"),
            *("mobilnr", "telefonszam", "numer telefonu", "nr tel", "telefon komorkowy", "telefoni"),
            *("emergency phone", "emergency contact number", "मोबाइल", "मोबाइल नं", "फोन", "फ़ोन", "दूरभाष", "संपर्क"),
            *("தொலைபேசி", "கைபேசி", "మొబైల్", "ಮೊಬೈಲ್", "মোবাইল", "رقم الجوال", "الجوال", "جوال", "الهاتف"),
            *("رقم الهاتف", "هاتف", "موبايل", "تلفن", "موبایل", "טלפון", "נייד", "телефон", "τηλεφωνο", "電話"),
            *("電話番号", "携帯", "携帯番号", "手机", "手机号", "电话", "联系电话", "手機", "전화", "전화번호"),
            *("휴대폰", "핸드폰", "연락처", "เบอร์", "เบอร์โทร", "โทรศัพท์", "มือถือ"),
        ),
        context=(
            *("call", "calls", "called", "dial", "ring", "text me", "sms", "reach", "ping", "contact"),
            *("whatsapp me", "call back", "callback", "llamar", "ligar", "appeler", "anrufen", "chiamare", "bellen"),
            *("dzwonic", "ara", "hubungi", "goi"),
        ),
        confused_with="national identifiers of nine to thirteen digits",
        matches=(
            *("+91 98765 43210", "593-791-2452x216", "(517)278-1224", "002-358-333-7324x192", "91-7251273172"),
            *("+33 (6)8 86 61 35 39", "p:+915994529455", "0893 4687331", "076-21229847"),
        ),
        rejects=("219-09-9999", "219 09 9999", "378282246310005"),
    ),
    Recognizer(
        entity="EMAIL",
        name="e-mail address",
        pattern=r"[A-Z0-9._%+'-]{1,64}@[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63}){0,6}\.[A-Z]{2,24}",
        fields=(
            *("email", "e mail", "mail", "email address", "mail id", "email id", "emailid", "mailid", "work email"),
            *("personal email", "correo", "correo electronico", "courriel", "adresse mail", "e mail adresse"),
            *("posta elettronica", "poczta", "eposta", "e posta", "surel", "alamat email", "thu dien tu", "ईमेल"),
            *("மின்னஞ்சல்", "البريد الإلكتروني", "البريد", "メール", "メールアドレス", "邮箱", "电子邮件", "이메일"),
            "อีเมล",
        ),
        context=("mailto", "write to", "cc to"),
        confused_with="UPI addresses of payment, which have no dot after the @",
        matches=("asha.rao@example.com", "mail ian.tanner1@corp.example today"),
        rejects=("6463189565@ybl",),
    ),
    Recognizer(
        entity="URL",
        name="web address",
        pattern=(
            r"(?:HTTPS?|FTP|SFTP|WSS?|S3)://[^ \t\r\n\"'<>]{1,400}[A-Z0-9/=_-]"
            r"|WWW\.[A-Z0-9.-]{2,80}[A-Z0-9](?:/[A-Z0-9._~/?&=%#-]{0,200}[A-Z0-9/=])?"
        ),
        asked_pattern=r"(?:[A-Z0-9-]{1,63}\.){1,5}[A-Z]{2,24}(?:/[^ \t\r\n]{0,300})?|@[A-Z0-9_.]{2,40}",
        fields=(
            *("url", "website", "web site", "web", "site web", "link", "links", "homepage", "domain", "webpage"),
            *("page url", "landing page", "linkedin", "linkedin url", "facebook", "instagram", "twitter", "x handle"),
            *("github", "social media", "profile url", "sitio web", "pagina web", "webseite", "internetseite", "sito"),
            *("sito web", "strona www", "www", "situs", "trang web", "picture url", "image url", "photo url"),
            *("drive link", "resume link", "utm source", "utm campaign", "referrer", "gclid", "fbclid", "موقع"),
            *("الموقع الإلكتروني", "サイト", "网址", "网站", "홈페이지"),
        ),
        context=("http", "https", "www", "visit"),
        confused_with="nothing prohibited; long numbers inside a path or query are part of the address",
        matches=(
            *("https://shop.example.com/o/4111111111111111?ref=9", "www.example.com/a/123456789"),
            "teashop.example",
        ),
        rejects=("ABCDE1234F",),
    ),
    Recognizer(
        entity="POSTAL_CODE",
        name="postal code or address",
        asked_pattern=(
            r"(?:[A-Z]{1,2}-?)?[0-9]{3,6}(?:-[0-9]{3,4})?(?: ?[A-Z]{2})?|[0-9]{3} [0-9]{2,3}"
            r"|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}"
            r"|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[0-9]{6}\.0"
        ),
        fields=(
            *("zip", "zipcode", "zip code", "zip4", "postcode", "post code", "postal code", "postal", "postalcode"),
            *("pincode", "pin code", "property zip", "mailing zip", "billing zip", "address1 postalcode"),
            *("codigo postal", "cod postal", "cp", "code postal", "plz", "postleitzahl", "cep", "cap"),
            *("codice postale", "kod pocztowy", "posta kodu", "kode pos", "ma buu dien", "postnummer", "psc"),
            *("iranyitoszam", "पिन कोड", "पिनकोड", "அஞ்சல் குறியீடு", "الرمز البريدي", "郵便番号", "邮编", "邮政编码"),
            *("우편번호", "รหัสไปรษณีย์", "address", "street", "street address", "address line 1", "address line 2"),
            *("mailing address", "billing address", "house no", "flat no", "plot no", "door no", "direccion"),
            *("domicilio", "adresse", "rue", "strasse", "hausnummer", "endereco", "indirizzo", "adres", "alamat"),
            *("dia chi", "پتہ", "पता", "முகவரி", "العنوان", "住所", "地址", "주소", "ที่อยู่", "uprn", "landmark"),
        ),
        context=("zip", "pin", "postcode", "plz", "cep"),
        confused_with="six-digit identifiers and PINs",
        matches=("418862", "81-919", "LS9 4ZZ", "68713-742", "6228 FV", "10437-6456", "466773.6"),
        rejects=("hello",),
    ),
)
