"""How notes in Hindi (in both scripts) and Tamil speak of a person's caste, tribe or reservation class.

National Commissions for Scheduled Castes (https://ncsc.nic.in) and Backward Classes (https://ncbc.nic.in).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="IN_CASTE",
        language="hi-Latn",
        telling="""
jaati se; jaat se; jati se; jaati hai; jaati puchi/poochi/ka/ki; uski/inki/unki jaati; biradari ka/ke/ki/se
neechi/nichi/oonchi/unchi/choti/chhoti jaati/jaat/jati; dalit hai; dalit basti; brahmin hai; pandit hai; pandit ji ka
rajput hai; thakur hai; thakur sahab ki; jat hai; yadav hai; baniya hai; bania hai; baniya log; marwari hai
adivasi hai; adivasi; sc hai; st hai; obc hai; ews hai; sc me/mein aata/aate; obc me/mein aata/aate; st me/mein
sc walo; obc wale; sc category; general category se; chamar; harijan; valmiki; balmiki; kurmi hai; meena hai
gujjar hai; maratha hai; mahar hai; pathan hai; apni jaati/jaat/jati/biradari/samaj; same caste
caste puchi/pucha/puch/batao/bataya; caste certificate; jati praman; jati praman patra; reservation se; quota se; gond
bhil hai; santhal; ahir hai; kayasth hai; bhumihar
""",
        plain="""
jaati; jati; biradari; dalit; pichda varg; pichhda; samaj; gotra
""",
    ),
    Mentions(
        entity="IN_CASTE",
        language="hi",
        telling="""
अनुसूचित जाति; अनुसूचित जनजाति; पिछड़ा वर्ग; पिछड़ी जाति; ओबीसी; एससी; एसटी; ईडब्ल्यूएस; जाति प्रमाण; दलित; आदिवासी
ब्राह्मण; राजपूत; क्षत्रिय; यादव हैं; यादव है; जाट है; जाट हैं; मराठा; हरिजन; वाल्मीकि; जाति के; जाति से; जाति का
की जाति; बिरादरी; सवर्ण; कुर्मी; गोंड; भील; संथाल; मीणा
""",
        plain="""
जाति; समाज; आरक्षण
""",
    ),
    Mentions(
        entity="IN_CASTE",
        language="ta",
        telling="""
தலித்; பட்டியல் சாதி; பட்டியலினத்; ஆதிதிராவிடர்; ஆதி திராவிடர்; பழங்குடி; பிற்படுத்தப்பட்ட; மிகவும் பிற்படுத்தப்பட்ட
சாதி சான்றிதழ்; சாதியை சேர்ந்த; சாதியைச் சேர்ந்த; சாதி; ஜாதி; ஐயர்; ஐயங்கார்; வன்னியர்; நாடார்; தேவர்; கவுண்டர்
முதலியார்; பறையர்; பள்ளர்; அருந்ததியர்; செட்டியார்; பிராமண; ஓபிசி; எம்பிசி; எஸ்சி
""",
    ),
)
