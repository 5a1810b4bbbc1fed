"""Pupils' numbers of Canada's provinces: Ontario's OEN, British Columbia's PEN, Alberta's ASN, Quebec's permanent code.

Issued by the ministries of education. PEN: nine digits, the last one a Luhn check digit. Permanent code: three letters
of the surname, one of the given name, day (62 more for women), month and year of birth, two digits. OEN and ASN: nine
digits; their check digits are not published, so only the length is tested.
Specifications: https://www2.gov.bc.ca (PEN), https://www.ontario.ca (OEN), https://www.alberta.ca,
https://www.education.gouv.qc.ca (code permanent).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_NINE = "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}"
_WOMEN = 62


def _is_pen(number: str) -> bool:
    return is_digits(number, 9) and number[0] != "0" and luhn(number) and not is_repeated(number)


def _is_permanent_code(value: str) -> bool:
    number = value[4:]
    if not is_digits(number, 8):
        return False
    day, month, year = int(number[:2]), int(number[2:4]), int(number[4:6])
    return is_date(year, month, day - _WOMEN if day > _WOMEN else day)


# entity, name, form, check, field names, context, examples
_ROWS = (
    (
        *("CA_ON_OEN", "Ontario education number", _NINE, serial(9)),
        (
            *("ontario education number", "oen number", "oen", "ontario education no", "student oen", "oen ontario"),
            *("numero d immatriculation scolaire de l ontario", "ministry oen"),
        ),
        ("ontario student record", "trillium"),
        ("OEN 482-716-359", "Ontario education number 204816395"),
        ("oen 000000000", "oen pending", "oen 4827"),
    ),
    (
        *("CA_BC_PEN", "personal education number of British Columbia", _NINE, _is_pen),
        (
            *("bc pen", "personal education number", "pen number bc", "bc personal education number"),
            *("bc student pen", "student pen number", "pen bc", "bc education number", "studentpen"),
        ),
        ("myed bc", "educationplannerbc"),
        ("BC PEN 482716354", "personal education number 120164447"),
        ("bc pen 482716355", "bc pen 000000000", "bc pen pending"),
    ),
    (
        *("CA_AB_ASN", "Alberta student number", "[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]", serial(9)),
        (
            *("alberta student number", "asn alberta", "alberta student no", "alberta asn", "ab student number"),
            *("alberta education number", "alberta student id", "mypass student number"),
        ),
        ("alberta education", "mypass"),
        ("Alberta student number 4827-1635-9", "asn alberta 204816395"),
        ("alberta student number 000000000", "asn alberta pending"),
    ),
    (
        *("CA_QC_CODE_PERMANENT", "permanent code of a pupil in Quebec", "[A-Z]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}"),
        _is_permanent_code,
        (
            *("code permanent", "code permanent meq", "code permanent quebec", "permanent code quebec", "code perm"),
            *("code permanent eleve", "code permanent etudiant", "quebec permanent code", "numero code permanent"),
        ),
        ("bulletin scolaire", "srafp"),
        ("code permanent TREM15036507", "code permanent GAGN 7408 9803"),
        ("code permanent TREM48036507", "code permanent TREM15136507", "code permanent"),
    ),
)

recognizers = tuple(
    Recognizer(
        entity=entity,
        name=name,
        asked_pattern=form,
        check=check,
        fields=fields,
        context=context,
        siblings=("grade", "school", "school board", "guardian", "parent name", "date of birth", "date de naissance"),
        confused_with="social insurance numbers and orders of nine digits; only a word for the number asks.",
        lifespan="for life",
        matches=matches,
        rejects=rejects,
    )
    for entity, name, form, check, fields, context, matches, rejects in _ROWS
)
