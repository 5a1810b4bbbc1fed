"""How notes in German speak of a person's health.

Own words after the chapters of WHO ICD-10 (https://icd.who.int/browse10).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="HEALTH_CONDITION",
        language="de",
        telling="""
diagnose krebs/ms/brustkrebs/depression/demenz/parkinson/adhs/diabetes; wurde diagnostiziert; diagnostiziert; diagnose
leidet an/unter; erkrankt an; an krebs; an ms; an multipler; an depression*; an demenz; an parkinson
hat krebs/ms/diabetes/rheuma/asthma/epilepsie/depressionen/corona/hiv
hat parkinson/demenz/alzheimer/bandscheibe/bandscheibenvorfall/herzinfarkt/schlaganfall/adhs/rucken; krebs
krebspatient*; brustkrebs; lungenkrebs; darmkrebs; prostatakrebs; hautkrebs; krebskrank; krebserkrank*; tumor
hirntumor; leukamie; lymphom; metastasen; chemo; herzinfarkt; infarkt; schlaganfall; hirnschlag; herzprobleme
herzkrank; herzfehler; herz op; herzoperation; herzschrittmacher; vorhofflimmern; zuckerkrank*; diabetiker*
typ # diabet*; diabetes; bluthochdruck; hoher blutdruck; hohen blutdruck; zu hoher blutdruck; epileptiker*; epilepsie
epileptische; asthmatiker*; asthma; rheuma; gicht; multiple sklerose; parkinson; alzheimer; demenz; dement; hiv
hiv positiv; aids; hepatitis; tbc; lungenentzundung; long covid; corona positiv; bandscheibenvorfall; bandscheibe
ruckenprobleme; kaputter rucken; rucken kaputt; kaputtes knie; knie kaputt; hufte; neue hufte; huft op; knie op
beinbruch; gebrochen*; bein gebrochen; arm gebrochen; oberschenkelhals*; kreuzbandriss; unfall gehabt; arbeitsunfall
verletzt; schwer krank; schwerkrank; sterbenskrank; todkrank; chronisch krank; unheilbar; krankheit; gesundheitlich*
aus gesundheitlichen; gesundheitliche probleme; angeschlagen gesundheitlich; erkrankung; fibromyalgie; migrane
tinnitus; neurodermitis; endometriose; morbus; colitis; zoliakie; nierenversagen; niereninsuffizienz; dialyse
leberzirrhose; lahmung; gelahmt; querschnitts*; koma; kunstliches koma; hirnblutung; erblindet; blind; gehorlos
schwerhorig; hort schlecht; sieht schlecht; grauer star; gruner star; thrombose; embolie; burnout; burn out
bu antrag abgelehnt/zuruckgestellt; antrag abgelehnt wg/wegen
abgelehnt wg/wegen psychotherapie/vorerkrankung/diabetes/depression/rucken; risikozuschlag wg/wegen
ausschluss rucken/psyche/knie; leistungsausschluss wg/wegen; anonyme voranfrage
hat diabetes/krebs/epilepsie/rheuma/asthma/ms
hat burnout/depressionen/parkinson/demenz/alzheimer/migrane/bandscheibenvorfall
ist diabetiker/diabetikerin/schwanger/epileptiker/schwerbehindert/dement
ist blind/taub/gehorlos/krebskrank/herzkrank/schwer
hatte einen/nen herzinfarkt/schlaganfall/bandscheibenvorfall/burnout; an krebs erkrankt; krebs erkrankt
diagnose krebs/ms/brustkrebs/depression; sitzt im rollstuhl; im rollstuhl; gdb #; pflegegrad #
""",
        plain="""
krank; kranke; gesundheit; gesundheitszustand; patient; schmerzen; ruckenschmerzen; blutdruck; herz; allergie
allergisch; grippe; corona; fieber; infektion; symptome; verletzung; bruch; unfall; syndrom; zucker; schilddruse
cholesterin; leiden
""",
    ),
    Mentions(
        entity="TREATMENT",
        language="de",
        telling="""
