"""A person's caste, sub-caste or class of reservation in India.

Scheduled castes and tribes are notified under articles 341 and 342 of the Constitution (https://socialjustice.gov.in,
https://tribal.nic.in), other backward classes by https://www.ncbc.nic.in; states add their own (BC, MBC, EBC).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_CASTES = tuple(
    """
scheduled caste; scheduled castes; scheduled tribe; scheduled tribes; sc; st; sc st; obc; o b c; obc ncl; obc cl
ews; gen ews
bc; mbc; dnc; ebc; sebc; bca; bcm; bc a; bc b; bc c; bc d; bc e; sca; sc a; nt; nt a; nt b; nt c; nt d; vj; vjnt
sbc; vimukta jati
other backward class; other backward caste; other backward classes; backward class; most backward class
forward caste; fc
unreserved; general category; open category; upper caste; lower caste; savarna; dalit; adivasi; harijan
denotified tribe
brahmin; brahman; iyer; iyengar; saraswat; chitpavan; deshastha; namboodiri; kanyakubja; maithil; bhumihar; tyagi
nambudiri
kshatriya; rajput; thakur; vaishya; bania; baniya; agarwal; maheshwari; khatri; arora; kayastha; shudra; kamboj
maratha; maratha 96k; 96 kuli; kunbi; mali; dhangar; lohar; sutar; shimpi; koli; mahar; matang; mang; chambhar
vanjari; agri
jat; gujjar; gurjar; yadav; yadava; ahir; kurmi; koeri; kushwaha; lodh; lodhi; saini; kumhar; teli; nai; dhobi
gadaria; mallah
nishad; kahar; bind; rajbhar; jatav; chamar; pasi; valmiki; balmiki; bhangi; dom; musahar; khatik; ravidasia
mazhabi; ramgarhia
nair; ezhava; thiyya; menon; namboothiri; pulaya; paraya; vishwakarma; nadar; vanniyar; gounder; mudaliar; chettiar
thevar
kallar; maravar; agamudayar; paraiyar; pallar; arunthathiyar; devendrakula velalar; vellalar; pillai; naidu; reddiar
isai vellalar
kamma; kapu; reddy; balija; velama; mala; madiga; setti balija; padmashali; mutharayar; mudiraj; goud; munnuru kapu
arya vysya
lingayat; vokkaliga; kuruba; bunt; billava; ediga; holeya; devanga; okkaliga; besta; banjara; lambadi; lambani
nayaka
patel; patidar; leuva patel; kadva patel; bharwad; rabari; charan; vankar; koli patel; prajapati; ahirwar
santhal; santal; oraon; munda; ho; kharia; gond; bhil; bhilala; meena; mina; saharia; baiga; korku; warli; khasi
garo; mizo; naga
bodo; mising; karbi; dimasa; tharu; toda; irula; kurumba; paniya; kani; malayali tribe; chenchu; koya; lambada
yanadi; yerukula
namasudra; rajbanshi; mahishya; sadgope; bagdi; bauri; poundra; kaibarta; karan; khandayat; gopal; pana; kandara
अनुसूचित जाति; अनुसूचित जनजाति; अनु. जाति; अनुसूचित जनजाति; अनु जाति; अनु जनजाति; अन्य पिछड़ा वर्ग; पिछड़ा वर्ग; अति पिछड़ा
सामान्य; सवर्ण
ओबीसी; एससी; एसटी; ईडब्ल्यूएस; ब्राह्मण; राजपूत; ठाकुर; क्षत्रिय; वैश्य; बनिया; यादव; कुर्मी; जाट; गुर्जर; दलित; आदिवासी
चमार; जाटव
वाल्मीकि; पासी; कायस्थ; मराठा; कुणबी; माळी; धनगर; महार; मातंग; वंजारी; लोहार; कुम्हार; तेली; नाई; धोबी; मौर्य; कुशवाहा
लोधी; भूमिहार; अग्रवाल
ஆதிதிராவிடர்; பட்டியல் இனத்தவர்; பழங்குடி; பிற்படுத்தப்பட்டோர்; மிகவும் பிற்படுத்தப்பட்டோர்; நாடார்; வன்னியர்; கவுண்டர்; தேவர்; முதலியார்
செட்டியார்; பிராமணர்; பறையர்; பள்ளர்; அருந்ததியர்; நாயுடு; பிள்ளை
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

recognizer = Recognizer(
    entity="IN_CASTE",
    name="caste or reservation class",
    values=_CASTES,
    fields=(
        *("caste", "cast", "sub caste", "subcaste", "sub cast", "caste category", "caste cat", "caste certificate"),
        *("caste community", "caste name", "jati", "jaati", "upjati", "up jati", "zaat", "biradari", "gotra"),
        *("gotram", "kulam", "reservation category", "reservation class", "reserved category", "social category"),
        *("social class category", "community certificate", "community tag", "community name", "community caste"),
        *("caste tribe", "sc st obc", "sc st", "is sc st", "obc status", "ews status", "category sc st obc"),
        *("candidate category", "student category", "जाति", "जात", "उपजाति", "जाति वर्ग", "समुदाय", "गोत्र", "சாதி"),
        *("ஜாதி", "சமூகம்", "இனம்", "வகுப்பு பிரிவு", "కులం", "ಜಾತಿ", "ಜಾತಿ ವರ್ಗ", "ജാതി", "જાતિ", "જ્ઞાતિ", "জাতি"),
        "ਜਾਤ",
    ),
    context=("community", "category", "cat", "class", "samaj", "samuday", "वर्ग", "reservation", "tribe", "quota"),
    siblings=(
        *("religion", "gotra", "aadhaar", "father name", "mother tongue", "nakshatra", "rashi", "annual income"),
        "bpl",
    ),
    needs_person=True,
    confused_with=(
        "surnames that are caste names, product categories, cast iron, state codes; only a field that asks "
        "counts, and a weak name needs most of the column's values to be terms of this list"
    ),
    matches=("Maratha (96 Kuli)", "SC, rural", "OBC-NCL", "Nair", "अनुसूचित जनजाति", "यादव", "Scheduled Tribe", "MBC"),
    rejects=("cast iron grates", "Electronics", "Junior"),
)
