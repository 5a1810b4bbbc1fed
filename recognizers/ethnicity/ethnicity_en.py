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
black/white/brown/asian/hispanic/latino/latina guy/lady/couple/family/gentleman
black/white/brown/asian/hispanic/latino/latina kid/boy/girl/applicant/candidate/tenant
black/white/hispanic/latino/latina mother/mum/mom/father/dad/wife/husband
asian/roma/gypsy/traveller/maori/aboriginal mother/mum/mom/father/dad/wife/husband
identifies as black/white/asian/hispanic/latino/latina/native
identifies as indigenous/mixed/first/metis/aboriginal/maori/inuit/biracial
identif* as _ black/white/asian/hispanic/latino/latina
identif* as _ native/indigenous/aboriginal/maori/metis/inuit/multiracial
self identif* as/black/white/asian/hispanic/native
he/she/they is/are black/hispanic/latino/latina/aboriginal/maori/roma
hes/shes/theyre black/hispanic/latino/latina/asian/aboriginal/maori; ethnicity is; race is
his/her/their ethnicity/race; of african/asian/chinese/indian/jewish/arab descent/heritage/ancestry/origin
of hispanic/roma/mixed/caribbean/maori/aboriginal descent/heritage/ancestry/origin; ethnically
ethnic chinese/indian/malay/tamil/russian/albanian/kurd/kurdish/uyghur/han/german; racially; black female/male
white female/male; hispanic female/male; asian female/male; enrolled member of; tribal member; tribal enrollment
enrolled navajo/cherokee/choctaw/lakota/ojibwe; status indian; treaty indian; non status indian; treaty card
registered under the indian act; first nations woman/man/family/student/client/person; proud wiradjuri/yorta/noongar
proud aboriginal/maori/metis/black/kurdish/zulu/first
wiradjuri/noongar/yolngu/kamilaroi/yorta/arrernte/koori woman/man; irish traveller/travellers; romany gypsy
roma family; gypsy family; traveller family; coloured lady/man/woman/person
because he/she/they is/are black/asian/brown/hispanic/white/roma; on account of his/her/their race
looks mixed/asian/hispanic; dark skinned; light skinned; cape malay; cape coloured; straits chinese; peranakan
bumi status; bumiputera/bumiputra; the neighbours are chinese/indian/black/malay/roma/asian/travellers
they are travellers; theyre travellers; they re travellers; traveller site; travellers settled; nisei; sansei; issei
interned at; hakka; hokkien; teochew; cantonese family; dark complexion; fair complexion; complexion wheatish
wheatish; dusky; chinese tenants/tenant only; only black/asian/white/brown; no blacks; no indians; no asians
no chinese; no gypsies; no travellers; no africans
of somali/ethiopian/nigerian/ghanaian/jamaican/pakistani origin/descent/heritage/extraction
of bangladeshi/turkish/kurdish/arab/tamil/sri origin/descent/heritage/extraction
of lankan/vietnamese/korean/japanese/mexican/hmong origin/descent/heritage/extraction
of roma/romani/sami/maori/polynesian/samoan/tongan origin/descent/heritage/extraction; seminole; creek nation; osage
lumbee; chickasaw; shawnee; pueblo; hopi; dine; tribal dividend; tribal benefits; tribal id; tribal elder; rancheria
reservation born; metis card; mno card; ainu; hazara; pashtun; pathan; baloch; yazidi; alawite; druze; copt; assyrian
karen people; rohingya; uyghur family; tibetan family; gurkha family; parsi origin; anglo burmese; burgher; moor
mestiza; ladino; mapuche; quechua; aymara; garifuna; person of colour; person of color; woman of color
woman of colour; man of colour
is batak/iban/kadazan/dayak/kikuyu/luo/yoruba/igbo/hausa/fulani/zulu/xhosa/kurdish/turkish/maori
is samoan/cree/inuk/metis/navajo/sinto/roma/jewish/arab/malay/chinese/indian/parsi/hispanic/asian
she/he/they s/re batak/iban/malay/chinese/kikuyu/yoruba/igbo/zulu/maori/kurdish/roma/jewish/black/hispanic/asian
shes/hes iban/malay/chinese/kikuyu/yoruba/igbo/zulu/maori/kurdish/roma/jewish/black/hispanic/asian
is a kikuyu/luo/yoruba/zulu/maori/kurd/turk/jew/roma/sinto
family is/are roma/maori/malay/chinese/wiradjuri/yorta/noongar/kurdish/jewish/somali/hmong/navajo/cree; yorta yorta
status first nation; first nation status; six nations; jewish family; malay family; chinese family; indian family
parsi family; hmong household; hasidic jews; hasidic; orthodox family
her/his mother/father/mum/dad/grandmother is cree/black/maori/chinese/indian/jewish/irish/hispanic/navajo
mum/mom/mother/dad/father black/white/irish/chinese/indian/maori/asian; is half; half maori/samoan/native/cherokee
ethnic minority; from a minority; minority candidate; race black/white/asian/hispanic/indian/malay/chinese/other/mixed
ethnicity black/white/asian/indian/chinese/hispanic/mixed/other; white/black/coloured/indian south african
fijian indian; band member; treaty number; status card; on reserve; puerto rican; mexican american; asian american
black american; cuban american; arab american; black owned household; punjabi sikh; tribal card; scottish traveller
showman family
ethnic kazakh/uzbek/tatar/armenian/georgian/serb/croat/bosniak/hungarian/roma/turk/kurd/pashtun/hazara/tajik
gypsy/roma/traveller community/family/background
from the traveller/roma/jewish/black/asian/maori/aboriginal/indigenous/tribal/chinese/malay/indian community
the only black/asian/brown/white/jewish
black/asian/hispanic/brown/jewish/maori/aboriginal employee/employees/colleague/staff/worker/driver/nurse
black/asian/hispanic/brown/jewish/maori/aboriginal teacher/student/pupil/client/donor/member/resident
is/hes/shes/are/was/insured/applicant metis/hmong/cree/ojibwe/inuit/navajo/cherokee
owner/founder/candidate/husband/wife/family/tenant metis/hmong/cree/ojibwe/inuit/navajo/cherokee
is/hes/shes/are/was/insured/applicant choctaw/lakota/mohawk/maori/pasifika/samoan/tongan/aboriginal
owner/founder/candidate/husband/wife/family/tenant choctaw/lakota/mohawk/maori/pasifika/samoan/tongan/aboriginal
is/hes/shes/are/was/insured/applicant koori/noongar/murri/zulu/xhosa/sotho/tswana
owner/founder/candidate/husband/wife/family/tenant koori/noongar/murri/zulu/xhosa/sotho/tswana
is/hes/shes/are/was/insured/applicant venda/ndebele/yoruba/igbo/hausa/fulani/ijaw/tiv
owner/founder/candidate/husband/wife/family/tenant venda/ndebele/yoruba/igbo/hausa/fulani/ijaw/tiv
is/hes/shes/are/was/insured/applicant kikuyu/luo/luhya/kalenjin/kamba/maasai/somali
owner/founder/candidate/husband/wife/family/tenant kikuyu/luo/luhya/kalenjin/kamba/maasai/somali
is/hes/shes/are/was/insured/applicant amhara/oromo/tigrayan/romani/roma/gypsy/traveller/kurdish
owner/founder/candidate/husband/wife/family/tenant amhara/oromo/tigrayan/romani/roma/gypsy/traveller/kurdish
is/hes/shes/are/was/insured/applicant kurd/uyghur/tatar/berber/amazigh/pashtun/hazara
owner/founder/candidate/husband/wife/family/tenant kurd/uyghur/tatar/berber/amazigh/pashtun/hazara
is/hes/shes/are/was/insured/applicant tajik/baloch/punjabi/gujarati/bengali/tamil/malayali/marathi
owner/founder/candidate/husband/wife/family/tenant tajik/baloch/punjabi/gujarati/bengali/tamil/malayali/marathi
first nation; enrolled member; tribe member; aboriginal man/woman/family/owned/heritage/descent/person/elder
indigenous man/woman/family/person/heritage/descent/owned/tenant/candidate; maori man/woman/family/heritage/descent
iwi is; traveller family/site/community/background; gypsy family/traveller/background/site
roma family/woman/man/community/kids/background; black man/woman/guy/lady/girl/boy/male/female/family/couple/kid/kids
black owner/founder/candidate/tenant/american/british/african/caribbean/applicant/student/hire/manager/employee
white man/woman/guy/lady/male/female/family/couple/british/irish/south/male/candidate/applicant/farmer/guy
asian man/woman/guy/lady/male/female/family/couple/owner/candidate/american/tenant/applicant
brown man/woman/guy/lady/skin/skinned; coloured man/woman/lady/guy/family/community/employee/applicant/candidate
half black/white/asian/chinese/japanese/korean/indian/jamaican/nigerian/maori/samoan
part maori/aboriginal/cherokee/black/native; african american; south asian man/woman/heritage/origin/descent/family
middle eastern man/woman/descent/origin; jewish heritage/descent/origin
ethnic chinese/malay/indian/minority/background/group/origin
of chinese/indian/african/caribbean/asian origin/descent/heritage/extraction/ancestry/background/ethnicity/race
of pakistani/bangladeshi/nigerian/arab/turkish/kurdish origin/descent/heritage/extraction
of pakistani/bangladeshi/nigerian/arab/turkish/kurdish ancestry/background/ethnicity/race
of jewish/irish/polish/korean/vietnamese/filipino origin/descent/heritage/extraction
of jewish/irish/polish/korean/vietnamese/filipino ancestry/background/ethnicity/race
of mexican/hispanic/maori/aboriginal/indigenous/native origin/descent/heritage/extraction
of mexican/hispanic/maori/aboriginal/indigenous/native ancestry/background/ethnicity/race; her/his race
race listed/recorded/ticked/marked; ethnicity is/listed/recorded/ticked/marked/given
ticked black/white/asian/hispanic/mixed/other; minority owned by; fair skinned; skin colour; skin color
na igbo/yoruba/hausa/fulani/ijaw man/woman/boy/girl/people
igbo/yoruba/hausa/fulani/kikuyu/luo/zulu man/woman/lady/guy/boy/girl/family/owner/chap/fella
xhosa/hmong/maori/samoan/romany/romani/sikh man/woman/lady/guy/boy/girl/family/owner/chap/fella
african/coloured/indian/white/black female/male
described/describes/identifies/identified/listed identifies _ as/it/box african/black/white/asian
described/describes/identifies/identified/listed identifies _ as/it/box romany/roma/gypsy/traveller
ticked/ticks/recorded/registered/self identifies _ as/it/box african/black/white/asian/romany/roma/gypsy/traveller
described/describes/identifies/identified/listed identifies _ as/it/box maori/aboriginal/coloured/indian
described/describes/identifies/identified/listed identifies _ as/it/box hispanic/latino/mixed/native/indigenous
ticked/ticks/recorded/registered/self identifies _ as/it/box maori/aboriginal/coloured/indian
ticked/ticks/recorded/registered/self identifies _ as/it/box hispanic/latino/mixed/native/indigenous
is fulani/igbo/yoruba/hausa/kikuyu/luo/zulu/xhosa/romany/ngapuhi/tainui
fulani/igbo/yoruba/hausa/zulu/xhosa/maori/cherokee/romany from _ mothers/fathers/moms/dads side
from his/her/the mothers/fathers side; iwi ngati/ngai/te/nga/tainui; ngati hine/porou/whatua/kahungunu
aa profile african/coloured/white/indian; bee status black/white; dir/director # coloured/african/indian/white/black
ticked the tsi/atsi/aboriginal/maori/bame/black box; ticked _ box on _ form ethnic
sc/st/obc/ews certificate/certficate/cert pending/is/awaited; tsi box
""",
        plain="""
