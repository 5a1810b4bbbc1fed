"""Brazilian voter number (título de eleitor): eight or nine digits, state 01 to 28, two check digits by 11.

Issued by the Tribunal Superior Eleitoral, of twelve digits (thirteen in São Paulo and Minas Gerais, 01 and 02, where a
check digit of nought is written as one). Specification: https://www.tse.jus.br (Resolução TSE 21.538/2003, article 12).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_NOUGHT_IS_ONE = ("01", "02")


def _check_digit(total: int, state: str) -> str:
    digit = total % 11 % 10
    return "1" if total % 11 == 0 and state in _NOUGHT_IS_ONE else str(digit)


def _is_voter(number: str) -> bool:
    if not is_digits(number, 12, 13) or is_repeated(number[:-4]) or not 1 <= int(number[-4:-2]) <= 28:
        return False
    serial, state = number[:-4], number[-4:-2]
    first = _check_digit(weighted_sum(serial[:8], range(2, 10)), state)
    return number[-2:] == first + _check_digit(weighted_sum(state + first, (7, 8, 9)), state)


recognizer = Recognizer(
    entity="BR_VOTER_ID",
    name="Brazilian voter number (título de eleitor)",
    asked_pattern="[0-9]{12,13}|[0-9]{4}[ .][0-9]{4}[ .][0-9]{4}|[0-9]{8,9}[ /-][0-9]{2}[ /-]?[0-9]{2}",
    check=_is_voter,
    fields=(
        *("titulo de eleitor", "titulo eleitor", "titulo eleitoral", "numero titulo eleitor", "titulo do eleitor"),
        *("num titulo eleitoral", "inscricao eleitoral", "titulo eleitor zona secao", "e titulo"),
        *("brazilian voter id", "n titulo eleitor"),
    ),
    context=("titulo de eleitor", "zona eleitoral", "secao eleitoral", "tribunal eleitoral"),
    siblings=("zona", "secao", "cpf", "rg", "data de nascimento", "nome da mae"),
    confused_with="order and consignment numbers of twelve digits; one in four hundred passes.",
    lifespan="for life; of this form since 1986.",
    matches=("título de eleitor 0383 0470 0582", "Título Eleitoral: 228170751732", "titulo 46765401/01-83"),
    rejects=("título de eleitor 0383 0470 0583", "titulo de eleitor 000000000000", "título de eleitor 4827"),
)
