"""Residence permit card numbers of northern and eastern central Europe: letters and digits, up to nine, no check digit.

Issued by the migration authorities on the card of the uniform European format, whose number has up to nine characters
and a form that each state chooses; older cards have fewer. A row a country, so that to add one is to add a row. A field
or a word must name the permit. Specification: Regulation (EC) 1030/2002, https://eur-lex.europa.eu;
forms: PRADO register of the Council of the EU, https://www.consilium.europa.eu/prado.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# no two letters RO, with which a Romanian VAT number of as many digits begins
_FORM = "(?:[A-QS-Z][A-Z]|R[A-NP-Z])[A-Z]? ?[0-9]{6,7}|[A-Z] ?[0-9]{7,8}|[0-9]{8,9}"

# entity, what it is called, field names (the first is nobody else's), words of context, siblings, examples
_ROWS = (
    (
        *("SE_RESIDENCE_PERMIT", "Swedish residence permit card number"),
        ("uppehallstillstandskort", "uppehallstillstand", "uppehallskort", "swedish residence permit"),
        ("uppehallstillstand", "migrationsverket", "arbetstillstand"),
        ("personnummer", "medborgarskap", "giltigt till"),
        ("uppehållstillståndskort SE4827163", "uppehållskort 904827163"),
    ),
    (
        *("NO_RESIDENCE_PERMIT", "Norwegian residence card number"),
        ("oppholdskort", "oppholdskort nummer", "oppholdstillatelse", "oppholdskortnummer", "norwegian residence card"),
        ("oppholdskort", "oppholdstillatelse", "utlendingsdirektoratet"),
        ("duf nummer", "d nummer", "statsborgerskap", "gyldig til"),
        ("oppholdskort NO4827163", "oppholdskort nummer N04827163"),
    ),
    (
        *("DK_RESIDENCE_PERMIT", "Danish residence card number"),
        ("opholdskort", "opholdskort nummer", "opholdstilladelse", "opholdskortnummer", "danish residence card"),
        ("opholdskort", "opholdstilladelse", "udlaendingestyrelsen", "siri"),
        ("cpr", "statsborgerskab", "gyldig til"),
        ("opholdskort ZD4827163", "opholdskort nr. 904827163"),
    ),
    (
        *("FI_RESIDENCE_PERMIT", "Finnish residence permit card number"),
        (
            *("oleskelulupakortti", "oleskelulupakortin numero", "oleskelulupa", "oleskeluluvan numero"),
            "finnish residence permit",
        ),
        ("oleskelulupa", "oleskeluluvan", "maahanmuuttovirasto", "migri"),
        ("henkilotunnus", "hetu", "kansalaisuus", "voimassa"),
        ("oleskelulupakortti RP4827163", "oleskelulupakortin numero 904827163"),
    ),
    (
        *("IS_RESIDENCE_PERMIT", "Icelandic residence permit card number"),
        ("dvalarleyfiskort", "dvalarleyfi", "dvalarleyfisskirteini", "dvalarskirteini", "icelandic residence permit"),
        ("dvalarleyfi", "utlendingastofnun"),
        ("kennitala", "rikisfang", "gildir til"),
        ("dvalarleyfiskort IS4827163", "dvalarleyfi D04827163"),
    ),
    (
        *("EE_RESIDENCE_PERMIT", "Estonian residence permit card number"),
        ("elamisloakaart", "elamisloakaardi number", "elamisluba", "elamisloa number", "estonian residence permit"),
        ("elamisluba", "elamisloa", "politsei ja piirivalveamet"),
        ("isikukood", "kodakondsus", "kehtiv kuni"),
        ("elamisloakaart PC4827163", "elamisloakaardi number RA0482716"),
    ),
    (
        *("LV_RESIDENCE_PERMIT", "Latvian residence permit number"),
        ("uzturesanas atlauja", "uzturesanas atlaujas numurs", "uzturesanas atlaujas nr", "latvian residence permit"),
        ("uzturesanas atlauju", "pmlp", "pastavigas uzturesanas"),
        ("personas kods", "pilsoniba", "deriga lidz"),
        ("uzturēšanās atļauja RC4827163", "uzturēšanās atļaujas nr. 90482716"),
    ),
    (
        *("LT_RESIDENCE_PERMIT", "Lithuanian residence permit number"),
        (
            *("leidimas gyventi", "leidimo gyventi numeris", "leidimas laikinai gyventi", "leidimas nuolat gyventi"),
            *("lithuanian residence permit", "leidimo gyventi nr"),
        ),
        ("leidima gyventi", "leidimo gyventi", "migracijos departamentas"),
        ("asmens kodas", "pilietybe", "galioja iki"),
        ("leidimas gyventi R04827163", "leidimo gyventi numeris LTR482716"),
    ),
    (
        *("PL_KARTA_POBYTU", "Polish residence card number"),
        (
            *("karta pobytu cudzoziemca", "karty pobytu", "seria i numer karty pobytu", "karta pobytu"),
            *("karta pobytu nr", "polish residence card", "karta stalego pobytu", "karta rezydenta ue", "карта побыту"),
        ),
        ("karta pobytu", "karty pobytu", "urzad wojewodzki", "cudzoziemiec"),
        ("pesel", "obywatelstwo", "data waznosci", "kraj urodzenia"),
        ("karta pobytu RP4827163", "nr karty pobytu: PR 0482716"),
    ),
    (
        *("CZ_RESIDENCE", "Czech residence permit number"),
        (
            *("prukaz o povoleni k pobytu", "povoleni k pobytu", "cislo povoleni k pobytu", "cislo prukazu k pobytu"),
            *("pobytova karta", "biometricka karta pobyt", "czech residence permit", "cislo pobytu"),
        ),
        ("povoleni k pobytu", "oamp", "cizinecka policie", "dlouhodoby pobyt"),
        ("statni prislusnost", "datum narozeni", "platnost do"),
        ("průkaz o povolení k pobytu VB482716", "povolení k pobytu č. 004827163"),
    ),
    (
        *("SK_RESIDENCE_PERMIT", "Slovak residence permit number"),
        (
            *("doklad o pobyte", "cislo dokladu o pobyte", "povolenie na pobyt", "cislo povolenia na pobyt"),
            *("slovak residence permit", "pobytovy preukaz"),
        ),
        ("doklad o pobyte", "povolenie na pobyt", "cudzinecka policia", "prechodny pobyt"),
        ("rodne cislo", "statna prislusnost", "datum narodenia"),
        ("doklad o pobyte PA482716", "povolenie na pobyt EB4827163"),
    ),
    (
        *("HU_RESIDENCE_PERMIT", "Hungarian residence permit number"),
        (
            *("tartozkodasi engedely szama", "tartozkodasi engedely", "letelepedesi engedely", "tartozkodasi kartya"),
            *("hungarian residence permit", "letelepedesi engedely szama", "tartozkodasi kartya szama"),
        ),
        ("tartozkodasi engedely", "letelepedesi", "idegenrendeszet", "oif"),
        ("allampolgarsag", "szuletesi datum", "anyja neve"),
        ("tartózkodási engedély 004827163", "letelepedési engedély HU482716"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=_FORM,
        check=serial(6, 7, 8, 9),
        fields=fields,
        context=context,
        siblings=siblings,
        confused_with="article codes and passports of letters and digits; a field or word must name the permit.",
        lifespan="one to ten years, a new card has a new number; on the European card since 2011",
        matches=examples,
        rejects=(f"{fields[0]} 000000000", f"{fields[0]} 1234", f"{fields[0]} AB000000"),
    )
    for entity, name, fields, context, siblings, examples in _ROWS
)
