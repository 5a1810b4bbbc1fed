"""How notes in other languages speak of a child by name with age or school.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="MINOR",
        language="es",
        telling="""
hijo de # anos; hija de # anos; hijos de # y; nino de # anos; nina de # anos; su hijo _ # anos; su hija _ # anos
# anitos; de # anitos; menor de edad; en # primaria; en # de primaria; en kinder; va al colegio; va en kinder
mellizos de; gemelos de; bebe de # meses
""",
        plain="""
hijo; hija; nino; nina; menor; colegio
""",
    ),
    Mentions(
        entity="MINOR",
        language="pt",
        telling="""
filho de # anos; filha de # anos; menino de # anos; menina de # anos; filho _ # anos; filha _ # anos; filhos de #
# aninhos; menor de idade; no # ano; estuda no colegio; na creche; bebe de # meses; gemeos de
""",
        plain="""
filho; filha; menino; menina; menor; escola
""",
    ),
    Mentions(
        entity="MINOR",
        language="fr",
        telling="""
fils de # ans; fille de # ans; enfant de # ans; enfants de #; son fils _ # ans; sa fille _ # ans
# ans en cm/ce/cp/maternelle; en cp; en cm 1/2; en ce 1/2; en maternelle; bebe de # mois; jumeaux de; mineur
""",
        plain="""
fils; fille; enfant; ecole; creche; college
""",
    ),
    Mentions(
        entity="MINOR",
        language="de",
        telling="""
sohn # jahre; tochter # jahre; sohn _ # jahre; tochter _ # jahre; kind # jahre; kinder # und; # jahriger sohn
# jahrige tochter; sohn _ #; tochter _ #; # klasse; kita; geht in die #; kindergarten; grundschule; zwillinge #
""",
        plain="""
sohn; tochter; kind
""",
    ),
    Mentions(
        entity="MINOR",
        language="id",
        telling="""
anak # tahun; anaknya _ # tahun; umur # tahun; anak umur #; kelas # sd; sd kelas; anak sd; darjah #; tadika; kelas #
bayi # bulan; murid _ kelas
""",
        plain="""
anak; bayi; murid; sekolah
""",
    ),
    Mentions(
        entity="MINOR",
        language="hi",
        telling="""
बेटा _ # साल; बेटी _ # साल; # साल का; # साल की; कक्षा #; नर्सरी; बच्चे का नाम
""",
    ),
    Mentions(
        entity="MINOR",
        language="ta",
        telling="""
# வயது; வகுப்பு; எல்கேஜி; மகன் # வயது; மகள் # வயது
""",
    ),
)
