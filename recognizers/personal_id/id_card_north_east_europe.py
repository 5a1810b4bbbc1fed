"""Identity card numbers of northern and eastern central Europe: six to nine digits, often letters, no check digit.

Issued by the police, interior ministries and migration offices; a row a card, so that to add one is to add a row. A
field or a word must name the card. The numbers of the Danish municipal card, the Norwegian and the Icelandic one are
known to no public specification, so that their forms are generous. Poland's, which has a check digit, is in pl_id_card.
Forms: PRADO register of the Council of the EU, https://www.consilium.europa.eu/prado; Hungary: decree 414/2015.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_NEW_NUMBER = "a new card has a new number"
# but RO, with which a Romanian VAT number of as many digits begins
_TWO = "(?:[A-QS-Z][A-Z]|R[A-NP-Z])"

# entity, what it is called, form, how many digits, field names (the first is nobody else's), words of context,
# siblings, how long it lives, examples
_ROWS = (
    (
        *("SE_ID_CARD", "Swedish identity card number"),
        *(f"{_TWO}[0-9]{{6}}|[0-9]{{8,9}}|9752(?:[ -]?[0-9]){{15}}", (6, 8, 9, 19)),
        (
            *("nationellt id kort", "nationellt identitetskort", "skatteverkets id kort", "id kort sverige"),
            *("sis id kort", "identitetskort sverige", "swedish id card", "swedish identity card"),
            *("id kort", "id kortsnummer"),
            *("legitimationsnummer", "identitetskort"),
        ),
        ("legitimation", "skatteverkets id kort", "nationellt id kort"),
        ("personnummer", "utfardat av", "giltigt till"),
        f"five years, {_NEW_NUMBER}; issued by the police since 2005 and by Skatteverket since 2009",
        ("nationellt id-kort 59048271", "Skatteverkets id-kort AA482716", "id-kort 9752 2698 9250 0139 720"),
    ),
    (
        *("NO_ID_CARD", "Norwegian identity card number", f"{_TWO}[A-Z]?[0-9]{{6,7}}|[0-9]{{8,9}}", (6, 7, 8, 9)),
        (
            *("nasjonalt id kort", "nasjonalt identitetskort", "norsk id kort", "norwegian id card", "id kort norge"),
            *("norwegian identity card", "id kort", "id kortnummer", "legitimasjonsnummer", "identitetskort"),
        ),
        ("legitimasjon", "nasjonalt id kort"),
        ("fodselsnummer", "utstedt av", "gyldig til"),
        f"five or ten years, {_NEW_NUMBER}; issued since November 2020",
        ("nasjonalt id-kort CCA048271", "norsk ID-kort 30482716"),
    ),
    (
        *("DK_ID_CARD", "Danish identity card number", "[0-9]{6,9}|[A-Z][0-9]{6,8}", (6, 7, 8, 9)),
        (
            *("legitimationskort", "dansk id kort", "kommunalt id kort", "id kort danmark", "danish id card"),
            *("danish identity card", "legitimationskort nr", "id kort", "identitetskort"),
        ),
        ("legitimationskort", "borgerservice"),
        ("cpr", "cpr nr", "udstedt af", "gyldig til"),
        f"ten years or none, {_NEW_NUMBER}",
        ("legitimationskort 20482716", "dansk ID-kort nr. K4827163"),
    ),
    (
        *("FI_ID_CARD", "Finnish identity card number", f"{_TWO}[0-9]{{7}}|[0-9]{{8,9}}[A-Z]?", (7, 8, 9)),
        (
            *("henkilokortti", "henkilokortin numero", "sahkoinen henkilokortti", "henkilokorttinumero", "hst kortti"),
            *("finnish id card", "finnish identity card", "identitetskort finland", "id kortti"),
        ),
        ("henkilokortin", "poliisi myontanyt", "hst kortti"),
        ("henkilotunnus", "hetu", "voimassa", "myontaja"),
        f"five years, {_NEW_NUMBER}; with a chip since 1999",
        ("henkilökortti XR4827163", "henkilökortin numero 904827163"),
    ),
    (
        *("IS_ID_CARD", "Icelandic identity card number", f"(?:{_TWO}[A-Z]?|[A-Z])[0-9]{{6,7}}|[0-9]{{8}}", (6, 7, 8)),
        (
            *("nafnskirteini", "nafnskirteini numer", "nafnskirteinisnumer", "icelandic id card", "id card iceland"),
            *("icelandic identity card", "islenskt nafnskirteini"),
        ),
        ("nafnskirteini", "þjodskra", "syslumadur"),
        ("kennitala", "utgefid", "gildir til"),
        f"five or ten years, {_NEW_NUMBER}; in the present form since March 2024",
        ("nafnskírteini IA048271", "nafnskírteini númer C4827163"),
    ),
    (
        *("EE_ID_CARD", "Estonian identity card number", f"(?:{_TWO}|[A-Z]) ?[0-9]{{7}}", (7,)),
        (
            *("isikutunnistus", "isikutunnistuse number", "id kaardi number", "id kaart", "id kaardi nr"),
            *("estonian id card", "estonian identity card", "eesti id kaart"),
            *("id card estonia", "ид карта эстония"),
        ),
        ("id kaart", "isikut toendav dokument", "politsei ja piirivalveamet"),
        ("isikukood", "kehtiv kuni", "valjaandmise kuupaev"),
        f"five years, {_NEW_NUMBER}; issued since 2002, two letters and seven digits since 2011",
        ("ID-kaardi number AB4827163", "isikutunnistus A0482716"),
    ),
    (
        *("LV_ID_CARD", "Latvian identity card number", f"{_TWO} ?[0-9]{{7}}", (7,)),
        (
            *("personas aplieciba", "personas apliecibas numurs", "eid karte", "eid kartes numurs", "latvian id card"),
            *("id karte latvija", "latvian identity card", "personas apliecibas nr", "id karte", "id card latvia"),
        ),
        ("eid karte", "personas apliecibu", "pmlp"),
        ("personas kods", "deriga lidz", "izdosanas datums"),
        f"five years, {_NEW_NUMBER}; issued since April 2012",
        ("personas apliecība PA4827163", "eID karte PA0482716"),
    ),
    (
        *("LT_ID_CARD", "Lithuanian identity card number", f"[0-9]{{8}}|{_TWO} ?[0-9]{{6,7}}", (6, 7, 8)),
        (
            *("asmens tapatybes kortele", "asmens tapatybes korteles numeris", "tapatybes kortele", "atk nr"),
            *("tapatybes korteles nr", "lithuanian id card", "lithuanian identity card", "id kortele"),
        ),
        ("tapatybes kortele", "tapatybes korteles", "migracijos departamentas"),
        ("asmens kodas", "galioja iki", "isdavimo data"),
        f"five or ten years, {_NEW_NUMBER}; issued since January 2003",
        ("asmens tapatybės kortelė 10482716", "tapatybės kortelės nr. 15048271"),
    ),
    (
        *("CZ_ID_CARD", "Czech identity card number"),
        *(f"[0-9]{{9}}|{_TWO} ?[0-9]{{6}}|[0-9]{{6}} ?[A-Z]{{2}} ?[0-9]{{2}}", (6, 8, 9)),
        (
            *("cislo obcanskeho prukazu", "obcansky prukaz", "cislo op", "obcansky prukaz cislo", "obcanka"),
            *("czech id card", "czech identity card", "obcansky prukaz c", "doklad totoznosti op", "op cislo"),
        ),
        ("obcansky prukaz", "obcanskeho prukazu", "doklad totoznosti"),
        ("rodne cislo", "datum narozeni", "platnost do", "vydal"),
        f"ten years, {_NEW_NUMBER}; nine digits on machine-readable cards, earlier six with letters",
        ("občanský průkaz 204827163", "číslo OP: 998271604", "číslo občanského průkazu AB 482716"),
    ),
    (
        *("SK_ID_CARD", "Slovak identity card number", f"{_TWO} ?[0-9]{{6,7}}", (6, 7)),
        (
            *("cislo obcianskeho preukazu", "obciansky preukaz", "obciansky preukaz cislo", "obcianka", "cislo op sk"),
            *("slovak id card", "slovak identity card", "cislo op", "preukaz totoznosti"),
        ),
        ("obciansky preukaz", "obcianskeho preukazu", "doklad totoznosti"),
        ("rodne cislo", "datum narodenia", "platnost do", "vydal"),
        f"ten years, {_NEW_NUMBER}; two letters and six digits",
        ("občiansky preukaz EA 482716", "číslo občianskeho preukazu HK048271"),
    ),
    (
        *("HU_ID_CARD", "Hungarian identity card number"),
        *(r"[0-9]{6} ?[A-Z]{2}|A[A-Z] ?[0-9]{6}|[A-Z]{2}-[IVX]{1,4}\.? ?[0-9]{6}", (6,)),
        (
            *("szemelyi igazolvany szama", "szemelyi igazolvany", "szemelyazonosito igazolvany", "szig szam", "szig"),
            *("szem ig szam", "szemelyi ig szam", "szemelyi igazolvanyszam", "hungarian id card", "igazolvany szama"),
            *("szemelyazonosito igazolvany szama", "okmanyazonosito", "hungarian identity card"),
        ),
        ("szemelyi igazolvany", "szemelyazonosito", "okmanyiroda", "kormanyablak"),
        ("szuletesi datum", "anyja neve", "lakcim", "ervenyes"),
        f"three to ten years, {_NEW_NUMBER}; six digits and two letters since 2000, booklets before",
        ("személyi igazolvány 482716AB", "szig. szám: AU-IV. 482716", "személyi igazolvány száma AE 048271"),
    ),
    (
        *("HU_ADDRESS_CARD", "Hungarian address card number", "[0-9]{6} ?[A-Z]{2}", (6,)),
        (
            *("lakcimkartya szama", "lakcimkartya", "lakcimkartyaszam", "lakcimigazolvany", "lakcimigazolo kartya"),
            *("lakcimet igazolo hatosagi igazolvany", "lakcimigazolvany szama", "hungarian address card"),
        ),
        ("lakcimkartya", "lakcimet igazolo", "kormanyablak"),
        ("szuletesi datum", "anyja neve", "szemelyi igazolvany", "lakcim"),
        f"until the address changes, {_NEW_NUMBER}; issued since 2000",
        ("lakcímkártya száma 482716AB", "lakcímkártya 048271 CL"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=serial(*lengths),
        fields=fields,
        context=context,
        siblings=siblings,
        confused_with="article codes, order and phone numbers; a field or word must name the identity card.",
        lifespan=lifespan,
        matches=examples,
        rejects=(f"{fields[0]} 00000000", f"{fields[0]} 1234", f"{fields[0]} AB000000"),
    )
    for entity, name, form, lengths, fields, context, siblings, lifespan, examples in _ROWS
)
