"""A person's illness, injury, symptom, pregnancy or other state of health.

Common lay and clinical names after WHO ICD-10 (https://icd.who.int/browse10) and the way SNOMED CT writes a concept's
kind in brackets (https://www.snomed.org); codes of ICD-10 where a field asks for a diagnosis.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_ENGLISH = """
diabetes; diabetic; diabetics; prediabetes; prediabetic; pre diabetic; type 1; type 2; t1d; t2d; t1dm; t2dm; dm2
sugar patient; hypoglycemia; hyperglycemia; hypertension; hypertensive; htn; high bp; low bp; bp; blood pressure
high blood pressure; cholesterol; hyperlipidemia; hypercholesterolemia; dyslipidemia; triglycerides; thyroid
hypothyroid; hypothyroidism; hyperthyroidism; goitre; graves disease; hashimoto; asthma; asthmatic; copd; emphysema
bronchitis; wheezing; breathlessness; shortness of breath; pneumonia; tuberculosis; tb; cystic fibrosis; sleep apnea
sleep apnoea; sinusitis; sinus; rhinitis; pharyngitis; tonsillitis; laryngitis; hay fever; flu; influenza; covid
covid 19; long covid; cough; fever; sore throat; runny nose; cancer; carcinoma; sarcoma; tumor; tumour; malignant
malignancy; metastatic; metastasis; leukemia; leukaemia; lymphoma; hodgkin; melanoma; myeloma; breast cancer
prostate cancer; chemo; chemotherapy; radiation therapy; radiotherapy; oncology; remission; cyst; polyp; polyps
fibroid; fibroids; biopsy; mastectomy; hysterectomy; heart disease; heart attack; heart failure; chf; cardiac
cardiac arrest; coronary; cad; coronary heart disease; myocardial infarction; infarction; angina; arrhythmia; afib
atrial fibrillation; palpitations; heart murmur; pacemaker; stent; bypass; bypass surgery; angioplasty
valve replacement; stroke; tia; aneurysm; dvt; thrombosis; embolism; blood clot; varicose veins; anemia; anaemia
anaemic; sickle cell; thalassemia; thalassaemia; hemophilia; haemophilia; hiv; hiv positive; aids; sti; herpes; hpv
syphilis; gonorrhea; chlamydia; hepatitis; hep b; hep c; jaundice; cirrhosis; fatty liver; liver disease; pancreatitis
gallstones; gall bladder; gallbladder; kidney disease; kidney stone; kidney stones; renal failure; renal; ckd
dialysis; transplant; kidney transplant; uti; urinary tract infection; incontinence; prostate; bph
erectile dysfunction; low t; low testosterone; infertility; ivf; miscarriage; pregnant; pregnancy; normal pregnancy
preeclampsia; gestational diabetes; postpartum; c section; pcos; pcod; endometriosis; menopause; perimenopause
menstrual; period pain; irregular periods; hot flashes; abortion; depression; depressed; major depressive disorder
anxiety; anxious; gad; panic attack; panic attacks; panic disorder; bipolar; bipolar disorder; schizophrenia
schizophrenic; psychosis; psychotic; ptsd; ocd; adhd; autism; autistic; asd; asperger; aspergers; eating disorder
anorexia; bulimia; self harm; suicidal; suicide attempt; insomnia; poor sleep; sleep issues; stress; burnout
mood swings; brain fog; addiction; addict; alcoholic; alcoholism; alcohol use; drug abuse; substance abuse
substance use; overdose; drug overdose; rehab; sober; smoker; non smoker; smoking; tobacco; vaping; counselling
therapy; epilepsy; epileptic; seizure; seizures; convulsions; migraine; migraines; headache; headaches; dizziness
vertigo; fainting; concussion; head injury; brain injury; tbi; brain tumor; parkinson; parkinsons; alzheimer
alzheimers; dementia; sundowning; memory loss; multiple sclerosis; als; motor neurone disease; muscular dystrophy
cerebral palsy; neuropathy; sciatica; paralysis; paralysed; paralyzed; down syndrome; downs syndrome; dyslexia
dyslexic; dyspraxia; arthritis; rheumatoid arthritis; osteoarthritis; osteoporosis; gout; lupus; fibromyalgia
back pain; neck pain; knee pain; joint pain; shoulder pain; chest pain; abdominal pain; chronic pain; muscle pain
slip disc; slipped disc; herniated disc; spondylitis; spondylosis; scoliosis; frozen shoulder; tennis elbow
carpal tunnel; rotator cuff; acl tear; acl; torn acl; meniscus; labrum; hernia; fracture; fractured; broken leg
broken arm; broken wrist; sprain; sprained; injury; injured; dislocation; knee replacement; hip replacement
joint replacement; plantar fasciitis; tendonitis; whiplash; amputation; amputee; ibs; ibd; crohns; crohn
ulcerative colitis; colitis; celiac; coeliac; acid reflux; gerd; reflux; gastritis; ulcer; ulcers; gastric; acidity
constipation; diarrhea; diarrhoea; bloating; nausea; vomiting; piles; hemorrhoids; haemorrhoids; fissure; fistula
appendicitis; appendectomy; obesity; obese; overweight; underweight; weight gain; weight loss; bmi; fatigue; tired
weakness; malnutrition; vitamin d deficiency; b12 deficiency; deficiency; lactose intolerant; gluten intolerance
eczema; psoriasis; dermatitis; acne; rosacea; vitiligo; hives; rash; itching; skin condition; hair loss; alopecia
dandruff; fungal infection; ringworm; shingles; chickenpox; measles; mumps; malaria; dengue; typhoid; chikungunya
polio; cholera; lyme disease; sepsis; infection; viral infection; mrsa; meningitis; cataract; glaucoma
macular degeneration; myopia; color blind; colour blind; blurred vision; conjunctivitis; blind; blindness; vision loss
visually impaired; deaf; deafness; hearing loss; hard of hearing; tinnitus; ear infection; speech disorder; stammering
impacted molars; molars; gingivitis; cavity; cavities; caries; toothache; periodontitis; gum disease; root canal
allergy; allergies; allergic; anaphylaxis; epipen; inhaler; insulin; surgery; surgeries; post op; post surgery
hospitalised; hospitalized; icu; nicu; hospice; palliative; terminally ill; chronic illness; disorder; disease
syndrome; autoimmune; genetic disorder; congenital; hypoxemia; edema; oedema; swelling; lymphedema; numbness; tremor
cramps; bleeding; nosebleed; bruising; osteopenia; endocarditis; hyperthyroid; prolapse; stenosis; fibrosis; neoplasm
lesion; dermatology; hallucinations; delirium; social isolation; sick; ill
"""

_CLINICAL = """
fetal; foetal; antibody; antigen; urine; hemoglobin; haemoglobin; hematocrit; platelet; platelets; chest x-ray
chest x ray; intramuscular; subcutaneous; auscultation; physical examination; prenatal; antenatal; rubella; varicella
aneuploidy; alpha-fetoprotein; diphtheria; pertussis; tetanus; immobilization; sneezing; blood typing; specimen
amniotic; birth control; (disorder); (finding); (situation); (morphologic abnormality); (substance); (organism)
(procedure); (regime/therapy); history of; h/o; k/c/o; c/o; s/p; status post; s/p surgery; dx; sob; nkda; nad
disorder finding; primary hypertension; essential hypertension; hba1c; a1c; ecg; mri; ct scan; ultrasound
echocardiography; colonoscopy; endoscopy; blood test; x ray; spirometry; immunization; vaccination
percutaneous coronary intervention; bypass grafting; polypectomy; epidural anesthesia; induction of labor; childbirth
immunotherapy; antigen test; antibody test; urine culture; cytopathology; depression screening; physical therapy
physiotherapy; respiratory therapy
"""

_SPANISH_PORTUGUESE = """
diabetes mellitus; diabetico; diabetica; hipertension; hipertenso; hipertensa; presion alta; asma; asmatico
cancer de mama; tumor; quimioterapia; infarto; cardiopatia; arritmia; ictus; derrame cerebral; epilepsia; migrana
depresion; ansiedad; bipolar; esquizofrenia; embarazada; embarazo; artritis; artrosis; osteoporosis; lumbalgia
dolor de espalda; hernia discal; fractura; esguince; lesion; hipotiroidismo; tiroides; colesterol; anemia
insuficiencia renal; dialisis; hepatitis; gastritis; alergia; alergico; alergica; celiaco; celiaca; obesidad
sobrepeso; insomnio; estres; vih; sida; tuberculosis; neumonia; enfermedad; cirugia; operado; operada; sordera
ceguera; alzheimer; parkinson; esclerosis multiple; autismo; tdah; fibromialgia; varices; cataratas; glaucoma; fumador
fumadora; baja medica; diabete; diabetica tipo 2; hipertensao; pressao alta; cardiaco; cardiaca; avc; enxaqueca
depressao; ansiedade; gravida; gestante; gravidez; artrose; artrite; hernia de disco; fratura; lesao; hipotireoidismo
tireoide; gastrite; doenca celiaca; obesidade; insonia; doenca; cirurgia; surdez; cegueira; cancer; rinite; bronquite
fumante; tabagista
"""

_FRENCH_ITALIAN = """
diabete; diabetique; hypertension arterielle; hta; asthme; asthmatique; cancer du sein; tumeur; chimiotherapie
infarctus; avc; insuffisance cardiaque; epilepsie; migraine; depression; anxiete; schizophrenie; enceinte; grossesse
arthrose; arthrite; lombalgie; mal de dos; hernie; hernie discale; fracture; entorse; hypothyroidie; thyroide; anemie
insuffisance renale; dialyse; hepatite; gastrite; allergie; allergique; obesite; surpoids; insomnie; sida; tuberculose
pneumonie; maladie; chirurgie; surdite; cecite; sclerose en plaques; fibromyalgie; eczema; psoriasis; burn out
arret maladie; ald; fumeur; fumeuse; sciatique; maladie de crohn; maladie coeliaque; diabetico; diabetica
ipertensione; ipertesa; iperteso; asma; asmatico; tumore; cancro; chemioterapia; infarto; ictus; scompenso cardiaco
epilessia; emicrania; depressione; ansia; schizofrenia; incinta; gravidanza; artrosi; artrite; mal di schiena; ernia
frattura; distorsione; ipotiroidismo; tiroide; insufficienza renale; dialisi; epatite; allergia; allergico; celiachia
celiaca; obesita; malattia; intervento
"""

_GERMANIC = """
diabetes; diabetiker; diabetikerin; zuckerkrank; bluthochdruck; hypertonie; asthma; krebs; brustkrebs; tumor; chemo
herzinfarkt; herzinsuffizienz; herzrhythmusstorung; vorhofflimmern; schlaganfall; epilepsie; migrane; kopfschmerzen
depression; depressionen; angststorung; burnout; schizophrenie; bipolare storung; schwanger; schwangerschaft; arthrose
arthritis; rheuma; ruckenschmerzen; bandscheibenvorfall; fraktur; knochenbruch; verletzung; schilddrusenunterfunktion
hypothyreose; schilddruse; anamie; niereninsuffizienz; dialyse; hepatitis; gastritis; allergie; allergiker
heuschnupfen; zoliakie; adipositas; schlafstorung; tinnitus; krankheit; krank; bronchitis; pneumonie; lungenentzundung
multiple sklerose; neurodermitis; schuppenflechte; gicht; demenz; raucher; raucherin; cholesterin; entzundung; infekt
grippe; schmerzen; suchtkrank; zuckerkrankheit; lumbago; lws syndrom; hws syndrom; suikerziekte; hoge bloeddruk; astma
kanker; borstkanker; hartaanval; hartfalen; beroerte; hoofdpijn; zwanger; artrose; rugpijn; hernia; schildklier
nierfalen; overgewicht; ziekte; ziek; operatie; overspannen; reuma; longontsteking; migraine; depressief
angststoornis
"""

_SLAVIC_TURKISH = """
cukrzyca; nadcisnienie; astma; rak; nowotwor; chemioterapia; zawal; udar; padaczka; migrena; depresja; nerwica
schizofrenia; w ciazy; ciaza; reumatyzm; bol plecow; przepuklina; zlamanie; skrecenie; tarczyca
niedoczynnosc tarczycy; anemia; niewydolnosc nerek; dializa; alergia; uczulenie; otylosc; bezsennosc; choroba
operacja; gruzlica; zapalenie pluc; celiakia; zwyrodnienie; seker hastaligi; diyabet; tansiyon; hipertansiyon; astim
kanser; tumor; kemoterapi; kalp krizi; kalp; felc; epilepsi; migren; depresyon; anksiyete; sizofreni; hamile
hamilelik; gebe; romatizma; bel fitigi; bel agrisi; fitik; guatr; tiroid; anemi; bobrek yetmezligi; diyaliz; hepatit
alerji; alerjik; obezite; uykusuzluk; hastalik; ameliyat; verem; zaturre; kolesterol; reflu; gastrit; диабет
гипертония; астма; рак; инфаркт; инсульт; эпилепсия; мигрень; депрессия; беременна; аллергия; артрит; гепатит
операция
"""

_ASIAN = """
madhumeh; sugar hai; bp hai; dama; mirgi; lakwa; gathiya; bawasir; pathri; khansi; bukhar; dil ki bimari
kidney problem; heart problem; heart patient; cancer patient; gas problem; thyroid hai; garbhvati; मधुमेह; शुगर
डायबिटीज; रक्तचाप; उच्च रक्तचाप; बीपी; दमा; अस्थमा; कैंसर; दिल का दौरा; हृदय रोग; लकवा; मिर्गी; माइग्रेन; अवसाद; गठिया
थायराइड; एनीमिया; किडनी; डायलिसिस; टीबी; मलेरिया; डेंगू; गर्भवती; बवासीर; पथरी; நீரிழிவு; சர்க்கரை நோய்; இரத்த அழுத்தம்
ஆஸ்துமா; புற்றுநோய்; மாரடைப்பு; கர்ப்பிணி; மூட்டு வலி; காசநோய்; diabetes melitus; kencing manis; darah tinggi
hipertensi
asma; kanker; serangan jantung; jantung; stroke; epilepsi; migrain; hamil; asam urat; kolesterol; maag; asam lambung
anemia; gagal ginjal; cuci darah; tbc; demam berdarah; tipes; hepatitis; alergi; obesitas; tieu duong; dai thao duong
cao huyet ap; huyet ap cao; hen suyen; ung thu; nhoi mau co tim; dot quy; dong kinh; dau nua dau; tram cam; mang thai
co thai; viem khop; da day; thieu mau; suy than; lao phoi; viem gan; di ung; beo phi; mat ngu; thoai hoa cot song
tim mach; السكري; سكري; ضغط الدم; ضغط مرتفع; الربو; ربو; سرطان; جلطة; قلب; صرع; صداع نصفي; اكتئاب; حامل; حساسية
فقر دم; فشل كلوي; غسيل كلى; 糖尿病; 高血圧; 喘息; 癌; がん; 乳がん; 心筋梗塞; 脳卒中; 脳梗塞; てんかん; 片頭痛; うつ病
うつ; 妊娠; 妊娠中; 関節炎; リウマチ; 腰痛; 花粉症; アレルギー; 貧血; 骨折; 肝炎; 結核; 認知症; 高血压; 哮喘; 癌症
心脏病; 中风; 癫痫; 偏头痛; 抑郁症; 怀孕; 孕妇; 关节炎; 痛风; 贫血; 肾衰竭; 透析; 过敏; 失眠; 颈椎病; 甲状腺; 冠心病
당뇨; 고혈압; 천식; 암; 심근경색; 뇌졸중; 간질; 편두통; 우울증; 임신; 관절염; 빈혈; 투석; 간염; 알레르기; 디스크; 골절
เบาหวาน; ความดันโลหิตสูง; ความดัน; หอบหืด; มะเร็ง; ตั้งครรภ์; ภูมิแพ้
"""

_VALUES = tuple(
    phrase
    for words in (_ENGLISH, _CLINICAL, _SPANISH_PORTUGUESE, _FRENCH_ITALIAN, _GERMANIC, _SLAVIC_TURKISH, _ASIAN)
    for phrase in words.strip().replace("\n", "; ").split("; ")
)

recognizer = Recognizer(
    entity="HEALTH_CONDITION",
    name="health condition",
    # how SNOMED CT writes the kind of a concept, which nothing else does
    pattern=r"\((?:DISORDER|FINDING|MORPHOLOGIC ABNORMALITY)\)",
    asked_pattern=r"[A-TV-Z][0-9]{2}\.[0-9A-Z]{1,4}|(?:ICD ?-?10:? ?)[A-TV-Z][0-9][0-9A-Z]",
    values=_VALUES,
    fields=(
        *("medical condition", "medical conditions", "medical cond", "med cond", "med conds", "med condition"),
        *("med conditions", "medical history", "med history", "med hx", "medical hx", "past medical history", "pmh"),
        *("family medical history", "health history", "family history of illness", "medical issue"),
        *("medical issues", "medical problem", "medical problems", "medical problem list", "medical notes"),
        *("medical info", "medical information", "medical details", "medical needs", "medical alert"),
        *("medical alerts", "medical remarks", "medical flags", "medical status", "medical requirements"),
        *("medical declaration", "medical reason", "dot med", "dot medical", "fit to work", "fit note"),
        *("health condition", "health conditions", "health issue", "health issues", "health problem"),
        *("health problems", "health concern", "health concerns", "health notes", "health status", "health info"),
        *("health declaration", "health details", "health disclosure", "state of health", "pre existing condition"),
        *("pre existing conditions", "preexisting", "pre existing disease", "ped", "existing disease"),
        *("existing diseases", "existing illness", "existing ailment", "ailment", "ailments", "illness"),
        *("illnesses", "disease", "diseases", "chronic disease", "chronic condition", "chronic conditions"),
        *("comorbidity", "comorbidities", "co morbidities", "diagnoses", "dx"),
        *("primary dx", "admission diagnosis", "primary diagnosis", "secondary diagnosis"),
        *("patient diagnosis", "provisional diagnosis", "chief complaint", "presenting complaint"),
        *("presenting problem", "cc hpi", "hpi", "complaint medical", "reason for consultation", "injury"),
        *("injuries", "injury details", "injury history", "surgeries", "past surgeries", "surgical history"),
        *("surgery history", "par q", "parq", "mental health", "mental health history", "mental illness"),
        *("psychiatric history", "therapy reason", "pregnant", "pregnancy", "pregnancy status", "is pregnant"),
        *("trimester", "lmp", "smoker", "smoking status", "smoker status", "tobacco user", "tobacco use"),
        *("alcohol use", "drug use", "substance use", "hiv", "hiv status", "covid"),
        *("sick days", "sick leave reason", "sickness reason", "absence reason", "sickness", "reason for absence"),
        *("care level", "care needs", "body notes", "physical limitations", "physical condition", "mobility"),
        *("spl asst", "special assistance", "ssr", "wheelchair"),
        *(),
        *(),
        *("hbp", "bimari", "beemari", "rog", "takleef", "बीमारी", "रोग", "रोग का नाम", "स्वास्थ्य समस्या", "நோய்"),
        *("உடல்நிலை", "நோய் விவரம்", "వ్యాధి", "ರೋಗ", "রোগ", "enfermedad", "enfermedades", "enfermedades previas"),
        *("antecedentes medicos", "condicion medica", "condiciones medicas", "dolencia", "padecimiento"),
        *("padecimientos", "historial medico", "historia clinica", "diagnostico medico", "motivo de consulta"),
        *("patologia", "patologias", "lesiones", "estado de salud", "preexistencias", "maladie", "maladies"),
        *("antecedents medicaux", "pathologie", "pathologies", "etat de sante", "problemes de sante"),
        *("motif arret maladie", "motif de consultation", "ald", "blessures", "krankheit", "krankheiten"),
        *("vorerkrankung", "vorerkrankungen", "krankheitsgrund", "diagnosen", "erkrankung", "erkrankungen"),
        *("gesundheitszustand", "gesundheit", "anamnese", "beschwerden", "krankengeschichte", "pflegegrad"),
        *("verletzungen", "au grund", "doenca", "doencas", "doencas preexistentes", "condicao medica"),
        *("historico medico", "problema de saude", "cid", "comorbidade", "malattia", "malattie"),
        *("patologie", "anamnesi", "condizioni mediche", "stato di salute", "ziekte", "ziektes", "aandoening"),
        *("aandoeningen", "medische gegevens", "medische bijzonderheden", "klachten", "gezondheid", "ziektebeeld"),
        *("sjukdom", "sygdom", "sykdom", "sairaus", "choroba", "choroby", "schorzenia", "rozpoznanie"),
        *("stan zdrowia", "nemoc", "betegseg", "boala", "afectiuni", "hastalik", "hastaliklar", "kronik hastalik"),
        *("saglik durumu", "rahatsizlik", "tani", "teshis", "penyakit", "riwayat penyakit", "keluhan"),
        *("kondisi kesehatan", "kondisi medis", "benh", "benh ly", "benh nen", "tien su benh", "chan doan"),
        *("tinh trang suc khoe", "مرض", "الأمراض", "أمراض مزمنة", "التشخيص", "الحالة الصحية", "بیماری", "מחלה"),
        *("болезнь", "диагноз", "заболевание", "διαγνωση", "病歴", "既往歴", "持病", "病名", "診断", "健康状態"),
        *("症状", "疾病", "病史", "既往病史", "诊断", "健康状况", "診斷", "질병", "병력", "진단", "진단명", "지병"),
        *("โรคประจำตัว", "การวินิจฉัย", "อาการป่วย"),
    ),
    context=(
        *("diagnosis", "symptom", "symptoms", "condition", "conditions", "cond", "health", "medical", "med"),
        *("clinical", "wellness", "treatment", "complaint", "procedure", "surgery", "description", "reason"),
        *("reasondescription", "reason description", "reaction", "diagnose", "befund", "behandlung", "symptome"),
        *("diagnostico", "sintomas", "sintoma", "diagnostic", "symptomes", "traitement", "diagnosi", "sintomi"),
        *("tratamiento", "tratamento", "diagnoza", "objawy", "belirti", "gejala", "trieu chung", "problem"),
        *("primary", "absence", "injury notes", "concern", "special needs", "emergency info", "finding"),
        *("assessment", "condizione"),
    ),
    siblings=(
        *("patient", "encounter", "provider", "doctor", "physician", "snomed", "medication", "blood group"),
        *("bld grp", "krankenkasse", "symptoms", "allergies", "ward", "hospital", "clinic", "insurance", "mrn"),
        *("reasoncode", "treating doctor", "medikation", "dob"),
    ),
    confused_with=(
        "faults of machines and vehicles, states of goods, illnesses of animals; none of these columns holds "
        "medical words"
    ),
    matches=(
        *("Tennis elbow (disorder)", "type 2 diabetes", "Migräne", "E66.9 Obesity", "K21.9, M54.5", "low T"),
        *("insomnia", "Lives alone (finding)", "ACL tear 3/22, no squats"),
        *("Spina bifida, epilepsy", "diabète de type 2", "Q2 yes: asthma, carries inhaler", "糖尿病", "मधुमेह"),
    ),
    rejects=(
        *("Kupplung rutscht", "P0171 Gemisch zu mager", "AC not cooling", "memory leak in worker"),
        *("two dents, one owner", "sandy loam", "wheel balancing"),
    ),
)
