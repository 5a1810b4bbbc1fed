"""Passport numbers of Africa: one row a country, its forms as on the data page.

Issued by the states under ICAO Doc 9303. Forms: PRADO register of the Council of the EU
(https://www.consilium.europa.eu/prado) and the issuing authorities. There is no check digit outside the
machine-readable zone, so a field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.families import Row, passports

recognizers = passports(
    Row(
        *("ZA", "South Africa", ("south african", "rsa"), "[ADEMT][0-9]{8}|[0-9]{9}"),
        ("South African passport A04817263", "M00012345"),
        ("suid afrikaanse paspoort", "paspoort suid afrika"),
        lifespan="ten years, five below 16; nine digits until 2009, a letter of the kind and eight digits since.",
    ),
    Row(
        *("NG", "Nigeria", ("nigerian",), "[A-Z][0-9]{8}"),
        ("Nigerian passport A01234567", "B50312345"),
        ("nigerian international passport", "international passport nigeria"),
        lifespan="five or ten years; A, with B for the later series, and eight digits.",
    ),
    Row(
        *("KE", "Kenya", ("kenyan",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("Kenyan passport AK0481726", "A1928374"),
        ("pasipoti ya kenya",),
        lifespan="ten years; A and seven digits until 2021, two letters in the East African e-passport since 2017.",
    ),
    Row(
        *("TZ", "Tanzania", ("tanzanian",), "[A-Z]{2}[0-9]{6}|T[A-Z]{2}[0-9]{6}"),
        ("Tanzanian passport TAE481726", "AB192837"),
        ("pasipoti ya tanzania",),
        lifespan="ten years; two letters and six digits until 2020, TAE and six digits since.",
    ),
    Row(
        *("UG", "Uganda", ("ugandan",), "[A-Z][0-9]{7,8}"),
        ("Ugandan passport A00481726", "B1928374"),
        lifespan="ten years; B and seven digits until 2022, A and eight digits since December 2018.",
    ),
    Row(
        *("RW", "Rwanda", ("rwandan", "rwandese"), "P[A-Z][0-9]{6,7}"),
        ("Rwandan passport PC481726", "PD192837"),
        ("pasiporo y u rwanda",),
    ),
    Row(
        *("BI", "Burundi", ("burundian",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("passeport burundais OP0481726", "B192837"),
        ("passeport burundais", "passeport burundi"),
    ),
    Row(
        *("ET", "Ethiopia", ("ethiopian",), "E[A-Z][0-9]{7}"),
        ("Ethiopian passport EP4817263", "EQ1928374"),
        ("የኢትዮጵያ ፓስፖርት",),
        lifespan="five years; E, a letter and seven digits.",
    ),
    Row(
        *("ER", "Eritrea", ("eritrean",), "[A-Z][0-9]{7}"),
        ("Eritrean passport K0481726", "K1928374"),
    ),
    Row(
        *("SO", "Somalia", ("somali",), "P[0-9]{8}"),
        ("Somali passport P00481726", "P01928374"),
        ("baasaboor soomaali", "baasaboorka soomaaliya"),
        lifespan="five years; P and eight digits since 2013.",
    ),
    Row(
        *("DJ", "Djibouti", ("djiboutian",), "[0-9]{2}[A-Z]{1,2}[0-9]{5}|[A-Z]{1,2}[0-9]{6}"),
        ("passeport djiboutien 14RE48172", "D192837"),
        ("passeport djiboutien", "passeport djibouti"),
    ),
    Row(
        *("SD", "Sudan", ("sudanese",), "[PB][0-9]{7,8}"),
        ("Sudanese passport P04817263", "P1928374"),
        ("جواز سفر سوداني", "جواز السفر السوداني", "جواز سوداني"),
    ),
    Row(
        *("SS", "South Sudan", ("south sudanese",), "[A-Z][0-9]{8}"),
        ("South Sudanese passport R00481726", "D01928374"),
        lifespan="five years; issued since January 2012.",
    ),
    Row(
        *("EG", "Egypt", ("egyptian",), "[A-Z][0-9]{8}"),
        ("جواز سفر مصري A14817263", "A29283746"),
        ("جواز سفر مصري", "جواز السفر المصري", "جواز مصري"),
        lifespan="seven years; A and eight digits since 2008.",
    ),
    Row(
        *("LY", "Libya", ("libyan",), "[A-Z0-9]{8}"),
        ("Libyan passport HG1P48RK", "P0481726"),
        ("جواز سفر ليبي", "جواز السفر الليبي", "جواز ليبي"),
        lifespan="eight years; eight letters and digits since 2013.",
    ),
    Row(
        *("TN", "Tunisia", ("tunisian",), "[A-Z][0-9]{6,7}"),
        ("passeport tunisien H481726", "K192837"),
        ("passeport tunisien", "passeport tunisie", "جواز سفر تونسي", "جواز السفر التونسي"),
    ),
    Row(
        *("DZ", "Algeria", ("algerian",), "[0-9]{9}"),
        ("passeport algérien 148172635", "309283746"),
        ("passeport algerien", "passeport algerie", "جواز سفر جزائري", "جواز السفر الجزائري"),
        lifespan="ten years, five for children; nine digits, biometric since 2012.",
    ),
    Row(
        *("MA", "Morocco", ("moroccan",), "[A-Z]{2} ?[0-9]{6,7}"),
        ("passeport marocain AB4817263", "SN1928374"),
        ("passeport marocain", "passeport maroc", "جواز سفر مغربي", "جواز السفر المغربي"),
        lifespan="five years; two letters and seven digits, biometric since December 2009.",
    ),
    Row(
        *("MR", "Mauritania", ("mauritanian",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("passeport mauritanien BM481726", "B0192837"),
        ("passeport mauritanien", "جواز سفر موريتاني"),
    ),
    Row(
        *("SN", "Senegal", ("senegalese",), "[A-Z][0-9]{7,8}"),
        ("passeport sénégalais A01481726", "A1928374"),
        ("passeport senegalais", "passeport senegal"),
        lifespan="five years, ten since 2023; A and eight digits.",
    ),
    Row(
        *("CI", "Ivory Coast", ("ivorian", "cote d ivoire"), "[0-9]{2}[A-Z]{2}[0-9]{5}"),
        ("passeport ivoirien 15AB48172", "20AL19283"),
        ("passeport ivoirien", "passeport cote d ivoire"),
        lifespan="five years; begins with the year.",
    ),
    Row(
        *("GH", "Ghana", ("ghanaian", "ghanian"), "[GHDS][0-9]{7}"),
        ("Ghanaian passport G1481726", "H0192837"),
        lifespan="ten years since 2016, five before; G or H and seven digits.",
    ),
    Row(
        *("CM", "Cameroon", ("cameroonian",), "[A-Z]{2}[0-9]{6}|[0-9]{7,8}"),
        ("passeport camerounais AA481726", "01928374"),
        ("passeport camerounais", "passeport cameroun"),
        lifespan="five years; two letters and six digits since July 2021.",
    ),
    Row(
        *("ML", "Mali", ("malian",), "[A-Z]{1,2}[0-9]{7}"),
        ("passeport malien AA0481726", "B1928374"),
        ("passeport malien", "passeport mali"),
    ),
    Row(
        *("BF", "Burkina Faso", ("burkinabe",), "[A-Z]{1,2}[0-9]{6,8}"),
        ("passeport burkinabè A3481726", "A01928374"),
        ("passeport burkinabe", "passeport burkina"),
    ),
    Row(
        *("BJ", "Benin", ("beninese",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("passeport béninois B0481726", "BA192837"),
        ("passeport beninois", "passeport benin"),
    ),
    Row(
        *("TG", "Togo", ("togolese",), "[A-Z]{2}[0-9]{6}"),
        ("passeport togolais EB481726", "EC192837"),
        ("passeport togolais", "passeport togo"),
    ),
    Row(
        *("NE", "Niger", ("nigerien",), "[0-9]{2}[A-Z]{1,2}[0-9]{5,6}|[A-Z]{1,2}[0-9]{6}"),
        ("passeport nigérien 14PC48172", "NE192837"),
        ("passeport nigerien", "passeport niger"),
    ),
    Row(
        *("GN", "Guinea", ("guinean", "guinea conakry"), "[A-Z][0-9]{7,8}"),
        ("passeport guinéen O00481726", "R0192837"),
        ("passeport guineen", "passeport guinee"),
    ),
    Row(
        *("GW", "Guinea-Bissau", ("bissau guinean",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("passaporte guineense CA0481726", "C0192837"),
        ("passaporte guineense", "passaporte guine bissau"),
    ),
    Row(
        *("GM", "Gambia", ("gambian",), "[A-Z]{1,2}[0-9]{6}"),
        ("Gambian passport PC481726", "GM192837"),
    ),
    Row(
        *("SL", "Sierra Leone", ("sierra leonean",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("Sierra Leonean passport ER481726", "E0192837"),
    ),
    Row(
        *("LR", "Liberia", ("liberian",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("Liberian passport L481726", "PP0192837"),
    ),
    Row(
        *("CV", "Cape Verde", ("cape verdean", "cabo verde"), "[A-Z]{1,2}[0-9]{6}"),
        ("passaporte cabo-verdiano PA481726", "J192837"),
        ("passaporte cabo verdiano", "passaporte cabo verde"),
    ),
    Row(
        *("GA", "Gabon", ("gabonese",), "[0-9]{2}[A-Z]{2}[0-9]{5}"),
        ("passeport gabonais 14GA48172", "19AA19283"),
        ("passeport gabonais", "passeport gabon"),
    ),
    Row(
        *("CG", "Congo Brazzaville", ("congo", "congolese", "republic of congo"), "[A-Z]{2}[0-9]{6,7}"),
        ("passeport congolais OA0481726", "OC192837"),
        ("passeport congolais", "passeport congo brazzaville", "passeport congo"),
    ),
    Row(
        *("CD", "DR Congo", ("democratic republic of congo", "congo kinshasa", "congolese drc", "drc")),
        "O[A-Z][0-9]{7}",
        ("passeport RDC OP0481726", "OB1928374"),
        ("passeport rdc", "passeport congolais rdc", "passeport biometrique rdc"),
        lifespan="five years; O, a letter and seven digits.",
    ),
    Row(
        *("TD", "Chad", ("chadian",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("passeport tchadien R0481726", "RA192837"),
        ("passeport tchadien", "passeport tchad"),
    ),
    Row(
        *("CF", "Central African Republic", ("central african",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("passeport centrafricain O00481726", "OA192837"),
        ("passeport centrafricain", "passeport rca"),
    ),
    Row(
        *("GQ", "Equatorial Guinea", ("equatoguinean", "equatorial guinean"), "[A-Z]?[0-9]{6,8}"),
        ("pasaporte ecuatoguineano A0481726", "192837"),
        ("pasaporte ecuatoguineano", "pasaporte guinea ecuatorial"),
    ),
    Row(
        *("AO", "Angola", ("angolan",), "N[0-9]{7}"),
        ("passaporte angolano N2481726", "N1928374"),
        ("passaporte angolano", "passaporte angola"),
        lifespan="ten years, five for children; N and seven digits.",
    ),
    Row(
        *("MZ", "Mozambique", ("mozambican",), "[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z]{2}[0-9]{6,7}"),
        ("passaporte moçambicano 15AJ48172", "AB192837"),
        ("passaporte mocambicano", "passaporte mocambique"),
        lifespan="five or ten years; begins with the year since 2011.",
    ),
    Row(
        *("ZM", "Zambia", ("zambian",), "Z[A-Z][0-9]{6}"),
        ("Zambian passport ZN481726", "ZP192837"),
        lifespan="ten years; Z, a letter and six digits.",
    ),
    Row(
        *("ZW", "Zimbabwe", ("zimbabwean",), "[A-Z]{2}[0-9]{6}"),
        ("Zimbabwean passport BN481726", "AE192837"),
        lifespan="ten years; two letters and six digits, electronic and AE since December 2021.",
    ),
    Row(
        *("MW", "Malawi", ("malawian",), "[A-Z]{2}[0-9]{6}"),
        ("Malawian passport MA481726", "MW192837"),
    ),
    Row(
        *("BW", "Botswana", ("botswanan", "motswana"), "B[A-Z][0-9]{7}"),
        ("Botswana passport BN0481726", "BD1928374"),
        lifespan="ten years; B, a letter and seven digits.",
    ),
    Row(
        *("NA", "Namibia", ("namibian",), "[A-Z][0-9]{7}"),
        ("Namibian passport P0481726", "N1928374"),
    ),
    Row(
        *("LS", "Lesotho", ("basotho", "lesothan"), "[A-Z]{2}[0-9]{6}"),
        ("Lesotho passport RA481726", "RB192837"),
    ),
    Row(
        *("SZ", "Eswatini", ("swazi", "swaziland"), "[0-9]{8}|[A-Z]{0,2}[0-9]{7}"),
        ("Eswatini passport 40481726", "Swazi passport 4192837"),
    ),
    Row(
        *("MG", "Madagascar", ("malagasy",), "[A-Z][0-9]{2}[A-Z][0-9]{5}"),
        ("passeport malgache A14D48172", "B20E19283"),
        ("passeport malgache", "passeport madagascar"),
        lifespan="five years; letters in the first and the fourth place.",
    ),
    Row(
        *("MU", "Mauritius", ("mauritian",), "[0-9]{7}"),
        ("Mauritian passport 1481726", "passeport mauricien 1928374"),
        ("passeport mauricien", "passeport maurice"),
        lifespan="ten years; seven digits.",
    ),
    Row(
        *("SC", "Seychelles", ("seychellois",), "[A-Z][0-9]{6,7}"),
        ("Seychelles passport N0481726", "N192837"),
        ("passeport seychellois",),
    ),
    Row(
        *("KM", "Comoros", ("comorian",), "[A-Z]{2}[0-9]{6,7}"),
        ("passeport comorien NB481726", "NA0192837"),
        ("passeport comorien", "passeport comores"),
    ),
    Row(
        *("ST", "Sao Tome and Principe", ("santomean", "sao tome"), "[A-Z]{1,2}[0-9]{6}"),
        ("passaporte são-tomense A481726", "ST192837"),
        ("passaporte sao tomense",),
    ),
)
