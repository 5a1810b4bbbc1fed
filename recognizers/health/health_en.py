"""How notes in English speak of a person's health.

Own words after the chapters of WHO ICD-10 (https://icd.who.int/browse10), lay names, abbreviations and common spellings
of the US, the UK, India and South-East Asia; medicines by brand and by their international names, see
https://www.who.int/teams/health-product-and-policy-standards/inn .
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="HEALTH_CONDITION",
        language="en",
        telling="""
diagnosed with; diagnosed _ years ago; was/been/got diagnosed; newly/recently/just diagnosed; late diagnosis
diagnosis of; his/her/their diagnosis; dx of; dx with; dxd with; h o; k c o; c o pain; suffers from
suffering from/with; suffered a/from/multiple; battling cancer/with; fighting cancer/covid; beat cancer; survivor of
cancer survivor; stroke survivor; living with hiv/ms/cancer/diabetes; in remission; terminal cancer; terminally ill
terminal illness; terminal diagnosis; palliative; end stage; stage # cancer/kidney/renal/ckd/lung/copd; # stage cancer
stage four/three/two/4/3/2; metastatic; has spread to; tested positive for; tests positive for; test positive
hiv positive; positive for hiv/covid/tb/hep; hep b/c positive; biopsy came; biopsy showed; biopsy results; scan showed
scan results; mri showed; ct showed; test results came; results came back; lump in/on; found a lump; shadow on _ lung
tumour/tumor in/on/removed; spot on _ lung; high/low bp; has bp; bp patient; bp is/of/was #; bp #; bp high
blood pressure _ #; bp issue/issues/problem; sugar patient; sugar problem; has sugar; got sugar; sugar level/levels
sugar is/was high/low; sugar is/was #; sugar #; sugar and bp; bp and sugar; bp n sugar; bp sugar; thyroid patient
thyroid problem; has thyroid; heart patient; cancer patient; diabetic patient; dialysis patient; kidney patient
asthma patient; tb patient; covid patient
is/hes/shes/he/she/am/was/be/very/severely diabetic/asthmatic/epileptic/anaemic
is/hes/shes/he/she/am/was/be/very/severely anemic/hypertensive/arthritic/immunocompromised; type # diabetic
type # diabetes; type # dm; t2dm; t1dm; t2d; t1d; insulin dependent; hba1c _ #; a1c _ #; hba1c of #; creatinine _ #
psa _ #; ldl _ #; cholesterol _ #; tsh _ #; egfr _ #; platelets _ #; platelet count; cd4; viral load; bmi _ #
ejection fraction; had a heart attack; heart attack last/in/at; mild heart attack; massive heart attack
silent heart attack; had a stroke; stroke last/in/at; mini stroke; mini strokes; after _ stroke; paralytic attack
paralysis attack; cardiac arrest; heart failure; chf; afib; a fib; heart condition; heart trouble; heart problem
heart problems; weak heart; hole in _ heart; heart murmur; kidney failure; kidney problem; kidneys failing
kidney* fail*; renal failure; liver failure; liver problem; lung problem; back problem; back trouble; knee problem
bad back; bad knee; bad knees; bad hip; dodgy back/knee/hip/heart; slipped disc; slip disc; herniated disc; sciatica
frozen shoulder; torn acl/meniscus/ligament/rotator; ligament tear
broke his/her/their/my/a/an leg/arm/hip/ankle/wrist/foot/collarbone/back/neck/shoulder/finger/ribs
broken leg/arm/hip/ankle/wrist/foot/collarbone/back/neck/ribs/pelvis
fractured his/her/their/a/hip/leg/skull/ankle/wrist; hip fracture; leg fracture; hairline fracture; multiple fractures
fractures; had a fall; bad fall; fell and broke; nasty fall; after _ fall; had _ accident and; met with _ accident
injured in; injured his/her/their/at; injury at work; work injury; hurt his/her/their
lost an/one/his/her/the/their eye/leg/arm/hand/finger/fingers/sight/vision/hearing; lost vision in
losing his/her/their sight/eyesight/memory/hearing; only one eye/leg/arm/kidney/hand; one eye; blind in one
cataract starting; has cataract/cataracts/glaucoma; going blind/deaf; partial paralysis; paralysed from/on/side
paralyzed from/on; bedridden; bed bound; bedbound; house bound; housebound; in a coma; in coma
brain tumor/tumour/hemorrhage/haemorrhage/bleed/injury/aneurysm; brain stroke; memory loss; early onset; sundowning
lewy body; alzheimer*; dementia diagnosis; has dementia; getting forgetful; memory is going; parkinson*; motor neurone
motor neuron; mnd; als diagnosis; has ms; multiple sclerosis; muscular dystrophy; cystic fibrosis
sickle cell disease/crisis/trait; huntington*; crohn*; ulcerative colitis; lupus; fibromyalgia; chronic fatigue
long covid; chronic pain; chronic back; chronic illness; chronic kidney; chronic migraines/migraine; ill health
health issue/issues; health problem/problems; medical condition; medical conditions; health condition
medical issue/issues/problem/problems; medical emergency; health scare; cancer scare; health reasons; medical reasons
health grounds; medical grounds; medical history of; family history of; not keeping well; not been well; seriously ill
very ill; critically ill; gravely ill; unwell since; in poor health; failing health
health is failing/bad/deteriorating; poor health; health deteriorated; condition worsened; on deathbed
end of life care; weeks to live; months to live; comorbidit*; underlying condition; underlying conditions; autoimmune
immunocompromised; flare up; flare ups; flareup; in pain; pain in _ chest/back/knee/knees/leg/joints; joint pain*
chest pain*; knee pain; back pain; neck pain; shoulder pain; stomach pain; gas problem; vertigo; dizzy spells; fainted
fainting; blackouts; collapsed at; collapsed in; collapsed on; has fits; having fits; gets fits; epileptic fit
seizure last; had a seizure; seizures; has epilepsy; migraine attack; migraines; bleeding heavily; coughing blood
blood in _ urine/stool; weight loss due; food poisoning; dengue; typhoid; malaria; chikungunya; jaundice; tuberculosis
tb treatment; got covid; covid positive; has covid; shingles; pneumonia; sepsis; infection in; chicken pox; chickenpox
hand foot mouth; monkeypox; herpes; hpv positive; syphilis; gonorrhea; chlamydia; hiv status; has hiv; has aids
aids patient; pcod; pcos; endometriosis; fibroids; fibroid; menopause; hot flushes; period problems
prostate cancer/problem/issue/trouble; enlarged prostate; erectile; low testosterone; incontinent; incontinence; piles
fistula; hernia operation; kidney stone*; gall stone*; gallstone*; fatty liver; cirrhosis; hepatitis b/c; arthritis in
rheumatoid; osteoporosis; gout attack; has gout; has asthma; asthma attack; copd; sleep apnea/apnoea; on cpap; obese
morbidly obese; overweight and; thalassemi*; thalassaemi*; hemophili*; haemophili*; anaemia; anemia
low haemoglobin/hemoglobin; leukaemia; leukemia; lymphoma; myeloma; melanoma; sarcoma; carcinoma
breast/prostate/lung/bowel/colon/cervical/ovarian/pancreatic/throat/mouth cancer
oral/blood/bone/skin/brain/liver/stomach/thyroid/testicular/bladder cancer; cancer in
cancer came/is/has back/returned/spread; has cancer; got cancer; wife/husband/mother/mum/dad/father/mom/son has cancer
lost two/three/four/both fingers/legs/arms/toes; lost # fingers; cleft palate; cleft lip
knee/hip/back/shoulder is shot/gone/knackered/bust; in and out of hospital; birth injury; club foot; bed sores
heart flutter; irregular heartbeat; prolapsed disc; trapped nerve; bad chest; weak lungs; one lung; one kidney
colour blind; color blind; lazy eye; detached retina; hearing is going; eyesight is going; losing his/her/their hair
stage iv; tumour shrank; clear of cancer; cancer free; the all clear; awaiting diagnosis; undiagnosed; blood sugar
sugar levels; pre diabetic; prediabetic; gestational; narcolep*; sleepwalk*; restless legs; raynaud*; sjogren*
psoriatic; ankylosing; spondylitis; guillain barre; myasthenia; trigeminal; meniere*; hashimoto*; graves disease
addison*; cushing*; haemochromatosis; hemochromatosis; porphyria; pernicious; neutropeni*; aplastic; cavernoma
hydrocephalus; shunt fitted; brain surgery; pots; ehlers danlos; scleroderma; sarcoid*; pulmonary fibrosis; pleurisy
bronchiect*; whooping cough; scarlet fever; glandular fever; lyme disease; weil s disease; legionnaire*; leprosy
filaria; kala azar; swine flu; h 1 n 1; sputum positive; on att; sugar reading; fasting #; hep b; hep c; hepatitis b
hepatitis c; carrier rated; liver enzymes; elevated liver/psa/enzymes; doubly incontinent; hoist transfer; uses hoyer
hoyer lift; platelet #; platelets #; suicidal ideation; terminal pancreatic; blind since
no left/right eye/leg/arm/hand; weak left/right side; left/right side weak; kena dengue; acquired brain injury
traumatic brain; tbi since/from/patient; spinal cord injury; rta and; motorbike accident; hit by a car; car crash
knocked down by; in a bad way; rushed in; on his/her/their last legs; not long left; doctors gave; given # months
prognosis is; last stage; fourth stage; third stage; stage two/three/four; spread to the; grade # tumour/tumor
recurrence of; relapsed in; second cancer; melanoma removed; mole removed; smear abnormal
abnormal smear/scan/mammogram/ecg/bloods/ultrasound; bloods came back; blood test showed; diabetic foot; foot ulcer
neuropath* in; lazy bowel; bowel disease; irritable bowel; stomach ulcer; h pylori; coeliac since
enlarged heart/liver/spleen; fluid on; water on the; swollen legs; heart skip*; low/high sugar; high/low sugar
sugar patient since; blood pressure patient; bp and diabetes; diabetes and bp; thyroid and; gout in; uric acid high
cholesterol high/problem/issue; high cholesterol; leaky valve; valve problem; blocked arteries; blocked artery
blockage in heart; heart blockage; # blockages; triple vessel; low bp; faints easily; bulging disc; spinal stenosis
carpal tunnel; tennis elbow; torn ligament/hamstring/cartilage/rotator; sprained ankle/wrist/back; severe burns
burn victim; acid attack; facial palsy; shaking hands; forgetful lately; confused lately; wandering at night
mild cognitive; vascular dementia; early dementia; cannot swallow; swallowing difficulty; lost the use of
no feeling in; numb hands/feet/leg/side; half blind; sight loss; partially blind; going deaf; stone deaf; deaf as
uses sign language; bladder problem/issue; prostate op/enlarged/cancer; low sperm count; piles problem; psoriasis all
eczema flare*; c diff; tropical fever; viral fever; dengue positive; malaria positive; typhoid fever; covid again
long haul covid; tuberculosis in; has herpes; low hb; hb #; low iron; b 12 deficiency; vitamin d deficiency
weighs # kg; morbid obesity; is on insulin; lung disease; lung fibrosis; sleep apnoea; sleep apnea; snores with cpap
oxygen concentrator; in remission since; tumour in; growth in; lump removed; cyst removed; ovarian cyst
irregular periods; heavy periods; premature menopause
ms/lupus/crohns/gout/arthritis/eczema/asthma/colitis/psoriasis/fibro flare; flare up of; flaring up again
w cp/ms/als/mnd/tb/hiv/copd/ckd/ibs/ibd/ra/pcos/epilepsy/diabetes/dementia/lupus
son/daughter/wife/husband/mum/mom with/w/has ms/cp/als/mnd/hiv/tb/copd/ckd/cf/ra
dad/father/mother/kid/child/brother/sister with/w/has ms/cp/als/mnd/hiv/tb/copd/ckd/cf/ra
early stage/onset dementia/parkinsons/alzheimers/cancer; signed off sick/work; long term sick; on long term sick
sick note for; fit note; off sick with; out with a/his/her; laid up with; cant walk; cannot walk; cant walk far
struggles to walk/breathe; lost _ leg/arm/foot/eye/finger/fingers/toe/toes/sight/hearing/hair; going blind
losing _ sight/eyesight/hearing/hair/memory; memory going; memory isnt/not _ good/what; forgetting things
cant remember names; cant see well; cant hear well; sight is going; eyesight is going/failing/poor/bad; deaf in
blind in; hard of hearing; wears hearing aid/aids; has hearing aid/aids; hearing aid user
bad/dodgy/gammy/bum/busted/buggered/dicky/weak/trick back/knee/hip/heart/ticker
bad/dodgy/gammy/bum/busted/buggered/dicky/weak/trick shoulder/chest/lungs/kidneys/stomach/bladder; dicky ticker
waterworks problem/trouble; prostate trouble/problem/issues; bladder problem/problems/issues; womens troubles
female problems; big c; the big c; has the sugar; touch of sugar; sugar is high/up/low/down; pressure is high/up
high pressure; nerves are bad; bad nerves; chest is bad; bad lungs; lungs are bad/gone/shot
kidneys are failing/gone/bad; liver is failing/gone/bad; heart is weak/failing/bad
broke _ hip/leg/arm/wrist/ankle/collarbone/ribs/back/neck/foot/toe/shoulder
broken hip/leg/arm/wrist/ankle/collarbone/ribs/rib/back/foot
fractured _ hip/leg/arm/wrist/ankle/ribs/femur/skull/pelvis/spine
tore _ acl/ligament/meniscus/hamstring/rotator/achilles; torn rotator; car accident injuries; injuries from
paralysed from; paralyzed from; nerve damage; in a lot of pain; in constant pain; pain clinic; lost the baby
having chemo; cancer is back; cancer came/come back; cancer again; biopsy next/on/tomorrow/result/results
mammogram showed/found; skin cancer; prostate cancer; breast cancer; bowel cancer; lung cancer; blood cancer
brain tumour/tumor; heart scare; had a turn; funny turn; minor/mini stroke; had a tia; blood clot*; clot on/in
triple bypass; double bypass; quadruple bypass; enlarged heart; waiting on/for test/biopsy/scan/mri results
results of _ biopsy/scan/mri; blood test results; bloods came/back; test came back positive; tested positive
caught covid; got dengue; has dengue; got typhoid; has malaria; has shingles; has pneumonia; had pneumonia; has tb
kidney stone/stones; appendix out; appendix burst; gluten intolerant; lactose intolerant; severe nut
carries an epipen; uses an inhaler; cardiac history
history of cancer/heart/stroke/epilepsy/depression/cardiac/diabetes/seizures/asthma/bp
sons/daughters/wifes/husbands/mums/dads/his/her/their/mothers/fathers asthma/epilepsy/diabetes/eczema
sons/daughters/wifes/husbands/mums dementia/alzheimers/cancer/parkinsons/condition
dads/his/her/their/mothers/fathers dementia/alzheimers/cancer/parkinsons/condition
early alzheimers/dementia/parkinsons; confirmed its alzheimers/cancer/dementia/ms
ped not disclosed; was ped; hernia/diabetes/bp/thyroid/asthma/cataract was ped; sugar came/reading/fasting #
fasting sugar; liver/heart/kidney/sugar/bp warning; carries an epi; carries _ epi pen; has/get/gets the bp
because/bc of the stent/heart/bp/diabetes/cancer/stroke/knee/back; is ss genotype; genotype ss
doesnt recognise/recognize her/him/me/us
wheels himself/herself
""",
        plain="""
