"""Greek tax number (ΑΦΜ) of a person: nine digits, the last one a check digit by 11; companies' ranges are refused.

Issued by the tax authority (AADE) to people and companies alike; companies' begin with 8, 9, 08 or 09
(https://support.sas.com, QKB "Tax ID" for Greece), which python-stdnum's gr.vat takes too. Abroad it has EL before it
and is a VAT number. Specification: https://www.aade.gr (ΑΦΜ).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.greek import passes_afm
from sensitive_scan.recognizer import Recognizer


def _is_afm(number: str) -> bool:
    if number[:1] in ("8", "9") or number[:2] in ("08", "09"):
        return False
    return passes_afm(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="GR_AFM",
    name="Greek tax number of a person (AFM)",
    asked_pattern="[0-7][0-9]{8}",
    check=_is_afm,
    fields=(
        *("αφμ", "α φ μ", "αφμ πελάτη", "αφμ πελατη", "αφμ εργαζομένου", "αφμ φυσικού προσώπου", "αφμ ιδιώτη"),
        *("αριθμός φορολογικού μητρώου", "αριθμος φορολογικου μητρωου", "afm", "a f m", "arithmos forologikou mitroou"),
        *("greek afm", "afm pelati"),
    ),
    context=("εφορία", "εφορια", "δου", "ααδε", "taxisnet"),
    siblings=("αμκα", "πατρώνυμο", "ημερομηνία γέννησης", "αριθμός ταυτότητας", "δου", "amka"),
    needs_person=True,
    confused_with="a company's ΑΦΜ, which begins with 8, 9, 08 or 09, and phone numbers.",
    lifespan="for life; nine digits since the nought before the old eight",
    matches=("ΑΦΜ 123456783", "afm 047381920"),
    rejects=("ΑΦΜ 123456781", "ΑΦΜ 094259216", "αφμ 000000000"),
)
