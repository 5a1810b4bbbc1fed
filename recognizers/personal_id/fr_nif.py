"""French tax number of a person (numéro fiscal, SPI, NIF): thirteen digits, the last three a remainder by 511.

Issued by the Direction générale des Finances publiques to everybody who files a return; the first digit is 0 to 3.
Written 30 23 217 600 053. Specification: https://www.impots.gouv.fr (numéro fiscal), OECD TIN list, France,
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_MODULUS = 511


def _is_nif(number: str) -> bool:
    if not is_digits(number, 13) or number[0] > "3" or is_repeated(number):
        return False
    return int(number[:10]) % _MODULUS == int(number[10:])


def _sample(random: Random) -> str:
    body = f"{random.randrange(4)}{random.randrange(10**9):09d}"
    return f"{body}{int(body) % _MODULUS:03d}"


recognizer = Recognizer(
    entity="FR_NIF",
    name="French tax number of a person (numéro fiscal)",
    pattern="[0-3][0-9] [0-9]{2} [0-9]{3} [0-9]{3} [0-9]{3}",
    asked_pattern="[0-3][0-9](?:[ .-]?[0-9]){11}",
    check=_is_nif,
    sample=_sample,
    padded_to=13,
    fields=(
        *("numero fiscal", "num fiscal", "n fiscal", "numero fiscal de reference", "numero spi", "identifiant fiscal"),
        *("nif france", "numero d identification fiscale", "numero fiscal du declarant", "french tax number"),
        *("numero fiscal declarant", "numero fiscal conjoint", "n fiscal declarant 1", "tin france", "no fiscal"),
    ),
    context=("impots gouv", "avis d imposition", "declarant", "dgfip", "prelevement a la source"),
    siblings=("date de naissance", "revenu fiscal de reference", "nir", "foyer fiscal"),
    test_numbers=("3023217600053",),
    confused_with="barcodes of thirteen digits; the remainder by 511 tells them apart.",
    lifespan="for life; on the notice of assessment since the 2000s",
    matches=("numéro fiscal 3068864684018", "n° fiscal : 09 98 990 809 117", "11 24 250 899 310", "SPI 2614157900452"),
    rejects=("numéro fiscal 3068864684019", "numéro fiscal 0000000000000", "4006381333931"),
)
