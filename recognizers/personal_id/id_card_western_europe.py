"""Identity card numbers of Austria, Switzerland, Liechtenstein, Luxembourg and Monaco: seven to nine characters.

Issued by the passport authorities; a row a country, so that to add one is to add a row. None has a check digit outside
the machine-readable zone, so that a field or a word must name the card. Forms: PRADO register of the Council of the EU,
https://www.consilium.europa.eu/prado.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_card(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) >= 4 and not is_repeated(digits) and not is_counting(digits)


# country, its name, adjective, form, other field names, words of context, lifespan, examples
_ROWS = (
    (
        *("AT", "Austria", "austrian", "[A-Z]{0,2} ?[0-9]{7,8}"),
        (
            *("osterreichischer personalausweis", "personalausweis osterreich", "personalausweis at"),
            *("id austria karte", "personalausweisnummer osterreich", "ausweisnummer osterreich"),
            "lichtbildausweis nr",
        ),
        ("bezirkshauptmannschaft", "lichtbildausweis"),
        "ten years, less for children, a new card has a new number; cards since 2002",
        ("Personalausweis Österreich PA4827163", "österreichischer Personalausweis 19382746"),
    ),
    (
        *("CH", "Switzerland", "swiss", "[A-Z][0-9][0-9A-Z]{5}[0-9]"),
        (
            *("identitatskarte schweiz", "schweizer identitatskarte", "identitatskartennummer", "idk nummer"),
            *("id schweiz", "carte d identite suisse", "numero carte d identite suisse", "carta d identita svizzera"),
            "schweizer id",
        ),
        ("identitatskarte", "passburo", "carte d identite suisse"),
        "ten years, five for children, a new card has a new number; new form since March 2023",
        ("Identitätskarte Schweiz E4827163", "carte d'identité suisse S9A82K04"),
    ),
    (
        *("LI", "Liechtenstein", "liechtenstein", "[A-Z]{1,2} ?[0-9]{5,7}"),
        ("identitatskarte liechtenstein", "liechtensteinische identitatskarte", "id karte liechtenstein"),
        ("auslander und passamt", "furstentum liechtenstein"),
        "ten years, three for children, a new card has a new number; issued since 2009",
        ("Identitätskarte Liechtenstein ID482716", "liechtensteinische Identitätskarte I19382"),
    ),
    (
        *("LU", "Luxembourg", "luxembourgish", "[A-Z0-9][A-Z0-9][A-Z0-9]{6}[0-9]|[A-Z] ?[0-9]{7,8}"),
        (
            *("carte d identite luxembourgeoise", "carte d identite luxembourg", "letzebuerger identiteitskaart"),
            *("luxemburger personalausweis", "personalausweis luxemburg", "numero carte d identite luxembourg"),
        ),
        ("identiteitskaart", "biergerzenter"),
        "ten years, less for children, a new card has a new number; electronic since July 2014",
        ("carte d'identité luxembourgeoise S4K827P16", "Personalausweis Luxemburg L48271635"),
    ),
    (
        *("MC", "Monaco", "monegasque", "[A-Z]{0,2} ?[0-9]{4,8}"),
        ("carte d identite monegasque", "carte identite monaco", "numero carte identite monegasque"),
        ("mairie de monaco", "monegasque"),
        "five or ten years, a new card has a new number; electronic since 2021",
        ("carte d'identité monégasque 48271", "carte identité Monaco MC19382"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=f"{code}_ID_CARD",
        name=f"identity card number ({country})",
        asked_pattern=form,
        check=_is_card,
        fields=(
            *(f"{adjective} id card", f"{adjective} identity card", f"id card {country.lower()}"),
            *(f"identity card {country.lower()}", *names),
        ),
        context=context,
        siblings=("geburtsdatum", "date de naissance", "heimatort", "gultig bis", "nationalitat", "nationalite"),
        confused_with="passports, order and article codes; a field or word must name the country's identity card.",
        lifespan=lifespan,
        matches=examples,
        rejects=(f"{adjective} id card 00000000", f"{adjective} id card pending", f"{adjective} id card 12"),
    )
    for code, country, adjective, form, names, context, lifespan, examples in _ROWS
)
