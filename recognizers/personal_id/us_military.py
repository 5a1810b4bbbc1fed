"""Numbers of service members and veterans of the United States: DoD id, old service number, VA file number.

Issued by the Department of Defense (DoD id or EDIPI, ten digits; benefits number, eleven), by the services until 1969
to 1974 (letters and six to eight digits) and by the Department of Veterans Affairs (C and eight or nine digits, mostly
the Social Security number); none has a check digit. Descriptions: https://www.cac.mil,
https://www.archives.gov/veterans, manual M21-1 of the VA (https://www.benefits.va.gov).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# RA regular army, US drafted, ER reserve, NG guard, AF air force, O officers, and others
_PREFIX = "(?:(?:RA|US|ER|NG|UR|FR|AF|A[ADORW]|W[ALMR]|[ABCDFKLNORTW])[ -]?)?"

# entity, name, form, how many digits, field names, context, what it is confused with, lifespan, examples
_ROWS = (
    (
        *("US_DOD_ID", "DoD identification number (EDIPI)", "[0-9]{10,11}|[0-9]{9}-[0-9]{2}", (10, 11)),
        (
            *("dod id", "dod id number", "edipi", "edipi number", "dod identification number", "dodid", "cac id"),
            *("cac number", "cac card number", "common access card number", "dod benefits number", "us military id"),
            *("electronic data interchange personal identifier", "edi pi", "tricare dbn", "military cac number"),
        ),
        ("common access card", "deers", "tricare"),
        "phones of ten digits; only a word for the card or its register asks.",
        "for life; on cards in the place of the Social Security number since 2011",
        ("DoD ID 1048271635", "EDIPI: 1392048271", "DoD benefits number 00482716359"),
    ),
    (
        *("US_MILITARY_SERVICE_NUMBER", "service number of the US armed forces"),
        f"{_PREFIX}[0-9]{{6,8}}|{_PREFIX}[0-9]{{1,2}}[ -][0-9]{{3}}[ -][0-9]{{3}}|[0-9]{{3}} [0-9]{{2}} [0-9]{{2}}",
        (6, 7, 8),
        (
            *("us military service number", "us army service number", "us army serial number"),
            *("us navy service number", "us marine corps service number", "us air force service number"),
            *("service number us army", "military serial number usa", "army serial number usa"),
            *("military service number usa", "veteran service number", "dd 214 service number"),
            "dd214 service number",
        ),
        ("dd 214", "dd214", "honorable discharge"),
        "phones and orders; only a name of the service asks.",
        "for life; given out until 1969 (Army, Air Force), 1972 (Navy, Marines) and 1974 (Coast Guard)",
        ("US Army service number RA 48271635", "US Navy service number 482 71 63", "veteran service number 2 048 271"),
    ),
    (
        *("US_VA_FILE_NUMBER", "file number of the Department of Veterans Affairs"),
        *("C?[ -]?[0-9]{8,9}|C?[ -]?[0-9]{2}[ -][0-9]{3}[ -][0-9]{3}|[0-9]{3}-[0-9]{2}-[0-9]{4}", (8, 9)),
        (
            *("va file number", "va file no", "va claim number", "va c file number", "va c number", "va claims file"),
            *("veterans affairs file number", "vba file number", "va claims folder number", "va case file number"),
            *("va disability file number", "veteran file number usa", "va number veteran"),
        ),
        ("veterans affairs", "gi bill", "c file"),
        "orders of eight digits; only a name of the department asks.",
        "for life; a number of its own until 1974, the Social Security number since",
        ("VA file number C 28 471 639", "VA claim no 28471639", "va file number: C-482716359"),
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
        siblings=("branch of service", "rank", "dd 214", "discharge date", "era of service", "date of birth", "ssn"),
        confused_with=confused_with,
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 0000000000", f"{fields[0]} pending", f"{fields[0]} 123"),
    )
    for entity, name, form, lengths, fields, context, confused_with, lifespan, matches in _ROWS
)
