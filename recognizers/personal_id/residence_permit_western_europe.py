"""Residence permits of Austria, Switzerland, Liechtenstein, Luxembourg, Monaco and Andorra: up to nine characters.

Issued by the migration authorities, in the states of the Schengen area on the card of the uniform European format,
whose number has up to nine characters. A row a country, so that to add one is to add a row; no check digit, so that a
field or a word must name the permit. Specification: Regulation (EC) 1030/2002, https://eur-lex.europa.eu; forms: PRADO
register of the Council of the EU, https://www.consilium.europa.eu/prado.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_FORM = "[A-Z]{2,3} ?[0-9]{6,7}|[A-Z] ?[0-9]{6,8}|[0-9]{6,9}"
_LICENCE = "one to ten years, a new card has a new number; on the European card since 2011"

# country, its name, adjective, form, lengths, other field names, words of context, lifespan, examples
_ROWS = (
    (
        *("AT", "Austria", "austrian", _FORM, (6, 7, 8, 9)),
        (
            *("aufenthaltstitel osterreich", "rot weiss rot karte", "rwr karte", "aufenthaltsbewilligung osterreich"),
            *("daueraufenthalt eu osterreich", "aufenthaltstitel at", "rwr karte nummer"),
        ),
        ("rot weiss rot karte", "ma 35", "niederlassungsbewilligung"),
        _LICENCE,
        ("Rot-Weiß-Rot-Karte A04827163", "Aufenthaltstitel Österreich AT482716"),
    ),
    (
        *("CH", "Switzerland", "swiss", _FORM, (6, 7, 8, 9)),
        (
            *("auslanderausweis", "auslanderausweis nummer", "auslanderausweis schweiz", "livret pour etrangers"),
            *("numero livret pour etrangers", "permis de sejour suisse", "libretto per stranieri", "ausweis b schweiz"),
            *("auslanderausweisnummer", "permesso di dimora svizzera", "titre de sejour suisse"),
            "grenzgangerbewilligung",
        ),
        ("auslanderausweis", "migrationsamt", "livret pour etrangers", "controle des habitants"),
        "one to five years, a new card has a new number; biometric since January 2011",
        ("Ausländerausweis AB482716", "livret pour étrangers 048271635"),
    ),
    (
        *("LI", "Liechtenstein", "liechtenstein", _FORM, (6, 7, 8, 9)),
        (
            *("aufenthaltsbewilligung liechtenstein", "auslanderausweis liechtenstein"),
            "niederlassungsbewilligung liechtenstein",
        ),
        ("auslander und passamt", "grenzganger liechtenstein"),
        "one to five years, a new card has a new number",
        ("Aufenthaltsbewilligung Liechtenstein LI482716", "Ausländerausweis Liechtenstein 04827163"),
    ),
    (
        *("LU", "Luxembourg", "luxembourgish", _FORM, (6, 7, 8, 9)),
        (
            *("titre de sejour luxembourg", "carte de sejour luxembourg", "aufenthaltstitel luxemburg"),
            *("permis de sejour luxembourg", "titre de sejour luxembourgeois"),
        ),
        ("direction de l immigration", "autorisation de sejour"),
        _LICENCE,
        ("titre de séjour Luxembourg LU482716", "carte de séjour Luxembourg L04827163"),
    ),
    (
        *("MC", "Monaco", "monegasque", "[A-Z]{0,2} ?[0-9]{4,8}", (4, 5, 6, 7, 8)),
        (
            *("carte de sejour monaco", "carte de sejour monegasque", "carte de resident monaco"),
            *("monaco residence card", "carte sejour monaco numero", "resident monaco carte"),
        ),
        ("surete publique monaco", "carte de sejour monaco"),
        "one, three or ten years (ordinary, privileged)",
        ("carte de séjour Monaco 48271", "carte de résident Monaco MC193827"),
    ),
    (
        *("AD", "Andorra", "andorran", "[A-Z]{0,2} ?[0-9]{5,8}[A-Z]?", (5, 6, 7, 8)),
        (
            *("autoritzacio de residencia andorra", "permis de residencia andorra", "targeta de residencia andorra"),
            *("residencia passiva andorra", "tarjeta de residencia andorra", "numero de cens andorra"),
            "residencia andorra",
        ),
        ("servei d immigracio", "govern d andorra"),
        "one to ten years",
        ("permís de residència Andorra 482716", "targeta de residència Andorra 048271K"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=f"{code}_RESIDENCE_PERMIT" if code != "MC" else "MC_RESIDENCE_CARD",
        name=f"residence permit number ({country})",
        asked_pattern=form,
        check=serial(*lengths),
        fields=(
            *(f"{adjective} residence permit", f"{adjective} residence card", f"residence permit {country.lower()}"),
            *names,
        ),
        context=context,
        siblings=("nationalitat", "nationalite", "nacionalitat", "gultig bis", "arbeitgeber", "geburtsdatum"),
        confused_with="passports, order and article codes; a field or word must name the country's permit.",
        lifespan=lifespan,
        matches=examples,
        rejects=(f"{adjective} residence permit 00000000", f"{adjective} residence permit pending", "AB 12"),
    )
    for code, country, adjective, form, lengths, names, context, lifespan, examples in _ROWS
)
