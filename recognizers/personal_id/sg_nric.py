"""Singapore identity number (NRIC, FIN): S, T, F, G or M, seven digits, a check letter.

Issued by the Immigration & Checkpoints Authority; the first letter tells citizens and residents (S until 1999, T
since) from foreigners (F until 1999, G until 2021, M since). It is the number with the tax office, the CPF and
hospitals too.
Specification: https://www.ica.gov.sg; the letters' tables are common knowledge, the authority publishes none.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (2, 7, 6, 5, 4, 3, 2)
_OFFSETS = {"S": 0, "T": 4, "F": 0, "G": 4, "M": 3}
_LETTERS = {"S": "JZIHGFEDCBA", "T": "JZIHGFEDCBA", "F": "XWUTRQPNMLK", "G": "XWUTRQPNMLK", "M": "KLJNPQRTUWX"}


def _is_nric(value: str) -> bool:
    first, digits = value[:1], value[1:8]
    if first not in _LETTERS or not is_digits(digits, 7) or is_repeated(digits):
        return False
    remainder = (_OFFSETS[first] + weighted_sum(digits, _WEIGHTS)) % 11
    return _LETTERS[first][remainder] == value[8:]


recognizer = Recognizer(
    entity="SG_NRIC",
    name="Singapore identity number (NRIC, FIN)",
    pattern="[STFGM][0-9]{7}[A-Z]",
    asked_pattern="[STFGM][ -]?[0-9]{4}[ -]?[0-9]{3}[ -]?[A-Z]",
    check=_is_nric,
    fields=(
        *("singapore nric", "nric", "fin", "nric fin", "nric no", "fin number", "ic no"),
        *("uinfin", "uin fin", "singapore ic", "sg nric", "sg ic", "pink ic", "blue ic", "fin card"),
        *("foreign identification number", "national registration identity card", "cpf account number"),
        *("singpass id", "patient nric", "birth certificate no singapore", "新加坡身份证", "身份证号码 新加坡"),
        *("登记证号码", "அடையாள அட்டை எண் சிங்கப்பூர்", "nombor kad pengenalan singapura"),
    ),
    context=("nric", "ic", "fin", "singpass", "kyc", "identity"),
    siblings=("dob", "date of birth", "cpf", "work permit"),
    test_numbers=("S1234567D", "S0000001I"),
    confused_with="ticket and product codes of the same shape; one letter of eleven is right.",
    lifespan="for life, a FIN until residence or citizenship; issued since 1966, T and G since 2000, M since 2022",
    matches=("KYC refresh: NRIC S4770325E", "Ref: T2944178I", "IC G1211596U", "FIN S 4770325 E"),
    rejects=("NRIC S2519682I", "S0000000J", "A1234567B", "NRIC S****325E"),
)
