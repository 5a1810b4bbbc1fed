"""Mexican standardised bank key (CLABE): eighteen digits, the last one a weighted check digit.

Issued by banks under the rules of the Asociación de Bancos de México: bank (3), place (3), account (11), check digit.
Specification: https://www.banxico.org.mx/cep/ (bank keys), https://www.abm.org.mx.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (3, 7, 1) * 5 + (3, 7)


def _is_clabe(number: str) -> bool:
    """Weigh each digit, and drop the tens of every product before adding."""
    if not is_digits(number, 18) or is_repeated(number):
        return False
    total = sum(int(digit) * weight % 10 for digit, weight in zip(number, _WEIGHTS, strict=False))
    return (total + int(number[-1])) % 10 == 0


recognizer = Recognizer(
    entity="MX_CLABE",
    name="Mexican bank account key (CLABE)",
    pattern="[0-9]{3} [0-9]{3} [0-9]{11} [0-9]",
    asked_pattern="[0-9]{18}|[0-9](?:[ -]?[0-9]){17}",
    check=_is_clabe,
    padded_to=18,
    fields=(
        *("clabe", "cta clabe", "cuenta clabe", "clabe interbancaria", "clave interbancaria", "clabe bancaria"),
        *("clave bancaria estandarizada", "deposito a", "cuenta de deposito", "clabe beneficiario", "clabe empleado"),
        *("clabe nomina", "clabe cliente", "cuenta interbancaria", "clabe spei", "mexican clabe"),
    ),
    context=("clabe", "cuenta", "cta", "interbancaria", "transferencia", "spei", "banco", "bbva", "banamex", "banorte"),
    siblings=("banco", "titular", "rfc", "curp"),
    confused_with="advertisement, tracking and order ids of eighteen digits, one in ten of which passes the check.",
    lifespan="as long as the account; issued since 2004.",
    matches=("CLABE 001396162945448019 a nombre de ella", "'042013844662449799"),
    rejects=("CLABE 040252000621850773", "000000000000000000", "clabe 12345678901"),
)
