"""How notes in English speak of a person's membership of a trade union.

Own words for what article 9 of Regulation (EU) 2016/679 names (https://eur-lex.europa.eu/eli/reg/2016/679/oj).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="UNION_MEMBERSHIP",
        language="en",
        telling="""
union member; union rep; union steward; shop steward; union leader; union man; union organiser; union organizer
union card; union dues; union delegate; union official; active in _ union; member of _ union; in the union
joined _ union; teamster; teamsters member
unite/unison/gmb/rmt/citu/intuc/aituc/bms member/rep/steward/official/convenor/leader/delegate/card
ibew/uaw/seiu/cwa/cfmeu/usdaw/nasuwt/neu/bma member/rep/steward/official/convenor/leader/delegate/card
member of unite/unison/gmb/rmt/citu/intuc; led the strike; organised/organized the strike; went on strike
on strike with; on strike; picket line; picketing; branch secretary of; union branch secretary; union convenor
works council member; trying to unionise/unionize; unionis* the; local # member; his/her/their union
union backed grievance; union lawyer; dues deducted
""",
        plain="""
trade union; labour union; labor union; unionised; unionized; strike; teamsters; unison; citu; intuc; steward; gmb
rmt; ibew; union
""",
    ),
)
