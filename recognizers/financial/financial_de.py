"""How notes in German speak of a person's income, debts and credit standing.

Own words; SCHUFA (https://www.schufa.de), KSV1870, Swiss debt enforcement.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="INCOME",
        language="de",
        telling="""
einkommen von; einkommen #; nettoeinkommen; haushaltseinkommen; haushaltsnetto; geringes einkommen; kein einkommen
kein geregeltes; ohne einkommen; familieneinkommen; rente von; rente #; kleine rente
lebt von rente/hartz/burgergeld/sozialhilfe; bekommt rente/hartz/burgergeld/wohngeld/sozialhilfe/grundsicherung
burgergeld; hartz iv; hartz 4; hartzer; alg ii; alg 2; grundsicherung; sozialhilfe; sozialhilfeempfanger; wohngeld
jobcenter zahlt; vom jobcenter; vom amt; mindestsicherung; notstandshilfe; ausgleichszulage; bafog; kindergeld #
kinderzuschlag; unterhaltsvorschuss; erganzungsleistungen; geringverdiener; aufstocker; witwenrente; altersarmut
kommt nicht uber die runden; geldsorgen; geldnot; geldprobleme; finanzielle probleme; finanzielle schwierigkeiten
finanziell am ende; finanziell eng; klamm; pleite privat; ist pleite; ist blank; kann sich nicht leisten
bezieht _ burgergeld/hartz/grundsicherung/sozialhilfe/wohngeld/alg/rente/arbeitslosengeld
bezieht burgergeld/hartz/grundsicherung/wohngeld; burgergeld empfanger; bekommt burgergeld; lebt von; wbs berechtigt
haushaltsnetto #; haushaltseinkommen #; rente von #
""",
        plain="""
einkommen; rente; sozialamt; jobcenter; einkunfte; burgergeldempfanger; erwerbsminderungsrente
""",
    ),
    Mentions(
        entity="DEBT",
        language="de",
        telling="""
schuldet #; schulden; schulden von; hat schulden; hohe schulden; # schulden; verschuldet; uberschuldet; uberschuldung
schuldenberatung; schuldnerberatung; mietruckstand; mietschulden; miete nicht bezahlt; # mieten; mieten offen
mieten im ruckstand; im ruckstand; ratenruckstand; raten nicht; kann raten nicht; kann nicht zahlen
kann die miete/rate/raten nicht; konto uberzogen; im dispo; dispo am; dispo ausgereizt; im minus; lastschrift geplatzt
rucklastschrift*; lastschrift zuruck; kredit geplatzt; privatkredit*; konsumkredit*; # kredite; umschuldung
spielschulden; verzockt; geld verzockt; inkasso; beim inkasso; inkassoburo; mahnbescheid; vollstreckungsbescheid
gerichtsvollzieher; betreibung; betreibungen; betrieben; betreibungsregister; unterhaltsschulden; steuerschulden
unterhalt nicht; schuldet dem/der/seinem/ihrem/uns; zwei/drei/vier mieten; ratenzahlung gewunscht
lastschrift _ zuruck/geplatzt/zuruckgegeben/rucklaufer; mit _ miete/raten im; im ruckstand mit; schulden bei/von
hoch verschuldet; inkasso lauft/hat; ratenkredit gekundigt; kredit gekundigt; kredit abgelehnt
schufa eintrag; negative schufa; schufa negativ; in privatinsolvenz
""",
        plain="""
kredit; kredite; raten; ratenzahlung; ruckstand; mahnung; darlehen; dispo; rucklastschrift; rucklastschriften
pfandung; kontopfandung; lohnpfandung; privatinso; privatinsolvenz; verbraucherinsolvenz; restschuldbefreiung
eidesstattliche
""",
    ),
    Mentions(
        entity="INSOLVENCY",
        language="de",
        telling="""
privatinsolvenz; verbraucherinsolvenz; restschuldbefreiung; wohlverhaltensphase; insolvenz privat; private insolvenz
privatkonkurs; privat insolvent; schuldenregulierung*; abschopfungsverfahren; pfandung; gepfandet; lohnpfandung
kontopfandung; gehaltspfandung; p konto; pfandungsschutz*; eidesstattliche; vermogensauskunft; offenbarungseid
schuldnerverzeichnis; zwangsversteigerung; zwangsgeraumt; zwangsraumung; raumungsklage; geraumt; lohnexekution
exekution; ksv eintrag
""",
    ),
    Mentions(
        entity="CREDIT_SCORE",
        language="de",
        telling="""
schufa; schufa eintrag; negative schufa; schufa negativ; schlechte schufa; schufa score; schufa auskunft
bonitat schlecht; schlechte bonitat; bonitat negativ; bonitat mies; keine bonitat; kredit abgelehnt
kredit nicht bekommen; finanzierung abgelehnt; finanzierung geplatzt; bank hat abgelehnt; bank lehnt ab
keine finanzierung; ksv; crif negativ
""",
        plain="""
bonitat
""",
    ),
    Mentions(
        entity="NET_WORTH",
        language="de",
        telling="""
geerbt; erbe von; erbschaft; hat geerbt; # geerbt; erbt; vermogen von; vermogen #; # auf dem konto; # auf der hohen
# gespart; # angespart; erspartes; ersparnisse; sparbuch; # eigenkapital; depot von; depot #; # im depot
eigentumswohnungen; # hauser; # wohnungen; vermogend; millionar; lottogewinn; im lotto; abfindung #; scheidung
scheidungskrieg; unterhalt; zahlt unterhalt; unterhalt von; bekommt unterhalt; zugewinn; schenkung; schwarzgeld
""",
        plain="""
vermogen; eigenkapital; geldanlage
""",
    ),
)
