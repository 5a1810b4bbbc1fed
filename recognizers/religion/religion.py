"""A person's religion or philosophical belief.

EU General Data Protection Regulation, article 9, https://eur-lex.europa.eu/eli/reg/2016/679/oj ; the words are in the
files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="RELIGION",
    name="religion or belief",
    is_told=True,
    fields=(
        *("religion", "faith", "religious belief", "religious affiliation", "denomination", "religion caste"),
        *("religión", "religiao", "confession", "konfession", "religionszugehörigkeit", "agama", "धर्म", "மதம்"),
    ),
    confused_with="festivals, cuisines, places and companies named after a religion",
    matches=("She converted to Islam last year",),
    rejects=("Christian Louboutin store opening",),
)
