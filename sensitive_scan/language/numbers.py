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
_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred ek do teen char chaar paanch panch chhe saat
    aath nau das pandrah bees pachees tees chalis pachas sau uno dos tres cuatro cinco seis siete ocho nueve diez um
    dois duas quatro sete oito nove dez deux trois quatre cinq sept huit neuf dix zwei drei vier funf sechs sieben acht
    neun zehn dua tiga empat lima एक दो तीन चार पाँच पांच छह सात आठ नौ दस இரண்டு மூன்று நான்கு ஐந்து
    """.split()  # noqa: SIM905
)


def amount(tokens: Tokens, at: int) -> int:
    """Where the number or amount ends that stands at ``at``; 0 if there is none."""
    words, kinds, count = tokens.words, tokens.kinds, len(tokens.words)
    while at < count and (words[at] in _CURRENCIES or words[at] in "~.+≈"):
        at += 1
    if at >= count or not (kinds[at] == "n" or words[at] in _WORDS):
        return 0
    at += 1
    while at < count:
        if words[at] in _UNITS or words[at] in _CURRENCIES or words[at] in _WORDS or words[at] == "+":
            at += 1
        elif words[at] in _JOINING and at + 1 < count and kinds[at + 1] == "n":
            at += 2
        else:
            break
    return at


_JOINING = frozenset(["-", "to", "point", "."])
