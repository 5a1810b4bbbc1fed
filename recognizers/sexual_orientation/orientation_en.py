"""How notes in English speak of a person's sexual orientation, gender identity or sex life.

Own words for what article 9 of Regulation (EU) 2016/679 names (https://eur-lex.europa.eu/eli/reg/2016/679/oj).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SEXUAL_ORIENTATION",
        language="en",
        telling="""
is/hes/shes/theyre/he/she/openly/not/secretly/probably/obviously/clearly gay/lesbian/bisexual/bi/queer
is/hes/shes/theyre/he/she trans/transgender/homosexual/asexual/pansexual/closeted
openly/not/secretly/probably/obviously/clearly trans/transgender/homosexual/asexual/pansexual/closeted
came out as/to/last; come out as; coming out as; came out; not out at/to; isn t out; isnt out; out at work; out to
in the closet; closeted; gay man/guy/couple/son/brother/client/candidate; lesbian couple
same sex couple/partner/marriage; his husband; her wife; his boyfriend; her girlfriend; trans man/woman/girl/boy
transgender; transitioning; transitioned; transition surgery; gender reassignment; nonbinary; non binary
uses they/them pronouns; used to be a man/woman; mtf; ftm; deadname; having an affair; affair with; cheating on
swinger*; sleeping with; sleeps with; escort; sex worker; onlyfans; grindr; gay ndtv; lgbt employee/candidate
""",
        plain="""
gay; lesbian; bisexual; queer; lgbt; lgbtq; trans; homosexual; sexuality; orientation; pride; affair
""",
    ),
)
