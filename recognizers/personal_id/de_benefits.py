"""German numbers of benefits: Kindergeldnummer, Bedarfsgemeinschaft (BG-Nummer), customer of the employment agency.

Issued by the Bundesagentur für Arbeit: 000FK000000 to the parent, 00000BG0000000 to the household that gets Bürgergeld,
000A000000 to the person. No check digit is published.
Specification: https://www.arbeitsagentur.de (Kundennummer, Kindergeldnummer).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, distinctive form, form where asked, digits, field names, words of context, how long it lives, examples
_ROWS = (
    (
        *("DE_KINDERGELD", "German child benefit number"),
        *("[0-9]{3} ?FK ?[0-9]{6}", "[0-9]{3} ?[A-Z]{1,2} ?[0-9]{6}", 9),
        (
            *("kindergeldnummer", "kindergeld nummer", "kindergeld nr", "kg nummer familienkasse", "kindergeldnr"),
            *("familienkasse nummer", "kindergeld aktenzeichen", "german child benefit number"),
        ),
        ("familienkasse", "kindergeld"),
        "as long as the claim at one Familienkasse",
        ("Kindergeldnummer 115FK482716", "115 FK 193827"),
    ),
    (
        *("DE_BG_NUMBER", "German number of a household on benefits"),
        *("[0-9]{5} ?BG ?[0-9]{7}", "[0-9]{5} ?// ?[0-9]{7}", 12),
        (
            *("bedarfsgemeinschaftsnummer", "bedarfsgemeinschaft nummer", "bg nr jobcenter", "bg nummer jobcenter"),
            *("nummer der bedarfsgemeinschaft", "jobcenter bg nummer", "bedarfsgemeinschaft"),
        ),
        ("jobcenter", "bedarfsgemeinschaft", "burgergeld"),
        "as long as the claim at one Jobcenter",
        ("BG-Nummer 34102BG0048271", "BG-Nr. Jobcenter 96204//0019382"),
    ),
    (
        *("DE_ARBEITSAGENTUR", "German employment agency customer number", "", "[0-9]{3} ?[A-Z] ?[0-9]{6}", 9),
        (
            *("kundennummer arbeitsagentur", "kundennummer agentur fur arbeit", "kundennummer jobcenter"),
            *("arbeitsagentur kundennummer", "kundennummer bundesagentur fur arbeit", "kundennummer ba"),
            *("stammnummer ba", "jobcenter kundennummer", "arbeitsamt kundennummer", "arbeitsamtsnummer"),
        ),
        ("arbeitsagentur", "agentur fur arbeit", "jobcenter"),
        "for life",
        ("Kundennummer Arbeitsagentur 115A482716", "Kundennummer Jobcenter 962 D 193827"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        pattern=pattern,
        asked_pattern=form,
        check=serial(digits),
        fields=fields,
        context=context,
        siblings=("geburtsdatum", "sozialversicherungsnummer", "steuer id", "arbeitsuchend seit"),
        confused_with="customer and article numbers; letters at fixed places, or a word for it, tell them apart.",
        lifespan=lifespan,
        matches=examples,
        rejects=(f"{fields[0]} beantragt", f"{fields[0]} 000A000000", f"{fields[0]} 1234"),
    )
    for entity, name, pattern, form, digits, fields, context, lifespan, examples in _ROWS
)
