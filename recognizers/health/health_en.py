"""How notes in English speak of a person's illnesses, disabilities, allergies and blood.

Own words after the chapters of WHO ICD-10 (https://icd.who.int/browse10), lay names, abbreviations and common spellings
of the US, the UK, India and South-East Asia.
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
)
