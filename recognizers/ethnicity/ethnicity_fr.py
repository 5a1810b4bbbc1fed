"""How notes in French and German speak of a person's ethnic group.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="ETHNICITY",
        language="fr",
        telling="""
famille rom; rom; roms; tzigane; tsigane; manouche; gitan; gitane; gens du voyage; metis; metisse; autochtone; innu
atikamekw; cri; cris de; algonquin*; mohawk; inuit; premiere nation; premieres nations; membre des premieres; est noir
est noire; jeune noir; femme noire; homme noir; beur; beurette; arabe; maghrebin; maghrebine; kabyle; berbere
origine africaine/maghrebine/antillaise/arabe/kabyle/juive/rom/asiatique; d origine; afro; antillais; antillaise
creole; couleur de peau; a la peau noire; parce qu il/elle est noir/noire/arabe; ethnie; peul; bambara; wolof; bete
baoule; malinke; bamileke; dioula; typee; type maghrebin/africain/asiatique; juif; juive; harki
""",
        plain="""
ethnique; autochtones; africain; africaine; origines; noirs
""",
    ),
    Mentions(
        entity="ETHNICITY",
        language="de",
        telling="""
roma; sinti; sinti und; roma familie; zigeuner; zigeunerfamilie; schwarze familie/frau/mann
schwarzer mann/kunde/kollege; ist schwarz; ist schwarze; farbig; farbige; farbiger; dunkelhautig*; hautfarbe
afrodeutsch*; schwarzafrikaner*
afrikanischer/afrikanische/arabischer/kurdischer/kurdische/judischer/arabische herkunft/abstammung; kurde; kurdin
kurdische familie; kurdisch; jeside; jesiden; jesidin; araber; araberin; arabische familie; jude; judin
judische familie; judischer; ethnie; ethnisch; sudlander; mischling; halbafrikaner; halb afrikaner
asiatischer abstammung; migrationshintergrund; sorbe; sorbin; jenische; romni; rom; tschetschene
wegen seiner/ihrer hautfarbe/herkunft; volksgruppe; ist sinto; sinto; sinti familie; romafamilie
""",
        plain="""
ethnische; herkunft; abstammung; afrikaner; afrikanerin; kurden; orientalisch
""",
    ),
)
