"""Registration number of a Brazilian birth, marriage or death certificate (matrícula): 32 digits, two of them checks.

Registry office (6), archive (2), service 55, year (4), kind of book (1), book (5), leaf (3), entry (7), check digits by
11 with weights that go round from 0 to 10. Issued by the civil registries since 2010.
Specification: Provimento CNJ 3/2009 and 63/2017, https://www.cnj.jus.br.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _check_digit(digits: str) -> str:
    total = sum(int(digit) * ((32 - len(digits) + place) % 11) for place, digit in enumerate(digits))
    return "1" if total % 11 == 10 else str(total % 11)


def _with_check_digits(digits: str) -> str:
    first = digits + _check_digit(digits)
    return first + _check_digit(first)


def _is_matricula(number: str) -> bool:
    return is_digits(number, 32) and number == _with_check_digits(number[:30])


def _sample(random: Random) -> str:
    parts = (f"{random.randrange(10**6):06d}", "01", "55", str(random.randrange(2010, 2026)), "1")
    tail = (f"{random.randrange(1, 1000):05d}", f"{random.randrange(1, 300):03d}", f"{random.randrange(1, 10**6):07d}")
    return " ".join((*parts, *tail)) + f"-{_with_check_digits(''.join((*parts, *tail)))[-2:]}"


recognizer = Recognizer(
    entity="BR_CERTIDAO",
    name="Brazilian civil certificate number (matrícula)",
    pattern=(
        r"[0-9]{6}[ .][0-9]{2}[ .][0-9]{2}[ .](?:18|19|20)[0-9]{2}[ .][1-9][ .][0-9]{5}[ .][0-9]{3}"
        r"[ .][0-9]{7}[ .-][0-9]{2}"
    ),
    asked_pattern="[0-9]{10}(?:18|19|20)[0-9]{20}",
    check=_is_matricula,
    fields=(
        *("matricula certidao", "matricula da certidao", "certidao de nascimento", "certidao de casamento"),
        *("certidao nascimento", "certidao casamento", "certidao de obito", "matricula certidao nascimento"),
        *("registro de nascimento", "certidao matricula", "brazilian birth certificate"),
    ),
    context=("certidao", "cartorio", "registro civil", "matricula da certidao"),
    siblings=("cartorio", "data de nascimento", "nome da mae", "livro", "folha"),
    confused_with="keys of electronic invoices, which have 44 digits, and digests of 32 characters.",
    lifespan="for good; of this form since 2010, before it book, leaf and entry.",
    sample=_sample,
    matches=(
        "certidão de nascimento 219242 01 55 2023 1 06304 243 1158185-36",
        "matrícula da certidão 00452701552019118863527857947280",
    ),
    rejects=("certidão 219242 01 55 2023 1 06304 243 1158185-35", "00000000000000000000000000000000"),
)
