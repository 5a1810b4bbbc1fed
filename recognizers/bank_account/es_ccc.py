"""Spanish client account code (CCC): bank, branch, two check digits and account as 4-4-2-10 digits.

Issued by banks; since 2014 the last twenty digits of the Spanish IBAN.
Specification: Consejo Superior Bancario, https://www.bde.es.
"""

from __future__ import annotations

from sensitive_scan.check.bban import passes_spanish
from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_ccc(number: str) -> bool:
    return passes_spanish(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="ES_CCC",
    name="Spanish bank account (CCC)",
    pattern="[0-9]{4}[ -][0-9]{4}[ -][0-9]{2}[ -][0-9]{10}",
    asked_pattern="[0-9](?:[ ./-]?[0-9]){19}",
    check=_is_ccc,
    fields=(
        *("codigo cuenta cliente", "ccc", "cuenta bancaria", "numero de cuenta", "cuenta corriente", "cuenta cliente"),
        *("cuenta domiciliacion", "cuenta de cargo", "cuenta de abono", "ccc bancario", "numero cuenta bancaria"),
        *("compte bancari", "compte corrent", "banku kontua", "spanish bank account", "ccc cliente"),
    ),
    context=("ccc", "cuenta", "domiciliacion", "banco", "transferencia", "recibo"),
    siblings=("banco", "titular", "dni", "sucursal", "entidad"),
    confused_with="SIM card and device numbers of twenty digits; two check digits by 11 tell them apart.",
    lifespan="as long as the account; replaced by the IBAN in 2014.",
    matches=("cuenta 6976 5087 66 1904686733", "6972-4117-34-4294599596", "CCC 69765087661904686733"),
    rejects=("cuenta 9146 5589 48 6669163014", "00000000000000000000"),
)
