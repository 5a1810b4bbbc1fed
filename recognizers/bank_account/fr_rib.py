"""French bank account (RIB): bank, branch, account and a key by 97 as 5-5-11-2 characters; Monaco has the same.

Issued by banks; the part of the IBAN of France and Monaco behind its first four characters. The account may have
letters. Specification: Comité français d'organisation et de normalisation bancaires, https://www.cfonb.org.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.rib import passes_rib
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _is_rib(value: str) -> bool:
    if len(value) != 23 or not is_digits(value[:10]) or not is_digits(value[21:]) or is_repeated(value[:21]):
        return False
    return value[10:21].isascii() and value[10:21].isalnum() and passes_rib(value)


def _sample(random: Random) -> str:
    bank, branch, account = random.randrange(10000, 49999), random.randrange(1, 10**5), random.randrange(1, 10**11)
    body = f"{bank:05d}{branch:05d}{account:011d}"
    key = next(f"{key:02d}" for key in range(97) if passes_rib(f"{body}{key:02d}"))
    return f"{bank:05d} {branch:05d} {account:011d} {key}"


recognizer = Recognizer(
    entity="FR_RIB",
    name="French bank account (RIB)",
    pattern=(
        "[0-9]{5}[ -][0-9]{5}[ -][0-9A-Z]{11}[ -][0-9]{2}|[0-9]{5} [0-9]{5} [0-9]{4} [0-9A-Z]{4} [0-9A-Z]{3} [0-9]{2}"
    ),
    prefilter="[^0-9A-Za-z][0-9]{5}[ -][0-9]{5}[ -][0-9A-Z]{4}[0-9A-Z ][0-9A-Z]{4}",
    asked_pattern="[0-9]{5}[ ./-]{0,3}[0-9]{5}[ ./-]{0,3}[0-9A-Z]{11}[ ./-]{0,3}[0-9]{2}",
    check=_is_rib,
    sample=_sample,
    fields=(
        *("releve d identite bancaire", "rib france", "rib client", "rib salarie", "numero rib", "coordonnees rib"),
        *("rib bancaire", "rib", "numero de rib", "compte rib", "rib complet", "rib du client", "french bank account"),
        *("rib monaco", "compte bancaire rib", "rib prelevement", "bban france"),
    ),
    context=("cle rib", "code guichet", "banque postale", "credit agricole", "societe generale", "bnp paribas"),
    siblings=("banque", "titulaire du compte", "code banque", "code guichet", "cle rib", "domiciliation", "bic"),
    test_numbers=("20041010050500013M02606",),
    confused_with="references of twenty-three digits, one in 97 of which passes.",
    lifespan="as long as the account; replaced by the IBAN in 2014",
    matches=("RIB 30004 30923 00010165382 38", "rib 200412804201005D0260650", "10278-91147-00063845174-74"),
    rejects=("RIB 30004 30923 00010165382 39", "RIB 00000 00000 00000000000 00", "RIB en attente"),
)
