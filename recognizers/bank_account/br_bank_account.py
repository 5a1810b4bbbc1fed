"""Brazilian bank account: branch (agência, four digits) and account with its check digit, written side by side.

Issued by banks, each with its own rule for the check digits, which may be X; so only the form is checked.
Description: https://www.bcb.gov.br, https://febraban.org.br (layouts CNAB).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return 8 <= len(digits) <= 20 and not is_repeated(digits) and not is_counting(digits)


_BRANCH = "[0-9]{4}(?:-[0-9X])?"
_ACCOUNT = r"(?:[0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{4,12})-?[0-9X]"

recognizer = Recognizer(
    entity="BR_BANK_ACCOUNT",
    name="Brazilian bank branch and account",
    pattern=(
        f"AG(?:ENCIA)?[.: ]{{1,3}}{_BRANCH}[ ,;/|-]{{1,3}}"
        f"(?:C/?C|C/?P|CONTA|CONTA CORRENTE|CONTA POUPANCA|CTA)[.: ]{{1,3}}{_ACCOUNT}"
    ),
    asked_pattern=f"{_BRANCH}[ ,;/|-]{{1,3}}{_ACCOUNT}",
    check=_is_account,
    fields=(
        *("agencia e conta", "agencia conta", "conta com digito", "agencia e conta corrente", "banco agencia conta"),
        *("ag e conta", "ag cc", "conta corrente e agencia", "agencia conta digito", "dados bancarios"),
        *("conta para deposito", "conta para pagamento", "brazilian bank account"),
    ),
    context=("agencia", "conta corrente", "conta poupanca", "itau", "bradesco", "banco do brasil", "nubank"),
    siblings=("banco", "cpf", "titular", "favorecido", "chave pix"),
    confused_with="two phone or order numbers side by side; the words agência and conta tell them apart.",
    lifespan="as long as the account.",
    matches=("Ag: 4827-1 C/C: 16354-8", "agência e conta 4827 163548-2", "Agência 0482, Conta Corrente 71.635-4"),
    rejects=("Ag: 0000 C/C: 00000-0", "agência e conta 4827", "agência centro"),
)
