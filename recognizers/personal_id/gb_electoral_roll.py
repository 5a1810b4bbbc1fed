"""Elector number of the United Kingdom: letters of the polling district, a number, for additions a slash and a digit.

Given by the electoral registration officer of each council; no check digit. It stands on the poll card and the
register. Specification: https://www.electoralcommission.org.uk (electoral registers, The Representation of the People
Regulations 2001, regulation 41).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_elector(value: str) -> bool:
    digits = digits_in(value)
    return value[:1].isalpha() and digits.strip("0") != "" and not (len(digits) > 3 and is_repeated(digits))


recognizer = Recognizer(
    entity="GB_ELECTORAL_ROLL",
    name="UK elector number",
    asked_pattern="[A-Z]{1,3}[0-9]{0,2} ?[/-] ?[0-9]{1,5}(?:[/.][0-9]{1,2})?",
    check=_is_elector,
    fields=(
        *("elector number", "elector no", "elector num", "electoral roll number", "electoral roll no", "elec roll no"),
        *("poll card number", "electoral register number", "voter number uk", "electors number", "polling number"),
        *("electoral roll ref", "roll number electoral", "electoral registration number uk"),
    ),
    context=("electoral roll", "electoral register", "poll card", "polling district"),
    siblings=("ward", "polling district", "constituency", "polling station", "voter intention", "date of birth"),
    confused_with="postcodes, seats and product codes of letters and digits; only a word for it asks.",
    lifespan="one register: renumbered with each revised register, every year on 1 December",
    matches=("elector number AB1-1234", "poll card no KX-482/1", "electoral roll no: BE/0937"),
    rejects=("elector number pending", "elector no AB-0000", "elector number 2024"),
)
