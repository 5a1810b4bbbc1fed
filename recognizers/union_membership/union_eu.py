"""How notes in other European languages speak of a person's membership of a trade union.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="UNION_MEMBERSHIP",
        language="es",
        telling="""
delegad* sindical; sindicalista; afiliad* al sindicato; afiliad* a ccoo/ugt/cgt; es de ccoo/ugt/cgt; enlace sindical
liberad* sindical; lider sindical; del sindicato; sindicalizad*
""",
        plain="""
sindicato; sindical; huelga
""",
    ),
    Mentions(
        entity="UNION_MEMBERSHIP",
        language="pt",
        telling="""
sindicalista; sindicalizad*; delegad* sindical; dirigente sindical; filiad* ao sindicato; e da cgtp/ugt/cut
do sindicato
""",
        plain="""
sindicato; sindical; greve
""",
    ),
    Mentions(
        entity="UNION_MEMBERSHIP",
        language="fr",
        telling="""
delegue cgt/cfdt/fo/sud/syndical/cfe; deleguee cgt/cfdt/fo/syndicale; delegue syndical; deleguee syndicale; syndique
syndiquee; syndicaliste; encarte cgt; a la cgt; elu cse; membre du syndicat; adherent cgt/cfdt/fo; permanent syndical
""",
        plain="""
syndicat; cgt; cfdt; syndical
""",
    ),
    Mentions(
        entity="UNION_MEMBERSHIP",
        language="de",
        telling="""
gewerkschafter*; in der gewerkschaft; gewerkschaftsmitglied; ig metall mitglied; mitglied der ig/gewerkschaft
mitglied bei verdi; verdi mitglied; ist bei der ig; betriebsrat seit; betriebsratsvorsitzend*; ogb mitglied
""",
        plain="""
gewerkschaft; ig metall; verdi; betriebsrat
""",
    ),
)
