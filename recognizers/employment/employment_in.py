"""How notes in Hindi (in both scripts, mixed with English) and Tamil speak of a person's pay, dismissal and past jobs.

Own words; terms of pay as Indian recruiters write them.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SALARY",
        language="hi-Latn",
        telling="""
salary hai; salary #; salary milti/milta/leta/leti/aati/aata/batayi/bataya/kam/nahi/ruki/ruk/kati; ki salary
ka salary; tankhwah; tankhwa; tankha; tanqah; pagar; pagaar; mahine ka/ke #; mahine ki salary/kamai
# mahina kamata/leta/milta; # milta/milte/milti hai; # mil raha/rahe/rahi; # maang raha/rahe/rahi
# mang raha/rahe/rahi; # haath me; haath me aata/aati/aate; in hand aata/aati/milta; kamata hai; kamati hai
kamate hai; kama raha/rahe/leta; # hazaar/hazar/hajar/k/lakh kamata/kamati/kama; abhi # hai; abhi # le; abhi # mil
package # hai; ctc # hai; hike maang/mang/chahiye; increment nahi; increment manga/mila; bonus nahi; salary slip
expected #; current #; # expect kar; # chahiye salary; dihadi; dihaadi; # roz; # per day milta; chhe mahine se salary
mahine se salary nahi; ki tankhwah; # hazaar; # hazar; bench pe rakha; # par kaam; # pe kaam
""",
        plain="""
salary; kamai; kamata; package; increment; hike
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="hi-Latn",
        telling="""
naukri se nikal*; naukri se nikala; naukri chali gayi/gai; naukri chhut/chhoot/chut/chhoot; naukri gayi/gai
naukri nahi; job chali gayi/gai; job se nikal*; job chhoot/chhut/gayi; kaam se nikal*; nikal diya; nikaal diya
nikala gaya; company ne nikal*; resign karwa; resign karne ko; zabardasti resign; layoff me/mein; layoff hua/ho
berozgar; berojgar; bench pe hai; bench par; suspend ho/hua/kar/kiya; terminate kar/kiya/ho/hua; fire kar/kiya/ho
chutti kar di; bench pe; bench par rakha; ola chala; uber chala; rapido chala; ghar baitha; ghar pe baitha
kaam nahi hai; kaam chhoot; kaam chut; se nikaal; se nikala; nikala tha; factory band; boss se hathapai; hathapai
""",
        plain="""
naukri; layoff
""",
    ),
    Mentions(
        entity="REASON_FOR_LEAVING",
        language="hi-Latn",
        telling="""
naukri chhod*/chod* di/kyunki/boss; job chhod*/chod* di/diya/kyunki; boss se jhagda/ladai/panga
manager se jhagda/ladai/panga/pareshan; jhagda hua/karke; pareshan hoke/ho ke; notice serve nahi; bhaag gaya
absconding; bina bataye; relieving nahi; # saal ka gap; gap hai
""",
    ),
    Mentions(
        entity="DISCIPLINARY_RECORD",
        language="hi-Latn",
        telling="""
chori karte/ki/kiya/pakda/pakdi; chori me; paise khaye/khata/khate; commission khata/khate/khaya
warning mili/di/letter; ghapla kiya/kar; pakda gaya; peekar aata/aaya; pee ke aata/aaya; police case hai
jail gaya/ja/me; case chal raha; fir hui/hai; thane me; fake document/documents/certificate; farzi
""",
    ),
    Mentions(
        entity="SALARY",
        language="hi",
        telling="""
तनख्वाह; वेतन #; वेतन है; सैलरी #; सैलरी है; सैलरी नहीं; की सैलरी; का वेतन; महीने कमा; # रुपये कमाते; पैकेज #; # कमाते
# मिलते हैं; # मिलता है; दिहाड़ी
""",
        plain="""
वेतन; सैलरी; पैकेज; कमाई
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="hi",
        telling="""
नौकरी से निकाल; नौकरी से निकाला; नौकरी चली; नौकरी छूट; नौकरी गई; बेरोजगार; निलंबित; सस्पेंड; बर्खास्त; नौकरी छोड़
छंटनी
""",
    ),
    Mentions(
        entity="SALARY",
        language="ta",
        telling="""
சம்பளம் #; மாத சம்பளம்; சம்பளம் வாங்கு; சம்பளம் வரவில்லை; சம்பளம் குறை; அவரது சம்பளம்; தற்போதைய சம்பளம்; # சம்பளம்
ஊதியம் #
""",
        plain="""
சம்பளம்; ஊதியம்
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="ta",
        telling="""
வேலையை விட்டு; வேலை இழந்த; வேலையிலிருந்து நீக்க; வேலை போய்; வேலை போச்சு; பணிநீக்கம்; சஸ்பெண்ட்; வேலையில்லாமல்
டிஸ்மிஸ்; பணி நீக்க
""",
    ),
)
