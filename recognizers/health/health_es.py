"""How notes in Spanish speak of a person's health.

Own words after the chapters of WHO ICD-10 (https://icd.who.int/browse10).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="HEALTH_CONDITION",
        language="es",
        telling="""
le diagnosticaron; diagnosticad*; fue diagnosticad*; le detectaron; padece de?; sufre de; sufrio un/una
le dio un/una infarto/derrame/embolia/ictus/paro/covid; tuvo un infarto/ictus/derrame/accidente/aborto
tuvo una embolia/trombosis/caida/operacion; infarto en/hace/el
tiene cancer/diabetes/vih/sida/asma/epilepsia/hipertension/artritis/lupus/parkinson/alzheimer
tiene azucar/presion/anemia/migrana/migranas/fibromialgia/celiaquia/hernia/tdah/autismo/sindrome
con cancer/vih/diabetes/parkinson/alzheimer/leucemia/lupus/epilepsia
cancer de mama/prostata/colon/pulmon/tiroides/ovario/estomago/piel/utero/higado/pancreas; es diabetic*; es celiac*
es asmatic*; es hipertens*; es epileptic*; es alergic*; es sord*; es cieg*; soy diabetic*; esta enferm*; enferm* de
enfermo del; esta muy mal de; mal de salud; problemas de salud; problema de salud
problemas de espalda/corazon/rinon/rinones/tiroides; motivos de salud; enfermedad cronica/grave/rara/terminal/renal
enfermedad de; se rompio la/el/una/un; se fracturo; fractura de; se quebro; se lastimo; se lesiono; lesionad*
se cayo y; accidente laboral; dolor de espalda/cabeza/rodilla/pecho; azucar alta; presion alta; presion arterial
esclerosis multiple; insuficiencia renal/cardiaca; leucemia; linfoma; metastasis; tumor en/cerebral/maligno
en fase terminal; seropositiv*; vih positivo; trombosis; embolia; ictus; derrame cerebral; preinfarto; hernia discal
ciatica; lumbalgia cronica; migranas; dengue; paralisis; hemiplejia; alzheimer; parkinson; demencia; epilepsia
ataques epilepticos; convulsion*; anemia; fibromialgia; lupus; psoriasis; celiaca; celiaco; endometriosis; quistes
ovario poliquistico; varices; glicemia; glucosa en #; tension alta; por epilepsia/diabetes/cancer/depresion/lupus
cancer de mama/prostata/colon/pulmon/piel/ovario/testiculo; cancer en remision; en remision; excluyeron _ por
le detectaron/diagnosticaron/encontraron; le dio un/una infarto/ictus/embolia
tuvo/sufrio un infarto/ictus/derrame/accidente
es diabetico/diabetica/hipertenso/hipertensa/celiaco/celiaca/asmatico/asmatica/alergico/alergica
tiene diabetes/cancer/epilepsia/lupus/asma/hipertension/alzheimer/parkinson/esclerosis/fibromialgia/artritis
padece de; esta enfermo/enferma de; esta embarazada; va en silla de ruedas; silla de ruedas; fuma si
fuma media/una cajetilla; media cajetilla; no puede caminar; discapacidad del; grado de discapacidad
""",
        plain="""
cancer; tumor; diabetes; diabetico; diabetica; hipertension; hipertenso; asma; infarto; enfermedad; enfermo; enferma
salud; lesion; fractura; artritis; vih; sida; tuberculosis; neumonia; covid; hepatitis; colesterol; tiroides; hernia
migrana; alergia; sindrome; diagnostico; sintomas; vertigo; cataratas; glaucoma; cronica; cronico
""",
    ),
    Mentions(
        entity="TREATMENT",
        language="es",
        telling="""