cancer; tumor; tumour; tumours; malignan*; oncolog*; metastas*; diabetes; diabetic; diabetics; prediabetes
hypertension; hypertensive; high blood pressure; blood pressure; cholesterol; triglycerides; thyroid; hypothyroid*
hyperthyroid*; goitre; asthma; asthmatic; bronchitis; emphysema; covid; flu; heart attack; heart disease; cardiac
coronary; angina; arrhythmia; aneurysm; thrombosis; dvt; embolism; blood clot; varicose veins; stroke; paralysis
paralysed; paralyzed; anaemic; anemic; sickle cell; hiv; aids; hepatitis; kidney disease; renal; kidney; liver
epilep*; seizure; migraine; neuropath*; dementia; ms; cerebral palsy; spina bifida; tourette*; arthritis
osteoarthritis; fracture; fractured; sprain; sprained; hernia; appendicitis; ulcer; ulcers; gastritis; reflux; ibs
colitis; coeliac; celiac; eczema; psoriasis; vitiligo; alopecia; acne; cataract; cataracts; glaucoma
macular degeneration; tinnitus; deaf; hearing loss; blindness; vision loss; infertility; obesity; malnutrition
deficiency; vitamin d; b12; infection; sinusitis; tonsillitis; measles; mumps; polio; lyme; meningitis; encephalitis
concussion; brain injury; head injury; spinal injury; spine injury; whiplash; amputat*; burns; wound; injury; injured
illness; disease; disorder; syndrome; diagnosis; diagnosed; symptom*; sick; chronic; congenital; genetic disorder
inflammation; swelling; nausea; vomiting; fever; cough; headache; headaches; dizziness; fatigue; insomnia
palpitations; breathless; breathing problem; medical reports; medical report; medical records; prognosis; relapse
relapsed; remission; birth defect; down syndrome; downs syndrome; autoimmune disease; lump; cyst; polyp; polyps
biopsy; scoliosis; spondyl*; gout; lymphedema; neuralgia; bell s palsy; bells palsy; stammer*; rash; urticaria
allerg* rhinitis; uti; ckd; cad; copd stage; htn; abi; mva; secondaries; inoperable; retinopath*; ibd; diverticul*
arrhythmi*; faints; sciatic; herniated; rsi; achilles; dislocat*; stitches; scarred; disfigured; tremors; tremor
parkinsonian; sundowns; alzheimers; macular; stammers; lisp; varicocele; fissure; ulcerative; cellulitis; mrsa; tb
hep; std; sickle; thalassemia; haemophilia; malnourished; underweight; wheezy; endo; menopausal; perimenopaus*; tbi
septicaemia; gallstones; salmonella; epipen; anaphylactic; anaphylaxis; inhaler; nebuliser; nebulizer; cpap; cotinine
""",
        faint="""
