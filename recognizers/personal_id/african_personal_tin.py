"""Tax numbers of natural persons in Africa whose form companies share: only a field that speaks of a person asks.

Nigeria (JTB, ten digits; eight and four of the FIRS; thirteen since 2026), Tanzania and Rwanda (nine), Uganda, Ethiopia
and Zambia (ten), Mozambique (NUIT, nine with a check digit by 11; python-stdnum, mz.nuit, accepts companies' too). A
Cameroonian number (NIU) that begins with P is a person's and needs no asking; M is a company's. Issued by the revenue
authorities. Specification:
https://www.jtb.gov.ng, https://www.tra.go.tz, https://www.rra.gov.rw, https://ura.go.ug, https://www.mor.gov.et,
https://www.zra.org.zm, https://www.at.gov.mz, https://www.impots.cm.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.serial import serial
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_NINE = "[0-9]{9}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}"
_TEN = "[0-9]{10}|[0-9]{4} [0-9]{3} [0-9]{3}"


def _is_nuit(number: str) -> bool:
    # 4 to 9 are companies and public bodies, and with 8 or 9 the check is that of Norwegian organisations
    if not is_digits(number, 9) or is_repeated(number) or number[0] not in "123":
        return False
    return "01234567891"[weighted_sum(number[:8], (8, 9, 4, 5, 6, 7, 8, 9)) % 11] == number[8]


def _phrases(country: str, adjective: str, tax: str) -> tuple[str, ...]:
    """Field names for the tax number of a person, of an employee, of an individual."""
    return (
        *(f"{adjective} personal {tax}", f"personal {tax} {country}", f"individual {tax} {country}"),
        *(f"employee {tax} {country}", f"{adjective} individual {tax}", f"{country} personal {tax}"),
    )


# entity, name, form, check, field names, context, examples
_ROWS = (
    (
        *("NG_TIN", "Nigerian tax number of a person", "[0-9]{10}|[0-9]{8}-?[0-9]{4}|[0-9]{13}", serial(10, 12, 13)),
        (*_phrases("nigeria", "nigerian", "tin"), "jtb tin", "joint tax board tin", "jtb tax id"),
        ("jtb", "joint tax board"),
        ("JTB TIN 1048172635", "personal tin nigeria 10481726-0001"),
    ),
    (
        *("TZ_TIN", "Tanzanian tax number of a person", _NINE, serial(9)),
        (*_phrases("tanzania", "tanzanian", "tin"), "tin binafsi"),
        ("tra tin",),
        ("personal tin tanzania 104-817-263", "tanzanian personal tin 148172635"),
    ),
    (
        *("RW_TIN", "Rwandan tax number of a person", _NINE, serial(9)),
        _phrases("rwanda", "rwandan", "tin"),
        ("rra tin",),
        ("personal tin rwanda 104817263", "rwandan personal tin 148 172 635"),
    ),
    (
        *("UG_TIN", "Ugandan tax number of a person", _TEN, serial(10)),
        _phrases("uganda", "ugandan", "tin"),
        ("ura tin",),
        ("personal tin uganda 1004817263", "ugandan personal tin 1048 172 635"),
    ),
    (
        *("ET_TIN", "Ethiopian tax number of a person", _TEN, serial(10)),
        (*_phrases("ethiopia", "ethiopian", "tin"), "የግለሰብ ግብር ከፋይ መለያ ቁጥር"),
        ("erca",),
        ("personal tin ethiopia 0048172635", "ethiopian personal tin 1048 172 635"),
    ),
    (
        *("ZM_TPIN", "Zambian tax number of a person", _TEN, serial(10)),
        _phrases("zambia", "zambian", "tpin"),
        ("zra tpin",),
        ("personal tpin zambia 1004817263", "zambian personal tpin 2048172635"),
    ),
    (
        *("MZ_NUIT", "Mozambican tax number of a person (NUIT)", _NINE, _is_nuit),
        (
            *("nuit pessoal", "nuit pessoa singular", "nuit trabalhador", "nuit funcionario", "nuit individual"),
            *("mozambican personal nuit", "nuit do trabalhador mocambicano"),
        ),
        ("pessoa singular", "autoridade tributaria mocambique"),
        ("NUIT pessoal 104817262", "nuit trabalhador 148 172 633"),
    ),
)

recognizers = (
    *(
        Recognizer(
            entity=entity,
            name=name,
            asked_pattern=form,
            check=check,
            fields=fields,
            context=context,
            siblings=("date of birth", "surname", "salary", "employee name", "data de nascimento"),
            confused_with="a company's tax number of the same form, allowed data; the name speaks of a person.",
            lifespan="for life",
            matches=examples,
            rejects=(f"{fields[0]} {'0' * 10}", f"{fields[0]} 48172"),
        )
        for entity, name, form, check, fields, context, examples in _ROWS
    ),
    Recognizer(
        entity="CM_NIU",
        name="Cameroonian tax number of a person (NIU)",
        pattern="P[0-9]{12}[A-Z]",
        check=lambda value: serial(12)(value) and value.startswith("P"),
        fields=(
            *("niu cameroun", "niu personne physique", "niu camerounais", "numero identifiant unique cameroun"),
            *("cameroon niu", "carte contribuable cameroun", "cameroon taxpayer number"),
        ),
        context=("niu", "dgi cameroun"),
        siblings=("date de naissance", "cni", "nom", "salaire"),
        confused_with="a company's, which begins with M, and article codes of a letter, twelve digits and a letter.",
        lifespan="for life",
        matches=("NIU P048172635914K", "niu cameroun P108704817263B"),
        rejects=("M048172635914K", "P000000000000K", "P04817263K"),
    ),
)
