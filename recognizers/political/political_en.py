"""How notes in English and Hinglish speak of a person's political opinion.

Own words for what article 9 of Regulation (EU) 2016/679 names (https://eur-lex.europa.eu/eli/reg/2016/679/oj).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="POLITICAL_OPINION",
        language="en",
        telling="""
registered republican/democrat/voter; card carrying
votes labour/tory/green/republican/democrat/bjp/congress/liberal/ndp/snp
voted for/labour/tory/leave/remain/trump/biden/brexit; trump supporter/guy/fan/voter; maga; biden supporter
huge trump; diehard/staunch/lifelong/hardcore/ardent/proud tory/labour/republican/democrat/bjp
diehard/staunch/lifelong/hardcore/ardent/proud congress/conservative/liberal/socialist/communist
bjp/congress/aap/dmk/aiadmk/tmc/cpm/shiv party? worker/member/supporter/voter
bjp/congress/aap/dmk/aiadmk/tmc/cpm/shiv party? karyakarta/functionary/councillor/candidate
rss/ncp/labour/tory/conservative/snp/pap/umno party? worker/member/supporter/voter
rss/ncp/labour/tory/conservative/snp/pap/umno party? karyakarta/functionary/councillor/candidate; member of _ party
party member; party worker; active in bjp/congress/rss/aap/labour; rss shakha; rss member; rss man
local councillor for; standing for council/election/labour/tories; contesting election
running for office/council/congress/senate; canvass* for; donated to _ campaign; donated the max; yard sign/signs
campaigned for; political views; his/her/their politics; left wing; right wing; far right; far left; anti vax*
leftist; marxist; communist; pro life; pro choice; libertarian; secessionist; khalistan*; brexiteer; remainer
supports palestine/israel; antifa; proud boys; qanon; party leader in; ex mla; mla s; sarpanch from; neta hai
political activist; activist with
""",
        plain="""
republican; democrat; tory; labour; bjp; congress; aap; dmk; aiadmk; rss; trump; political; politics; politician
councillor; election; campaign; conservative; liberal; socialist; mla; activist; vote; voted; voter; brexit; party
""",
    ),
)