sugar; bp; ill; unwell; fit; fits; pain; fall; collapsed; positive; accident; stent; hurt; weak; attack; critical
bleeding; blind; serious; medical; suffering; suffers; condition
""",
    ),
    Mentions(
        entity="MEDICATION",
        language="en",
        telling="""
on insulin; takes insulin; insulin injections; insulin pump for his/her; on metformin; on warfarin
on blood thinners/thinner; blood thinner/thinners; on statins; on steroids; on antidepressants
antidepressant/antidepressants; on lithium; on methadone; on ritalin; on adderall; on prozac; on zoloft; on lexapro
on xanax; on valium; on diazepam; on sertraline; on citalopram; on fluoxetine; on gabapentin; on pregabalin
on morphine; on oxycodone; on opioids; on painkillers; strong painkillers; on meds for; on medication for
on medicines for; on tablets for; takes tablets/tablet/pills/pill/meds/medication/medicines/medicine for
taking tablets/pills/meds/medication/medicines for; his/her/their meds
his/her/their medication/medications/medicines/tablets/pills/insulin/inhaler; heart medication
bp tablet/tablets/medicine/meds; sugar tablet/tablets/medicine; thyroid tablet/tablets/medicine; water pill/pills
on hrt; on ozempic; on mounjaro; on wegovy; on humira; on methotrexate; on immunosuppress*; on chemo tablets
on antipsychotic*; on anti depressants; anti depressant/depressants
side effects of his/her/their/the medication/chemo/tablets; new meds; off his/her/their meds; on prep; arv; on arvs
on arv; antiretroviral*; epipen; epi pen; carries _ inhaler; uses _ inhaler; injections weekly/monthly/every
# mg daily/twice/once; insulin twice/before/daily; lifelong medication; lifelong meds; medication change
on tb medicines; on tb meds; on medication; takes meds for; takes tablets for; on pills for; on blood thinners
blood thinners; on steroids for; on beta blockers; on oxycontin; weight loss jab/jabs/injection/injections
on testosterone; on thyroxine; on levothyroxine; on immunosuppressants; on biologics; on antibiotics for; chemo pills
sleeping pills/tablets; takes sleeping
back on _ zoloft/prozac/lithium/insulin/meds/tablets/medication/antidepressants/inhaler/steroids
on the zoloft/prozac/lithium/valium/xanax/meds; on the mounjaro/ozempic/wegovy; bp tablets
sugar tablets
""",
        plain="""
