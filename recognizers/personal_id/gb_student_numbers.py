"""UCAS personal ID and HUSID of British students: 10 digits, often 000-000-0000, and 13 digits with year and provider.

UCAS numbers an applicant for each cycle; the provider gives the HUSID for the statistics of HESA. The check digits are
not tested, as they are not published in a form that could be proven.
Specification: https://www.hesa.ac.uk (fields UCASPERID and HUSID).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizers = (
    Recognizer(
        entity="GB_UCAS_ID",
        name="UCAS personal ID",
        asked_pattern="[0-9]{10}|[0-9]{3}-[0-9]{3}-[0-9]{4}",
        check=serial(10),
        fields=(
            *("ucas personal id", "ucas id", "ucas number", "ucas no", "ucas pid", "ucas applicant id"),
            *("ucas application number", "ucas ref", "ucas personal identifier", "ucasperid"),
        ),
        context=("ucas", "ucas track", "clearing application"),
        siblings=("uln", "date of birth", "predicted grades", "course choice"),
        confused_with="phone numbers of ten digits; only a word for it asks.",
        lifespan="one application cycle, a year",
        matches=("UCAS ID 148-204-9367", "ucas personal id: 1937204856"),
        rejects=("UCAS ID pending", "UCAS ID 0000000000", "UCAS ID 14820"),
    ),
    Recognizer(
        entity="GB_HUSID",
        name="HESA unique student identifier",
        asked_pattern="[0-9]{13}",
        check=serial(13),
        fields=("husid", "hesa unique student identifier", "hesa id", "hesa student number", "hesa number", "hesaid"),
        context=("hesa",),
        siblings=("ucas id", "uln", "date of birth", "course code"),
        confused_with="barcodes of thirteen digits; only a word for it asks.",
        lifespan="for life; given since 1994, named SID since 2022",
        matches=("HUSID 0510754830264", "hesa student number 1811127406935"),
        rejects=("HUSID pending", "HUSID 0000000000000", "HUSID 05107548302"),
    ),
)
