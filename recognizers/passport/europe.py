"""Passport numbers of the European Union, EFTA and the United Kingdom: one row a country.

Issued by the states under ICAO Doc 9303. Forms: PRADO register of the Council of the EU
(https://www.consilium.europa.eu/prado) and the issuing authorities. Poland has a check digit by 7-3-1 inside the
number; Germany prints that of the machine-readable zone behind it. The last place of a Dutch number is not tested, as
published specimens do not agree with it. A field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.check.icao import icao
from sensitive_scan.families import Row, passports

_WITH_CHECK_DIGIT = 10


def _is_polish(value: str) -> bool:
    # the check digit stands behind the letters, which count like the digits after it
    return icao(value[:2] + value[3:] + value[2:3])


def _is_german(value: str) -> bool:
    return len(value.removesuffix("D")) != _WITH_CHECK_DIGIT or icao(value[:_WITH_CHECK_DIGIT])


recognizers = passports(
    Row(
        *("GB", "United Kingdom", ("uk", "british", "great britain"), "[0-9]{9}|[A-Z] ?[0-9]{6} ?[A-Z]"),
        ("UK passport 925665416", "123431843"),
        ("pasbort prydeinig", "hmpo passport"),
        lifespan="ten years, five for children; nine digits since 1988, a new passport has a new number.",
    ),
    Row(
        *("IE", "Ireland", ("irish",), "[A-Z][A-Z0-9][0-9]{7}|[A-Z][0-9]{7}"),
        ("PK9713263", "P8127364"),
        ("pas eireannach", "irish passport card"),
        lifespan="ten years, five for children; two letters since 2013, passport cards begin with C.",
    ),
    Row(
        *("FR", "France", ("french",), "[0-9]{2}[A-Z]{2}[0-9]{5}"),
        ("passeport français 12AB34567", "17FV12345"),
        (
            *("passeport francais", "passeport france", "passeport de la republique francaise"),
            "passeport biometrique francais",
        ),
        lifespan="ten years, five for children; begins with the year since 2006.",
    ),
    Row(
        *("DE", "Germany", ("german",), "[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}(?:[0-9]D?)?|[0-9]{10}D?"),
        ("C01X00T47", "Reisepass deutsch C01X00T478", "CH1HK3F2L"),
        (
            *("deutscher reisepass", "reisepass deutsch", "reisepass deutschland", "deutsche reisepassnummer"),
            "reisepass brd",
        ),
        lifespan="ten years, six below 24 of age; ten digits until November 2007, letters and digits since.",
        check=_is_german,
        rejects=("German passport C01X00T479",),
    ),
    Row(
        *("AT", "Austria", ("austrian",), "[A-Z]{1,2} ?[0-9]{7}"),
        ("Reisepass Österreich P 4817263", "U8127364"),
        ("osterreichischer reisepass", "oesterreichischer reisepass", "reisepass osterreich", "reisepass oesterreich"),
        lifespan="ten years, two or five for children; a new passport has a new number.",
    ),
    Row(
        *("CH", "Switzerland", ("swiss",), "[A-Z][0-9][0-9A-Z][0-9]{5}|[A-Z][0-9A-Z]{6}[0-9]"),
        ("X1836274", "S0A12345"),
        ("schweizer pass", "schweizer reisepass", "schweizer passnummer", "passeport suisse", "passaporto svizzero"),
        lifespan="ten years, five for children; letters inside since October 2022.",
    ),
    Row(
        *("LI", "Liechtenstein", ("liechtensteiner",), "[A-Z][0-9]{5}"),
        ("liechtenstein passport R48172", "R30592"),
        ("liechtensteinischer reisepass", "reisepass liechtenstein"),
    ),
    Row(
        *("NL", "Netherlands", ("dutch", "holland"), "[A-NP-Z]{2}[A-NP-Z0-9]{6}[0-9]"),
        ("SPECI2014", "NKD765729"),
        ("nederlands paspoort", "paspoort nederland", "nederlandse paspoort", "paspoort nl"),
        lifespan="ten years since March 2014, five before and for children; no letter O.",
    ),
    Row(
        *("BE", "Belgium", ("belgian",), "[A-Z]{2} ?[0-9]{6}"),
        ("passeport belge EH123456", "GB918273"),
        ("passeport belge", "belgisch paspoort", "belgischer reisepass", "paspoort belgie", "passeport belgique"),
        lifespan="seven years since 2014, five before and for children.",
    ),
    Row(
        *("LU", "Luxembourg", ("luxembourgish", "luxembourger"), "[A-Z][A-Z0-9]{6}[0-9]|[0-9]{8}"),
        ("JC2K81T7", "J48H1C20"),
        ("passeport luxembourgeois", "letzebuerger pass", "reisepass luxemburg"),
        lifespan="five or ten years; a new passport has a new number.",
    ),
    Row(
        *("IT", "Italy", ("italian",), "[A-Z0-9]{2}[0-9]{7}"),
        ("passaporto italiano YA1834527", "YB0012345"),
        (
            *("passaporto italiano", "passaporto italia", "passaporto della repubblica italiana"),
            "passaporto elettronico italiano",
        ),
        lifespan="ten years, three or five for children; two letters since 2006.",
    ),
    Row(
        *("ES", "Spain", ("spanish",), "[A-Z]{2,3}[0-9]{6}[A-Z]?"),
        ("pasaporte español PAA482716", "XDA301245"),
        ("pasaporte espanol", "pasaporte espana", "pasaporte de espana", "passaport espanyol"),
        lifespan="ten years, five below thirty; three letters and six digits since 2003.",
    ),
    Row(
        *("PT", "Portugal", ("portuguese",), "[A-Z]{1,2} ?[0-9]{6}"),
        ("passaporte português N482716", "CA192837"),
        ("passaporte portugues", "passaporte portugal", "passaporte eletronico portugues"),
        lifespan="five years; two letters and six digits since 2017, one letter before.",
    ),
    Row(
        *("GR", "Greece", ("greek", "hellenic"), "[A-Z]{2} ?[0-9]{7}"),
        ("ελληνικό διαβατήριο AE4827163", "AM0192837"),
        ("ελληνικό διαβατήριο", "διαβατήριο ελλάδας", "αριθμός ελληνικού διαβατηρίου", "elliniko diavatirio"),
        lifespan="ten years since September 2022, five before; issued by the police since 2006.",
    ),
    Row(
        *("CY", "Cyprus", ("cypriot", "cyprian"), "[A-Z][0-9]{6}(?:[0-9]{2})?"),
        ("Cyprus passport K00481726", "E192837"),
        ("κυπριακό διαβατήριο", "διαβατήριο κύπρου"),
        lifespan="ten years, five for children; E and six digits until December 2010, K and eight since.",
    ),
    Row(
        *("MT", "Malta", ("maltese",), "[0-9]{7}"),
        ("Maltese passport 1048271", "0928374"),
        ("passaport malti",),
    ),
    Row(
        *("DK", "Denmark", ("danish",), "[0-9]{9}"),
        ("dansk pas 208172635", "Danish passport 910283746"),
        ("dansk pas", "dansk pasnummer", "pas danmark"),
    ),
    Row(
        *("SE", "Sweden", ("swedish",), "[0-9]{8}|[A-Z]{2}[0-9]{6}"),
        ("svenskt pass 59000002", "AA482716"),
        ("svenskt pass", "svenskt passnummer", "pass sverige", "passnummer svenskt"),
        lifespan="five years; eight digits until 2021, two letters and six digits since January 2022.",
    ),
    Row(
        *("NO", "Norway", ("norwegian",), "[0-9]{8}|[A-Z]{3}[0-9]{6}"),
        ("norsk pass 29481726", "CCC002549"),
        ("norsk pass", "norsk passnummer", "pass norge"),
        lifespan="ten years, five for children; eight digits until 2020, three letters and six digits since.",
    ),
    Row(
        *("FI", "Finland", ("finnish",), "[A-Z]{2}[0-9]{7}|[A-Z]{2}[0-9]{6}[A-Z]"),
        ("suomen passi PP8127364", "FP1029384"),
        ("suomen passi", "suomalainen passi", "finskt pass", "suomen passin numero"),
        lifespan="five years; two letters and seven digits since 2006.",
    ),
    Row(
        *("IS", "Iceland", ("icelandic",), "[A-Z][0-9]{7}"),
        ("íslenskt vegabréf A3481726", "A1029384"),
        ("islenskt vegabref",),
    ),
    Row(
        *("EE", "Estonia", ("estonian",), "[A-Z]{1,2}[0-9]{7}"),
        ("Eesti pass KF0481726", "K4271635"),
        ("eesti pass", "eesti passi number", "eesti kodaniku pass"),
        lifespan="ten years since June 2014, five before and for children; two letters since 2009.",
    ),
    Row(
        *("LV", "Latvia", ("latvian",), "[A-Z]{2}[0-9]{7}"),
        ("Latvijas pase LV4817263", "LZ0192837"),
        ("latvijas pase", "latvijas pilsona pase", "pilsona pase", "pases numurs latvija"),
        lifespan="ten years, five below twenty; two letters and seven digits.",
    ),
    Row(
        *("LT", "Lithuania", ("lithuanian",), "[0-9]{8}|[A-Z]{2}[0-9]{6}"),
        ("Lietuvos pasas 20481726", "23910284"),
        ("lietuvos pasas", "lietuvos respublikos pasas", "lietuvos paso numeris"),
    ),
    Row(
        *("PL", "Poland", ("polish",), "[A-Z]{2} ?[0-9]{7}"),
        ("polski paszport ZS0000177", "EB 5345671"),
        ("polski paszport", "paszport polski", "numer polskiego paszportu", "paszport rp", "nr polskiego paszportu"),
        lifespan="ten years, five for children; two letters, a check digit and six digits since 2001.",
        check=_is_polish,
        is_strict=True,
        rejects=("Polish passport ZS1000177", "EB5345673"),
    ),
    Row(
        *("CZ", "Czechia", ("czech", "czech republic"), "[0-9]{8}"),
        ("český pas 42817263", "Czech passport 39182736"),
        ("cesky pas", "cesky cestovni pas", "cislo ceskeho pasu", "pas cr"),
    ),
    Row(
        *("SK", "Slovakia", ("slovak", "slovakian"), "[A-Z]{2}[0-9]{7}|[A-Z0-9][0-9]{7}"),
        ("slovenský pas BE4827163", "P1928374"),
        ("slovensky pas", "slovensky cestovny pas", "cislo slovenskeho pasu", "pas sr"),
    ),
    Row(
        *("HU", "Hungary", ("hungarian",), "[A-Z]{2} ?[0-9]{6,7}"),
        ("magyar útlevél BH1827364", "BB482716"),
        ("magyar utlevel", "magyar utlevelszam", "magyar utlevel szama", "maganutlevel"),
        lifespan="five or ten years; two letters and seven digits since 2006, six before.",
    ),
    Row(
        *("RO", "Romania", ("romanian",), "[0-9]{8,9}"),
        ("pașaport românesc 054817263", "14827163"),
        ("pasaport romanesc", "pasaport romania", "pasaport simplu electronic", "numar pasaport romanesc"),
        lifespan="five or ten years; nine digits, eight in passports without a chip.",
    ),
    Row(
        *("BG", "Bulgaria", ("bulgarian",), "[0-9]{9}|[A-Z]{2}[0-9]{7}"),
        ("български паспорт 384726152", "AA4817263"),
        ("български паспорт", "паспорт българия", "международен паспорт българия", "balgarski pasport"),
        lifespan="five or ten years; nine digits, two letters and seven digits in the newest series.",
    ),
    Row(
        *("HR", "Croatia", ("croatian",), "[0-9]{9}"),
        ("hrvatska putovnica 184726351", "Croatian passport 009182736"),
        ("hrvatska putovnica", "broj hrvatske putovnice", "putovnica rh", "putovnica hrvatska"),
    ),
    Row(
        *("SI", "Slovenia", ("slovenian", "slovene"), "P[A-Z][0-9]{7}"),
        ("slovenski potni list PB0481726", "PB1928374"),
        ("slovenski potni list", "potni list slovenija"),
    ),
)
