"""How notes in English speak of a person's mind, and of what a person drinks, smokes and takes.

Own words after chapter V of WHO ICD-10 (https://icd.who.int/browse10#/V), lay names, abbreviations and common spellings
of the US, the UK, India and South-East Asia.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
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
)
