"""A person's disability, impairment or special educational need, and the adjustments it calls for.

Groups follow UN CRPD article 1 (https://social.desa.un.org/issues/disability/crpd) and the RPwD Act 2016 of India
(https://depwd.gov.in); degrees are those of national schemes (GdB, %).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_DISABILITIES = tuple(
    """
yes; y; disabled; disability; handicapped; handicap; physically handicapped; physically challenged; differently abled
specially abled; divyang
pwd; ph; oh; vh; hh; locomotor; locomotor disability; orthopaedic; orthopedic; visually impaired; visual impairment
visual; low vision
partially sighted; blind; blindness; hearing; hearing impaired; hearing impairment; hard of hearing; deaf; deafness
deafblind; mute
deaf and dumb; speech; speech impairment; mobility; mobility impairment; wheelchair; wheelchair user; wchr; wchs
wchc; walker; crutches
walking stick; prosthetic; amputee; paraplegic; quadriplegic; tetraplegic; hemiplegia; paralysed; paralyzed
cerebral palsy; polio; spina bifida
muscular dystrophy; down syndrome; autism; autistic; asd; adhd; add; dyslexia; dyslexic; dyspraxia; dyscalculia
learning disability
learning difficulty; learning difficulties; intellectual disability; developmental delay; neurodivergent; cognitive
mental health
mental illness; long term illness; long standing illness; chronic illness; physical; physical disability; sensory
multiple disabilities
iep; 504; 504 plan; ehcp; sen; send; senco; special needs; reasonable adjustment; reasonable adjustments
accommodation needed; epilepsy
guide dog; service animal; sign language; bsl; hearing aid; hearing aids; screen reader; schwerbehindert
schwerbehinderung; gdb; gehbehindert
gehorlos; rollstuhl; rollstuhlfahrer; behindert; behinderung; pflegegrad; discapacitado; discapacitada; discapacidad
minusvalia
minusvalido; silla de ruedas; sordo; sorda; ciego; ciega; invidente; movilidad reducida; grado; deficiente
deficiencia; cadeirante
cadeira de rodas; surdo; surda; cego; cega; pcd; handicape; handicapee; rqth; fauteuil roulant; sourd; sourde
aveugle; malvoyant
malentendant; mobilite reduite; pmr; aah; disabile; invalidita; invalido; invalida; sedia a rotelle; cieco
legge 104; l 104
gehandicapt; rolstoel; doof; slechthorend; slechtziend; wajong; niepelnosprawny; niepelnosprawna; wozek inwalidzki
niewidomy; niedoslyszacy
stopien umiarkowany; stopien znaczny; stopien lekki; engelli; ozurlu; tekerlekli sandalye; gorme engelli
isitme engelli; bedensel engelli
tunanetra; tunarungu; tunawicara; tunadaksa; disabilitas; difabel; kursi roda; khuyet tat; khiem thi; khiem thinh
xe lan
विकलांग; दिव्यांग; नेत्रहीन; बधिर; अस्थि बाधित; மாற்றுத்திறனாளி; معاق; إعاقة; كفيف; أصم; كرسي متحرك; 障害者手帳; 身体障害
視覚障害; 聴覚障害; 車椅子
残疾; 肢体残疾; 视力残疾; 听力残疾; 轮椅; 장애; 지체장애; 시각장애; 청각장애; 휠체어; พิการ
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

recognizer = Recognizer(
    entity="DISABILITY",
    name="disability of a person",
    asked_pattern=r"GDB ?[2-9]0|[1-9][05] ?%",
    values=_DISABILITIES,
    fields=(
        *("disability", "disabilities", "disabled", "disabled type", "disability type", "disability status"),
        *("disability details", "disability percentage", "disability pct", "disability category", "has disability"),
        *("is disabled", "declared disability", "disability declared", "disability cert", "disability certificate"),
        *("handicap", "handicapped", "physically handicapped", "ph status", "pwd", "pwd status", "pwbd", "divyang"),
        *("differently abled", "impairment", "impairments", "special needs", "special need", "sen", "sen status"),
        *("send", "sen need", "iep", "iep status", "504 plan", "ehcp", "udid", "accessibility needs"),
        *("access needs", "mobility needs", "reasonable adjustments", "reasonable adjustment"),
        *("adjustments required", "accommodations needed", "accommodation needs", "ada accommodation"),
        *("learning difficulty", "learning disability", "neurodiversity", "wheelchair user", "विकलांगता", "दिव्यांग"),
        *("दिव्यांगता", "மாற்றுத்திறனாளி", "discapacidad", "discapacitado", "grado de discapacidad"),
        *("tipo discapacidad", "minusvalia", "necesidades especiales", "handicap type", "situation de handicap"),
        *("rqth", "travailleur handicape", "behinderung", "schwerbehinderung", "schwerbehindert"),
        *("grad der behinderung", "gdb", "deficiencia", "tipo de deficiencia", "pcd", "necessidades especiais"),
        *("disabilita", "invalidita", "categoria protetta", "categorie protette", "legge 104", "beperking"),
        *("arbeidsbeperking", "funktionsnedsattning", "niepelnosprawnosc", "stopien niepelnosprawnosci"),
        *("postizeni", "fogyatekossag", "engel durumu", "engelli", "engellilik", "ozur durumu", "disabilitas"),
        *("difabel", "kebutuhan khusus", "khuyet tat", "dang khuyet tat", "الإعاقة", "ذوي الاحتياجات الخاصة"),
        *("معلولیت", "נכות", "инвалидность", "группа инвалидности", "αναπηρια", "障害", "障害の有無", "残疾"),
        *("残疾情况", "장애", "장애여부", "ความพิการ"),
    ),
    context=("adjustments", "mobility", "impaired", "additional needs", "assistance", "primary"),
    siblings=(
        *("ethnicity", "ethnic origin", "gender", "student", "employee", "staff", "religion", "sexual orientation"),
        *("iep", "service user"),
    ),
    needs_person=True,
    confused_with="ramps and wide doors of buildings, disability insurance as a product",
    matches=("partially sighted", "Schwerbehinderung, GdB 50", "dyscalculia, has an IEP", "wheelchair user", "40%"),
    rejects=("lift, level entrance", "group dental"),
)
