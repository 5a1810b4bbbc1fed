"""Portuguese identity card number (bilhete de identidade): seven or eight digits, on new cards a check digit by 11.

Issued by the Arquivo de Identificação until 2012; the number lives on as the civil identification number in the citizen
card. Ten is written as nought. Description: https://pt.wikipedia.org/wiki/Bilhete_de_identidade.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_bi(number: str) -> bool:
    if not is_digits(number, 7, 8, 9) or is_repeated(number[:7]) or is_counting(number):
        return False
    # seven or eight digits are the number alone
    return len(number) < 9 or -weighted_sum(number[:8], range(9, 1, -1)) % 11 % 10 == int(number[8])


recognizer = Recognizer(
    entity="PT_BI",
    name="Portuguese identity card number (BI)",
    asked_pattern=r"[0-9]{8}[ -]{1,3}[0-9]|[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}|[0-9]{7,9}",
    check=_is_bi,
    fields=(
        *("identificacao civil", "numero identificacao civil", "numero bi", "n bi portugal", "bi portugal"),
        *("bilhete de identidade", "bilhete identidade", "num bilhete identidade", "bi cc", "nic portugal"),
    ),
    context=("bilhete de identidade", "arquivo de identificacao", "identificacao civil"),
    siblings=("nif", "data de nascimento", "naturalidade", "data de emissao"),
    confused_with="order numbers of eight digits; only a word for it asks.",
    lifespan="for life; the card was issued until 2012 and is withdrawn, its number is the first part of the new one.",
    matches=("bilhete de identidade 11394323-7", "identificação civil 12102304 4", "BI Portugal 10820506"),
    rejects=("bilhete de identidade 11394323-8", "bilhete de identidade 00000000", "identificação civil 123"),
)