insulin; metformin; glimepiride; gliclazide; sitagliptin; januvia; jardiance; empagliflozin; dapagliflozin; farxiga
ozempic; wegovy; semaglutide; mounjaro; tirzepatide; trulicity; victoza; saxenda; lantus; humalog; novorapid; glycomet
levothyroxine; thyronorm; eltroxin; synthroid; thyroxine; lisinopril; ramipril; enalapril; losartan; telmisartan
telma; valsartan; amlodipine; amlong; atenolol; metoprolol; bisoprolol; propranolol; furosemide; lasix; spironolactone
digoxin; amiodarone; atorvastatin; lipitor; rosuvastatin; crestor; simvastatin; warfarin; xarelto; rivaroxaban
eliquis; apixaban; clopidogrel; plavix; ecosprin; heparin; omeprazole; pantoprazole; nexium; albuterol; salbutamol
ventolin; asthalin; seroflo; foracort; symbicort; advair; montelukast; spiriva; prednisone; prednisolone
dexamethasone; cortisone; augmentin; azithromycin; paxlovid; tamiflu; truvada; biktarvy; dolutegravir; sertraline
zoloft; fluoxetine; prozac; escitalopram; lexapro; nexito; citalopram; paroxetine; paxil; venlafaxine; effexor
duloxetine; cymbalta; bupropion; wellbutrin; mirtazapine; trazodone; amitriptyline; lithium; lamotrigine; lamictal
quetiapine; seroquel; olanzapine; risperidone; aripiprazole; abilify; clozapine; haloperidol; alprazolam; xanax
alprax; lorazepam; ativan; diazepam; valium; clonazepam; klonopin; rivotril; zolpidem; ambien; adderall; ritalin
methylphenidate; concerta; vyvanse; strattera; gabapentin; pregabalin; lyrica; carbamazepine; tegretol; valproate
depakote; epilim; keppra; levetiracetam; phenytoin; eptoin; topiramate; sumatriptan; levodopa; sinemet; syndopa
donepezil; aricept; memantine; baclofen; methotrexate; humira; adalimumab; enbrel; remicade; infliximab; stelara
azathioprine; tacrolimus; mycophenolate; tamoxifen; letrozole; anastrozole; imatinib; herceptin; keytruda; rituximab
viagra; sildenafil; cialis; clomid; progesterone; testosterone; finasteride; tamsulosin; allopurinol; colchicine
naltrexone; antabuse; disulfiram; methadone; suboxone; buprenorphine; subutex; chantix; tramadol; oxycodone; oxycontin
percocet; vicodin; hydrocodone; morphine; codeine; fentanyl; accutane; roaccutane; hydroxychloroquine; plaquenil
beta blocker*; statin; statins; steroids; antipsychotic*; painkiller*; opioid*; ssri; inhaler; medication; medications
meds; anti psychotics; sleeping pills; chemo drugs; hormone therapy; hrt; the pill; folic acid
""",
        faint="""
tablets; pills; medicine; medicines; injections; dose; prescription; steroid
""",
    ),
    Mentions(
        entity="TREATMENT",
        language="en",
        telling="""
