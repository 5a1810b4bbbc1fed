"""Maltese identity card number: up to seven digits of the birth's registration and its year, a letter for the register.

Issued by Identità; a Maltese person's tax number as well. Noughts in front are often left out; the letters are M, G, A,
P, L, H, B, Z, and there is no check digit, so that a field or a word must ask. Specification:
https://identita.gov.mt/mt/identity-cards-useful-info, https://www.oecd.org/tax/automatic-exchange (Malta TIN).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_card(value: str) -> bool:
    digits = digits_in(value)
    return 3 <= len(digits) <= 7 and not is_repeated(digits)


recognizer = Recognizer(
    entity="MT_ID_CARD",
    name="Maltese identity card number",
    asked_pattern=r"[0-9]{3,7} ?(?:\([MGAPLHBZ]\)|[MGAPLHBZ])",
    check=_is_card,
    fields=(
        *("maltese id card", "malta id card", "id card malta", "malta id number", "maltese identity card"),
        "e id malta",
        *("numru tal karta tal identita", "karta tal identita", "karta identita", "numru tal identita"),
        "nru tal karta",
        *("malta identity number", "maltese id number"),
    ),
    context=("identita malta", "karta tal identita", "id malta"),
    siblings=("data tat twelid", "date of birth", "kunjom"),
    confused_with="amounts in millions, sizes and article numbers that end in a letter; only a word for it asks.",
    lifespan="for life, whatever the card",
    matches=("Maltese ID card 0938471M", "karta tal-identità 104928 G", "ID Malta 38475(L)"),
    rejects=("maltese id card 0000000M", "maltese id card 0938471X", "maltese id card 12M"),
)
