"""A person's racial or ethnic origin, as asked for by censuses, equality monitoring and surveys.

Terms are those of the official questions: US OMB Directive 15 (https://spd15revision.gov), England and Wales census
(https://www.ethnicity-facts-figures.service.gov.uk/style-guide/ethnic-groups), Brazil IBGE cor ou raça
(https://www.ibge.gov.br), Statistics Canada visible minority, Australian Bureau of Statistics indigenous status.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_GROUPS = tuple(
    """
white; black; asian; hispanic; latino; latina; latinx; latine; non hispanic; nonhispanic; not hispanic; caucasian
african american; black or african american; african; afro american; black african; black caribbean; caribbean
white british; white irish; white other; other white; gypsy; roma; romani; irish traveller; gypsy or irish traveller
traveller
english; welsh; scottish; northern irish; british asian; asian british; asian or asian british; black british
mixed; mixed race; multiracial; biracial; multiple; two or more races; dual heritage; mixed heritage
white and black caribbean; white and black african; white and asian; mixed wbc; mixed wba; mixed wa
indian; pakistani; bangladeshi; chinese; japanese; korean; vietnamese; filipino; filipina; thai; nepali; sri lankan
tamil
south asian; east asian; southeast asian; south east asian; west asian; central asian; asian b; asian i; asian p
asian o
american indian; alaska native; alaskan native; native american; aian; first nations; first nation; metis; inuit
indigenous
native hawaiian; hawaiian; pacific islander; nhpi; samoan; tongan; maori; pakeha; pasifika; fijian
aboriginal; torres strait islander; aboriginal and torres strait islander; atsi; tsi; koori; murri; wiradjuri
noongar
arab; middle eastern; mena; north african; persian; iranian; kurd; kurdish; turkish; turk; jewish; ashkenazi
sephardi
any other asian; any other white; any other black; any other mixed; any other ethnic group; other ethnic group; bame
bipoc
prefer not to say; prefer not to state; pnts; decline to state; declined; undisclosed ethnicity
blanco; blanca; negro; negra; mestizo; mestiza; mulato; mulata; indigena; afrodescendiente; afroecuatoriano
montubio; hispano
gitano; gitana; latinoamericano; asiatico; asiatica; raizal; palenquero; mapuche; quechua; aymara; guarani; nahua
maya
branco; branca; preto; preta; pardo; parda; amarelo; amarela; quilombola
bianco; nero; caucasico; africano; africana; arabo; rom; sinti
blanc; blanche; noir; noire; maghrebin; maghrebine; asiatique; africain; africaine; antillais; caucasien
weiss; schwarz; schwarze; asiatisch; afrikanisch; arabisch; turkisch; kurdisch
wit; zwart; aziatisch; marokkaans; turks; surinaams; antilliaans; hindoestaans; moluks
bialy; czarny; romski; slaski; kaszubski; ukrainski
jawa; sunda; batak; betawi; bugis; madura; minang; minangkabau; melayu; malay; bali; tionghoa; dayak; papua; banjar
aceh; sasak
cina; bumiputera; iban; kadazan; eurasian; peranakan; orang asli
kinh; tay; muong; khmer; hmong; nung; hoa; dao
kurt; laz; cerkes; zaza; arap; turkmen; bosnak; gurcu
zulu; xhosa; sotho; tswana; pedi; venda; tsonga; swazi; ndebele; coloured; afrikaner
yoruba; igbo; hausa; fulani; ijaw; kanuri; tiv; akan; ashanti; ewe; kikuyu; luo; luhya; kalenjin; kamba; kisii
maasai; somali
oromo; amhara; tigray; hutu; tutsi; wolof; serer; mandinka; bambara; berber; amazigh; tuareg; kabyle
汉; 汉族; 满族; 回族; 壮族; 蒙古族; 藏族; 维吾尔族; 苗族; 彝族; 朝鲜族; 土家族; アイヌ
punjabi; gujarati; marathi; bengali; sindhi; pashtun; baloch; hazara; tajik; uzbek; kazakh; uyghur; sinhalese
rohingya
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

