"""How notes in English speak of a person's race, ethnic group, indigenous people, caste or reservation class.

Group names after the censuses of the US (https://www.census.gov/topics/population/race.html), England and Wales
(https://www.ons.gov.uk/census), Australia, Canada, Singapore and South Africa; Indian classes after the National
Commissions for Scheduled Castes (https://ncsc.nic.in), Scheduled Tribes and Backward Classes.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="ETHNICITY",
        language="en",
        telling="""
african american/americans; afro caribbean; afro latina/latino; black african; black caribbean; black british
black or african american; white british; white irish; british asian; british pakistani/indian/bangladeshi/chinese
mixed race; biracial; multiracial; mixed heritage; mixed ethnicity; dual heritage; half chinese/japanese/black/white
half indian/asian/korean/malay/filipino/filipina/thai; part aboriginal/maori/native/cherokee/navajo; quarter cherokee
black/white/brown/asian/hispanic/latino/latina/aboriginal/maori/chinese/malay man/woman
black/white/brown/asian/hispanic/latino/latina guy/lady/couple/family/gentleman/kid/boy/girl/applicant/candidate/tenant
black/white/hispanic/latino/latina/asian/roma/gypsy/traveller/maori/aboriginal mother/mum/mom/father/dad/wife/husband
identifies as black/white/asian/hispanic/latino/latina/native/indigenous/mixed/first/metis/aboriginal/maori/inuit/biracial
identif* as _ black/white/asian/hispanic/latino/latina/native/indigenous/aboriginal/maori/metis/inuit/multiracial
self identif* as/black/white/asian/hispanic/native
he/she/they is/are black/hispanic/latino/latina/aboriginal/maori/roma
hes/shes/theyre black/hispanic/latino/latina/asian/aboriginal/maori; ethnicity is; race is
his/her/their ethnicity/race
of african/asian/chinese/indian/jewish/arab/hispanic/roma/mixed/caribbean/maori/aboriginal descent/heritage/ancestry/origin
ethnically; ethnic chinese/indian/malay/tamil/russian/albanian/kurd/kurdish/uyghur/han/german; racially
black female/male; white female/male; hispanic female/male; asian female/male; enrolled member of; tribal member
tribal enrollment; enrolled navajo/cherokee/choctaw/lakota/ojibwe; status indian; treaty indian; non status indian
treaty card; registered under the indian act; first nations woman/man/family/student/client/person
proud wiradjuri/yorta/noongar; proud aboriginal/maori/metis/black/kurdish/zulu/first
wiradjuri/noongar/yolngu/kamilaroi/yorta/arrernte/koori woman/man; irish traveller/travellers; romany gypsy
roma family; gypsy family; traveller family; coloured lady/man/woman/person
because he/she/they is/are black/asian/brown/hispanic/white/roma; on account of his/her/their race
looks mixed/asian/hispanic; dark skinned; light skinned; cape malay; cape coloured; straits chinese; peranakan
bumi status; bumiputera/bumiputra
""",
        plain="""
hispanic; latino; latina; latinx; chicano; chicana; pacific islander; native hawaiian; alaska native; american indian
native american; samoan; tongan; chamorro; navajo; cherokee; lakota; choctaw; apache; ojibwe; ojibwa; cree; mohawk
hopi; anishinaabe; haida; mi kmaq; mikmaq; blackfoot; metis; inuit; inuk; first nations; indigenous; aboriginal
torres strait; maori; pasifika; iwi; ngapuhi; ngai tahu; wiradjuri; noongar; yolngu; koori; murri; palawa; kamilaroi
arrernte; south asian; east asian; caucasian; anglo indian; eurasian; middle eastern descent; arab; arabs; kurd
kurdish; berber; yoruba; igbo; hausa; fulani; kikuyu; luo; luhya; kalenjin; zulu; xhosa; sotho; tswana; ndebele; shona
akan; ashanti; ewe; oromo; amhara; tigrayan; tutsi; hutu; somali; coloured; roma; romany; romani; gypsy; gypsies
sinti; jewish heritage; ashkenazi; sephardic; hmong; uyghur; uighur; tamil/telugu origin; malay; dayak; iban; kadazan
orang asli; afro; creole; garifuna; mestizo; mulatto; indo caribbean; windrush; bame; bipoc; bangladeshi community
gujarati patel
""",
        faint="""
jew; jewish; asian origin; african; caribbean; white/black person; skin colour/color; people of colour/color; ethnic
minority; tribe; chinese race; heritage; ancestry; asian/black/white household; immigrant family; mixed
""",
    ),
    Mentions(
        entity="IN_CASTE",
        language="en-IN",
        telling="""
sc/st/obc/ews/sebc/mbc/bcm/dnt/nt category; sc st category; category sc/st/obc/ews/sebc/mbc
sc/st/obc/ews candidate/quota/seat; sc/st/obc/ews certificate/cert/student/form/family/caste; obc ncl; obc non creamy
non creamy layer; creamy layer; obc a/b; belongs to sc/st/obc/ews/scheduled/backward
belongs to _ caste/community/samaj; sc by caste; by caste; his/her/their caste; caste is; caste certificate
caste cert; scheduled caste/castes; scheduled tribe/tribes; backward class; other backward; most backward
denotified tribe; nomadic tribe; from sc/st/obc community/family/background; general category candidate; ews quota
reserved category; reservation category; under sc/st/obc/ews; in sc/st/obc/ews; sc/st/obc/ews reservation
dalit/brahmin/rajput/maratha/jat/yadav/bania/baniya/kayastha/vanniyar/nadar/lingayat/reddy/kamma/kapu family/boy/girl
dalit christian; dalit woman/man/student/family; lower caste; upper caste; low caste; high caste; inter caste
intercaste; other caste; same caste; own caste; caste no bar; only brahmin/brahmins/jain/vegetarian tenants
pure brahmin; pakka brahmin; tam brahm; tambrahm; iyer/iyengar family/brahmin/boy/girl; marwari baniya; adivasi hai
adivasi family/boy/girl/student; she/he is/from dalit/brahmin/obc/sc/st/adivasi/rajput/jat/maratha/yadav; paraiyar
pallar; chamar; bhangi; valmiki samaj; mahar; matang; madiga; mala caste; holeya; pulaya; paravan; arunthathiyar
chakkiliyar; jatav; pasi caste; dusadh; musahar
""",
        plain="""
dalit; dalits; adivasi; harijan; brahmin; brahman; kshatriya; vaishya; shudra; rajput; maratha; kunbi; gujjar; ahir
kurmi; koeri; bania; baniya; agarwal samaj; kayastha; bhumihar; lingayat; vokkaliga; vanniyar; nadar; thevar; gounder
mudaliar; chettiar caste; ezhava; thiyya; nair caste; kamma; kapu; velama; balija; padmashali; patidar; leva patel
koli; dhangar; vanjari; banjara; lambada; lambadi; rabari; meena tribe; bhil; gond; santhal; santal; oraon
munda tribe; khasi; bodo; mizo; naga tribe; toda; irula; kurumba; saharia; warli; katkari; lingayath; saraswat
chitpavan; deshastha; havyaka; namboodiri; iyengar; smartha; khatri; khandayat; teli; nai caste; kumhar; lohar caste
dhobi caste; mochi caste; valmiki; balmiki; obc; ews; sebc; vjnt; pvtg; gotra; jaati; jati; biradari; sc st; sc or st
st tribe; reddy caste; jain baniya
""",
        faint="""
caste; sub caste; subcaste; community certificate; reservation; samaj; marwari; sindhi; tribal; tribals; quota
""",
    ),
)
