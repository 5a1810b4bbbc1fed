"""Dutch education number (onderwijsnummer): nine digits that begin with 10, weighted like the BSN but leaving 5 by 11.

Given by DUO to pupils and students without a BSN. Specification: https://duo.nl, Wet register onderwijsdeelnemers;
https://nl.wikipedia.org/wiki/Onderwijsnummer.
"""

from __future__ import annotations

from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_leaves_five = weighted((9, 8, 7, 6, 5, 4, 3, 2, -1), 11, 5)


def _is_onderwijsnummer(number: str) -> bool:
    return number.startswith("10") and _leaves_five(number)


recognizer = Recognizer(
    entity="NL_ONDERWIJSNUMMER",
    name="Dutch education number",
    asked_pattern="10[0-9]{7}|10[0-9]{2}[ .][0-9]{2}[ .][0-9]{3}|10[0-9][ .][0-9]{3}[ .][0-9]{3}",
    check=_is_onderwijsnummer,
    fields=(
        *("onderwijsnummer", "onderwijsnr", "onderwijs nummer", "persoonsgebonden nummer", "pgn leerling"),
        *("pgn nummer", "dutch education number", "onderwijsnummer leerling", "onderwijsnummer student"),
        "duo onderwijsnummer",
    ),
    context=("leerling", "onderwijsdeelnemer", "dienst uitvoering onderwijs"),
    siblings=("bsn", "brin", "geboortedatum", "leerjaar", "klas"),
    test_numbers=("101222331",),
    confused_with="BSN, phone and order numbers of nine digits; only a word for it asks.",
    lifespan="until the pupil gets a BSN; given since 2005",
    matches=("onderwijsnummer 101094274", "onderwijsnr: 1054.16.089"),
    rejects=("onderwijsnummer 101094275", "onderwijsnummer 522288753", "onderwijsnummer 100000000"),
)
