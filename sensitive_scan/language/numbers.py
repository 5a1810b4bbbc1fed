"""Numbers and amounts in the tokens of a text: digits, number words, a currency before and a unit behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sensitive_scan.language.tokens import Tokens

_CURRENCIES = frozenset(
    """
    $ £ € ₹ ¥ rs inr usd gbp eur cad aud nzd sgd myr rm rp idr mxn brl ars clp cop zar ngn aed chf hkd php
    rupees euro euros dollar dollars pounds naira rand reais pesos soles kr
    """.split()  # noqa: SIM905
)
_UNITS = frozenset(
    """
    k l m b cr lac lacs lakh lakhs lpa crore crores mn mio million millions mil milhoes millones bn hazar hazaar
    thousand hundred juta jt ribu rb tsd mille mdp pct percent % lakhon
    हजार लाख करोड़ लाख़ लाखों ரூபாய் லட்சம் ஆயிரம் கோடி
    """.split()  # noqa: SIM905
)


def amount(tokens: Tokens, at: int) -> list[int]:
    """Where the number or amount may end that stands at ``at``, the longest first; nothing if there is none."""
    words, kinds, count = tokens.words, tokens.kinds, len(tokens.words)
    while at < count and (words[at] in _CURRENCIES or words[at] in _BEFORE):
        at += 1
    if at >= count or kinds[at] != "n":
        return []
    ends = [at + 1]
    at += 1
    while at < count:
        if words[at] in _UNITS or words[at] in _CURRENCIES or words[at] == "+":
            at += 1
        elif words[at] in _JOINING and at + 1 < count and kinds[at + 1] == "n":
            at += 2
        else:
            break
        ends.append(at)
    return ends[::-1]


_BEFORE = frozenset("~.+≈")
_JOINING = frozenset({"-", "to", "point", "."})
