"""Numbers of a person with Australian funds and schemes: superannuation, health fund, Defence, pupils, vetting.

Issued by funds, the Department of Defence (PMKeyS), school authorities and the states' working-with-children schemes
in forms of their own, a row each, without a published check digit; only a name of the fund or scheme asks. The check of
New South Wales is WWC, seven digits and a letter. Descriptions: https://www.ato.gov.au (SuperStream data),
https://www.privatehealth.gov.au, https://www.defence.gov.au, https://www.kidsguardian.nsw.gov.au, https://www.vrqa.vic.gov.au.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

# entity, name, form that stands out, asked form, how many digits, field names, context, siblings,
# what it is confused with, lifespan, examples
_ROWS = (
    (
        *("AU_SUPER_MEMBER", "superannuation member number", ""),
        *("[A-Z]{0,4}[ -]?[0-9]{5,12}(?:[-/][A-Z0-9]{1,3})?|[0-9]{3,4}(?:[ -][0-9]{3,4}){1,3}", range(5, 14)),
        (
            *("super member number", "superannuation member number", "super fund member number", "super member id"),
            *("super membership number", "superannuation number", "superannuation membership number"),
            *("super account number", "super fund account number", "australiansuper member number"),
            *("hostplus member number", "smsf member number", "super member no", "superannuation member id"),
            "rest super number",
        ),
        ("superstream", "choice of fund"),
        ("super fund", "usi", "spin", "tfn", "fund name", "fund abn", "date of birth"),
        "orders and memberships of clubs; only a word for super asks.",
        "as long as the account; another fund gives another number",
        ("super member number 048271635", "superannuation member no ASF-482716359"),
    ),
    (
        *("AU_HEALTH_FUND_MEMBER", "member number of an Australian health fund", ""),
        *("[A-Z]{0,2}[0-9]{6,10}[A-Z]?|[0-9]{2,4}(?:[ -][0-9]{3,4}){1,3}", range(6, 13)),
        (
            *("health fund member number", "health fund number", "health fund membership number"),
            *("private health fund number", "private health membership number", "medibank member number"),
            *("bupa member number", "hcf member number", "nib member number", "hbf member number"),
            *("ahm member number", "health fund member no", "health fund no"),
            *("private health insurance member number", "health fund card number"),
        ),
        ("health fund", "hicaps"),
        ("health fund", "cover level", "medicare", "dob", "date of birth", "patient"),
        "memberships of shops; only a name of the fund or private health asks.",
        "as long as the cover",
        ("health fund member number 04827163", "Medibank member no 20481639"),
    ),
    (
        *("AU_ADF_SERVICE_NUMBER", "service number of the Australian Defence Force", ""),
        *("[A-Z]{0,3}/?[0-9]{5,8}", range(5, 9)),
        (
            *("pmkeys number", "pmkeys", "adf service number", "pmkeys no", "australian defence service number"),
            *("adf employee id", "adf pmkeys", "australian army service number", "raaf service number"),
            "ran service number",
            "defence pmkeys number",
        ),
        ("pmkeys", "australian defence force"),
        ("rank", "unit", "posting", "corps", "date of birth", "dva"),
        "orders of seven digits; only PMKeyS or the force's name asks.",
        "for life",
        ("PMKeyS number 8204816", "ADF service number 8482716"),
    ),
    (
        *("AU_STATE_STUDENT_NUMBER", "a state's number of an Australian pupil", ""),
        *("[0-9]{8,10}|[0-9]{3} [0-9]{3} [0-9]{3}", (8, 9, 10)),
        (
            *("victorian student number", "vsn student", "learner unique identifier", "lui number"),
            *("nesa student number", "wace student number", "vcaa student number", "qcaa lui", "boses number"),
            *("sace registration number", "student vsn", "vsn victoria", "wa student number scsa"),
        ),
        ("vcaa", "qcaa", "nesa"),
        ("year level", "school", "usi", "guardian", "date of birth"),
        "a school's own numbers; only a name of the state's authority asks.",
        "as long as the schooling in that state",
        ("Victorian student number 482716359", "LUI number 2048163957"),
    ),
    (
        *("AU_WWCC", "number of a working with children check", "WWC[0-9]{7}[EVR]"),
        *("[A-Z]{0,3}[0-9]{6,8}[A-Z]?(?:[/-][0-9]{1,2})?", range(6, 11)),
        (
            *("wwcc number", "wwcc", "working with children check", "working with children check number"),
            *("wwc number", "working with children number", "wwcc no", "blue card number qld", "qld blue card"),
            *("wwvp number", "ochre card number", "working with vulnerable people number", "wwc card number"),
            "wwc check number",
        ),
        ("wwcc", "working with children"),
        ("wwcc expiry", "date of birth", "volunteer", "police check", "first aid expiry"),
        "orders of seven digits; only a name of the check asks.",
        "five years (two to five by state), mostly kept at renewal",
        ("WWCC WWC1482716E", "wwc number 10482716-02", "blue card number QLD 482716/1"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        pattern=pattern,
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
    for entity, name, pattern, form, lengths, fields, context, siblings, confused_with, lifespan, matches in _ROWS
)
