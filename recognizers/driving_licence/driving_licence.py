"""Driving licence number of any country, where a field or a word asks for one.

Layout of the card: ISO/IEC 18013-1; in the European Union field 5 of the model of Directive 2006/126/EC
(https://eur-lex.europa.eu/eli/dir/2006/126/oj). The numbers themselves are national and have no common form.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_FIVE_DIGITS = "(?=(?:[A-Z/-]{0,12}[0-9]){5})"


def _is_licence(value: str) -> bool:
    digits = digits_in(value)
    return digits != "" and not is_repeated(digits)


recognizer = Recognizer(
    entity="DRIVING_LICENCE",
    name="driving licence number",
    asked_pattern=(
        # of Manitoba and of Nova Scotia, which have few digits or letters apart
        "[A-Z]{2}-[A-Z]{2}-[A-Z]{2}-[A-Z][0-9]{3}[A-Z]{2}|[A-Z]{5}(?: [0-9]{2}){3} [0-9]{3}"
        f"|{_FIVE_DIGITS}[A-Z0-9]{{2,20}}(?:[-/][A-Z0-9]{{1,8}}){{0,4}}"
        "|[A-Z]{0,3}[0-9]{3,6}(?: [0-9]{2,6}[A-Z]{0,3}){1,3}"
    ),
    check=_is_licence,
    fields=(
        *("driving licence", "driving license", "driver licence", "driver license", "drivers licence"),
        *("drivers license", "driver s license", "driver s licence", "driving lic", "driver lic", "drivers lic"),
        *("driving licence no", "driving license no", "driving licence number", "driver license number", "drivers"),
        *("dl", "dl no", "dlno", "dl number", "d l", "d l no", "dln", "dl num", "dln no", "oln", "odl", "driv lic"),
        *("drv lic", "cdl", "cdl no", "operator license", "operators license", "chauffeur license"),
        *("learner licence no", "ll no", "licence no driver", "driver lic no", "state id", "state id no"),
        *("state identification", "photo card licence", "ड्राइविंग लाइसेंस", "ड्राइविंग लाइसेंस नंबर"),
        *("चालक अनुज्ञप्ति", "ஓட்டுநர் உரிமம்", "డ్రైవింగ్ లైసెన్స్", "ಚಾಲನಾ ಪರವಾನಗಿ", "licencia de conducir"),
        *("licencia conducir", "lic conducir", "n permis", "permis de conduire", "numero de permis"),
        *("num permis", "permis b", "fuhrerschein", "fuehrerschein", "fuhrerscheinnummer", "fuhrerschein nr"),
        *("fuhrerscheinnr", "fs nr", "fs nummer", "fahrerlaubnis", "patente", "n patente", "num patente", "rijbewijs"),
        *("rijbewijsnummer", "rijbewijsnr", "rijbewijs nr", "vozacka dozvola", "رخصة القيادة", "رقم رخصة القيادة"),
        *("رخصة قيادة", "رخصة سياقة", "رخصة سوق", "رقم الرخصة القيادة", "گواهینامه رانندگی", "شماره گواهینامه"),
        *("vozacka dozvola broj", "broj vozacke dozvole", "leje drejtimi", "patente shoferi", "მართვის მოწმობა"),
        *("վարորդական իրավունք", "surucu vesiqesi", "haydovchilik guvohnomasi", "жолооны үнэмлэх"),
        *("возачка дозвола број", "driving permit", "drivers permit", "driver permit number"),
        *("international driving permit", "idp number", "tachograph card", "tacho card number", "fahrerkarte"),
        *("fahrerkartennummer", "bestuurderskaart", "carte conducteur", "licencia de chofer", "licence to drive"),
        *("drive licence", "رخصة السياقة", "گواهینامه", "驾驶证", "驾照", "驾照号", "驾驶证号", "駕照", "면허"),
    ),
    context=("dvla", "dmv", "dvsa"),
    siblings=(
        *("plate", "vehicle", "driver", "car", "hirer", "state", "usdot", "targa", "dl state", "dl expiry"),
        *("licence expiry", "rental", "vin", "cdl class"),
    ),
    confused_with="licences of software and trade, patents and plates; a field or word must say it is for driving.",
    lifespan="five to fifteen years in most countries; in many the number stays, in others every card has its own.",
    matches=(
        *("933372376317", "01234/15/0601", "U1Q65383M9Q", "S99886855", "B072RRE2I55", "26873279", "81386328599"),
        *("A1696 26156 95855", "driving licence no. 14817263", "DL: KA-01/2005/1234567"),
    ),
    rejects=("class B", "yes", "renewal due 2019 june", "driving licence 00000000"),
)
