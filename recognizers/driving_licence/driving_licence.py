"""Driving licence number of any country, where a field or a word asks for one.

Layout of the card: ISO/IEC 18013-1; in the European Union field 5 of the model of Directive 2006/126/EC
(https://eur-lex.europa.eu/eli/dir/2006/126/oj). The numbers themselves are national and have no common form.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_FIVE_DIGITS = "(?=(?:[A-Z/-]{0,12}[0-9]){5})"

recognizer = Recognizer(
    entity="DRIVING_LICENCE",
    name="driving licence number",
    asked_pattern=(
        f"{_FIVE_DIGITS}[A-Z0-9]{{2,20}}(?:[-/][A-Z0-9]{{1,8}}){{0,4}}"
        "|[A-Z]{0,3}[0-9]{3,6}(?: [0-9]{2,6}[A-Z]{0,3}){1,3}"
    ),
    fields=(
        *("driving licence", "driving license", "driver licence", "driver license", "drivers licence"),
        *("drivers license", "driver s license", "driver s licence", "driving lic", "driver lic", "drivers lic"),
        *("driving licence no", "driving license no", "driving licence number", "driver license number"),
        *("driver number", "drivers", "dl", "dl no", "dlno", "dl number", "d l", "d l no", "dln", "dl num"),
        *("dln no", "oln", "odl", "driv lic", "drv lic", "cdl", "cdl no", "operator license", "operators license"),
        *("chauffeur license", "learner licence no", "ll no", "licence no driver", "driver lic no", "state id"),
        *("state id no", "state identification", "photo card licence", "ड्राइविंग लाइसेंस", "ड्राइविंग लाइसेंस नंबर"),
        *("चालक अनुज्ञप्ति", "ஓட்டுநர் உரிமம்", "డ్రైవింగ్ లైసెన్స్", "ಚಾಲನಾ ಪರವಾನಗಿ", "ড্রাইভিং লাইসেন্স"),
        *("licencia de conducir", "licencia conducir", "lic conducir", "carnet de conducir", "carne de conducir"),
        *("permiso de conducir", "licencia de conduccion", "licencia de manejo", "brevete", "registro de conducir"),
        *("pase de conduccion", "permis", "n permis", "permis de conduire", "numero de permis", "num permis"),
        *("permis b", "fuhrerschein", "fuehrerschein", "fuhrerscheinnummer", "fuhrerschein nr", "fuhrerscheinnr"),
        *("fs nr", "fs nummer", "fahrerlaubnis", "cnh", "carteira de motorista", "carteira nacional de habilitacao"),
        *("habilitacao", "n cnh", "cnh n", "registro cnh", "carta de conducao", "patente", "patente di guida"),
        *("patente guida", "n patente", "num patente", "rijbewijs", "rijbewijsnummer", "rijbewijsnr"),
        *("rijbewijs nr", "korkort", "korekort", "forerkort", "ajokortti", "prawo jazdy", "nr prawa jazdy"),
        *("numer prawa jazdy", "ridicsky prukaz", "vodicsky preukaz", "vozacka dozvola", "jogositvany"),
        *("vezetoi engedely", "permis de conducere", "permis auto", "ehliyet", "ehliyet no", "surucu belgesi"),
        *("surucu belgesi no", "sim a", "sim c", "surat izin mengemudi", "lesen memandu", "no lesen"),
        *("giay phep lai xe", "gplx", "so gplx", "bang lai", "bang lai xe", "رخصة القيادة", "رقم رخصة القيادة"),
        *("رخصة السياقة", "گواهینامه", "רישיון נהיגה", "водительское удостоверение", "водительские права"),
        *("посвідчення водія", "αδεια οδηγησης", "διπλωμα οδηγησης", "運転免許", "運転免許証", "免許証番号"),
        *("免許番号", "驾驶证", "驾照", "驾照号", "驾驶证号", "駕照", "운전면허", "면허번호", "운전면허번호"),
        *("면허", "ใบขับขี่", "เลขที่ใบขับขี่"),
    ),
    context=(
        *("licencia", "lizenz", "dvla", "dmv", "rto", "dvsa"),
        "learner",
    ),
    siblings=(
        *("plate", "vehicle", "driver", "car", "hirer", "state", "usdot", "targa", "dl state", "dl expiry"),
        *("licence expiry", "class", "rental", "vin", "cdl class"),
    ),
    confused_with="licences of software and trade, patents, SIM cards ('SIM' is a driving licence in Indonesia)",
    matches=(
        *("933372376317", "01234/15/0601", "U1Q65383M9Q", "S99886855", "B072RRE2I55", "26873279", "81386328599"),
        "A1696 26156 95855",
    ),
    rejects=("class B", "yes", "renewal due 2019 june"),
)
