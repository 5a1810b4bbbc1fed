"""A person's membership of a trade union.

EU General Data Protection Regulation, article 9, https://eur-lex.europa.eu/eli/reg/2016/679/oj ; the words are in the
files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="UNION_MEMBERSHIP",
    name="membership of a trade union",
    is_told=True,
    fields=(
        *("union member", "union membership", "trade union", "labour union", "labor union", "union name"),
        *("afiliación sindical", "sindicato", "gewerkschaft", "syndicat", "union local"),
    ),
    confused_with="credit unions, student unions, unions as customers",
    matches=("He is the shop steward and a union member",),
    rejects=("Credit Union of Leeds wants a quote",),
)