on dialysis; dialysis thrice/twice/three; dialysis #; goes for dialysis; starts/started/starting dialysis; in chemo
on chemo
having/had/doing/starting/started/undergoing/finished/getting/through chemo/chemotherapy/radiotherapy/radiation
chemo last/this/every/on/next/sessions/session/again; his/her/their chemo; round of chemo; rounds of chemo
cycles of chemo; chemo and radiation; radiation therapy for; undergoing treatment; under treatment for
on treatment for; getting treated for; treatment for his/her/their/cancer/depression; being treated for; treated for
admitted for; admitted in; admitted to hospital/icu/apollo/aiims/ward/psych/rehab; is/was/been/got/he/she admitted
hospitalised; hospitalized; hospitalisation of; hospitalization for; hospitalizations
in hospital with/for/since/after/again; in the hospital; in icu; icu; in intensive care; in the icu; on ventilator
on a ventilator; on oxygen; uses oxygen; oxygen at; in a and e; in a e; in er last; rushed to hospital/er
taken to hospital/er/casualty; in and out of hospital; discharged from hospital; under doctor; under observation
had _ surgery; having _ surgery; undergoing _ surgery; underwent; scheduled for surgery/operation
surgery on/for his/her/their; surgery scheduled; surgery last/next/on/in; post surgery; post op; post operative
recovering from; recovering after; recovery from; recuperating; bypass surgery; bypass done; had bypass
triple/double/quadruple bypass; open heart; heart surgery; heart bypass; angioplasty; # stents
stent put/placed/inserted/fitted; stents put; had a stent; stents; pacemaker fitted/put/inserted; has a pacemaker
had _ pacemaker; valve replac*; knee replac*; hip replac*; hips have been replaced; hip _ replaced; knee _ replaced
new hip; new knee; knee operation; hip operation; back operation; back surgery; spine surgery; spinal surgery
brain surgery; eye surgery; cataract surgery/operation/op; gall bladder surgery/operation/removed; gallbladder removed
appendix out/removed/operation; hernia surgery/op; hysterectomy; mastectomy; lumpectomy; prostatectomy; colostomy
stoma bag; stoma; bariatric; gastric sleeve; gastric bypass; gastric band; liposuction; tummy tuck; transplant list
kidney transplant; liver transplant; heart transplant; bone marrow
waiting for _ transplant/donor/kidney/surgery/operation; on waiting list for; on the waiting list for hip/knee
donor kidney; looking for donor/kidney; donated kidney; amputated; leg amputated; operation on his/her/their
operated on/last/for; was/got/been/being operated; major operation; operation next/last/on; going under the knife
physio for; physio after; physiotherapy for; in rehab after/for/at; in rehab; rehab for; wears a hearing aid
hearing aids; wears hearing; has a catheter; catheter; feeding tube; peg fed; peg feed; walking stick
uses a walker/cane/crutches/wheelchair/cpap; on crutches; in a cast; plaster cast; in a sling; in a boot; moon boot
neck brace; back brace; on drip; iv drip; nebuliser; nebulizer; under psychiatrist; in hospice; hospice care
palliative care; home nurse for; nurse comes daily; sees _ specialist/oncologist/cardiologist/psychiatrist/therapist
sees _ neurologist/psychologist/counsellor/counselor/nephrologist
seeing _ specialist/oncologist/cardiologist/psychiatrist/therapist/neurologist/psychologist/counsellor/shrink
his/her/their oncologist/cardiologist/psychiatrist/therapist/neurologist/surgeon/consultant
infusion*/infusions every/weekly/monthly; gets infusions; blood transfusion; transfusions; stem cell transplant
biopsy on/next/scheduled; mri on his/her/their; having tests; undergoing tests; awaiting biopsy/test/scan results
waiting on _ biopsy/scan/test results; colonoscopy on/next/last; angiogram; electroconvulsive; ect; carers # times
care package; double handed care; nurse visits; district nurse; home health aide; visiting nurse; private nurse
on a drip; iv antibiotics; antibiotics for; steroid injection/injections; injection in the knee/eye; eye injections
laser eye; hair transplant; breast reduction; boob job; nose job
had his/her/their gallbladder/appendix/tonsils/kidney/spleen/womb/prostate removed/out; gallbladder out
appendix burst; tonsils out; womb removed; kidney removed; one kidney removed; heart op; heart operation; # bypasses
icd fitted; defibrillator implanted; valve job; new valve; hip replaced; knee replaced; double hip; both hips
both knees; spinal fusion; brain op; cochlear implant; cataract op/done/removed; glaucoma op
dialysis three/thrice/twice/four; home dialysis; fistula for dialysis; on transplant list; kidney donor
awaiting kidney/liver/transplant; on radiation; radio and chemo; chemo sessions; chemo cycle; immunotherapy for
stem cell; clinical trial for; cancer treatment; hospital appointment for; hospital appointments; outpatient at
under cardiology/neurology/oncology/psychiatry/rheumatology/nephrology/urology
seeing a cardiologist/neurologist/oncologist/psychiatrist/rheumatologist; saw a psychiatrist; counselling for
in counselling; in counseling; cbt for; in patient; day patient; discharged from; discharged after; back in hospital
in hospital; laid up; laid up with; bed rest; on bed rest; complete bed rest; plaster on leg; leg in plaster
arm in sling; on a frame; zimmer frame; mobility scooter; stairlift because; hospital bed at home; oxygen at home
peg tube; ng tube; hearing aid user; glass eye; knee/hip/shoulder/ankle/elbow/valve/disc/hips/knees replaced
had _ knee/hip/shoulder/back/heart/eye/eyes/foot/hand/shoulder/cataract/hernia/prostate/gallbladder done
new knee/hip/valve/kidney/liver put/fitted/in
knee/hip/shoulder/back/ankle/hernia/cataract/prostate/bunion/gallbladder/tonsils op
knee/hip/shoulder/back/heart/hernia/cataract/brain/spine/spinal/foot/bunion/hand/wrist surgery
knee/hip/shoulder/back/neck/heart operation; stent/stents put/fitted/in/placed
pins/plates/screws/metal in _ leg/ankle/arm/hip/wrist/back/knee; pacemaker fitted/put/in
surgeon wont/won/says/said/told; under the knife
recovering from _ surgery/operation/op/accident/stroke/fall/transplant; recuperating after/from; in a cast/sling/boot
arm/leg/foot/wrist/ankle in plaster/cast; uses crutches; discharged from hospital/icu/ward/aiims
rushed to hospital/er/icu/casualty/emergency; in hdu; on life support; oxygen tank/cylinder/concentrator
admitted with/for/to hospital/icu/fortis/apollo; hospitalized/hospitalised for/with/after/since; long stay in hospital
taking treatment for; radiation therapy/sessions/treatment; chemo round/rounds/cycle/cycles/sessions/again; last chemo
starts chemo; finished chemo; blood transfusion*; kidney/liver/heart/lung/cornea transplant
waiting for _ transplant/kidney/liver; donated/donating _ kidney; has one kidney; only one kidney; root canal done
teeth out; wisdom teeth out; all teeth pulled; gastric sleeve/bypass/band; hair transplant done; breast lift
lasik done; home nurse; live in carer; carers twice/three/four; needs full time care; in a care home; in care home
in memory care; on hospice; assisted living because; moved to hospice; end of life care; physio for/after/twice
physiotherapy for/after; speech therapist; sees a specialist
seeing a specialist/cardiologist/oncologist/neurologist/rheumatologist/endocrinologist/urologist
under a cardiologist/oncologist/neurologist/consultant/specialist
referred to oncology/cardiology/neurology/urology/rheumatology; appointment with _ oncologist/cardiologist/neurologist
oncology appointment*; dialysis days; dialysis mon/tue/wed/thrice/three
round/rounds/course/courses/cycle/cycles of chemo/radiation/radiotherapy/dialysis/ivf; dialysis every/twice/thrice
memory clinic; pain clinic; tb treatment; hip/knee prosthesis; second/third/first/last round of chemo
infusion center/centre/clinic/every/twice; at the infusion; dialysis mwf/tts; mwf dialysis
second/third/first go at rehab
""",
        plain="""
dialysis; chemo; chemotherapy; radiotherapy; radiation; immunotherapy; surgery; surgeries; operation; transplant
bypass; stent; pacemaker; admitted; hospital; hospitalisation; hospitalization; ventilator; oxygen; physio
physiotherapy; physical therapy; occupational therapy; speech therapy; rehab; therapy; therapist; counselling
counseling; psychiatrist; oncologist; cardiologist; neurologist; hearing aid; wheelchair; crutches; prosthe*; biopsy
mri; ct scan; endoscopy; colonoscopy; scan; scans; treatment; treatments; transfusion; infusion; hospice; recovering
recovery; recuperat*; discharge summary; discharged; operated; surgeon; specialist; sick leave; medical leave
sick note; fit note; signed off; off sick; long term sick; caesarean; vaccination; vaccine; covid jab; lasik; dentures
root canal; implants; braces; cpap; nurse; carer; care home; nursing home; ayurvedic treatment; homeopath*; gastric
stented; discectomy; shunt; cochlear; corneal; peritoneal; capd; emdr; inpatient; readmitted; hoist; ileostomy
catheterised; tracheostomy; prosthetic; artificial
""",
        faint="""
fitted; replaced; removed; plaster; cast; therapy session; doctor; doctors; checkup; check up; tests; report; reports
treated
""",
    ),
    Mentions(
        entity="DISABILITY",
        language="en",
        telling="""
