"""A medicine that a person takes: international nonproprietary names and common brands.

INN: WHO, https://www.who.int/teams/health-product-and-policy-standards/inn ; dose forms as in RxNorm
(https://www.nlm.nih.gov/research/umls/rxnorm).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_MEDICINES = tuple(
    """
acetaminophen; paracetamol; ibuprofen; ibuprofeno; aspirin; aspirina; naproxen; diclofenac; celecoxib; meloxicam
indomethacin; ketorolac
tramadol; oxycodone; hydrocodone; morphine; codeine; fentanyl; methadone; buprenorphine; suboxone; percocet; vicodin
norco; tapentadol
tylenol; advil; motrin; aleve; voltaren; dolo; dolo 650; crocin; combiflam; doliprane; dafalgan; novalgin; metamizol
dipirona; tachipirina
metformin; metformina; glimepiride; glipizide; gliclazide; sitagliptin; januvia; jardiance; empagliflozin
dapagliflozin; farxiga
ozempic; wegovy; semaglutide; mounjaro; tirzepatide; trulicity; victoza; saxenda; liraglutide; insulin; lantus
humalog; novorapid
novolog; levemir; tresiba; basaglar; glycomet; levothyroxine; levothyrox; levotiroxina; l thyroxin; synthroid
euthyrox; eltroxin; thyronorm
carbimazole; lisinopril; enalapril; ramipril; captopril; perindopril; losartan; valsartan; telmisartan; candesartan
olmesartan
amlodipine; amlodipin; amlodipino; nifedipine; diltiazem; verapamil; atenolol; metoprolol; bisoprolol; carvedilol
propranolol
hydrochlorothiazide; furosemide; spironolactone; torsemide; clonidine; prazosin; digoxin; amiodarone; nitroglycerin
gtn; isosorbide
atorvastatin; lipitor; simvastatin; rosuvastatin; crestor; pravastatin; ezetimibe; fenofibrate; warfarin; marcumar
xarelto; rivaroxaban
eliquis; apixaban; dabigatran; clopidogrel; plavix; enoxaparin; heparin; ecosprin; omeprazole; omeprazol
pantoprazole; pantoprazol
esomeprazole; nexium; ranitidine; famotidine; lansoprazole; ondansetron; domperidone; loperamide; mesalamine
albuterol; salbutamol
ventolin; budesonide; symbicort; fluticasone; flovent; advair; montelukast; singulair; tiotropium; spiriva
prednisone; prednisolone
dexamethasone; hydrocortisone; cortisone; loratadine; cetirizine; fexofenadine; allegra; zyrtec; claritin; benadryl
diphenhydramine
astemizole; terfenadine; epinephrine; adrenaline; epipen; amoxicillin; amoxicilina; amoxicilline; augmentin
clavulanate; penicillin
azithromycin; ciprofloxacin; doxycycline; cephalexin; levofloxacin; clarithromycin; metronidazole; nitrofurantoin
bactrim
sulfamethoxazole; fluconazole; acyclovir; valacyclovir; valtrex; oseltamivir; tamiflu; paxlovid; ivermectin
hydroxychloroquine
rifampicin; isoniazid; truvada; biktarvy; tenofovir; dolutegravir; antiretroviral; sertraline; zoloft; fluoxetine
prozac
escitalopram; lexapro; citalopram; celexa; paroxetine; paxil; venlafaxine; effexor; duloxetine; cymbalta; bupropion
wellbutrin
mirtazapine; trazodone; amitriptyline; nortriptyline; lithium; lamotrigine; lamictal; quetiapine; seroquel
olanzapine; risperidone
aripiprazole; abilify; haloperidol; clozapine; alprazolam; xanax; lorazepam; ativan; diazepam; valium; clonazepam
klonopin; rivotril
zolpidem; ambien; melatonin; adderall; ritalin; methylphenidate; concerta; vyvanse; strattera; atomoxetine
gabapentin; pregabalin; lyrica
carbamazepine; tegretol; valproate; depakote; levetiracetam; keppra; phenytoin; topiramate; sumatriptan; levodopa
sinemet; donepezil
memantine; baclofen; cyclobenzaprine; methotrexate; humira; adalimumab; enbrel; remicade; stelara; azathioprine
tacrolimus; cyclosporine
mycophenolate; tamoxifen; letrozole; anastrozole; imatinib; herceptin; keytruda; rituximab; viagra; sildenafil
cialis; tadalafil
finasteride; tamsulosin; testosterone; clomid; letrozol; progesterone; estradiol; medroxyprogesterone; norethindrone
jolivette; nuvaring
birth control; contraceptive; contraceptive pill; the pill; mirena; folic acid; ferrous sulfate; iron tablets
vitamin d; allopurinol
colchicine; alendronate; naltrexone; antabuse; disulfiram; nicotine patch; varenicline; chantix; accutane
isotretinoin; spironolacton
antidepressant; antidepressants; antidepresivo; blood thinner; blood thinners; anticoagulant; betablocker
beta blocker; beta blockers
steroid; steroids; statin; statins; painkiller; painkillers; antibiotic; antibiotics; chemo; inhaler; ssri; insulina
insuline; cortison
oral tablet; capsule; capsules; oral suspension; metered dose inhaler; auto injector; prefilled syringe
chewable tablet; vaginal ring; mucosal spray; oral solution; eye drops; mg/ml; jarabe; pastillas; comprimidos
comprime; comprimes; gelules; tabletten; spritze; compresse; tabletki; paracetamolo; parol; majezik; coraspin
euthyrox 50
インスリン; ロキソニン; 降圧剤; 胰岛素; 二甲双胍; 阿司匹林; 降压药; 인슐린; 혈압약; 당뇨약; इंसुलिन; बीपी की दवा
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