in behandlung; in therapie; macht therapie; in psychiatrischer; psychiatrie; in der psychiatrie; psychotherapie
beim psychologen; beim psychiater; psychosomatisch*; in der klinik; im krankenhaus; liegt im krankenhaus
liegt auf intensiv; intensivstation; auf intensiv; operiert; wurde operiert; wird operiert; muss operiert; op am
op an; nach op; nach der op; nach seiner op; nach ihrer op; not op; notoperation; chemo; chemotherapie; bestrahlung
bestrahlungen; strahlentherapie; dialyse; reha; in reha; auf reha; in der reha; nach reha; kur; auf kur
transplantation; spenderniere; stent; bypass; rollstuhl; rollator; krucken; prothese
nimmt tabletten/antidepressiva/insulin/medikamente/morphium/ritalin/tabletten/marcumar/blutverdunner; spritzt insulin
insulin; antidepressiva; medikamente gegen; medikamente wegen; blutverdunner; krankgeschrieben; krank geschrieben
krankschreibung; lange krank; seit monaten krank; langzeitkrank; langzeiterkrankt; im krankenstand; krankenstand wegen
krankengeld; arbeitsunfahig; au bis; berufsunfahig*; bu fall; erwerbsunfahig*; erwerbsminderung*; iv rente; em rente
pflegegrad; pflegestufe; pflegebedurftig; pflegefall; hospiz; palliativ; bandscheiben op; krankgeschrieben bis/nach
bis ende _ krankgeschrieben; nach/wegen/vor bandscheiben/knie/huft/herz/schulter/rucken/hufte op/operation; knie op
huft op; operiert am/an/worden; muss zur dialyse; an der dialyse; in chemo; bekommt chemo; macht chemo
reha wegen/nach; psychotherapie #; wg/wegen psychotherapie; in der klinik wegen/seit; stationar aufgenommen/in
krankgeschrieben seit/wegen/bis; nimmt blutdrucktabletten/antidepressiva/insulin/marcumar/tabletten; bypass op
stent gesetzt
""",
        plain="""
behandlung; therapie; operation; klinik; krankenhaus; medikamente; tabletten; psychologe; psychiater; krankmeldung
arzt; attest; risikozuschlag; vorerkrankung*; ausschluss; herzschrittmacher
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="de",
        telling="""
ist schwanger; schwanger; schwangere; # monat schwanger; schwangerschaft; im # monat; risikoschwangerschaft
erwartet ein/zwillinge/ihr/nachwuchs; entbindung im; geburtstermin; fehlgeburt; totgeburt; abtreibung; abgetrieben
kinderwunsch; kinderwunschbehandlung; kunstliche befruchtung; ivf; kaiserschnitt; mutterschutz wegen; wochenbett*
""",
        plain="""
geburt; entbindung
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="de",
        telling="""
depression; depressionen; depressiv; burnout; burn out; selbstmord*; suizid*; selbstmordversuch; suizidversuch
umbringen wollte; bipolar; manisch; schizophren*; psychose; psychisch krank; psychisch angeschlagen
psychische probleme; psychisch*; angststorung; angstzustande; panikattacke*; magersucht; magersuchtig; essstorung
bulimie; zwangsstorung; borderline; trauma; ptbs; autist; autistisch; autismus; asperger; adhs; ads; legasthenie
legastheniker*; downsyndrom; down syndrom; trisomie; nervenzusammenbruch
""",
        plain="""
psyche; stress; angst; uberlastung
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="de",
        telling="""
alkoholiker*; alkoholproblem; alkoholprobleme; alkoholkrank; alkoholsucht*; trinkt wieder; trinkt zu viel; trinkt viel
sauft; saufer; trocken seit; trockener alkoholiker; trockene; entzug; entzugsklinik; auf entzug; suchtklinik
suchtkrank; suchtproblem*; suchtig; drogen; drogensuchtig; drogenproblem*; drogenabhangig; junkie; kokst; koks; kifft
spielsucht; spielsuchtig; raucher; raucherin; kettenraucher; raucht #; entziehungskur; methadon
""",
    ),
    Mentions(
        entity="DISABILITY",
        language="de",
        telling="""
schwerbehindert*; schwerbehinderung; behindert; behinderung; gdb #; gdb von; # gdb; grad der behinderung
schwerbehindertenausweis; behindertenausweis; rollstuhlfahrer*; im rollstuhl; rollstuhl; gehbehindert*
geistig behindert*; behinderter/behinderte sohn/tochter/kind; amputiert*; kann nicht laufen/gehen/mehr; lernbehindert
forderbedarf; gebardensprache; horgerat*; blindenhund; seh behindert; sehbehindert; invalide; iv bezuger
""",
    ),
    Mentions(
        entity="ALLERGY",
        language="de",
        telling="""
allergisch auf/gegen; nussallergie; erdnussallergie; pollenallergie; allergiker*; laktoseintolerant
glutenunvertraglich*; unvertraglichkeit; zoliakie; hausstauballergie; penicillinallergie; bienengift*
""",
    ),
)
