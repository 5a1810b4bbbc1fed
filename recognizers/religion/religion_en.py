"""How notes in English and Hinglish speak of a person's religion or belief.

Own words for what article 9 of Regulation (EU) 2016/679 names (https://eur-lex.europa.eu/eli/reg/2016/679/oj).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="RELIGION",
        language="en",
        telling="""
converted to islam/christianity/hinduism/judaism/buddhism/catholicism; convert to islam/judaism/christianity
reverted to islam; muslim revert; devout muslim/christian/catholic/hindu/sikh/jain/mormon
practising/practicing muslim/catholic/christian/jew/hindu/buddhist
strict muslim/jain/catholic/christian/adventist/hindu
is/hes/shes/theyre/he/she/they muslim/hindu/christian/catholic/sikh/jain/jewish/buddhist
is/hes/shes/theyre/he/she/they mormon/parsi/protestant/orthodox/baha/atheist/hasidic/evangelical/pentecostal
muslim/hindu/christian/catholic/sikh/jain/jewish/buddhist/parsi/mormon family/couple/guy/lady/man/woman
muslim/hindu/christian/catholic/sikh/jain/jewish/buddhist/parsi/mormon tenant/boy/girl/client/candidate/customer
muslim hai; hindu hai; christian hai; sikh hai; jain hai; jehovah s witness/witnesses; jehovahs witness/witnesses
jehovah witness; seventh day adventist; born again; born again christian; orthodox jew/jews; observant jew
hasidic family; keeps kosher; keeps shabbat; observes shabbat/sabbath; wont work saturdays sabbath; prays # times
prays five times; fasting for ramadan/ramzan/lent; observing ramadan; observes ramadan; her/his roza; roza rakha
hafiz; church elder; deacon at; pastor of; mosque committee; goes to _ church/mosque/gurdwara/synagogue
his/her/their faith/religion/church/mosque/parish/gurdwara; religion is; religion hindu/muslim/christian/sikh
by faith; faith is; syro malabar; church of christ; latter day; lds; mormons; scientolog*; wiccan; pagan; atheist
ex muslim; ex mormon; left the church; nun; wears hijab/turban/niqab/burqa; hijabi
""",
        plain="""
muslim; muslims; islam; islamic; hindu; christian; catholic; protestant; sikh; jewish; buddhist; parsi; zoroastrian
mormon; evangelical; pentecostal; methodist; presbyterian; lutheran; baptist; anglican; adventist; quaker; bahai
rastafarian; jew; shia; sunni; ismaili; bohra; agnostic; religion; religious; convert; faith
""",
    ),
)
