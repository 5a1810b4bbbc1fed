"""A person's political opinion or party.

EU General Data Protection Regulation, article 9, https://eur-lex.europa.eu/eli/reg/2016/679/oj ; the words are in the
files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="POLITICAL_OPINION",
    name="political opinion",
    is_told=True,
    fields=(
        *("political party", "political affiliation", "party affiliation", "political view", "political opinion"),
        *("voting intention", "filiación política", "partido político", "parteizugehörigkeit", "parti politique"),
    ),
    confused_with="politics as an industry, parties as celebrations and as sides of a contract",
    matches=("Huge Trump supporter, talks of nothing else",),
    rejects=("Party hall booking for 80 guests",),
)
