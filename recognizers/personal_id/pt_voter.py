"""Portuguese voter number (número de eleitor, cartão de eleitor): up to six digits in a parish, letters before them.

Issued by the parishes' election commissions until 2008, and no longer used since 2018. No check digit.
Description: https://www.portaldoeleitor.pt (Lei 47/2018).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_voter(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="PT_VOTER",
    name="Portuguese voter number (cartão de eleitor)",
    asked_pattern="[A-Z]{1,2}[ -]?[0-9]{3,6}|[0-9]{4,6}",
    check=_is_voter,
    fields=(
        *("recenseamento eleitoral", "cartao de eleitor", "numero de eleitor portugal", "n cartao de eleitor"),
        *("cartao eleitor", "num cartao eleitor", "eleitor portugal", "inscricao recenseamento eleitoral"),
    ),
    context=("recenseamento eleitoral", "caderno eleitoral"),
    siblings=("freguesia", "nif", "data de nascimento", "bilhete de identidade"),
    confused_with="postal codes and house numbers; only a word for it asks.",
    lifespan="as long as one lived in the parish; cards until 2008, numbers withdrawn in 2018.",
    matches=("cartão de eleitor A-4827", "Cartão de Eleitor n.º 48271"),
    rejects=("cartão de eleitor 0000", "cartão de eleitor não tem", "cartão de eleitor 12"),
)