wheelchair bound; wheelchair user; uses a wheelchair; in a wheelchair; confined to wheelchair; needs wheelchair access
needs ramp for his/her; registered blind; registered disabled; partially sighted; visually impaired; hearing impaired
hard of hearing; deaf in one/his/her/left/right; profoundly deaf; deaf since
is/hes/shes deaf/blind/disabled/paralysed/paralyzed/paraplegic; is/was blind from/since; blind since; legally blind
born deaf/blind/with/without; deaf and dumb; deaf mute; non verbal; nonverbal; on disability
disability benefit/benefits/pension/allowance/payment/living; pip assessment; dla; on pip for; attendance allowance
carer for his/her; carers allowance for; blue badge
disabled son/daughter/brother/sister/child/wife/husband/mother/father/veteran/tenant/client/guy/man/woman
# disability; # disabled; # percent disabled/disability/va; va rating; service connected; disabled vet
disability certificate; udid; physically handicapped; physically challenged; handicapped son/daughter/child/brother
handicap quota; ph quota; ph certificate; pwd quota; pwd candidate; pwd certificate; special child
special needs son/daughter/child/kid/boy/girl; has special needs; iep for; on an iep; has an iep; has iep; 504 plan
ehcp; ehc plan; sen child; sen support; send needs; statemented; learning difficulties; learning disability
learning disabled; intellectual disability; mild id; global developmental; developmental delay
developmentally delayed; delayed speech; speech delay; cant walk/see/hear/climb/drive/lift/stand/bend
can t walk/see/hear/climb/lift/stand; unable to walk/stand/climb/lift/see/drive due; cannot walk/see/hear/climb/stand
cant manage stairs; can t manage stairs; struggles with stairs; mobility issue/issues/problem/problems
limited mobility; reduced mobility; poor mobility; walks with a stick/cane/limp/frame/walker; limp since
missing leg/arm/hand/fingers/finger; prosthetic leg/arm/hand; artificial leg/limb; one legged; guide dog
assistance dog; service dog for; hearing loop; bsl interpreter for; sign language interpreter for; lip reads
lip reader; screen reader user; uses a screen reader; ndis participant; ndis plan; quadriplegic; paraplegic
tetraplegic; hemiplegi*; cerebral palsy; polio in; polio affected; had polio; stunted; dwarfism; stutter*; one leg
reasonable adjustment/adjustments for; needs adjustments for; disabled tenant/client/user/person/guy/lady
disabled access needed for; needs disabled; level access because; cannot use stairs; can t use stairs; cant use stairs
no stairs because; ground floor because; ground floor only due; deaf guy; deaf lady; deaf client; deaf customer
down s; down syndrome; down s syndrome; spina bifida; muscular dystrophy; lost a leg; lost his/her leg; one arm
one hand; full time carer; carer for; disability pension; # percent disability; udid card
using/uses/needs/walks/walking with/on/a cane/walker/stick/frame/zimmer/rollator
uses a cane/walker/stick/wheelchair/frame; wheelchair van; wheelchair ramp for; mobility scooter; scooter for mobility
power chair; stair lift for; stairlift for; wet room for; walk in shower for; disabled parking badge/placard
handicap placard/tag/parking/permit; born deaf; sign language user; uses bsl/asl; needs an interpreter for bsl/asl
service dog; hearing dog; on the spectrum; autism diagnosis; special needs son/daughter/child/kid
special needs school; add meds; downs syndrome; prosthetic leg/arm/limb; missing _ leg/arm/hand/fingers
cant climb stairs; cannot climb stairs; cant manage stairs/steps; no stairs because/due; ground floor because/due
mobility issues/problems; disability discrimination
disabled son/daughter/child/wife/husband/brother/sister/mother/father/veteran; va disability; pip for; dla for
ndis participant/plan; carers allowance
""",
        plain="""
disabled; disability; disabilities; handicapped; handicap; wheelchair; blind; deaf; impairment; impaired; mobility
special needs; differently abled; specially abled; divyang; amputee; paraplegia; iep; adjustments; accommodation for
polio; mute; dumb; frail; ndis; carer; downs; limp; paralysed; paralyzed; ssdi; dsp; pwd; autistic; dyslexic; dyslexia
dyspraxia; dyscalculia; adhd; tourettes
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="en",
        telling="""
# months pregnant; # weeks pregnant; # month pregnant; # wks pregnant; months pregnant; weeks pregnant; wks preg
is/she/hes/shes/wife/got/gf/daughter/be/currently/now/also/heavily/newly pregnant; pregnant again; pregnant with
pregnant wife; pregnant and; preggers; preggo; preg wife; up the duff; with child
expecting a baby/twins/child/their/her/his/again/in; shes expecting; she is expecting; wife expecting
wife is expecting; expecting first/second/third; expecting her/their first/second/baby; baby due; baby on the way
due date in; due date is; due with; is carrying; she s carrying; shes carrying; in the family way
trying for a baby/child/kid; trying to conceive; ttc; on ivf; doing ivf; trying ivf
ivf round/cycle/failed/treatment/appointment/again; round of ivf; rounds of ivf; third round; undergoing ivf; ivf; iui
egg freezing; froze her eggs; egg retrieval; embryo transfer; surrogate for; via surrogacy; donor egg
fertility treatment; fertility clinic for/appointment; fertility issues; fertility problems; cant conceive
can t conceive; infertile; miscarri*; lost the baby; lost a baby; lost her/their baby; stillbirth; stillborn
still born; abortion; had an abortion; termination of pregnancy; aborted; ectopic; premature baby
premature labour/labor; born premature; preemie; nicu; high risk pregnancy; complicated pregnancy; difficult pregnancy
preeclampsia; gestational diabetes; bed rest _ pregnan*; morning sickness; hyperemesis; postnatal depression
post natal depression; postpartum; ppd; c section; caesarean; cesarean; delivery complications; second trimester
third trimester; first trimester; her bump; baby bump; scan at # weeks; # weeks along; # months along; # months gone
breastfeeding; nursing mother; s expecting; is expecting; are expecting; shes due; she s due
due in january/february/march/april/may/june/july/august/september/october/november/december; baby is due; birth plan
maternity scan; pregnancy complications; trying for kids; cant have kids; cannot have children; low sperm; vasectomy
tubes tied; endometriosis surgery; menopaus* symptoms; # wks; # weeks gone; heavily pregnant; she s pregnant
pregnant lady; pregnant tenant; wife pregnant; gf pregnant; fell pregnant; found out she; just found out she s
bun in the oven; second baby; first baby due; third child due; high risk; scan at; anomaly scan
gender reveal for her/their; in labour; in labor; went into labour/labor; water broke; delivered a baby; gave birth
just had a baby; had a baby; c sec; stitches after; prem baby; twins due; ivf baby; ivf twins; failed ivf; egg donor
sperm donor; lost the pregnancy; pregnancy loss; aborted the; # months/weeks/mths/wks pregnant/preg/along/gone
is/shes/she/wife/gf/girlfriend/daughter/sister pregnant/preg/preggers/expecting
expecting _ baby/twins/first/second/third; bed rest; on bed rest; ivf round/rounds/cycle/treatment/again/failed
trying for a baby; fertility treatment/clinic/issues/problems; cant have kids/children; had a miscarriage
lost their baby; emergency c section; premature baby/babies; baby in nicu; in the nicu; had a vasectomy
""",
        plain="""
pregnant; pregnancy; preg; fertility; surrogacy; maternity; prenatal; antenatal; obstetric*; gynae; gynaecolog*
gynecolog*; trimester; conceive; due date; newborn; labour room; delivery date; breastfeed*; csection; premature
conceived; embryo; surrogate; miscarried; miscarriage; preemies; hysterectomy; endometriosis; pcos; menopaus*
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="en",
        telling="""
