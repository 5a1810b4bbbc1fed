"""How notes in French speak of a person's health.

Own words after the chapters of WHO ICD-10 (https://icd.who.int/browse10).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="HEALTH_CONDITION",
        language="fr",
        telling="""
diagnostiqu* en/il/avec; on lui a diagnostique; a ete diagnostiqu*; vient d apprendre; souffre de/d/du
atteint de/d/du; atteinte de/d/du; a eu un infarctus/avc/accident/cancer/malaise
a fait un avc/infarctus/malaise/burn/depression; a fait une depression/fausse/chute/embolie; un avc; avc; infarctus
malaise cardiaque; crise cardiaque; cancer du/de/des; son/sa cancer/maladie/diabete/hernie/depression/sciatique
a un cancer/diabete; un cancer; tumeur au/a/cerebrale; leucemie; lymphome; metastas*; en remission; en phase terminale
soins palliatifs; en fin de vie
est diabetique/epileptique/asthmatique/malade/sourd/sourde/aveugle/coeliaque/hypertendu/hypertendue
est seropositif/seropositive/depressif/depressive/bipolaire/autiste/handicape/handicapee/alcoolique/anorexique
diabetique; diabete de type; epileptique; seropositi*; vih; sclerose en plaques; parkinson; alzheimer
maladie de crohn/parkinson/alzheimer/charcot/lyme; maladie chronique/rare/grave/orpheline/pro/professionnelle
gravement malade; tres malade; malade du; problemes de sante/dos/coeur/genou; probleme de sante/dos/coeur
raison de sante; raisons de sante; ennuis de sante; sante fragile; souci de sante; soucis de sante
insuffisance renale/cardiaque/respiratoire; hernie discale; sciatique; lombalgie; lumbago; mal de dos; mal au dos
s est casse; s est fracture; s est blesse; fracture du/de/des; jambe cassee; bras casse; col du femur; entorse
rupture des ligaments; accident du travail; at en cours; arrete pour; tension arterielle; hypertension; hta
fibromyalgie; endometriose; arthrose; polyarthrite; spondylarthrite; epilepsie; crises d epilepsie; migraines
apnee du sommeil; thyroide; anemie; drepanocyt*; lupus; psoriasis; paludisme; phlebite; embolie; perdu la vue
perdu un oeil; perte d audition; demence; a perdu l usage; ald; en ald; covid long
cancer du/de/des sein/prostate/poumon/colon/testicule/testicules/peau/ovaire
cancer testicule/sein/prostate/poumon/colon; surprime # pr/pour/medicale; surprime pour; droit a _ oubli
surdite oreille/totale/partielle/profonde
est diabetique/epileptique/asthmatique/enceinte/sourd/sourde/malade/depressif/depressive/cardiaque; a un cancer
a eu un infarto/infarctus/avc/cancer; a fait un infarctus/avc/burn/malaise; souffre de; atteint/atteinte de
sclerose en; maladie de crohn/parkinson/alzheimer/lyme/charcot; en fauteuil roulant; fauteuil roulant
sa femme est enceinte; en depression; en burn out; mi temps therapeutique
""",
        plain="""
cancer; tumeur; diabete; maladie; malade; sante; asthme; asthmatique; hepatite; tuberculose; covid; cholesterol
hernie; allergie; syndrome; symptomes; blessure; fracture; chronique; pathologie; diagnostic; douleurs; vertiges
cataracte; glaucome; grippe; angine; diagnostique/diagnostiquee
""",
    ),
    Mentions(
        entity="TREATMENT",
        language="fr",
        telling="""
