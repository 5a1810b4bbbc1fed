"""Argentine uniform bank key (CBU): 22 digits in two blocks with a weighted check digit each; CVU of wallets alike.

Issued by banks under the central bank's rules. Specification: https://www.bcra.gob.ar (SNP, comunicación A 2622).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_is_bank_block = weighted((7, 1, 3, 9, 7, 1, 3, 1), 10)
_is_account_block = weighted((3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1), 10)


def _is_cbu(number: str) -> bool:
    if not is_digits(number, 22) or is_repeated(number):
        return False
    return _is_bank_block(number[:8]) and _is_account_block(number[8:])


recognizer = Recognizer(
    entity="AR_CBU",
    name="Argentine bank account key (CBU)",
    pattern="[0-9]{8}[ -][0-9]{14}",
    asked_pattern="[0-9](?:[ -]?[0-9]){21}",
    check=_is_cbu,
    fields=(
        *("cbu", "cvu", "clave bancaria uniforme", "cbu cvu", "cuenta cbu", "clave virtual uniforme", "nro cbu"),
        *("cbu cuenta", "cbu titular", "cbu empleado", "cvu mercado pago", "cbu proveedor", "cbu caja de ahorro"),
        *("argentine cbu", "cbu bancario"),
    ),
    context=("cbu", "cvu", "alias", "cuenta", "transferencia", "banco", "caja de ahorro"),
    siblings=("banco", "cuit", "cuil", "alias", "titular"),
    confused_with="parcel and barcode numbers of 22 digits; two check digits tell them apart.",
    lifespan="as long as the account; CBU since 2001, CVU of wallets (000 in front) since 2018.",
    matches=("CBU 0329751363712680677412", "06546704 16543103036318"),
    rejects=("CBU 0040555349667457471590", "0000000000000000000000"),
)
