"""Numbers of a person in United States registers: voters, trusted travellers, tribes, pupils, prisoners, TWIC, EBT.

Issued by states, the Department of Homeland Security, tribal nations and prisons in forms of their own, a row each,
without a published check digit; so a field or a word must name the register. Descriptions: https://www.eac.gov,
https://www.tsa.gov/precheck, https://www.bia.gov, https://nces.ed.gov, https://www.bop.gov/inmateloc,
https://www.tsa.gov/twic, https://www.fns.usda.gov/snap/ebt.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form, how many digits, field names, context, siblings, what it is confused with, lifespan, examples
_ROWS = (
    (
        *("US_VOTER_ID", "voter registration number of a US state", "[A-Z]{0,3}[0-9]{6,14}", range(6, 15)),
        (
            *("us voter id", "state voter id", "us voter registration number", "voter registration number usa"),
            *("vuid", "voter unique identifier", "county voter id", "voter file id", "voterfile id", "sos voter id"),
            *("state voter registration id", "voter reg num state", "texas vuid", "florida voter id", "ohio voter id"),
        ),
        ("vuid", "secretary of state voter"),
        ("precinct", "party", "congressional district", "county", "registration date", "date of birth"),
        "orders and phones; only a word for the register of voters asks.",
        "as long as its holder is on the state's roll",
        ("state voter id 2148271635", "VUID 1048271639", "us voter id OH0048271635"),
    ),
    (
        *("US_KTN", "known traveller or redress number"),
        *("TT[A-Z0-9]{6,9}|[A-Z]{0,3}[0-9]{6,13}[A-Z]{0,2}", range(4, 14)),
        (
            *("known traveler number", "known traveller number", "ktn", "ktn number", "known traveler", "tsa ktn"),
            *("tsa precheck number", "tsa precheck", "tsa pre check number", "precheck number", "global entry number"),
            *("global entry", "global entry passid", "nexus card number", "sentri number", "passid", "redress number"),
            *("redress control number", "tsa redress number", "dhs trip number"),
        ),
        ("tsa precheck", "global entry", "trusted traveler"),
        ("frequent flyer", "passport", "seat preference", "date of birth", "passport expiry"),
        "frequent flyer numbers; only a word for the programme asks.",
        "five years (TSA PreCheck, Global Entry), mostly kept at renewal",
        ("KTN TT482716W", "known traveler number 984827163", "redress number 2048271"),
    ),
    (
        *("US_TRIBAL_ENROLLMENT", "tribal enrolment number"),
        *("(?:[A-Z]{1,2}-?|[0-9]{2,4}-)?[0-9]{3,9}(?:-[0-9]{1,4})?", range(3, 14)),
        (
            *("tribal roll number", "tribal enrollment number", "tribal enrollment no", "tribal enrolment number"),
            *("tribal id", "tribal id number", "tribal member id", "tribal citizenship number", "cdib number", "cdib"),
            *("tribe roll no", "tribal enrollment id", "bia enrollment number", "tribal card number"),
            "dawes roll number",
        ),
        ("cdib", "bureau of indian affairs", "tribal nation"),
        ("tribe", "tribal affiliation", "blood quantum", "date of birth"),
        "memberships and orders; only a word for the tribe's roll asks.",
        "for life",
        ("tribal enrollment number 408-004827", "CDIB no 482716", "tribal id C0482716"),
    ),
    (
        *("US_STUDENT_ID", "a state's number of a pupil"),
        *("[A-Z]{0,3}[0-9]{5,12}|[0-9]{3,4}(?:-[0-9]{3,4}){2}", range(5, 13)),
        (
            *("state student id", "state student identifier", "statewide student id", "statewide student identifier"),
            *("state assigned student id", "student ssid", "student state id", "sasid", "sasid number"),
            *("ssid california", "state student number", "unique student id texas", "tsds unique id"),
            *("nysed student id", "lasid sasid", "gtid student", "florida education identifier", "pupil state id"),
            "eic student id",
        ),
        ("sasid", "individualized education program"),
        ("grade", "grade level", "school", "guardian", "iep", "date of birth", "homeroom"),
        "a school's own numbers of customers; only a name that says state and student asks.",
        "as long as the schooling in that state",
        ("state student id 1048271635", "SASID 4827163509", "student SSID: 9048271635"),
    ),
    (
        *("US_INMATE_NUMBER", "number of a prisoner in the United States"),
        "[0-9]{5}-[0-9]{3}|[A-Z]{0,3}-?[0-9]{4,10}[A-Z]?|[0-9]{2}-?[A-Z]-?[0-9]{4}",
        range(4, 11),
        (
            *("bop register number", "bop reg number", "us inmate number", "federal register number inmate"),
            *("bop number", "cdcr number", "tdcj number", "tdcj id", "doc inmate number", "jail booking number"),
            *("inmate id usa", "fdoc number", "bop inmate number", "gdc number", "nysid number", "nysdoccs din"),
            *("department of corrections number", "odrc number", "inmate doc number", "offender sid number"),
        ),
        ("bureau of prisons", "vinelink", "correctional facility", "jpay"),
        ("facility", "release date", "sentence", "date of birth", "bail"),
        "orders of the same form; only a word for the prison asks.",
        "for life in most systems; a federal number ends in the district of the first case",
        ("BOP register number 48271-016", "CDCR number AB4827", "TDCJ number 02048271"),
    ),
    (
        *("US_TWIC", "transportation worker credential number", "[0-9]{7,10}", (7, 8, 9, 10)),
        (
            *("twic", "twic card", "twic number", "twic card number", "twic no", "twic credential", "twic id"),
            *("transportation worker identification credential", "transportation worker id", "driver twic"),
        ),
        ("twic", "transportation worker"),
        ("cdl", "hazmat", "driver", "expiration", "date of birth"),
        "phones and orders of eight digits; only TWIC asks.",
        "five years, a new card has a new number; issued since 2007",
        ("TWIC 70482716", "TWIC card no: 48271635"),
    ),
    (
        *("US_EBT_CARD", "EBT card number of food or cash benefits"),
        *("(?:50[78][0-9]|60[01][0-9]|610[0-9]|6279)(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{2,3})?", range(16, 20)),
        (
            *("ebt card number", "ebt card", "ebt number", "ebt", "snap card number", "snap ebt card"),
            *("food stamp card", "food stamps card number", "wic card number", "ewic card", "calfresh card"),
            *("quest card ebt", "lone star card number", "tarjeta ebt", "numero de tarjeta ebt", "benefit card ebt"),
            "p ebt card",
        ),
        ("snap benefits", "food stamps", "calfresh", "ewic"),
        ("case number", "household size", "benefit amount", "snap", "tanf"),
        "payment and gift cards of sixteen digits; only a word for the benefit asks.",
        "as long as the card; paper stamps ended in 2004",
        ("EBT card 5077 1948 2716 3509", "snap card number 6004864827163509"),
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
        rejects=(f"{fields[0]} 00000000", f"{fields[0]} pending", f"{fields[0]} 12"),
    )
    for entity, name, form, lengths, fields, context, siblings, confused_with, lifespan, matches in _ROWS
)