sous chimio; en chimio; chimio; chimiotherapie; radiotherapie; dialyse; sous dialyse; en dialyse; seances de dialyse
sous traitement; en traitement; suit un traitement; traitement pour; traitement lourd; s est fait operer
se fait operer; doit se faire operer; va etre opere; va etre operee; a ete opere; a ete operee; vient d etre opere
operation du/de la/des/a; operee du; opere du/de; apres son operation; suite a son operation
intervention chirurgicale; hospitalis*; est hospitalise; a l hopital pour/depuis/apres; en reanimation; en rea
aux urgences; en soins; prothese de hanche/genou; pose d un stent; stent; pacemaker; pontage; greffe de/du
en attente de greffe; en reeducation; reeducation; kine apres
sous antidepresseurs/anxiolytiques/insuline/cortisone/levothyrox/morphine/anticoagulants/xanax/ritaline/lithium
antidepresseurs; anxiolytiques
prend du/des/de la/un insuline/levothyrox/traitement/medicaments/antidepresseurs/cachets; suivi par un psy
suivie par un psy; suivi psychiatrique/psychologique; voit un psy; chez le psy; en psychiatrie; en cure; en cure de
en arret; arret maladie; en arret maladie; longue maladie; arret de travail; en arret depuis/jusqu/pour
mi temps therapeutique; inapte; inaptitude; declare inapte; en invalidite; pension d invalidite; invalidite categorie
cnesst; sur la cnesst; en conge maladie; en arret maladie/depuis/pour; opere/operee du/de/des/dun; chimio depuis
hospitalise/hospitalisee pour/a/depuis; sous antidepresseurs/insuline/anticoagulants/cortisone
suivi/suivie par un psy/psychiatre/cardiologue/oncologue; suivi psy; porte un pacemaker/appareil
""",
        plain="""
operation; traitement; hopital; chirurgie; psychiatre; psychologue; psy; medicaments; insuline; greffe; urgences
oncologie; arret; medecin
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="fr",
        telling="""
est enceinte; enceinte de; enceinte; # mois de grossesse; semaines de grossesse; attend un bebe/enfant/heureux
attend des jumeaux; accouche en/le/dans; accouchement prevu; grossesse a risque; grossesse difficile; fausse couche
a perdu le bebe; avortement; ivg; pma; fiv; en parcours pma; essaie d avoir un; cesarienne
""",
        plain="""
grossesse; accouchement; maternite; fertilite
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="fr",
        telling="""
en depression; fait une depression; depression nerveuse; grosse depression; depression depuis; depressi*; burn out
burnout; en burn; epuisement professionnel; tentative de suicide; suicidaire; a tente de se; bipolaire; bipolarite
schizophren*; crises d angoisse; crise d angoisse; crises de panique; attaques de panique
troubles anxieux/alimentaires/bipolaires/dys; trouble anxieux/bipolaire/du spectre; anorexi*; boulimi*; autiste
autisme; tsa; asperger; tdah; hyperacti*; dyslexi*; dyspraxi*; trisomi*; stress post traumatique; sante mentale
phobie scolaire; souffre d anxiete
""",
        plain="""
depression; anxiete; angoisse; stress; psychique; suicide
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="fr",
        telling="""
alcoolique; alcoolisme; probleme d alcool; problemes d alcool; boit trop; boit beaucoup; a replonge; rechute
en sevrage; cure de desintox*; desintox; toxicomane; drogue; se drogue; cocaine; addict*; dependance a; fume #; fumeur
fumeuse; gros fumeur; sobre depuis; abstinent; methadone; alcooliques anonymes
""",
    ),
    Mentions(
        entity="DISABILITY",
        language="fr",
        telling="""
rqth; aah; touche l aah; mdph; pch; carte d invalidite; carte mobilite; handicape; handicapee
en situation de handicap; handicap moteur/mental/visuel/auditif; son handicap; travailleur handicape; fauteuil roulant
en fauteuil; sourd de; sourde de; malentendant*; malvoyant*; aveugle; appareille; ampute; amputee; paraplegique
tetraplegique; hemiplegi*; paralyse; paralysee; mobilite reduite; ne peut plus marcher/conduire/monter
a perdu une jambe; prothese; langue des signes; candidat/candidate rqth; reconnu/reconnue travailleur/handicape
amenager le poste; carte mobilite/invalidite; invalidite categorie; touche _ aah
handicap moteur/visuel/auditif/mental
""",
        plain="""
handicap; invalidite; fauteuil; sourd
""",
    ),
    Mentions(
        entity="ALLERGY",
        language="fr",
        telling="""
allergique a/au/aux; allergie a/au/aux; intolerant* a/au; intolerance au/a; coeliaque
""",
    ),
)
