"""Liechtenstein person's number (PEID), the tax number: four to twelve digits without a check digit.

Given by the national administration to people and companies alike. The social security (AHV) number of Liechtenstein is
the Swiss one (CH_AHV). Specification: OECD TIN list, Liechtenstein,
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_peid(value: str) -> bool:
    number = value.lstrip("0")
    if not is_digits(value) or not 4 <= len(number) <= 12 or len(value) > 12:
        return False
    return not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="LI_PEID",
    name="Liechtenstein person's identification number (PEID)",
    asked_pattern="[0-9]{4,12}",
    check=_is_peid,
    fields=(
        *("peid", "peid nummer", "peid nr", "personenidentifikationsnummer", "peid liechtenstein", "liechtenstein tin"),
        *("personenidentifikationsnummer liechtenstein", "steuernummer liechtenstein", "liechtenstein tax number"),
    ),
    context=("peid", "furstentum liechtenstein"),
    siblings=("ahv nr", "geburtsdatum", "vaduz", "steuerverwaltung"),
    confused_with="customer numbers; only a word for it asks. Companies have such numbers too.",
    lifespan="for life",
    matches=("PEID 1827364", "PEID-Nr. 000019382746"),
    rejects=("PEID 0000000", "PEID folgt", "PEID 12345678"),
)
