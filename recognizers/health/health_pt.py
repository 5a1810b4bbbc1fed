"""How notes in Portuguese speak of a person's health.

Own words after the chapters of WHO ICD-10 (https://icd.who.int/browse10).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="HEALTH_CONDITION",
        language="pt",
        telling="""
foi diagnosticad*; diagnosticad* com; diagnostico de; descobriu um cancer/tumor/cancro; sofre de; sofreu um
sofreu uma; teve um avc/infarto/enfarte/derrame/acidente/aborto; teve uma; teve avc/infarto/enfarte/covid/dengue
um avc; avc; deu entrada no; esta com cancer/cancro/depressao/covid/dengue/pneumonia/leucemia/cancro
tem cancer/cancro/diabetes/hiv/vih/epilepsia/asma/esclerose/hernia
tem lupus/alzheimer/parkinson/tdah/autismo/pressao/fibromialgia/anemia/esquizofrenia/problema; com cancer; com cancro
cancer de mama/prostata/pele/pulmao/intestino/colo/utero/tiroide/tireoide; cancro da/de/do/no/na; e diabetic*
e hipertens*; e celiac*; e asmatic*; e alergic*; e epileptic*; e sord*; e surd*; e ceg*; esta doente
doente oncologic*; muito doente; problema de saude; problemas de saude; motivos de saude
problema no coracao/rim/joelho; problema cardiaco; problema de coluna; problemas de coluna; hernia de disco
pressao alta; colesterol alto; diabetes tipo #; infarto; enfarte; enfartou; infartou; derrame; leucemia; linfoma
tumor no/na/cerebral; metastase*; em fase terminal; soropositiv*; hiv positivo; seropositiv*; epilepsia
crises epilepticas; convuls*; parkinson; alzheimer; demencia; esclerose multipla; fibromialgia; lupus
insuficiencia renal/cardiaca; quebrou o/a; partiu o/a perna/braco/pe/anca/pulso/bacia; fraturou; fratura; torceu o
lesao no/na; acidente de trabalho/moto; ficou paralitic*; enxaqueca*; endometriose; trombose; cirrose; pedra no rim
artrose; reumatismo; cancer de mama/prostata/pulmao/pele/intestino/testiculo/utero
tem diabetes/cancer/epilepsia/lupus/hipertensao/depressao/ansiedade/asma/parkinson/alzheimer/hiv
e diabetico/diabetica/hipertenso/hipertensa/cardiaco/cardiaca/autista; teve avc/infarto/cancer/covid/derrame
foi diagnosticado/diagnosticada com; esta gravida; ta gravida; esposa gravida; surdo/surda do; filho/filha autista
recusada/recusado na dps; recusa por doenca
""",
        plain="""
cancer; cancro; tumor; diabetes; diabetico; diabetica; hipertensao; asma; doenca; doente; saude; dengue; covid
tuberculose; pneumonia; hepatite; colesterol; tireoide; hernia; anemia; alergia; sindrome; diagnostico; sintomas
lesao; acamad*; cronica; cadeirante
""",
    ),
    Mentions(
        entity="TREATMENT",
        language="pt",
        telling="""
em tratamento; faz tratamento; fazendo tratamento; tratamento contra; quimio; quimioterapia; fazendo quimio
radioterapia; hemodialise; dialise; faz dialise/hemodialise; foi operad*; operad* a/ao/da/do; vai ser operad*
vai operar; operou o/a; fez cirurgia; cirurgia de/do/da/no/na; cirurgia bariatrica; internad*; esta internad*; na uti
na uci; nos cuidados intensivos; hospitalizad*; baixa medica; de baixa; baixa por; baixa psiquiatrica; atestado medico
atestado de; afastad* pelo; afastad* por; afastad* do; afastamento pelo inss; auxilio doenca; pelo inss por
toma insulina/remedio/remedios/medicacao/comprimidos/victan/rivotril/antidepressivos/ansioliticos/rivotril
a tomar victan/xanax/medicacao/antidepressivos; remedio para; remedios para; toma rivotril; usa insulina; transplante
fila de transplante; pos operatorio; pos cirurgia; marca passo; marcapasso; stent; cateterismo; fisioterapia por
cadeira de rodas; de muletas; psiquiatra; acompanhamento psiquiatrico/psicologico; terapia por; # stents
toma xarelto/insulina/losartana/metformina/rivotril/antidepressivo/remedio/remedios
declarou _ stents/diabetes/cancer/cirurgia/hipertensao/doenca; internado/internada numa/no/na/por/com
fez cirurgia/bariatrica/quimio; faz quimio/hemodialise/dialise/tratamento/fisioterapia/terapia; operou o/a/do/da
operado/operada do/da/de; afastado/afastada pelo/por inss/depressao/burnout; afastado/afastada por
em tratamento de/contra/para; atestado de/por
""",
        plain="""
cirurgia; operacao; tratamento; hospital; insulina; remedio; remedios; medicacao; fisioterapia; psicologo; oncologia
uti; atestado; baixa
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="pt",
        telling="""
esta gravida; gravida de; gravida; gestante de; gestante; # meses de gravidez; semanas de gravidez; gravidez de risco
a espera de bebe; esperando bebe; perdeu o bebe; aborto; aborto espontaneo; fertilizacao in vitro; fiv
tratamento de fertilidade; tentante; cesarea; cesariana; parto previsto; vai ter bebe
""",
        plain="""
gravidez; fertilidade; parto
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="pt",
        telling="""
com depressao; tem depressao; em depressao; entrou em depressao; depressao e; depressao pos parto; esta deprimid*
com ansiedade; crise de ansiedade/panico; crises de ansiedade/panico; ataque de panico; ataques de panico
sindrome do panico; burnout; burn out; esgotamento; bipolar; esquizofreni*; tentativa de suicidio; tentou se matar
tentou suicidio; anorexi*; bulimi*; autista; autismo; espectro autista; tdah; phda; sindrome de down; transtorno
perturbacao; saude mental; surto psicotico; dislexi*; asperger
""",
        plain="""
depressao; ansiedade; panico; stress
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="pt",
        telling="""
alcoolatra; alcoolic*; e alcoolic*; alcoolismo; problemas com alcool/bebida/drogas; bebe muito; voltou a beber
parou de beber; dependente quimico; dependencia quimica; viciad* em; toxicodependente; clinica de reabilitacao
usa drogas; usuario de drogas; cocaina; crack; fumante; fumador; fuma #; ex fumador; desintoxicacao
alcoolicos anonimos; por causa do po/crack/alcool; clinica de recuperacao/reabilitacao
usuario de drogas/crack/cocaina; fumante ha; fuma # cigarros
""",
    ),
    Mentions(
        entity="DISABILITY",
        language="pt",
        telling="""
deficiente fisico/visual/auditivo; pcd; e pcd; laudo pcd; tem deficiencia; com deficiencia; atestado multiuso
multiusos; # incapacidade; grau de incapacidade; incapacidade de #; cadeirante; cadeira de rodas; surd* de; ceg* de
perdeu a visao/perna/mao/vista; mobilidade reduzida; invalidez; reformad* por invalidez; aposentad* por invalidez
amputad*; amputaram; nao anda; nao consegue andar; paralisia
""",
    ),
    Mentions(
        entity="ALLERGY",
        language="pt",
        telling="""
alergic* a/ao; alergia a/ao; intolerante a; intolerancia a
""",
    ),
)