esta en tratamiento; en tratamiento por/de/oncologico/psicologico/psiquiatrico; en quimio; en quimioterapia; quimio
quimioterapia; radioterapia; sesiones de quimio; en dialisis; dialisis; hemodialisis; lo/la/le operaron
lo/la/le operan; se opera; se opero; se va a operar; va a operarse; fue operad*; operad* de; operacion de
recien operad*; cirugia de; le pusieron un marcapasos/stent; marcapasos; ingresad* en/por; esta ingresad*
hospitalizad*; internad* en/por; esta internad*; en terapia intensiva; en la uci; en uci; en cuidados; de baja por
baja medica; baja por depresion/ansiedad/estres/enfermedad; incapacidad del imss/por/medica; incapacitad* por
licencia medica por/hasta; en rehabilitacion; rehabilitacion; trasplante de; lista de trasplante
toma insulina/pastillas/medicacion/antidepresivos/ansioliticos/metformina/clonazepam/sintrom; pastillas para
medicacion para; medicad* con/por; se inyecta insulina; terapia psicologica; va al psicologo/psiquiatra/oncologo
con psiquiatra; silla de ruedas; usa muletas; en muletas; protesis de; va a dialisis; protesis de cadera/rodilla
lleva protesis/marcapasos/muletas/audifonos; lleva # stents; operado/operada de; lo/la operaron de; le operaron de
con quimio; en radioterapia; ingresado/ingresada por/en; internado/internada por/en; baja por/medica; esta de baja
rehabilitacion de; toma pastillas/medicacion/insulina/antidepresivos/sintrom
""",
        plain="""
cirugia; operacion; tratamiento; hospital; insulina; medicacion; pastillas; antidepresivos; trasplante; psiquiatra
psicologo; oncologia; terapia; internado; ingreso hospitalario; baja
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="es",
        telling="""
esta embarazada; embarazada de; embarazada; # meses de embarazo; # semanas de embarazo; semanas de embarazo
embarazo de riesgo; espera un bebe; esperando bebe; sale de cuentas; perdio el bebe; perdio al bebe; aborto
aborto espontaneo; fecundacion in vitro; fiv; reproduccion asistida; tratamiento de fertilidad; da a luz; dio a luz
cesarea
""",
        plain="""
embarazo; fertilidad; gestante
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="es",
        telling="""
tiene depresion/ansiedad; con depresion/ansiedad; depresion post*; esta deprimid*; por depresion; por ansiedad
ataques de ansiedad/panico; ataque de panico/ansiedad; crisis de ansiedad/panico; intento de suicidio; intento suicid*
se intento suicidar; bipolar; esquizofreni*; anorexi*; bulimi*; trastorno de/bipolar/alimentario/obsesivo; tda; tdah
autista; autismo; espectro autista; asperger; sindrome de down; salud mental; crisis nerviosa; estres postraumatico
psiquiatric*; dislexi*
""",
        plain="""
depresion; ansiedad; estres; panico; trastorno
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="es",
        telling="""
es alcoholic*; alcoholico; alcoholismo; problemas con el alcohol; problemas de alcohol/drogas/adiccion; toma mucho
bebe mucho; adict* a; adiccion; en alcoholicos anonimos; centro de rehabilitacion; anexad*; anexo; drogadict*
cocainomano; consume drogas/cocaina/marihuana; desintoxicacion; fumador; fumadora; fuma #; fuma mucho; exalcoholico
recuperad* del alcohol; ludopat*
""",
    ),
    Mentions(
        entity="DISABILITY",
        language="es",
        telling="""
discapacidad del; discapacidad de; # discapacidad; grado de discapacidad; certificado de discapacidad
tiene discapacidad; con discapacidad; persona con discapacidad; discapacitad*; minusvalia; minusvalid*
silla de ruedas; es sord*; es cieg*; perdio un/una/la/el ojo/pierna/brazo/mano/vista/vision/oido; movilidad reducida
incapacidad permanente; invalidez; le amputaron; amputad*; no puede caminar/subir; sordomud*; paralitic*
paralisis cerebral
""",
    ),
    Mentions(
        entity="ALLERGY",
        language="es",
        telling="""
alergic* a; alergia a/al; intolerante a; intolerancia a
""",
    ),
)
