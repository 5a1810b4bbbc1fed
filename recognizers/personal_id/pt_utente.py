"""Portuguese health service user number (número de utente do SNS): nine digits, without a published check digit.

Issued by the Serviço Nacional de Saúde. Specification: https://www.sns24.gov.pt (número de utente).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_utente(number: str) -> bool:
    return is_digits(number, 9) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="PT_UTENTE",
    name="Portuguese health service user number (utente)",
    asked_pattern="[0-9]{9}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}",
    check=_is_utente,
    fields=(
        *("utente sns", "numero de utente sns", "numero utente saude", "utente de saude", "cartao de utente"),
        *("numero sns", "num utente sns", "n utente sns", "sns utente", "cartao utente sns", "utente saude sns"),
        *("portuguese health number",),
    ),
    siblings=("niss", "nif", "data de nascimento", "medico de familia"),
    confused_with="the taxpayer number and phones of nine digits; only a word for it asks.",
    lifespan="for life; issued since 1995, printed on the citizen card since 2007.",
    matches=("utente SNS 304827163", "número de utente SNS: 304 827 163"),
    rejects=("utente SNS 000000000", "utente SNS 123456789", "utente sns 4827"),
)
