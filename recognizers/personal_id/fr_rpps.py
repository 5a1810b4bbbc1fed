"""French health professional's number (RPPS): eleven digits, the first 1, the last by Luhn; before it ADELI.

Given by the professions' orders and the Agence du Numérique en Santé; ADELI (nine characters: department, profession,
serial number, key) by the health agencies until 2024, without a check that could be proven. Specification:
https://esante.gouv.fr/produits-services/repertoire-rpps.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_rpps(number: str) -> bool:
    return is_digits(number, 11) and number[0] == "1" and not is_repeated(number) and luhn(number)


def _is_adeli(value: str) -> bool:
    digits = digits_in(value)
    return len(value) == 9 and len(digits) >= 8 and not is_repeated(digits) and not is_counting(digits)


recognizers = (
    Recognizer(
        entity="FR_RPPS",
        name="French health professional's number (RPPS)",
        asked_pattern="1[0-9]{10}|1[0-9] [0-9]{3} [0-9]{3} [0-9]{3}|1[0-9]{2} [0-9]{3} [0-9]{3} [0-9]{2}",
        check=_is_rpps,
        fields=(
            *("rpps", "numero rpps", "n rpps", "num rpps", "identifiant rpps", "rpps medecin", "no rpps", "code rpps"),
            *("rpps prescripteur", "identifiant national ps", "rpps praticien"),
        ),
        context=("rpps", "annuaire sante", "conseil de l ordre"),
        siblings=("specialite", "finess", "adeli", "medecin traitant", "praticien"),
        confused_with="phone numbers with 33 in front, one in ten of which passes; only a word for it asks.",
        lifespan="for life; given since 2009, for nurses and the last professions since 2021 to 2024",
        matches=("RPPS 10001484889", "n° RPPS : 10 101 513 082"),
        rejects=("RPPS 10001484888", "RPPS 00000000000", "RPPS en cours"),
    ),
    Recognizer(
        entity="FR_ADELI",
        name="French health professional's number (ADELI)",
        asked_pattern="(?:[0-9]{2}|2[AB]|9[A-F]) ?[0-9] ?[0-9]{5} ?[0-9]|[0-9]{2} [0-9]{2} [0-9]{4} [0-9]",
        check=_is_adeli,
        fields=("adeli", "numero adeli", "n adeli", "num adeli", "identifiant adeli", "code adeli", "adeli rpps"),
        context=("adeli", "annuaire sante"),
        siblings=("specialite", "finess", "rpps", "profession"),
        confused_with="SIREN and other numbers of nine digits; only a word for it asks.",
        lifespan="as long as the practice in one department; replaced by the RPPS until 2024",
        matches=("ADELI 759318274", "n° ADELI 2A9318274"),
        rejects=("ADELI 000000000", "ADELI en cours", "ADELI 75931"),
    ),
)
