"""Driving licence numbers of Africa, Oceania and Latin America: one row a country, its forms as on the card.

Issued by the traffic authorities; forms: PRADO register of the Council of the EU
(https://www.consilium.europa.eu/prado) and the authorities. Australia's and Brazil's have files of their own. Where
the number is that of the identity card and that has a check digit (Chile), it speaks for a value but refuses none.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.families import Row, driving_licences


def _is_chilean_identity(value: str) -> bool | None:
    number, check = value[:-1], value[-1]
    if not is_digits(number, 7, 8):
        return None
    return check == "0123456789K"[-weighted_sum(number[::-1], (2, 3, 4, 5, 6, 7, 2, 3)) % 11]


recognizers = driving_licences(
    Row(
        *("NZ", "New Zealand", ("kiwi", "nz", "aotearoa"), "[A-Z]{2} ?[0-9]{6}(?: ?-?[0-9]{3})?"),
        ("NZ driver licence AB481726", "New Zealand driver licence DC192837 284"),
        (
            *("nz driver licence", "new zealand driver licence", "driver licence nz", "nzta licence"),
            *("waka kotahi licence", "raihana taraiwa"),
        ),
        lifespan="ten years; two letters and six digits stay, the version of three digits is new with every card.",
    ),
    Row(
        *("ZA", "South Africa", ("south african", "rsa"), "[0-9]{8}[0-9A-Z]{4}"),
        ("South African drivers licence 40481726BG4K", "rybewys 60192837KD2T"),
        (
            *("rybewys", "rybewysnommer", "bestuurslisensie", "natis licence number", "enatis licence"),
            "sa drivers licence card",
        ),
        lifespan="five years; twelve places, a new card has a new number.",
    ),
    Row(
        *("EG", "Egypt", ("egyptian",), "[23][0-9]{13}|[0-9]{6,9}"),
        ("رخصة قيادة مصرية 28503120104817", "Egyptian driving licence 4817263"),
        ("رخصة قيادة مصرية", "رخصة القيادة المصرية"),
        lifespan="one to ten years; the national number since about 2010.",
    ),
    Row(
        *("NG", "Nigeria", ("nigerian",), "[A-Z]{3}[- ]?[0-9]{5}[- ]?[A-Z]{2}[- ]?[0-9]{1,2}"),
        ("FRSC licence ABC48172AA12", "Nigerian drivers licence LSD-19283-AB-04"),
        ("frsc licence", "frsc license", "frsc drivers licence", "frsc drivers license", "nigerian driver license"),
        lifespan="three or five years; three letters, five digits, two letters and one or two digits.",
    ),
    Row(
        *("KE", "Kenya", ("kenyan",), "DL-?[0-9]{6,8}|[A-Z]{1,3}[0-9]{3,7}"),
        ("Kenyan driving licence DL-0481726", "NTSA licence DLA192837"),
        ("ntsa licence", "ntsa license", "ntsa driving licence", "ntsa dl", "leseni ya udereva"),
        lifespan="one or three years; with a chip since 2017.",
    ),
    Row(
        *("GH", "Ghana", ("ghanaian", "ghanian"), "[A-Z]{2,4}-?[0-9]{7,8}-?[0-9]{4,5}"),
        ("Ghanaian drivers licence ABE-12038548-04817", "Ghana driving licence KOF-19283746-00192"),
        ("dvla ghana licence", "dvla ghana", "ghana dvla license", "ghanaian driver license"),
        lifespan="six years; letters of the name, the date of birth and a serial number.",
    ),
    Row(
        *("TZ", "Tanzania", ("tanzanian",), "[0-9]{10}"),
        ("Tanzanian driving licence 4004817263", "leseni ya udereva Tanzania 4001928374"),
        ("leseni ya udereva tanzania", "tra driving licence"),
        lifespan="five years; ten digits, which begin with 4.",
    ),
    Row(
        *("MX", "Mexico", ("mexican",), "[A-Z]{1,4}-?[0-9]{6,10}|[0-9]{7,11}"),
        ("licencia de conducir mexicana A04817263", "licencia federal LFD01928374"),
        (
            *("licencia de conducir mexicana", "licencia federal", "licencia federal de conductor"),
            *("licencia federal digital", "licencia de manejo", "licencia de manejar mexico"),
            "numero de licencia federal",
        ),
        lifespan="one to five years or permanent; every state numbers its own.",
    ),
    Row(
        *("AR", "Argentina", ("argentine", "argentinian"), r"[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}"),
        ("registro de conducir 28.481.726", "licencia nacional de conducir 31928374"),
        (
            *("registro de conducir", "licencia nacional de conducir", "carnet de conducir argentino"),
            *("licencia de conducir argentina", "lnc numero", "registro de conductor"),
        ),
        lifespan="one to five years; the number is that of the DNI.",
    ),
    Row(
        *("CL", "Chile", ("chilean",), r"[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}-?[0-9K]"),
        ("licencia de conducir chilena 14.817.263-3", "licencia de conductor 9283746-7"),
        (
            *("licencia de conducir chilena", "licencia de conductor", "licencia conductor"),
            *("licencia de conducir chile", "licencia clase b"),
        ),
        lifespan="four or six years; the number is that of the RUN.",
        confirm=_is_chilean_identity,
    ),
    Row(
        *("CO", "Colombia", ("colombian",), "LC ?[0-9]{8,11}|[0-9]{6,10}"),
        ("licencia de conducción LC01004817263", "pase de conducción 1019283746"),
        (
            *("licencia de conduccion", "pase de conduccion", "numero de licencia de conduccion"),
            *("licencia de conduccion colombia", "licencia conduccion", "licencia runt"),
        ),
        lifespan="one to ten years; LC and eleven digits of the card, else the number of the cédula.",
    ),
    Row(
        *("PE", "Peru", ("peruvian",), "[A-Z]-?[0-9]{8}|[A-Z]{2}-?[0-9]{7,8}"),
        ("brevete Q48172635", "licencia de conducir MTC H-19283746"),
        (
            *("brevete", "numero de brevete", "brevete peru", "licencia de conducir peru", "licencia de conducir mtc"),
            *("licencia mtc", "brevet conducir"),
        ),
        lifespan="three to ten years; a letter and the DNI.",
    ),
    Row(
        *("EC", "Ecuador", ("ecuadorian",), "[0-9]{10}"),
        ("licencia de conducir ecuatoriana 1748172635", "licencia ANT Ecuador 0919283746"),
        ("licencia de conducir ecuatoriana", "licencia ant", "licencia ant ecuador", "licencia de conducir ecuador"),
        lifespan="five years; the number is that of the cédula.",
    ),
)
