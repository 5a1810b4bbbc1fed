"""How notes in Spanish and Portuguese speak of a person's ethnic group.

Groups after the censuses of Mexico (https://www.inegi.org.mx), Brazil (https://www.ibge.gov.br), Peru and Bolivia.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="ETHNICITY",
        language="es",
        telling="""
es gitan*; familia gitana; gitanos; gitana; gitano; raza gitana; es indigena; indigena de; comunidad indigena
familia indigena; mujer indigena; hombre indigena; habla nahuatl; es negr*; negrita; morenito; senora negra
chico negro; es mulat*; afrodescendiente; afrocolombian*; afroperuan*; afromexican*; es mestiz*; de raza; de etnia
etnia; por ser negr*/indi*/gitan*/moren*; es mapuche; mapuche; aymara; quechua; es moro; moros; mora; zapotec*
mixtec*; nahua; otomi; purepecha; raramuri; tarahumara; tzotzil; tzeltal; maya de; wayuu; emberá; guarani
pueblo originario; origen arabe/africano/gitano/indigena; cholo; chola; indio; india de; sudaca; negro del; afro
""",
        plain="""
raza; indigena; indigenas; mestizo; etnico
""",
    ),
    Mentions(
        entity="ETHNICITY",
        language="pt",
        telling="""
e cigan*; familia cigana; cigano; cigana; ciganos; e negr*; mulher negra; homem negro; familia negra; e pard*; pardo
parda; autodeclarad*; autodeclara; se declara pret*/pard*/negr*/indigena; cotista; cotas raciais; cota racial
vaga de cota; indigena; quilombola; mulat*; afrodescendente; afro brasileir*; etnia; raca; da etnia
povo guarani/xavante/yanomami/pataxo; pataxo; guarani; tupi; kaingang; africano; por ser negr*/pret*/cigan*; de cor
origem indigena/africana; mestic*; descendente de japoneses/indios; neguinh*
""",
        plain="""
afro; cota
""",
    ),
)
