"""German tax identification number (Steuer-ID): eleven digits, the first not 0, the last a mod 11,10 check digit.

Issued by the Bundeszentralamt für Steuern; of the first ten digits one occurs two or three times, the others once or
never. Specification: https://www.bzst.de (Steuerliche Identifikationsnummer).
"""

from __future__ import annotations

from sensitive_scan.check.iso7064 import mod_11_10
from sensitive_scan.recognizer import Recognizer


def _is_steuer_id(number: str) -> bool:
    if len(number) != 11 or number[0] == "0" or not mod_11_10(number):
        return False
    counts = [number.count(digit, 0, 10) for digit in set(number[:10])]
    return max(counts) in (2, 3) and sum(count > 1 for count in counts) == 1


recognizer = Recognizer(
    entity="DE_STEUER_ID",
    name="German tax identification number",
    asked_pattern="[1-9][0-9] ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}|[1-9][0-9]{3} [0-9]{4} [0-9]{3}",
    check=_is_steuer_id,
    fields=(
        *("steuer id", "steueridnr", "steuer idnr", "steuer identifikationsnummer", "steuerid", "idnr"),
        *("steuerliche id", "steuer ident", "tin steuer", "persoenliche steuernummer", "identifikationsnummer"),
        *("steuer id nr", "steueridentifikationsnummer", "steuer identnummer", "steuerliche identifikationsnummer"),
        *("steuer id kind", "german tax id", "steuer id mitarbeiter", "id nr finanzamt", "idnr ehepartner"),
    ),
    context=("elster", "lohnsteuer", "freistellungsauftrag", "bundeszentralamt"),
    siblings=("geburtsdatum", "sozialversicherungsnummer", "steuerklasse", "krankenkasse"),
    confused_with="a company's Steuernummer and phone numbers of eleven digits; only a word for it asks.",
    lifespan="for life; issued since August 2008",
    matches=("Steuer-ID 42987113167 steht in der Mail", "IdNr. 96 818 523 042"),
    rejects=("Steuer-ID 57436418907", "Steuer-ID 00000000000"),
)
