"""How notes in other European languages and Indonesian speak of a person's sexual orientation.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SEXUAL_ORIENTATION",
        language="es",
        telling="""
es gay; es lesbiana; es homosexual; es bisexual; es trans; pareja de hombres; pareja de mujeres; su novio pepe
salio del closet; salio del armario; maric*; tiene amante; amante
""",
        plain="""
gay; lesbiana; homosexual; trans; bisexual
""",
    ),
    Mentions(
        entity="SEXUAL_ORIENTATION",
        language="pt",
        telling="""
e gay; e lesbica; e homossexual; e bissexual; e trans; casal gay; casal homoafetivo; homoafetiv*; assumiu se
saiu do armario; tem amante; amante
""",
        plain="""
gay; lesbica; trans; homossexual
""",
    ),
    Mentions(
        entity="SEXUAL_ORIENTATION",
        language="fr",
        telling="""
est gay; est homo; est lesbienne; est homosexuel*; est bi; est trans; couple gay; couple de femmes; couple d hommes
a fait son coming; coming out; trompe sa/son; sa maitresse; son mari pacse
""",
        plain="""
gay; homo; lesbienne; homosexuel; trans
""",
    ),
    Mentions(
        entity="SEXUAL_ORIENTATION",
        language="de",
        telling="""
ist schwul; schwul; ist lesbisch; lesbisch; ist homosexuell; ist bi; ist trans; geoutet; outing; lebt mit seinem mann
lebt mit ihrer frau; schwules paar; lesbisches paar; affare mit; hat affare; geht fremd; transsexuell; transfrau
transmann
""",
        plain="""
homosexuell; trans; queer
""",
    ),
    Mentions(
        entity="SEXUAL_ORIENTATION",
        language="id",
        telling="""
dia gay; orang gay; lesbi; homo; waria; bencong; transpuan; selingkuh; pondan
""",
        plain="""
gay; lgbt
""",
    ),
)
