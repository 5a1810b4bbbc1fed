"""Numbers of a person in New Zealand's registers: student (NSN), social welfare (SWN), immigration client, ACC claim.

Issued by the Ministry of Education (NSN, nine or ten digits, since 2003), the Ministry of Social Development (SWN, nine
digits, on the Community Services Card too), Immigration New Zealand (eight digits) and ACC; none publishes a check
digit, so a word must name the register. Descriptions: https://www.nzqa.govt.nz, https://www.workandincome.govt.nz,
https://www.immigration.govt.nz, https://www.acc.co.nz.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, context, siblings, what it is confused with, lifespan, examples
_ROWS = (
    (
        *("NZ_NSN", "New Zealand national student number", "[0-9]{9,10}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}", (9, 10)),
        (
            *("nzqa nsn", "nsn student", "national student number nz", "nz national student number", "student nsn"),
            *("nsn nzqa", "learner nsn", "nsn nz", "nzqa number", "national student number", "ncea nsn", "akonga nsn"),
        ),
        ("nzqa", "ncea", "nsn"),
        ("school", "year level", "student", "ethnicity", "iwi", "date of birth"),
        "stock numbers of thirteen digits and phones; only a word for pupils or NZQA asks.",
        "for life; issued since 2003",
        ("NZQA NSN 148271635", "student NSN: 0148271639"),
    ),
    (
        *("NZ_SWN", "New Zealand social welfare number", "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}", (9,)),
        (
            *("swn", "social welfare number", "swn number", "winz number", "winz client number", "msd client number"),
            *("work and income number", "work and income client number", "social welfare no", "winz swn", "winz no"),
            *("community services card number", "community services card", "csc number", "supergold card number"),
        ),
        ("winz", "work and income", "msd client"),
        ("benefit", "benefit type", "ird", "case manager", "date of birth"),
        "phones and IRD numbers of nine digits; only a word for the ministry or its cards asks.",
        "for life",
        ("SWN 048-271-635", "WINZ number 204816395", "community services card 482 716 359"),
    ),
    (
        *("NZ_VISA", "client or visa number of Immigration New Zealand"),
        *("[0-9]{8,10}|[A-Z]{1,2}[0-9]{6,8}", (6, 7, 8, 9, 10)),
        (
            *("inz client number", "immigration new zealand client number", "nz visa number", "nz visa no"),
            *("new zealand visa number", "inz number", "inz client id", "nzeta number", "nzeta reference"),
            *("nz immigration client number", "inz application number", "nz work visa number"),
        ),
        ("inz", "nzeta", "immigration new zealand"),
        ("visa type", "visa expiry", "passport", "nationality", "date of birth"),
        "phones and orders of eight digits; only a word for the office asks.",
        "the client number for life, a visa's as long as the visa",
        ("INZ client number 48271635", "NZ visa number 20481639"),
    ),
    (
        *("NZ_ACC_CLAIM", "claim number of the Accident Compensation Corporation"),
        *("[A-Z]{1,2}[0-9]{5,7}|[0-9]{11}|[0-9]{8}-?[0-9]{3}", (5, 6, 7, 11)),
        (
            *("acc claim number", "acc45 number", "acc claim no", "acc 45 number", "acc claim", "acc45"),
            *("acc45 claim", "acc injury claim number", "acc claim id"),
        ),
        ("acc45", "accident compensation"),
        ("injury", "injury date", "nhi", "gp", "provider", "date of birth"),
        "orders of eleven digits; only ACC asks.",
        "one injury",
        ("ACC claim number 10048271635", "ACC45 no AB48271"),
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
        confused_with=confused_with,
        lifespan=lifespan,
        matches=matches,
        rejects=(f"{fields[0]} 000000000", f"{fields[0]} pending", f"{fields[0]} 123"),
    )
    for entity, name, form, lengths, fields, context, siblings, confused_with, lifespan, matches in _ROWS
)
