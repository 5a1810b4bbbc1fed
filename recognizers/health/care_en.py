"""How notes in English speak of a person's care: medicines, treatments, pregnancies, and the claims that follow them.

Own words; medicines by brand and by their international names, see
https://www.who.int/teams/health-product-and-policy-standards/inn . Treatments and pregnancies after the chapters of WHO
ICD-10 (https://icd.who.int/browse10), in the spellings of the US, the UK, India and South-East Asia.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
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
