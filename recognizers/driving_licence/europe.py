"""Driving licence numbers of Europe, Russia and Turkey: one row a country, field 5 of the card and what preceded it.

Issued by the states; layout of the card: Directive 2006/126/EC (https://eur-lex.europa.eu/eli/dir/2006/126/oj), forms:
PRADO register of the Council of the EU (https://www.consilium.europa.eu/prado). Germany's has a check character and a
file of its own. Spain's and Sweden's is the identity number, whose check digits speak for a value but refuse none.
Portugal's check digit is not public. A word shared by several countries (``führerschein``, ``permis de conduire``,
``rijbewijs``, ``vozačka dozvola``) asks for the generic one.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.families import Row, driving_licences

_DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
_NIE_DIGITS = str.maketrans("XYZ", "012")


def _is_spanish_identity(value: str) -> bool | None:
    number = value[:-1].translate(_NIE_DIGITS)
    return _DNI_LETTERS[int(number) % 23] == value[-1] if is_digits(number, 8) and value[-1].isalpha() else None


def _is_swedish_identity(value: str) -> bool | None:
    number = value.replace("+", "")
    if not is_digits(number, 10, 12):
        return None
    number = number[-10:]
    return is_date(int(number[:2]), int(number[2:4]), int(number[4:6]) % 60) and luhn(number)


recognizers = driving_licences(
    Row(
        *("AT", "Austria", ("austrian",), "[0-9]{8}"),
        ("Führerschein Österreich 13481726", "Austrian driving licence 04817263"),
        ("fuhrerschein osterreich", "osterreichischer fuhrerschein", "oesterreichischer fuehrerschein"),
        lifespan="fifteen years, for life before 2013; eight digits.",
    ),
    Row(
        *("BE", "Belgium", ("belgian",), "[0-9]{10}"),
        ("Belgisch rijbewijs 1048172635", "permis de conduire belge 0928374651"),
        (
            *("belgisch rijbewijs", "permis de conduire belge", "rijbewijs belgie", "belgischer fuhrerschein"),
            "permis belge",
        ),
        lifespan="ten years, for life before 2010; a new card has a new number.",
    ),
    Row(
        *("BG", "Bulgaria", ("bulgarian",), "[0-9]{9}"),
        ("свидетелство за управление 284817263", "Bulgarian driving licence 281928374"),
        (
            *("свидетелство за управление", "свидетелство за управление на мпс", "номер на сумпс", "сумпс"),
            *("шофьорска книжка", "svidetelstvo za upravlenie"),
        ),
        lifespan="ten years; nine digits, a new card has a new number.",
    ),
    Row(
        *("HR", "Croatia", ("croatian",), "[0-9]{8}"),
        ("hrvatska vozačka dozvola 11481726", "Croatian driving licence 12928374"),
        ("hrvatska vozacka dozvola", "broj vozacke dozvole rh", "vozacka dozvola hrvatska"),
        lifespan="ten years since 2013; eight digits.",
    ),
    Row(
        *("CY", "Cyprus", ("cypriot",), "[0-9]{12}|[0-9]{5,8}"),
        ("Cyprus driving licence 000104817263", "Cypriot driving licence 481726"),
        ("άδεια οδήγησης κύπρου", "κυπριακή άδεια οδήγησης"),
        lifespan="fifteen years since 2015; twelve digits.",
    ),
    Row(
        *("CZ", "Czechia", ("czech", "czech republic"), "E[A-Z] ?[0-9]{6}|[A-Z]{2} ?[0-9]{6}"),
        ("řidičský průkaz EH 481726", "EJ192837"),
        ("ridicsky prukaz", "ridicske opravneni", "cislo ridicskeho prukazu", "cislo rp", "ridicak"),
        lifespan="ten years; E, a letter and six digits since 2004.",
    ),
    Row(
        *("DK", "Denmark", ("danish",), "[0-9]{8}"),
        ("kørekort 24817263", "Danish driving licence 30192837"),
        ("korekort", "koerekort", "korekortnummer", "koerekortnummer", "korekort nummer", "korekort nr"),
        lifespan="fifteen years since 2013, to the age of 70 before; eight digits.",
    ),
    Row(
        *("EE", "Estonia", ("estonian",), "E[A-Z] ?[0-9]{6}"),
        ("juhiluba ET481726", "juhiloa number ET192837"),
        ("juhiluba", "juhiloa number", "juhiload", "juhilubade number"),
        lifespan="ten years; ET and six digits, a new card has a new number.",
    ),
    Row(
        *("FI", "Finland", ("finnish",), "[0-9]{6}[-+A]?[0-9]{3}[0-9A-Z]|[0-9]{8,12}"),
        ("ajokortti 120385-481C", "ajokortin numero 4817263546"),
        ("ajokortti", "ajokortin numero", "ajokorttinumero", "ajokortti nro", "ajokortin nro", "finskt korkort"),
        lifespan="fifteen years since 2013, to the age of 70 before; older ones have the identity code's form.",
    ),
    Row(
        *("FR", "France", ("french",), "[0-9]{12}|[0-9]{2}[A-Z]{2}[0-9]{5}|[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{6}"),
        ("permis de conduire français 130594817263", "numéro NEPH 140275192837", "permis français 14AC48172"),
        (
            *("permis de conduire francais", "permis francais", "neph", "numero neph", "numero de dossier neph"),
            *("permis de conduire france", "numero de dossier du permis"),
        ),
        lifespan="fifteen years since 2013; the NEPH of twelve digits is for life, every card has its own number.",
    ),
    Row(
        *("GR", "Greece", ("greek",), "[0-9]{9}"),
        ("άδεια οδήγησης 148172635", "δίπλωμα οδήγησης 400192837"),
        (
            *("αδεια οδηγησης", "άδεια οδήγησης", "διπλωμα οδηγησης", "δίπλωμα οδήγησης", "αριθμός άδειας οδήγησης"),
            *("αρ άδειας οδήγησης", "adeia odigisis", "diploma odigisis"),
        ),
        lifespan="fifteen years since 2013; nine digits, which stay.",
    ),
    Row(
        *("HU", "Hungary", ("hungarian",), "[A-Z]{2} ?[0-9]{6}"),
        ("vezetői engedély CD481726", "jogosítvány szám AB 192837"),
        (
            *("vezetoi engedely", "jogositvany", "vezetoi engedely szama", "jogositvany szama", "jogositvanyszam"),
            *("jogsi szam", "jogosítvány szám"),
        ),
        lifespan="ten years; two letters and six digits.",
    ),
    Row(
        *("IE", "Ireland", ("irish",)),
        "[0-9]{9}|[0-9]{3} [0-9]{3} [0-9]{3}|[0-9]{6}[A-Z]{2,4}|[0-9]{3}[A-Z]{2}[0-9]{5}",
        ("Irish driving licence 104817263", "NDLS driver number 305 192 837"),
        (
            *("ndls driver number", "ndls licence", "ceadunas tiomana", "irish driver number", "ndls"),
            "irish licence number",
        ),
        lifespan="ten years; the driver number of nine digits is for life.",
    ),
    Row(
        *("IT", "Italy", ("italian",), "[A-Z]{2} ?[0-9]{7} ?[A-Z]|U1[A-Z0-9]{7,8}[A-Z]"),
        ("patente di guida TO4817263K", "patente U14A81726B", "numero patente U1Q65383M9Q"),
        (
            *("patente di guida", "patente guida", "numero patente di guida", "patente b", "patente italiana"),
            "n patente guida",
        ),
        lifespan="ten years, less from 50 of age on; U1 since 1999, letters of the province before.",
    ),
    Row(
        *("LV", "Latvia", ("latvian",), "[A-Z]{2,3} ?[0-9]{6}"),
        ("vadītāja apliecība AB481726", "AC192837"),
        (
            *("vaditaja apliecibas numurs", "vaditaja aplieciba", "autovaditaja aplieciba", "vaditaja apliecibas nr"),
            "transportlidzekla vaditaja aplieciba",
        ),
        lifespan="ten years; two letters and six digits.",
    ),
    Row(
        *("LT", "Lithuania", ("lithuanian",), "[0-9]{8}"),
        ("vairuotojo pažymėjimas 01481726", "vairuotojo pažymėjimo numeris 20192837"),
        ("vairuotojo pazymejimas", "vairuotojo pazymejimo numeris", "vairuotojo pazymejimo nr", "vairuotojo teises"),
        lifespan="ten years; eight digits.",
    ),
    Row(
        *("LU", "Luxembourg", ("luxembourgish",), "[0-9]{6}"),
        ("permis de conduire luxembourgeois 481726", "Lëtzebuerger Führerschäin 192837"),
        (
            *("permis de conduire luxembourgeois", "letzebuerger fuhrerschain", "permis luxembourg"),
            "fuhrerschein luxemburg",
        ),
        lifespan="ten years since 2013; six digits.",
    ),
    Row(
        *("MT", "Malta", ("maltese",), "[A-Z0-9]{2} ?[0-9]{3} ?[0-9]{3}"),
        ("Maltese driving licence M1 481 726", "liċenzja tas-sewqan MA192837"),
        ("licenzja tas sewqan", "licenzja tas sewwieq", "maltese licence number"),
        lifespan="ten years.",
    ),
    Row(
        *("NL", "Netherlands", ("dutch", "holland"), "[0-9]{10}"),
        ("Nederlands rijbewijs 5048172635", "rijbewijsnummer NL 4192837465"),
        (
            *("nederlands rijbewijs", "rijbewijs nederland", "rijbewijs nl", "rijbewijsnummer nl"),
            "nederlands rijbewijsnummer",
        ),
        lifespan="ten years; ten digits, a new card has a new number.",
    ),
    Row(
        *("PL", "Poland", ("polish",), "[0-9]{5}/[0-9]{2}/[0-9]{4}|[A-Z]{1,2}[0-9]{6,8}"),
        ("prawo jazdy 04817/15/1465", "nr prawa jazdy 00192/08/0264"),
        (
            *("prawo jazdy", "nr prawa jazdy", "numer prawa jazdy", "seria i numer prawa jazdy"),
            *("nr dokumentu prawa jazdy", "uprawnienia kierowcy numer"),
        ),
        lifespan="fifteen years since 2013, for life before; serial, year and district.",
    ),
    Row(
        *("PT", "Portugal", ("portuguese",), "[A-Z]{1,2}-[0-9]{5,8} ?[0-9]"),
        ("carta de condução L-4817263 5", "P-192837 4", "carta de condução AV-48172 6"),
        (
            *("carta de conducao", "numero da carta de conducao", "titulo de conducao", "carta de conducao portuguesa"),
            *("carta de conducao portugal", "imt carta"),
        ),
        lifespan="fifteen years; the district's letters, a serial number and a check digit.",
    ),
    Row(
        *("RO", "Romania", ("romanian",), "[A-Z][0-9]{8}[A-Z]"),
        ("permis de conducere B00481726X", "permis auto C01928374T"),
        (
            *("permis de conducere", "permis auto", "numar permis de conducere", "serie permis de conducere"),
            *("permis auto romania", "nr permis conducere"),
        ),
        lifespan="ten years; a letter, eight digits and a letter.",
    ),
    Row(
        *("SE", "Sweden", ("swedish",), "[0-9]{6}[-+ ]?[0-9]{4}|(?:19|20)[0-9]{6}-?[0-9]{4}|[0-9]{8}"),
        ("körkort 850312-4813", "körkortsnummer 19281726"),
        (
            *("korkort", "korkortsnummer", "korkort nummer", "korkortsnr", "korkortets referensnummer"),
            *("korkort referensnummer", "svenskt korkort"),
        ),
        lifespan="ten years; the holder's personal number, and a reference number of eight digits of the card.",
        confirm=_is_swedish_identity,
    ),
    Row(
        *("SI", "Slovenia", ("slovenian", "slovene"), "[0-9]{9}"),
        ("vozniško dovoljenje 004817263", "številka vozniškega dovoljenja 100192837"),
        ("voznisko dovoljenje", "stevilka vozniskega dovoljenja", "st vozniskega dovoljenja", "vozniskega dovoljenja"),
        lifespan="ten years; nine digits.",
    ),
    Row(
        *("SK", "Slovakia", ("slovak", "slovakian"), "[A-Z0-9][0-9]{7}|[A-Z]{2} ?[0-9]{6}"),
        ("vodičský preukaz E0481726", "číslo vodičského preukazu 91928374"),
        ("vodicsky preukaz", "cislo vodicskeho preukazu", "vodicske opravnenie", "c vodicskeho preukazu"),
        lifespan="fifteen years since 2013; a letter and seven digits.",
    ),
    Row(
        *("ES", "Spain", ("spanish",), r"[0-9]{8} ?-?[A-Z]|[XYZ][0-9]{7}[A-Z]|[0-9]{2}\.[0-9]{3}\.[0-9]{3}-?[A-Z]"),
        ("permiso de conducir 14817263L", "carnet de conducir 51928374-D", "permiso conducir Y4817263L"),
        (
            *("permiso de conducir", "carnet de conducir", "carne de conducir", "permiso de conduccion"),
            *("permiso conducir", "numero de permiso de conducir", "permiso de conducir espanol", "carnet conducir"),
            *("permis de conduir", "carnet de coche", "gidabaimena"),
        ),
        lifespan="ten years, five from 65 of age on; the number is that of the DNI or NIE.",
        confirm=_is_spanish_identity,
    ),
    Row(
        *("NO", "Norway", ("norwegian",), "[0-9]{2} ?[0-9]{2} ?[0-9]{6} ?[0-9]|[0-9]{8}"),
        ("førerkort 78 08 481726 3", "førerkortnummer 19120192837"),
        ("forerkort", "forerkortnummer", "foererkort", "forerkort nummer", "forerkort nr", "sertifikat forerkort"),
        lifespan="fifteen years; eleven digits, a new card has a new number.",
    ),
    Row(
        *("IS", "Iceland", ("icelandic",), "[0-9]{6,9}"),
        ("ökuskírteini 104817263", "ökuskírteinisnúmer 0192837"),
        ("okuskirteini", "okuskirteinisnumer", "numer okuskirteinis", "okuleyfi"),
        lifespan="fifteen years; a new card has a new number.",
    ),
    Row(
        *("CH", "Switzerland", ("swiss",), "[0-9]{12}|[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}|[0-9]{9}"),
        ("Führerausweis 001048172635", "permis de conduire suisse 003192837465"),
        (
            *("fuhrerausweis", "fuehrerausweis", "fuhrerausweisnummer", "schweizer fuhrerausweis"),
            *("permis de conduire suisse", "licenza di condurre", "faber pin", "fuhrerausweis nr"),
        ),
        lifespan="without end, the paper licence until 2024; the number of twelve digits stays.",
    ),
    Row(
        *("RS", "Serbia", ("serbian",), "[0-9]{9}"),
        ("srpska vozačka dozvola 004817263", "возачка дозвола 010192837"),
        ("srpska vozacka dozvola", "vozacka dozvola srbija", "возачка дозвола", "број возачке дозволе"),
        lifespan="ten years; nine digits.",
    ),
    Row(
        *("RU", "Russia", ("russian", "russian federation")),
        "[0-9]{2} ?[0-9]{2} ?[0-9]{6}|[0-9]{2} ?[А-ЯA-Z]{2} ?[0-9]{6}",
        ("водительское удостоверение 99 12 481726", "ВУ РФ 7719 192837", "права 50 АВ 273645"),
        (
            *("водительское удостоверение", "водительские права", "номер водительского удостоверения"),
            *("серия и номер ву", "ву рф", "водительское удостоверение рф", "номер ву", "водит удостоверение"),
            *("voditelskoe udostoverenie", "номер прав", "права водительские"),
        ),
        lifespan="ten years; two digits of the region, two digits or letters and six digits.",
    ),
    Row(
        *("UA", "Ukraine", ("ukrainian",), "[А-ЯІЇЄA-Z]{3} ?[0-9]{6}"),
        ("посвідчення водія ВХХ 481726", "ABC192837"),
        (
            *("посвідчення водія", "номер посвідчення водія", "серія та номер посвідчення водія"),
            *("водійське посвідчення", "водійські права", "posvidchennia vodiia"),
        ),
        lifespan="two years at first, then thirty; three letters and six digits.",
    ),
    Row(
        *("BY", "Belarus", ("belarusian", "belarussian"), "[0-9][A-Z]{2} ?[0-9]{6}"),
        ("водительское удостоверение РБ 7AA 481726", "5EB192837"),
        (
            *("водительское удостоверение рб", "водительское удостоверение беларусь", "пасведчанне кіроўцы"),
            "вадзіцельскае пасведчанне",
        ),
        lifespan="ten years; a digit of the region, two letters and six digits.",
    ),
    Row(
        *("TR", "Turkey", ("turkish", "turkiye"), "[A-Z]? ?[0-9]{6}"),
        ("ehliyet no 481726", "sürücü belgesi A 192837"),
        (
            *("ehliyet", "ehliyet no", "ehliyet numarasi", "surucu belgesi", "surucu belgesi no"),
            *("surucu belgesi numarasi", "surucu belge no", "surucu ehliyeti"),
        ),
        lifespan="ten years since 2016, for life before; six digits.",
    ),
)
