"""National identity document number of any country: 5 to 20 letters and digits in a field that says what it is.

Issued by every state in its own form; the national recognizers beside this one know more.
Description: https://en.wikipedia.org/wiki/National_identity_document.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer

_FEWEST_DIGITS = 4


def _is_document_number(value: str) -> bool:
    plain = value.replace("(", "").replace(")", "")
    if not 5 <= len(plain) <= 20 or is_repeated(plain) or is_counting(plain):
        return False
    return sum("0" <= character <= "9" for character in plain) >= _FEWEST_DIGITS


recognizer = Recognizer(
    entity="NATIONAL_ID",
    name="national identity document number",
    asked_pattern=(
        r"[A-Z0-9]{5,20}(?:-[A-Z0-9]{1,8}){0,3}(?:\([0-9A-Z]\))?"
        "|[A-Z]{0,3}[0-9]{1,8}(?:[ ./-][0-9]{1,8}){1,5}"
    ),
    check=_is_document_number,
    fields=(
        *("govt id no", "national id", "national id number", "national id no", "nationalid", "natl id", "nat id"),
        *("nid", "nid number", "id card", "id card no", "id card number", "identity card", "identity card no"),
        *("identity number", "id proof no", "identity document", "identity no", "identification number"),
        *("government id", "govt id", "gov id", "personal id number", "personal identification number", "citizen id"),
        *("citizenship no", "citizenship number", "civil id", "civil id no", "document no identity", "personal number"),
        *("personal code", "id document number", "alien number", "dni", "documento identidad"),
        *("documento de identidad", "doc identidad", "numero de documento", "num documento", "nro documento"),
        *("cedula identidad", "carnet de identidad", "ine", "documento identidade", "bilhete de identidade"),
        *("carte identite", "carte nationale identite", "cni", "piece identite", "carta identita", "carta di identita"),
        *("numero carta identita", "ausweisnummer", "identitatskarte", "identiteitskaart", "id kaart"),
        *("identitetskort", "dowod osobisty", "nr dowodu", "numer dowodu", "seria numer dowodu", "obcansky prukaz"),
        *("osobna iskaznica", "szemelyi igazolvany", "buletin", "carte de identitate", "kartu identitas"),
        *("nomor identitas", "kimlik", "удостоверение личности", "лична карта", "ταυτοτητα", "αριθμος ταυτοτητας"),
        *("رقم الهوية", "الهوية الوطنية", "بطاقة الهوية", "رقم البطاقة", "کد ملی", "شماره ملی", "قومی شناختی کارڈ"),
        *(
            "証明書番号",
            "在留カード番号",
            "在留カード",
            "证件号码",
            "证件号",
            "身份证件",
            "신분증번호",
            "पहचान पत्र",
            "जन आधार",
            "জাতীয় পরিচয়পত্র",
        ),
        *("এনআইডি", "नागरिकता नम्बर"),
    ),
    context=("document", "doc", "id proof", "identity", "documento", "identificacion", "id type", "kyc document"),
    siblings=(
        "doc type",
        "document type",
        "id type",
        "id proof type",
        "tipo documento",
        "issuing country",
        "date of birth",
    ),
    confused_with="a CRM's own record ids; the field's name must speak of identity, not of an id alone.",
    lifespan="for life or as long as the document, by country",
    matches=("national id: 2840-123-7745", "Identity card AB128812", "DNI 40.118.205"),
    rejects=("national id pending", "identity card 0000000", "id card 12"),
)
