"""Passport numbers of the Americas and the Caribbean: one row a country, its forms as on the data page.

Issued by the states under ICAO Doc 9303. Forms: PRADO register of the Council of the EU
(https://www.consilium.europa.eu/prado) and the issuing authorities. There is no check digit outside the
machine-readable zone, so a field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.families import Row, passports

recognizers = passports(
    Row(
        *("US", "USA", ("us", "american", "united states", "united states of america", "u s")),
        "[A-Z][0-9]{8}|[0-9]{9}|Z[0-9]{7}",
        ("US passport A12345678", "340020013"),
        ("us passport book", "us passport card", "pasaporte estadounidense", "pasaporte americano"),
        lifespan="ten years, five for children; nine digits, a letter and eight digits since 2021, Z from consulates.",
    ),
    Row(
        *("CA", "Canada", ("canadian",), "[A-Z]{2}[0-9]{6}|[A-Z][0-9]{6}[A-Z]{2}"),
        ("passeport canadien GA302922", "P123456AA"),
        ("passeport canadien", "passeport canada"),
        lifespan="five or ten years; two letters and six digits until May 2023, P, six digits and two letters since.",
    ),
    Row(
        *("MX", "Mexico", ("mexican",), "[A-Z][0-9]{8}|[A-Z]{2}[0-9]{7}|[0-9]{10,11}"),
        ("pasaporte mexicano G12345678", "N04817263"),
        ("pasaporte mexicano", "pasaporte mexico", "pasaporte sre"),
        lifespan="one to ten years; G and eight digits, electronic and N since October 2021.",
    ),
    Row(
        *("GT", "Guatemala", ("guatemalan",), "[A-Z]?[0-9]{8,9}"),
        ("pasaporte guatemalteco 248172635", "A19283746"),
        ("pasaporte guatemalteco", "pasaporte guatemala"),
    ),
    Row(
        *("BZ", "Belize", ("belizean",), "[A-Z]?[0-9]{6,7}"),
        ("Belizean passport P0481726", "R192837"),
    ),
    Row(
        *("SV", "El Salvador", ("salvadoran", "salvadorean"), "[A-Z][0-9]{8}"),
        ("pasaporte salvadoreño A04817263", "B01928374"),
        ("pasaporte salvadoreno", "pasaporte el salvador"),
    ),
    Row(
        *("HN", "Honduras", ("honduran",), "[A-Z][0-9]{6,8}"),
        ("pasaporte hondureño F481726", "G1928374"),
        ("pasaporte hondureno", "pasaporte honduras"),
    ),
    Row(
        *("NI", "Nicaragua", ("nicaraguan",), "C ?[0-9]{7,8}"),
        ("pasaporte nicaragüense C01481726", "C2192837"),
        ("pasaporte nicaraguense", "pasaporte nicaragua"),
    ),
    Row(
        *("CR", "Costa Rica", ("costa rican",), "[A-Z][0-9]{6,9}"),
        ("pasaporte costarricense F481726", "A19283746"),
        ("pasaporte costarricense", "pasaporte costa rica"),
        lifespan="six or ten years; older ones have the number of the cédula behind a letter.",
    ),
    Row(
        *("PA", "Panama", ("panamanian",), "[A-Z]{2}[0-9]{7}|[0-9]{7}"),
        ("pasaporte panameño PA0481726", "1928374"),
        ("pasaporte panameno", "pasaporte panama"),
    ),
    Row(
        *("CU", "Cuba", ("cuban",), "[A-Z] ?[0-9]{6}"),
        ("pasaporte cubano K481726", "E192837"),
        ("pasaporte cubano", "pasaporte cuba"),
        lifespan="ten years since July 2023, six before; a letter and six digits.",
    ),
    Row(
        *("DO", "Dominican Republic", ("dominican",), "[A-Z]{2} ?[0-9]{7}"),
        ("pasaporte dominicano RD4817263", "SE1928374"),
        ("pasaporte dominicano", "pasaporte republica dominicana"),
        lifespan="six or ten years; two letters and seven digits.",
    ),
    Row(
        *("HT", "Haiti", ("haitian",), "[A-Z]{1,2}[0-9]{7}"),
        ("passeport haïtien HB4817263", "R1928374"),
        ("passeport haitien", "paspo ayisyen"),
    ),
    Row(
        *("JM", "Jamaica", ("jamaican",), "[A-Z][0-9]{7}"),
        ("Jamaican passport A4817263", "A1928374"),
    ),
    Row(
        *("TT", "Trinidad and Tobago", ("trinidadian", "trinidad"), "[A-Z]{1,2}[0-9]{6,7}"),
        ("Trinidad passport TB481726", "T192837"),
        lifespan="ten years, five for children; two letters and six digits since 2007.",
    ),
    Row(
        *("BB", "Barbados", ("barbadian", "bajan"), "[A-Z]{0,2}[0-9]{6,7}"),
        ("Barbadian passport XB481726", "B192837"),
    ),
    Row(
        *("BS", "Bahamas", ("bahamian",), "[A-Z]{2}[0-9]{6}|[A-Z][0-9]{6,7}"),
        ("Bahamian passport AB481726", "A192837"),
    ),
    Row(
        *("AG", "Antigua and Barbuda", ("antiguan", "antigua"), "[A-Z]{1,2}[0-9]{6}"),
        ("Antiguan passport AB481726", "A192837"),
    ),
    Row(
        *("DM", "Dominica", ("commonwealth of dominica",), "[A-Z]{1,2}[0-9]{6}"),
        ("Dominica passport RA481726", "R192837"),
    ),
    Row(
        *("GD", "Grenada", ("grenadian",), "[A-Z]{1,2}[0-9]{6}"),
        ("Grenadian passport GA481726", "A192837"),
    ),
    Row(
        *("KN", "Saint Kitts and Nevis", ("kittitian", "st kitts", "st kitts and nevis", "saint kitts")),
        "[A-Z]{2}[0-9]{6,7}",
        ("St Kitts passport RE0481726", "RB192837"),
        ("st kitts nevis passport",),
    ),
    Row(
        *("LC", "Saint Lucia", ("saint lucian", "st lucia", "st lucian"), "[A-Z]{1,2}[0-9]{6}"),
        ("St Lucia passport RA481726", "R192837"),
    ),
    Row(
        *("VC", "Saint Vincent and the Grenadines", ("vincentian", "st vincent", "saint vincent")),
        "[A-Z]{1,2}[0-9]{6}",
        ("St Vincent passport R481726", "A192837"),
        ("svg passport",),
    ),
    Row(
        *("GY", "Guyana", ("guyanese",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("Guyanese passport R0481726", "R192837"),
    ),
    Row(
        *("SR", "Suriname", ("surinamese",), "[A-Z]{1,2}[0-9]{6,7}"),
        ("Surinaams paspoort R481726", "RA192837"),
        ("surinaams paspoort", "paspoort suriname"),
    ),
    Row(
        *("CO", "Colombia", ("colombian",), "[A-Z]{2} ?[0-9]{6}|CC[0-9]{6,10}"),
        ("pasaporte colombiano AX481726", "CC1020481726"),
        ("pasaporte colombiano", "pasaporte colombia"),
        lifespan="ten years; CC and the number of the cédula until 2010, two letters and six digits since.",
    ),
    Row(
        *("VE", "Venezuela", ("venezuelan",), "[0-9]{9}|[A-Z][0-9]{7,8}"),
        ("pasaporte venezolano 148172635", "D0192837"),
        ("pasaporte venezolano", "pasaporte venezuela", "prorroga pasaporte"),
        lifespan="ten years, five before 2023, and extended by a sticker; nine digits since 2007.",
    ),
    Row(
        *("EC", "Ecuador", ("ecuadorian", "ecuadorean"), "[A-Z] ?[0-9]{7,8}|[0-9]{10}"),
        ("pasaporte ecuatoriano A4817263", "A1928374"),
        ("pasaporte ecuatoriano", "pasaporte ecuador"),
        lifespan="ten years since 2020, five or six before; older ones had the number of the cédula.",
    ),
    Row(
        *("PE", "Peru", ("peruvian",), "[0-9]{7,9}"),
        ("pasaporte peruano 118172635", "4928374"),
        ("pasaporte peruano", "pasaporte peru"),
        lifespan="five or ten years; seven digits until 2016, nine with a chip since.",
    ),
    Row(
        *("BO", "Bolivia", ("bolivian",), "[A-Z]{0,2}[0-9]{7}|[A-Z]{2}[0-9]{6}"),
        ("pasaporte boliviano 4817263", "AB192837"),
        ("pasaporte boliviano", "pasaporte bolivia"),
    ),
    Row(
        *("PY", "Paraguay", ("paraguayan",), "[A-Z]{1,2}[0-9]{6}|[0-9]{7}"),
        ("pasaporte paraguayo N481726", "ZA192837"),
        ("pasaporte paraguayo", "pasaporte paraguay"),
    ),
    Row(
        *("CL", "Chile", ("chilean",), "[A-Z][0-9]{7,8}"),
        ("pasaporte chileno P04817263", "F19283746"),
        ("pasaporte chileno", "pasaporte chile"),
        lifespan="ten years since 2020, five before; until 2013 the RUN stood as its number.",
    ),
    Row(
        *("AR", "Argentina", ("argentine", "argentinian", "argentinean"), "[A-Z]{3} ?[0-9]{6}|[0-9]{8}N"),
        ("pasaporte argentino AAB482716", "AAC192837"),
        ("pasaporte argentino", "pasaporte argentina", "pasaporte renaper"),
        lifespan="ten years, five for children; the DNI and a letter until 2012, three letters and six digits since.",
    ),
    Row(
        *("UY", "Uruguay", ("uruguayan",), "[A-Z] ?[0-9]{6}"),
        ("pasaporte uruguayo C481726", "D192837"),
        ("pasaporte uruguayo", "pasaporte uruguay", "pasaporte comun uruguay"),
    ),
    Row(
        *("BR", "Brazil", ("brazilian",), "[A-Z]{2} ?[0-9]{6}"),
        ("passaporte brasileiro FD123456", "YA481726"),
        ("passaporte brasileiro", "passaporte brasil", "passaporte comum brasileiro"),
        lifespan="ten years since July 2015, five before; two letters and six digits.",
    ),
)