recognizer = Recognizer(
    entity="ETHNICITY",
    name="racial or ethnic origin",
    values=_GROUPS,
    fields=(
        *("ethnicity", "ethnic", "ethnic group", "ethnic grp", "ethnic origin", "ethnic background", "ethnic category"),
        *("ethnic code", "ethnicity code", "ethnicities", "ethnicty", "etnicity", "race ethnicity", "race eth"),
        *("race code", "race desc", "racial", "racial origin", "racial group", "racial identity", "race identity"),
        *("self identified race", "eeo race", "eeoc race", "patient race", "applicant race", "borrower race"),
        *("heritage group", "ancestry", "hispanic", "hispanic latino", "is hispanic", "hispanic origin"),
        *("latino origin", "visible minority", "bame", "bipoc", "aboriginal", "aboriginal tsi", "atsi", "atsi status"),
        *("indigenous status", "indigenous", "first nations", "first nations status", "tribal affiliation"),
        *("tribal enrollment", "maori descent", "iwi", "skin color", "skin colour", "bee race", "bbbee race"),
        *("population group", "eth grp", "eth group", "eth origin", "eth cat", "diversity ethnicity", "raza etnia"),
        *("etnia", "etnico", "grupo etnico", "origen etnico", "pertenencia etnica", "autoidentificacion etnica"),
        *("autorreconocimiento etnico", "pueblo indigena", "pueblo originario", "color de piel", "cor raca"),
        *("raca cor", "cor ou raca", "raca ou cor", "raca etnia", "cor da pele", "autodeclaracao racial"),
        *("origine ethnique", "ethnie", "groupe ethnique", "origine raciale", "couleur de peau", "ethnische herkunft"),
        *("ethnie herkunft", "ethnizitat", "ethnische zugehorigkeit", "volksgruppe", "hautfarbe", "origine etnica"),
        *("gruppo etnico", "appartenenza etnica", "etniciteit", "etnische afkomst", "etnische achtergrond", "afkomst"),
        *("huidskleur", "etnisk", "etnicitet", "pochodzenie etniczne", "narodowosc etniczna", "rasa etnicznosc"),
        *("etnicita", "narodnost", "etnik koken", "etnik", "etnik grup", "irk", "etnis", "suku", "suku bangsa", "kaum"),
        *("bangsa", "ras etnis", "dan toc", "sac toc", "chung toc", "lahi", "etnisidad", "العرق", "الأصل العرقي"),
        *(
            "العرقية",
            "القبيلة",
            "قبيلة",
            "نژاد",
            "قومیت",
            "этническая принадлежность",
            "этническая группа",
            "人種",
            "民族",
        ),
        *("种族", "族裔", "種族", "인종", "민족", "เชื้อชาติ", "नस्ल", "प्रजाति समूह"),
    ),
    context=(
        *("race", "races", "raza", "raca", "razza", "rasse", "ras", "rasa", "origin"),
        *("origen", "tribe", "heritage", "minority", "diversity", "eeo", "background", "herkunft", "origine"),
        "abstammung",
    ),
    siblings=(
        *("gender", "sex", "disability", "disabled", "nationality", "religion", "marital", "ssn", "birthdate"),
        "dob",
    ),
    confused_with=(
        "running races, colours of goods, breeds of animals, languages and nationalities; the share of a column's "
        "values that are census terms tells them apart"
    ),
    matches=(
        *("Black or African American", "Asian - other", "PNTS", "mixed race", "not Hispanic", "Parda", "Indígena"),
        *("Melayu", "汉族", "Yes, Aboriginal", "White - British"),
    ),
    rejects=("4:05 Ascot", "Ultra 90 km", "Hill climb, car #17", "Poodle"),
)
