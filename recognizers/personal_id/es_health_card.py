"""Spanish health card code: CIP-SNS of eight B, two letters and six digits, or the code of an autonomous community.

Issued by the health services under Real Decreto 183/2004 (https://www.boe.es, BOE-A-2004-2591). The communities' codes
have no common form: AN and ten digits (Andalusia), initials with birth date (Catalonia, Madrid, Galicia and others),
six to twelve digits elsewhere. No check digit is published.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_code(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="ES_HEALTH_CARD",
    name="Spanish health card code (CIP)",
    pattern="BBBBBBBB[A-Z]{2}[0-9]{6}",
    asked_pattern=(
        "BBBBBBBB ?[A-Z]{2} ?[0-9]{6}|AN ?[0-9]{10}|[A-Z]{4} ?[0-9]{10,12}|[A-Z]{4} [01] [0-9]{6} [0-9]{2,3} ?[0-9]?"
        "|[0-9]{6}[A-Z]{4}[0-9]{3,4}|CYL[0-9]{9}[A-Z0-9]?|[0-9]{6,10}"
    ),
    check=_is_code,
    fields=(
        *("cip sns", "tarjeta sanitaria", "numero tarjeta sanitaria", "codigo sns", "codigo cip", "cip autonomico"),
        *("tarjeta sanitaria individual", "cipa", "nuhsa", "tarjeta sip", "sip sanitario", "targeta sanitaria"),
        *("cip catsalut", "osasun txartela", "tarxeta sanitaria", "spanish health card", "num tarjeta sanitaria"),
    ),
    context=("tarjeta sanitaria", "catsalut", "osakidetza", "sergas", "sacyl", "centro de salud"),
    siblings=("fecha de nacimiento", "dni", "medico", "centro de salud"),
    confused_with="order numbers and product codes; only a word for it asks for all but the eight B.",
    lifespan="for life (CIP-SNS since 2004); the community's code changes with the community.",
    matches=("CIP-SNS BBBBBBBBLM482716", "tarjeta sanitaria AN0482716354", "CIP: ABCD 1 850214 00 5"),
    rejects=("tarjeta sanitaria 00000000", "tarjeta sanitaria pendiente", "CIP 12"),
)