mental health issue/issues/problem/problems/crisis/reasons/leave
mental health history/struggles/breakdown/team/unit/ward/condition; his/her/their mental health; poor mental health
nervous breakdown; mental breakdown; had a breakdown; breakdown last; suicidal; suicide attempt; attempted suicide
tried to kill; took an overdose; overdosed; overdose last; self harm*; self injur*; cutting herself/himself/themselves
hurt herself/himself; severe/clinical/major/chronic/deep/postnatal/bipolar depression; depression and anxiety
anxiety and depression; has/with/from/for/of/battling/diagnosed depression/anxiety; into depression; in depression
gone into depression; went into depression; depression since; depressed since/after/and
very/severely/clinically/quite/been/is/hes/shes/feeling depressed; on antidepressants; anxiety attack/attacks
anxiety disorder; severe anxiety; social anxiety; panic attack/attacks; panic disorder; ptsd; complex ptsd; c ptsd
bipolar; manic episode; manic depressive; schizophreni*; schizoaffective; psychosis; psychotic episode; hearing voices
hears voices; paranoid episodes; sectioned; sectioned under; committed to psych; psych ward
psychiatric ward/unit/hospital/help/treatment/history/meds/patient/evaluation; psychiatric; in therapy for
therapy for anxiety/depression/ptsd; sees therapist; seeing a therapist/counsellor/counselor/psychologist
borderline personality; bpd diagnosis; personality disorder; eating disorder; anorexi*; bulimi*; binge eating
ocd diagnosed; diagnosed ocd; severe ocd; has/with/got ocd; agoraphobi*; burn out leave; burnout leave
signed off with stress; off with stress; stress leave; work related stress; stress related illness; off with burnout
burnt out and signed; grief counselling; bereavement counselling; camhs; cmht; crisis team
has/with/got/severe/mild/undiagnosed/diagnosed adhd/add/autism/asd/aspergers
has/with/got/severe/mild/undiagnosed/diagnosed asperger/dyslexia/dyspraxia/dyscalculia/tourettes; adhd and; adhd meds
adhd assessment for; autism assessment for; autism diagnosis; adhd diagnosis; autism and; level # asd; level # autism
asd level #; is/hes/shes/highly/mildly/severely autistic
autistic son/daughter/child/boy/girl/kid/brother/nephew/grandson; autistic and; on the spectrum; on spectrum
neurodivergent; neurodiverse; dyslexic and; is/hes/shes/severely/badly dyslexic; dyslexic so; dyspraxic
got/boy/girl/son/daughter dyslexia; aspergers; high functioning autism; sensory issues; sensory processing
meltdowns due; oppositional defiant; selective mut*; mood disorder; mood swings due; insomnia since; chronic insomnia
not mentally stable; mentally unstable; mentally ill; mental illness; mentally challenged; mentally retarded
not in right state of mind; schizo; psych unit/ward/hold/eval; mental unit; crisis house; on suicide watch
tried to end; ended his/her life; cutting again; cut himself/herself; harming herself/himself/themselves; not coping
having a breakdown; nervous wreck since; agoraphobic; hoarder; hoarding disorder; social phobia; school refusal
selective mute; tics; ticks and tourettes; gender dysphoria; dissociative; sees a shrink; on happy pills; low mood
very low; black dog; anger issues; ptsd from; shell shock*; flashbacks; has depression; bad depression
postpartum depression; chronic anxiety; crippling anxiety; health anxiety; not mentally; mentally not; mental issues
mental problem; mental problems; mental case; on suicide; suicidal thoughts; self harming; self harms; od on; bi polar
paranoid schiz*; voices in; body dysmorph*; has add; learning difficulty; global delay; slow learner; special class
therapy twice; therapy weekly; in therapy; psych meds; informal patient; signed off stress; grief struck; trauma from
abused as a child; domestic abuse victim; rape survivor; sleep disorder; very/severely/really anxious
anxiety attack/attacks/meds/disorder; has anxiety; suffers anxiety; had a meltdown after; burnt out and/signed
burned out and/signed; off with stress/burnout/anxiety/depression; signed off with; on stress leave
mental health leave/day/days/issues/problems/crisis/struggles; mh issues; mh crisis
is/was/been/very/severely/clinically depressed; battling/fighting/suffers/suffering/with/has depression
postnatal/postpartum depression; psych ward/unit/hospital; under section; committed to; tried to kill/end; od d
cutting herself/himself; intrusive thoughts
seeing/sees a therapist/shrink/counsellor/counselor/psychiatrist/psychologist; in counselling; goes to therapy
therapist says/said/told; psychiatrist says/said; on anti depressants; anxiety meds; mood stabiliser*; happy pills
cbt sessions; has ptsd; with ptsd; ocd diagnosis; cant cope; struggling mentally; dark place; in a bad place mentally
paranoid since; mood swings; cant sleep since
""",
        plain="""
depression; depressed; anxiety; mental health; psychiatr*; psycholog*; therapist; therapy; counselling; counsellor
trauma; traumatised; adhd; autism; autistic; asd; dyslexia; dyslexic; dyscalculia; ocd; insomnia; burnout; stress
breakdown; suicide; overdose; phobia; hallucinat*; mania; neurodivers*; panic; spd; cutting; schizophrenic
schizophrenia; psychotic; delusional; hallucinating; dementia; borderline; bpd; bulimic; anorexic; asperger; aspie
dyspraxia; tourettes; iep; antipsychotics; insomniac; pnd; ppd; antidepressants; emdr
""",
        faint="""
