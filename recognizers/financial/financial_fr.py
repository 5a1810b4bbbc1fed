"""How notes in French speak of a person's income, debts and credit standing.

Own words; registers of the Banque de France (FICP, FCC, https://www.banque-france.fr) and of Belgium.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="INCOME",
        language="fr",
        telling="""
revenus de #; revenu de #; revenus mensuels/annuels/du/nets/modestes/faibles/insuffisants/irreguliers; revenu fiscal
rfr; quotient familial; ses revenus; leurs revenus; revenu du foyer; revenus du foyer; touche le rsa; au rsa; rsa
touche la caf; apl; aide sociale; allocataire; allocations; aux allocs; minimum vieillesse; aspa; pension de #
retraite de #; pension alimentaire; petite retraite; pension de reversion; petits revenus; faibles revenus
sans revenus; sans ressources; ressources insuffisantes; avis d imposition; non imposable; cpas; au cpas
bourse sur criteres; boursier; boursiere; chomage partiel; fins de mois; fin de mois difficiles; bs quebec
aide de dernier recours
""",
        plain="""
revenus; revenu; retraite; pension; allocation; ressources; precarite
""",
    ),
    Mentions(
        entity="DEBT",
        language="fr",
        telling="""
doit # a; doit _ mois de loyer; doit encore #; doit de l argent; dette de; dettes de; ses dettes; a des dettes
endette; endettee; endettes; tres endette; surendette; surendettee; surendettement; credits conso; credit conso
credits a la conso; credit revolving; # de credits; # de dettes; credits en cours; loyers impayes; loyer impaye
loyer en retard; retard de loyer; retards de paiement perso; mois de retard; impayes de loyer/cantine
echeances impayees; n arrive plus a payer; ne peut plus payer; ne paie plus; a decouvert; decouvert de
decouvert permanent; en rouge; dans le rouge; heures de retard de pension; cheque sans provision
cheques sans provision; cheque rejete; prelevement rejete; prelevements rejetes; huissier; huissiers
saisie sur salaire; saisie sur; jeu d argent; joueur compulsif; dettes de jeu; perdu au casino; emprunte a
preteur sur gages; mont de piete; difficultes financieres; galere financiere; problemes d argent; soucis d argent
rachat de credit/credits; taux d endettement; regroupement de credits; dossier de surendettement
fiche/fichee banque/ficp/fcc; interdit bancaire; interdite bancaire; commission de surendettement; avis a tiers
# loyers de; cheque/prelevement rejete/impaye; decouvert de #; dettes de #; credits a la consommation
rachat de credits; pret refuse; credit refuse; banque a refuse; refus de pret
""",
        plain="""
dette; dettes; impaye; impayes; decouvert; loyer; retard; emprunt; surendette/surendettee; ficp
""",
    ),
    Mentions(
        entity="INSOLVENCY",
        language="fr",
        telling="""
fiche a la banque; fiche banque de france; fichee banque de france; fiche bdf; fiche ficp; ficp; fcc; fiche; fichee
interdit bancaire; interdite bancaire; dossier de surendettement; commission de surendettement; dossier bdf
plan de surendettement; faillite personnelle; failli personnel; expulsion; expulse; expulsee; avis d expulsion
saisie immobiliere; saisi par; liquidation personnelle; retablissement personnel; centrale des credits
reglement collectif; mediation de dettes; proposition de consommateur
""",
    ),
    Mentions(
        entity="CREDIT_SCORE",
        language="fr",
        telling="""
credit refuse; pret refuse; refus de pret; refus de credit; banque a refuse; refuse par sa banque
refuse par la banque; cote de credit; mauvaise cote; mauvais dossier de credit; equifax; score de credit
dossier refuse par; banques ont refuse; non finançable
""",
    ),
    Mentions(
        entity="NET_WORTH",
        language="fr",
        telling="""
heritage; herite de; a herite; va heriter; succession de; # d epargne; # d economies; # de cote; a mis # de
epargne de #; patrimoine de; patrimoine #; assurance vie de; # en assurance; pel de; livret a de; # sur son livret
vendu sa maison/son appart; possede # appartements/maisons/biens; divorce; en divorce; prestation compensatoire
verse une pension; indemnites de #; touche # d indemnites; gagne au loto; donation de; argent au noir
""",
        plain="""
epargne; patrimoine; placements; succession
""",
    ),
)
