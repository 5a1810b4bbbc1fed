"""French social security number (NIR, INSEE number): sex, birth year and month, place, order and a key by 97.

Issued by INSEE; fifteen characters, 0 00 00 00 000 000 00, with 2A or 2B for a birth in Corsica. The sex is 1 or 2, 3
or 4 while a foreigner's papers are looked at, 7 or 8 in a provisional number; python-stdnum takes any, and any month.
Specification: https://www.legifrance.gouv.fr (décret 82-103).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

_CORSICA = {"2A": "19", "2B": "18"}


def _is_nir(value: str) -> bool:
    number = value[:5] + _CORSICA.get(value[5:7], value[5:7]) + value[7:]
    if not is_digits(number, 15) or number[0] not in "123478":
        return False
    # months above 12 stand for an unknown birth month
    month = int(number[3:5])
    return (1 <= month <= 12 or 20 <= month <= 42 or month >= 50) and 97 - int(number[:13]) % 97 == int(number[13:])


_PLACE = "(?:[0-9]{2}|2[AB])"

recognizer = Recognizer(
    entity="FR_NIR",
    name="French social security number (NIR)",
    pattern=(
        f"[123478] [0-9]{{2}} [0-9]{{2}} {_PLACE} [0-9]{{3}} [0-9]{{3}}(?: |/| / )[0-9]{{2}}"
        "|[12][0-9]{2}(?:0[1-9]|1[0-2])2[AB][0-9]{8}|[12] ?[0-9]{6} [0-9]{6} [0-9]{2}|[12][0-9]{12} [0-9]{2}"
    ),
    asked_pattern=f"[123478](?:[ .-]?[0-9]){{4}}[ .-]?{_PLACE}(?:[ ./-]{{0,3}}[0-9]){{8}}",
    check=_is_nir,
    fields=(
        *("nir", "n ss", "numero ss", "secu", "numero secu", "num secu", "securite sociale", "numero securite sociale"),
        *("no secu", "numero de securite sociale", "n securite sociale", "insee", "numero insee", "nss"),
        *("carte vitale", "immatriculation ss", "matricule ss", "nir insee", "num ss", "assure social"),
        *("numero carte vitale", "matricule ins", "numero ins", "nir assure", "french social security number"),
        "numero assure social",
    ),
    context=("nir", "secu", "vitale", "cpam", "insee", "ameli"),
    siblings=("date de naissance", "mutuelle", "caisse"),
    confused_with="device (IMEI) and SIRET numbers of 14 or 15 digits; the key by 97 tells them apart.",
    lifespan="for life; issued since 1946, a provisional one (first digit 7 or 8, NIA) until the birth is proven",
    matches=("NIR 1 93 01 08 759 193 69 reçu par mail", "251027779888913"),
    rejects=("NIR 1 62 07 90 947 192 32", "39418527300023"),
)
