"""A person's sexual orientation, gender identity or sex life.

EU General Data Protection Regulation, article 9, https://eur-lex.europa.eu/eli/reg/2016/679/oj ; the words are in the
files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="SEXUAL_ORIENTATION",
    name="sexual orientation or sex life",
    is_told=True,
    fields=(
        *("sexual orientation", "sexual identity", "lgbt", "lgbtq", "orientación sexual", "orientação sexual"),
        *("sexuelle orientierung", "orientation sexuelle"),
    ),
    confused_with="names, streets and organisations of that word",
    matches=("He is gay and not out at work",),
    rejects=("Gay Street office opens in June",),
)
