"""How notes in other European languages, Hindi and Indonesian speak of a person's political opinion.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="POLITICAL_OPINION",
        language="es",
        telling="""
militante de; milita en; es de morena/pan/pri/vox/psoe/pp/podemos; es votante; vota a; votante de; afiliad* a
regidor* por; regidor suplente; candidat* a/por; diputad* por; concejal de; simpatizante de
es panista/priista/morenista/facha/rojo/peronista/kirchnerista/uribista/petrista/chavista; independentista; comunista
de izquierda; de derecha
""",
        plain="""
partido; militante; politico; politica; votante
""",
    ),
    Mentions(
        entity="POLITICAL_OPINION",
        language="pt",
        telling="""
bolsonarista; petista; lulista; militante do; filiad* ao; e do pt/chega/psd/ps/pl; vota no; votou no
candidat* a vereador/prefeito; vereador; comunista; de esquerda; de direita; simpatizante do
""",
        plain="""
partido; politico; militante; politica
""",
    ),
    Mentions(
        entity="POLITICAL_OPINION",
        language="fr",
        telling="""
militant* au/du/rn/lfi/ps/lr/pcf/ecolo; vote rn/lfi/macron/le; encarte*; adherent au parti; elu rn/ps/lr; candidat aux
syndicaliste et; gilet jaune; d extreme droite; d extreme gauche; souverainiste; pequiste; communiste
""",
        plain="""
parti; militant; politique; electeur
""",
    ),
    Mentions(
        entity="POLITICAL_OPINION",
        language="de",
        telling="""
wahlt afd/grune/spd/cdu/fpo/die; afd wahler; afd mitglied; mitglied der afd/spd/cdu/fdp/linken/grunen/fpo/spo/ovp/svp
parteimitglied; in der afd/spd/cdu/partei; fur die afd/spd/cdu/grunen; gemeinderat fur; kandidiert fur; kandidiert bei
reichsburger; querdenker; linksradikal; rechtsradikal; kommunist
""",
        plain="""
partei; politik; afd; wahler; politisch
""",
    ),
    Mentions(
        entity="POLITICAL_OPINION",
        language="id",
        telling="""
kader partai; kader pdip/golkar/pks/gerindra; pendukung prabowo/ganjar/anies/jokowi; relawan prabowo/ganjar/anies
caleg; nyaleg; orang pks; tim sukses; timses; ahli umno/pas/dap/pkr
""",
        plain="""
partai; politik
""",
    ),
)