hispanic; latino; latina; latinx; chicano; chicana; pacific islander; native hawaiian; alaska native; american indian
native american; samoan; tongan; chamorro; navajo; cherokee; lakota; choctaw; apache; ojibwe; ojibwa; cree; mohawk
anishinaabe; haida; mi kmaq; mikmaq; blackfoot; metis; inuit; inuk; first nations; indigenous; aboriginal
torres strait; maori; pasifika; iwi; ngapuhi; ngai tahu; wiradjuri; noongar; yolngu; koori; murri; palawa; kamilaroi
arrernte; south asian; east asian; caucasian; anglo indian; eurasian; middle eastern descent; arab; arabs; kurd
kurdish; berber; yoruba; igbo; hausa; fulani; kikuyu; luo; luhya; kalenjin; zulu; xhosa; sotho; tswana; ndebele; shona
akan; ashanti; ewe; oromo; amhara; tigrayan; tutsi; hutu; somali; coloured; roma; romany; romani; gypsy; gypsies
sinti; jewish heritage; ashkenazi; sephardic; hmong; uyghur; uighur; tamil/telugu origin; malay; dayak; kadazan
orang asli; afro; creole; mestizo; mulatto; indo caribbean; windrush; bame; bipoc; bangladeshi community
gujarati patel; afrikaner; khoisan; masai; maasai; tuareg; bedouin; pavee; bidayuh; murut; pakeha; mizrahi; turkmen
bme; poc; bumiputera; bumi; atsi
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
dalit/brahmin/rajput/maratha/jat/yadav/bania family/boy/girl
baniya/kayastha/vanniyar/nadar/lingayat/reddy/kamma/kapu family/boy/girl; dalit christian
dalit woman/man/student/family; lower caste; upper caste; low caste; high caste; inter caste; intercaste; other caste
same caste; own caste; caste no bar; only brahmin/brahmins/jain/vegetarian tenants; pure brahmin; pakka brahmin
tam brahm; tambrahm; iyer/iyengar family/brahmin/boy/girl; marwari baniya; adivasi hai
adivasi family/boy/girl/student; she/he is/from dalit/brahmin/obc/sc/st/adivasi/rajput/jat/maratha/yadav; paraiyar
pallar; chamar; bhangi; valmiki samaj; mahar; matang; madiga; mala caste; holeya; pulaya; paravan; arunthathiyar
chakkiliyar; jatav; pasi caste; dusadh; musahar; caste yadav/jat/rajput/brahmin/kurmi/maratha/reddy/nair/ezhava
caste kamma/kapu/vanniyar/nadar/gounder/lingayat/obc/sc/st/general; st meena; st gond; st bhil; st santhal; sc valmiki
sc jatav; sc chamar; sc mahar; sc madiga; sc mala; st certificate; sc certificate; obc certificate; jat log
jat family; gujjar family; ahir family; alliance _ brahmin/reddy/kamma/nair/iyer/iyengar/mudaliar/vanniyar/nadar
ho tribe; munda; kharia; kurukh; chenchu; lambani; kuruba; kuruva; besta; vadda; golla; yerukala; kallar; maravar
agamudayar; isai vellalar; sourashtra; senguntha*; devanga; viswakarma; vishwakarma; sonar caste; kachhi; lodhi
nishad; mallah; kewat; dhanuk; paswan; majhi; bauri; namasudra; rajbanshi; matua; mahishya; from _ caste; is _ caste
of _ caste; caste column _ jatav/sc/st/obc/brahmin
own gounder/nair/reddy/jat/patel/marwari/yadav/brahmin people/community; same community; own community
gounder/nair/nadar/thevar/mudaliar/chettiar/vokkaliga/kapu/kamma/reddy/jat/patel people/community/only; st community
sc community; obc community; lingayats; nairs; devipujak; lohana; match only within; caste wise
caste certificate submitted; caste validity; ncl certificate; sc student; st student; obc student; ews student
sc boy/girl; st boy/girl; obc boy/girl; sc quota; obc quota; st quota; sc scholarship; post matric scholarship sc
belongs to yadav/jat/kurmi/maratha obc/gujjar/meena/vanniyar/thevar/nadar/gounder/reddy
belongs to brahmin/rajput/dalit/adivasi/muslim obc/gujjar/meena/vanniyar/thevar/nadar/gounder/reddy
belongs to yadav/jat/kurmi/maratha/brahmin/rajput/dalit/adivasi/muslim kamma/kapu/mala/madiga
belongs to yadav/jat/kurmi/maratha/brahmin/rajput/dalit/adivasi/muslim lingayat/vokkaliga/ezhava/nair/syrian
hindu yadav/jat/obc/sc/st/maratha/nadar/vanniyar/brahmin/mahar; maratha caste; brahmin by caste; caste brahmin
buddhist mahar; neo buddhist; nav bauddha; kshatriya by; bhumihar family; thakur family; pandit family
kayastha family; baniya family; marwari family; agarwal family only; jain family only; separate tumbler
not allowed in temple; refused water; wont eat with; wont rent to; won t rent to; veg brahmin; only veg brahmins
samaj ke; community nair/reddy/patel/jat/maratha; gotra is; nakshatra and caste; matrimony caste
""",
        plain="""
