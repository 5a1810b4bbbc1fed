"""Immigration numbers of Australia: ImmiCard (three letters, six digits) and visa grant number (thirteen digits).

Issued by the Department of Home Affairs, without a published check digit; the letters of an ImmiCard are its kind (EIS,
PRE, AMC, RDE, ...). Specification: https://immi.homeaffairs.gov.au (ImmiCard, VEVO), https://www.idmatch.gov.au.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, context, what it is confused with, lifespan, examples
_ROWS = (
    (
        *("AU_IMMICARD", "ImmiCard number", "[A-Z]{3}[ -]?[0-9]{6}", (6,)),
        (
            *("immicard number", "immicard", "immi card", "immi card number", "immicard no", "immi card no"),
            *("evidence of immigration status card", "permanent resident evidence immicard", "pre immicard"),
            *("eis immicard", "residence determination immicard", "immicard id"),
        ),
        ("immicard", "home affairs"),
        "articles of three letters and six digits; only the card's name asks.",
        "as long as the card; issued since 2013",
        ("ImmiCard EIS204816", "immicard no PRE 482716"),
    ),
    (
        *("AU_VISA_GRANT", "Australian visa grant number", "[0-9]{13}|[0-9]{4}(?:[ -][0-9]{3}){3}", (13,)),
        (
            *("visa grant number", "visa grant no", "visa grant", "australian visa grant number", "vevo grant number"),
            *("visa grant number australia", "vgn visa", "australian visa number", "au visa grant", "visa grant id"),
            *("student visa grant number", "australian visa no"),
        ),
        ("vevo", "home affairs", "bridging visa"),
        "barcodes and orders of thirteen digits; only a word for the grant asks.",
        "as long as the visa",
        ("visa grant number 0482716359048", "VEVO grant no 2048163957163"),
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
        siblings=("visa subclass", "visa expiry", "visa type", "passport", "nationality", "date of birth"),
        confused_with=confused_with,
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} ABC000000", f"{fields[0]} pending", f"{fields[0]} 0000000000000"),
    )
    for entity, name, form, lengths, fields, context, confused_with, lifespan, matches in _ROWS
)
