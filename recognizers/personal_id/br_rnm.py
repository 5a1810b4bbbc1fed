"""Brazilian migrant registration number (RNM, formerly RNE): a letter, six digits and a check character.

Issued by the Polícia Federal and printed on the migrant's card (CRNM); the rule of its last character is not published.
Description: https://www.gov.br/pf (Carteira de Registro Nacional Migratório).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_rnm(value: str) -> bool:
    return not is_repeated(value[1:7]) and not is_counting(value[1:7])


recognizer = Recognizer(
    entity="BR_RNM",
    name="Brazilian migrant registration number (RNM, RNE)",
    asked_pattern="[A-Z][ -]?[0-9]{6}[ -]?[0-9A-Z]",
    check=_is_rnm,
    fields=(
        *("registro nacional migratorio", "rnm", "rne", "crnm", "rnm rne", "registro nacional de estrangeiro"),
        *("carteira registro nacional migratorio", "cedula identidade estrangeiro", "registro nacional estrangeiros"),
        *("rne estrangeiro", "numero rnm", "brazilian migrant registration"),
    ),
    context=("registro migratorio", "sismigra", "policia federal"),
    siblings=("passaporte", "nacionalidade", "cpf", "data de nascimento"),
    confused_with="article codes of the same shape; only a word for it asks.",
    lifespan="for life, the card for up to nine years; RNE until 2017, RNM since.",
    matches=("RNE V482716-3", "RNM G482716H", "CRNM: F 482716-Q"),
    rejects=("RNE V000000-0", "RNM em andamento", "RNE 4827"),
)
