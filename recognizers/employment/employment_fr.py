"""How notes in French speak of a person's pay, dismissal and past jobs.

Own words; French Labour Code terms (https://www.legifrance.gouv.fr).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SALARY",
        language="fr",
        telling="""
gagne #; gagnait #; touche #; touchait #; palpe #; est a # brut/net/k; paye #; payee #; salaire de #; salaire actuel
salaire net/brut/fixe; salaire #; son salaire; remuneration actuelle; remuneration de #; package de #; package #
pretentions #; pretentions salariales; pretention #; vise #; souhaite # brut/net/k; demande # brut/net/k
veut # brut/net/k/fixe; # brut; # nets; # net mensuel/annuel/par/mois/fixe; # bruts; # brut annuel; # net mensuel
# de fixe; # fixe; # variable; # par mois; # de l heure; au smic; est au smic; payee au smic; fiche de paie
fiches de paie; bulletin de salaire; bulletins de salaire; prime de #; prime non versee; 13e mois; salaire impaye
salaires impayes; pas paye depuis; augmentation refusee; refus d augmentation; n a pas eu d augmentation
baisse de salaire; paye au noir; au black; tjm #; tjm de #; indemnites journalieres; fixe # k; fixe #; # k fixe; # var
veut # k; veut # pkg; veut #; pretend a #; salaire actuel #; remuneration actuelle #; # k brut; # k package
""",
        plain="""
salaire; remuneration; primes; smic; paie; augmentation; pretentions
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="fr",
        telling="""
s est fait virer; fait virer; s est fait licencier; a ete licencie; a ete licenciee; licencie pour/de/en/il
licenciee pour/de/en; licenciement pour; licenciement economique; son licenciement; licencie eco; vire de/pour
viree de/pour; vire; viree; faute grave; faute lourde; pour faute; remercie; remerciee; mis a la porte
mise a la porte; pousse vers; poussee vers; pousse dehors; rupture conventionnelle; rupture de periode
periode d essai rompue/non/cassee; cdd non renouvele; non renouvele; au chomage; chomage depuis; est au chomage
inscrit a pole; pole emploi; france travail depuis; sans emploi; sans travail; perdu son emploi/travail/boulot/job
perdu son; plan social; dans un pse; mis a pied; mise a pied; preavis de licenciement; congedi*; mis dehors
fin de droits; touche le chomage; demission forcee; abandon de poste; licencie/licenciee pour/en/de/par
vire/viree pour/de/par; rupture conventionnelle apres/suite; avertissement pour; aux prudhommes; prud hommes
periode _ essai rompue; rompu sa periode
""",
        plain="""
licenciement; licencie; chomage; demission; rupture; limoge
""",
    ),
    Mentions(
        entity="DISCIPLINARY_RECORD",
        language="fr",
        telling="""
avertissement pour; avertissement ecrit; deuxieme avertissement; blame; sanction disciplinaire; entretien prealable
mise a pied; prud hommes; aux prud hommes; prudhommes; conflit avec son employeur/patron/manager; en conflit avec
harcel*; harcelement moral; harcele par; accuse de; pris en train de; a vole; vol de; pique dans la caisse
retards repetes; absences injustifiees; absent sans justif*; alcoolise au travail
evaluation annuelle _ mauvaise/insuffisante; objectifs non atteints; mauvaise evaluation; insuffisance professionnelle
parti a cause; quitte son poste/job/boite _ cause; a quitte _ parce; parti parce; s est engueule avec
ne s entend pas avec
""",
    ),
    Mentions(
        entity="BACKGROUND_CHECK",
        language="fr",
        telling="""
casier judiciaire _ charge/non/pas; casier charge; a un casier; condamne pour/a; condamnee pour; en prison
sort de prison; a fait de la prison; bracelet electronique; garde a vue; mis en examen; faux diplome; faux cv
retrait de permis; permis suspendu; suspension de permis; interdit bancaire de
""",
    ),
)
