"""How notes speak of a date of birth; the date itself has a recognizer of its own.

Own words for what article 9 of Regulation (EU) 2016/679 names (https://eur-lex.europa.eu/eli/reg/2016/679/oj).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="DATE_OF_BIRTH",
        language="en",
        telling="""
dob #; d o b #; dob is/was/of #; born on #; birth date #; birthdate #; date of birth #; bday #; birthday #; b day #
birthday is #
""",
    ),
)
