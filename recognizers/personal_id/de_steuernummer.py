"""German tax number of a person (Steuernummer): office, district, serial and check digit, 10, 11 or 13 digits.

Issued by the tax offices of the Länder, each with its own grouping: 12/345/67890, 123/456/78901, 123/4567/8901 or
12345/67890; for all of Germany 13 digits, the fifth a 0. Every company has one too and prints it on its invoices, so
that the field must name a person's. The check digits differ by Land and are not tested, nor are the codes of the
Länder, which python-stdnum (de.stnr) knows. Specification: https://www.elster.de (Prüfung der Steuernummern),
https://de.wikipedia.org/wiki/Steuernummer.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_LENGTHS, _FEDERAL = (10, 11, 13), 13


def _is_steuernummer(number: str) -> bool:
    if not is_digits(number, *_LENGTHS) or is_repeated(number) or is_counting(number):
        return False
    return len(number) != _FEDERAL or (number[4] == "0" and number[:2] != "00")


recognizer = Recognizer(
    entity="DE_STEUERNUMMER",
    name="German tax number of a person",
    asked_pattern=(
        "[0-9]{2,3}[ /][0-9]{3}[ /][0-9]{5}|[0-9]{3}[ /][0-9]{4}[ /][0-9]{4}|[0-9]{5}[ /][0-9]{5}|[0-9]{10,11}"
        "|[0-9]{4}0[0-9]{8}|0[0-9]{2} [0-9]{3} [0-9]{5}"
    ),
    check=_is_steuernummer,
    fields=(
        *("steuernummer privatperson", "steuernummer privat", "einkommensteuernummer", "steuernummer einkommensteuer"),
        *("private steuernummer", "steuernummer mitarbeiter", "steuernummer arbeitnehmer", "steuernummer ehepartner"),
        *("persoenliche steuernummer", "personliche steuernummer", "steuernummer person"),
        *("steuernummer steuerpflichtiger", "german tax number individual", "steuernummer ehegatte", "steuernr privat"),
        "steuernummer kunde privat",
    ),
    context=("einkommensteuerbescheid", "einkommensteuererklarung", "lohnsteuerbescheinigung"),
    siblings=("steuer id", "geburtsdatum", "steuerklasse", "finanzamt"),
    confused_with="a company's Steuernummer, which is ordinary data, and phones; only a word for a person's asks.",
    lifespan="as long as one office is in charge; a new one after moving to another office's area",
    matches=("Steuernummer privat 21/815/08150", "Einkommensteuernummer 133/8150/8159", "StNr. 2893081508152"),
    rejects=("Steuernummer privat 00/000/00000", "private Steuernummer beantragt", "StNr. 2893181508152"),
)
