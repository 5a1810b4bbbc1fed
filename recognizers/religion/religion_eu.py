"""How notes in Spanish, Portuguese, French, German and Indonesian speak of a person's religion, politics aside.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="RELIGION",
        language="es",
        telling="""
es evangelic*; es testig*; testigo de jehova; testigos de jehova; es musulman*; es judi*; es catolic*
catolic* practicante; es mormon*; es cristian*; es budista; familia judia/musulmana/cristiana; se convirtio al
es adventista; va a misa; ramadan
""",
        plain="""
musulman; musulmana; evangelico; cristiano; catolico; judio; judia; mormon; religion; santero
""",
    ),
    Mentions(
        entity="RELIGION",
        language="pt",
        telling="""
e evangelic*; e crente; crente; e catolic*; e espirita; espirita; testemunha de jeova; testemunhas de jeova
e muculman*; e mormon; e judeu; e judia; e adventista; umbandista; candomble; convertid* ao; da igreja; vai a missa
pastor da
""",
        plain="""
evangelica; evangelico; muculmano; catolico; religiao; judeu; igreja
""",
    ),
    Mentions(
        entity="RELIGION",
        language="fr",
        telling="""
est musulman*; est juif/juive; est catholique; est protestant*; est evangelique; temoin de jehovah; temoins de jehovah
converti a/au; convertie a/au; pratiquant; pratiquante; catholique pratiquant; fait le ramadan; pendant son ramadan
porte le voile; voilee; famille musulmane/juive/catholique; mange casher/halal; shabbat; bouddhiste; mormon
""",
        plain="""
musulman; musulmane; juif; juive; catholique; protestant; religion; ramadan; priere
""",
    ),
    Mentions(
        entity="RELIGION",
        language="de",
        telling="""
ist muslim*; muslimin; moslem; ist jude; ist katholisch; streng katholisch; evangelisch; streng glaubig; glaubig
zeuge jehovas; zeugen jehovas; zum islam konvertiert; konvertiert; fastet; ramadan; tragt kopftuch; kopftuch
judische familie; muslimische familie; aus der kirche ausgetreten; kirchenaustritt; freikirche; buddhist; mormone
koscher
""",
        plain="""
muslim; katholik; katholisch; protestant; religion; moschee; kirche; judisch
""",
    ),
    Mentions(
        entity="RELIGION",
        language="id",
        telling="""
muslim taat; mualaf; masuk islam; orang kristen; kristen; katolik; beragama; agamanya
agama islam/kristen/hindu/budha/katolik; non muslim; nonis; jemaat; gereja nya; pindah agama; tidak mau riba
takut riba; jilbab; hindu; budha
""",
        plain="""
agama; muslim; islam; gereja
""",
    ),
)