recognizer = Recognizer(
    entity="MEDICATION",
    name="medication of a person",
    asked_pattern=r"\p{L}{4,24} [0-9]{1,4}(?:[.,][0-9]{1,3})? ?(?:MG|MCG|UG|ML|IU|G)(?:/ML)?",
    values=_MEDICINES,
    fields=(
        *("medication", "medications", "meds", "current medication", "current medications", "current meds"),
        *("med list", "medication list", "regular medication", "medication name", "medicine", "medicines"),
        *("medicine name", "drug name", "drugs taken", "prescription", "prescriptions", "rx", "rx name"),
        *("prescribed drug", "prescribed medication", "ongoing medication", "ongoing treatment", "dosage"),
        *("medication taken", "medicines taken", "insulin", "on medication", "allergies medication"),
        *("medications taken", "treatment ongoing", "dawai", "dava", "dawa", "दवा", "दवाई", "दवाइयां", "மருந்து"),
        *("medicacion", "medicamento", "medicamentos", "medicacion actual", "tratamiento actual"),
        *("tratamiento medico", "farmacos", "receta medica", "traitement en cours", "traitement medical"),
        *("medicaments", "ordonnance", "medikament", "medikamente", "medikation", "arzneimittel", "dauermedikation"),
        *("medicacao", "remedio", "remedios", "medicamentos em uso", "farmaci", "farmaco", "terapia in corso"),
        *("medicinali", "terapia", "medicijn", "medicijnen", "medicatie", "medisin", "medicin", "laakitys", "leki"),
        *("przyjmowane leki", "lekarstwa", "leky", "gyogyszer", "medicamente", "ilac", "ilaclar", "kullandigi ilac"),
        *("kullanilan ilaclar", "obat", "obat rutin", "konsumsi obat", "thuoc", "thuoc dang dung"),
        *("thuoc dang uong", "gamot", "الأدوية", "الدواء", "دواء", "علاج حالي", "лекарства", "φαρμακα", "服薬"),
        *("常用薬", "投薬", "用药", "药物", "服用药物", "用藥", "복용약", "투약", "처방약", "ยาประจำ", "ยาที่ใช้"),
    ),
    context=(
        *("medicament", "drug", "treatment", "description", "dose", "pharmacy", "pills", "traitement"),
        *("tratamiento", "behandlung", "therapy"),
    ),
    siblings=(
        *("patient", "encounter", "prescriber", "doctor", "diagnosis", "reasoncode", "dispenses", "pharmacy"),
        *("payer", "diagnose", "dosage"),
    ),
    confused_with="products of pharmacies and wholesalers, whose fields are named product, item or SKU",
    matches=(
        *("bisoprolol 5 MG Oral Tablet", "Eliquis", "pantoprazol", "Candesartan 8 mg", "Ibuprofen bei Bedarf"),
        *("Metformin", "contraceptive pill, 21 days"),
    ),
    rejects=("wheel balancing", "Lack", "bib 400"),
)