anxious; stressed; burnt out; burned out; mental; unstable; episode; moods; paranoid; manic; spectrum
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="en",
        telling="""
recovering addict/alcoholic; ex addict; former addict; drug addict; is/hes/shes/was alcoholic/an alcoholic
alcoholic father/mother/husband/wife/son/brother; alcoholism; alcohol problem; alcohol issues; alcohol abuse
alcohol dependen*; alcohol addiction; drinking problem; drink problem; drinks heavily/daily/a lot/too; heavy drinker
drinking again; drinking heavily; back on the booze/bottle/drink/drugs; off the wagon; fell off the wagon
on the wagon; # years/yrs/yr/months sober; years sober; months sober; is/hes/shes/stays/staying/been/now sober
sober since; sober for; sober living; newly sober; got sober; dry since; in recovery; in aa; goes to aa
aa meeting/meetings/sponsor; na meeting/meetings; gamblers anonymous; # days clean; clean for # years; clean since
drug abuse; drug problem; drug habit; drug use; drug user; uses drugs; on drugs; does drugs; smokes weed/pot
cocaine habit/problem/addict*; coke habit; heroin; meth addict*
addicted to pills/painkillers/opioids/cocaine/heroin/meth/alcohol/gambling/drugs/weed/benzos/opiates; opioid addict*
pill addict*; substance abuse; substance misuse; substance use disorder; rehab for alcohol/drugs/drinking; in rehab
went to rehab; out of rehab; back in rehab; checked into rehab; residential treatment; detox; in detox
de addiction; deaddiction; methadone programme/program; needle exchange; smoker; chain smoker; heavy smoker
non smoker rates as; smokes #; smokes heavily/daily/a pack; # cigarettes; cigarettes a day; cigarettes daily
pack a day; packs a day; # a day smoker; # a day habit; quit smoking; gave up smoking; ex smoker; former smoker
social smoker; vapes daily; vapes; tobacco user; chews tobacco; chewing tobacco; gutka/gutkha habit/addict*/chew*
tobacco chewer; pan masala habit; drinks daily; drunkard; units a week; overdose; drug overdose; huffing; relapsed
relapse last; drunk again; drunk at; was drunk; hungover daily; smells of drink; smelt of alcohol; reeks of alcohol
likes a drink too; hits the bottle; functioning alcoholic; ex heroin; heroin user; on methadone; pill problem
cokehead; stoner; pothead; weed smoker; smokes weed; smokes like; fags a day; cigs a day; beedi*; hookah daily
chronic drinker; detoxing; sponsor in aa; drinks too much; drinks a lot; heavy drinking; drunk driver
drinks in the morning; on the drink; off the drink; clean and sober; pill addiction; painkiller addiction
gambling addict; gambling addiction; relapsed again; going to rehab; rehab for; going through detox; drinks heavily
hitting the bottle; smelled/smelt/reeked/reeking/stank of booze/alcohol/drink/whisky/weed; turned up drunk
came in drunk; showed up drunk; drunk at work/again/by; hungover again; recovering alcoholic/addict; sober for/since
# years/months/days sober; years clean; months clean; got clean; goes to aa/na; aa meeting/meetings; na meetings
twelve step; 12 step; using again; cocaine habit; on heroin; heroin addict; on meth; hooked on; addicted to
failed _ drug/breathalyser/breathalyzer/urine test; failed a drug test; drink driving; drunk driving; smokes # a
smokes a pack; nicotine patches; twenty/thirty/forty/ten/fifteen a day
cotinine came back/high; quit # yrs/years back; # cigs; # cigs a/day; smoker # to #; # to # per/a day
drinks daily/every
""",
        plain="""
addict; addiction; addicted; alcoholic; alcohol; sober; rehab; cocaine; meth; weed; cannabis; opioid*; smoking; smokes
cigarettes; tobacco; vape; vaping; drinking; drunk; drugs; relapse; sobriety; gutka; gutkha; bidi; recovering; junkie
coke; pills; opioids; methadone; suboxone; snorts; dui; dwi; vaper; cigs/day
""",
    ),
    Mentions(
        entity="ALLERGY",
        language="en",
        telling="""
allergic to nuts/nut/peanut/peanuts/penicillin/latex/shellfish/dairy/gluten/bee/bees/dust/pollen/cats/dogs
allergic to eggs/egg/milk/seafood/sulfa/aspirin/ibuprofen/iodine/soy/wheat/sesame/fish/prawns/kiwi/nickel
nut/peanut/egg/dairy/shellfish/latex/penicillin/milk/wheat/dust/pollen/bee/sesame/soy/seafood/fish allergy
severe allergy/allergies; severely allergic; deathly allergic; has _ allergy; has allergies
her/his/their allergy/allergies; anaphyla*; food allergy/allergies; drug allergy; carries an epipen
lactose intolerant; gluten intolerant; is/hes/shes coeliac/celiac; coeliac disease; celiac disease; has celiac/coeliac
coeliac so; celiac so; coeliac guest/lady/delegate; allergies penicillin/sulfa/nuts/nil; nkda
""",
        plain="""
allergy; allergies; allergic; intoleran*; coeliac; celiac; hay fever; epipen; hives
""",
    ),
    Mentions(
        entity="BLOOD_GROUP",
        language="en",
        telling="""
blood group a/b/ab/o; blood type a/b/ab/o; blood grp a/b/ab/o; bld grp a/b/ab/o; bg a/b/ab/o positive/negative/ve
a/b/ab/o ve blood; a/b/ab/o positive/negative/pos/neg blood; blood group is a/b/ab/o; blood is a/b/ab/o
his/her/their blood group/type; o negative; o positive; ab negative; b positive; a negative; b negative
""",
        plain="""
blood group; blood type; blood grp
""",
    ),
    Mentions(
        entity="MEDICAL_CLAIM",
        language="en",
        telling="""
pre existing disease/condition/diabetes/bp/asthma/heart/thyroid/illness/conditions/copd/ped; pre existing; preexisting
ped declared; ped diabetes/htn/bp/hypertension/thyroid/asthma; ped _ yrs; ped since; non disclosure of
nondisclosure of; non declaration of; loading for; loading due to; loading on account; loaded due to; premium loaded
# loading for; rated up for; rated for; postponed by underwriter; declined due to; declined for medical
declined by # carriers; declined by # insurers
declined by star/care/niva/hdfc/max/lic/carrier/carriers/underwriter/underwriting; declined on medical
declined on health; medical decline; rejected on medical; rejected _ medical grounds; uninsurable; exclusion for
excluded his/her/their; waiting period for his/her/pre; guaranteed issue; failed medical; failed _ medical
medicals came; medical report shows/showed/came; ppmc _ high/abnormal/adverse; ecg abnormal; tmt positive; tmt failed
hospital bill of; hospital bills; hospital claim; cashless for; cashless denied; cashless approved for
claim for his/her/their surgery/delivery/operation/treatment/chemo/knee/heart/cataract
claim for hospital*/surgery/operation/chemo/dialysis; claim for _ surgery/operation/treatment/injury
critical illness claim/payout; ci claim; disability claim; long term disability; short term disability; std claim
ltd claim; on std; on ltd; workers comp; workers compensation; comp claim; injury claim; income protection claim
ip claim; medical claim; fmla; fmla leave; on fmla; on sick leave; long term sick; off sick with; off sick since
signed off sick; signed off for; signed off until; signed off with; sick pay; statutory sick; ssp
sick leave for/since/until/after/extended; medical leave; on medical leave; medically retired; medical retirement
ill health retirement; early retirement on health; medically unfit; unfit for work; fit note; doctor s note
doctors note; occupational health; oh referral; tpa query; reimbursement of medical; medical reimbursement
medical bills; rejected _ because of hepatitis/diabetes/bp/cancer/heart/hiv; medical came back; medicals back; rated #
rated # percent; ltd pays
declined/refused/loaded/rated/excluded/rejected on account/grounds/because of _ cardiac/health/medical
declined/refused/loaded/rated/excluded/rejected on account/grounds/because of _ diabetes/heart/cancer/history
loading # on _ life/health; life cover declined/refused/loaded
cover declined due/because/for _ health/medical/cardiac/diabetes; medical loading; health loading
exclusion for _ epilepsy/back/knee/asthma/heart/cancer/mental/depression
""",
        plain="""
mediclaim; claim; claims; underwriting; underwriter; exclusion; loading; cashless; pre existing condition
waiting period; disability insurance; critical illness; medicals; medical test; medical tests; ped; sick leave
declaration of health; health declaration
""",
    ),
)
