"""How notes in Hindi (in both scripts, mixed with English) and Tamil speak of a person's income, debts and scores.

Reserve Bank of India on credit information companies (https://rbi.org.in).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="DEBT",
        language="hi-Latn",
        telling="""
karz me; karz hai; karza hai; karza itna; karza; karz le; karz liya; karz chuka/chukana; karz mein
udhaar liya/le/leke/dena/hai/chuka; udhar liya/le/leke/hai/chuka; udhari; girvi; girvi rakh*; gehne girvi
zameen girvi; sahukar; saahukaar; byaj pe/par; emi bounce; # emi bounce; emi bharne/bhar nahi
emi nahi bhar/bhari/bhara/di/de; emi ruki/pending/bachi; emi chal rahi/raha; emi chalti; loan chal raha/rahe
loan chalta; loan hai/liya/le; loan nahi mila/bhar/chuka; pehle se loan; # loan chal; cheque bounce
cheque bounce ho/hua; paise nahi bhar; fees nahi bhar; kiraya nahi; kiraya bhara nahi; rent nahi de/diya
paise doob/dube; satta; satte me/mein; jua; jue me/mein; juaa; share market me/mein dub/doob/ganwa
nuksan ho gaya bahut; paiso ki tangi/dikkat/kami; paise ki tangi/dikkat/kami; paiso ki bahut; ghar chalana mushkil
recovery wale; recovery agent; credit card ka bill; card ka bakaya; bakaya hai; mehnat mazdoori; mazdoori karta
settlement kiya/kar/karwaya; daaru aur jua; jua khelta; sab bech diya; sab kuch bech; ghar bech; gaadi bech ke
subsidy loan; teen loan; do loan; kist nahi; kist kaise; kisht nahi; kishte; kist bounce; paise nahi hai
paisa nahi hai; paisa nahi bacha; udhari bahut; dene hai logo ko; se udhaar; se udhar; udhaar bhi; lakh udhaar
kiraya baaki; kiraya bhi; mahine ka baaki; mahine ka kiraya; loan chalu
""",
        plain="""
karz; udhaar; udhar; emi; loan; bakaya; byaj
""",
    ),
    Mentions(
        entity="CREDIT_SCORE",
        language="hi-Latn",
        telling="""
cibil kharab/low/kam/gir/bigad/bigda/down/thik; cibil score kharab/low/kam/gir/bigad; cibil me/mein; ka cibil
iska/uska/unka cibil; cibil # hai; loan reject; loan reject ho/hua/ho gaya/kar; loan nahi mila/mil/milega
loan cancel ho; file reject
""",
    ),
    Mentions(
        entity="INCOME",
        language="hi-Latn",
        telling="""
amdani; aamdani; kamai #; kamai hai; mahine ki kamai; gharwalo ki income; ghar ki income; papa ki income/kamai
income kam; income # hai; income nahi; koi kamai nahi; pension aati/milti/se; pension pe/se chalta; ration card; garib
gareeb; bpl
""",
    ),
    Mentions(
        entity="NET_WORTH",
        language="hi-Latn",
        telling="""
paise wala; paisewala; bahut paisa; karodpati; crorepati; zameen bechi/bech; zamin bechi/bech; jameen bechi
ghar becha/bech; zameen ka paisa; # bigha; # acre zameen; virasat me/mein; dahej; black money; do number ka/ki
# fd hai; fd me/mein #; # jama; # crore ki property; property hai #; plot hai #; talaq; talaak; guzara bhatta
""",
    ),
    Mentions(
        entity="DEBT",
        language="hi",
        telling="""
कर्ज में; कर्ज है; कर्ज लिया; कर्जा; कर्ज़; उधार लिया; उधार है; गिरवी; साहूकार; ईएमआई बाउंस; ईएमआई नहीं; किस्त नहीं
किस्त बाउंस; चेक बाउंस; लोन नहीं; लोन चल; लोन लिया; किराया बाकी; जुए में; सट्टे; दिवालिया; लोन रिजेक्ट; लोन खारिज
सिबिल खराब; सिबिल #; सिबिल स्कोर; बकाया है; फीस नहीं भर
""",
        plain="""
कर्ज; उधार; ईएमआई; लोन; किस्त; बकाया; सिबिल
""",
    ),
    Mentions(
        entity="INCOME",
        language="hi",
        telling="""
मासिक आय; वार्षिक आय; सालाना आय; पारिवारिक आय; परिवार की आय; आमदनी; आय #; पेंशन #; पेंशन मिलती; बीपीएल; गरीबी रेखा
गरीब परिवार
""",
        plain="""
आय; कमाई; पेंशन
""",
    ),
    Mentions(
        entity="NET_WORTH",
        language="hi",
        telling="""
जमीन बेच; मकान बेच; एफडी है; संपत्ति #; करोड़ की संपत्ति; विरासत में; गुजारा भत्ता; तलाक; दहेज
""",
    ),
    Mentions(
        entity="DEBT",
        language="ta",
        telling="""
கடன் சுமை; கடனில்; கடன் வாங்கி; கடன் உள்ளது; கடன் இருக்கு; வட்டிக்கு; அடகு; நகை அடகு; இஎம்ஐ; தவணை; செக் பவுன்ஸ்
வாடகை பாக்கி; பாக்கி; சிபில்; லோன் ரிஜெக்ட்; கடன் நிராகரி; திவால்; லோன் கட்ட; கடன் கட்ட
""",
        plain="""
கடன்; லோன்
""",
    ),
    Mentions(
        entity="INCOME",
        language="ta",
        telling="""
மாத வருமானம்; ஆண்டு வருமானம்; குடும்ப வருமானம்; வருமானம் #; ஓய்வூதியம்; பென்ஷன்
""",
        plain="""
வருமானம்
""",
    ),
    Mentions(
        entity="NET_WORTH",
        language="ta",
        telling="""
சொத்து #; சொத்து மதிப்பு; சேமிப்பு #; நிலம் விற்ற; வீடு விற்ற; ஜீவனாம்சம்; விவாகரத்து
""",
    ),
)