dalit; dalits; adivasi; harijan; brahmin; brahman; kshatriya; vaishya; shudra; rajput; maratha; kunbi; gujjar; ahir
kurmi; koeri; bania; baniya; agarwal samaj; kayastha; bhumihar; lingayat; vokkaliga; vanniyar; nadar; thevar; gounder
mudaliar; chettiar caste; ezhava; thiyya; nair caste; kamma; kapu; velama; balija; padmashali; patidar; leva patel
koli; dhangar; vanjari; banjara; lambada; lambadi; rabari; meena tribe; bhil; gond; santhal; santal; oraon
munda tribe; khasi; bodo; mizo; naga tribe; toda; irula; kurumba; saharia; warli; katkari; lingayath; saraswat
chitpavan; deshastha; havyaka; namboodiri; iyengar; smartha; khatri; khandayat; teli; nai caste; kumhar; lohar caste
dhobi caste; mochi caste; valmiki; balmiki; obc; ews; sebc; vjnt; pvtg; gotra; jaati; jati; biradari; sc st; sc or st
st tribe; reddy caste; jain baniya; noncreamy; untouchable; untouchability; gothram
""",
        faint="""
caste; sub caste; subcaste; community certificate; reservation; samaj; marwari; sindhi; tribal; tribals; quota
""",
    ),
)
