"""Card number of an overseas citizen of India (OCI): a letter and six to eight digits; file number of an application.

Issued by the Ministry of Home Affairs since 2006, in place of the PIO card until 2015; the U visa's number, beside it
until then, begins with U. The file number has the country's and the mission's letters and eight to eleven digits.
Specification: https://ociservices.gov.in.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="IN_OCI",
    name="overseas citizen of India card number (OCI)",
    asked_pattern="[A-Z] ?[0-9]{6,8}|[A-Z]{3,4}[A-Z0-9]?[0-9]{8,11}",
    check=serial(*range(6, 13)),
    fields=(
        *("oci card", "oci number", "oci registration number"),
        *("overseas citizen of india", "oci registration certificate", "oci file number", "pio card"),
        *("oci booklet no", "oci id", "overseas citizenship of india", "ओसीआई कार्ड"),
        *("ओसीआई कार्ड संख्या", "ओसीआई नंबर"),
    ),
    context=("oci card", "overseas citizen", "person of indian origin"),
    siblings=("passport", "passport number", "nationality", "dob", "date of birth", "visa"),
    confused_with="passport numbers, which have the same form; only a word for the card asks.",
    lifespan="for life; a new card after a passport at twenty; issued since 2006, PIO cards until January 2015",
    matches=("OCI card A4827163", "OCI no: U048271", "OCI file number USAN04827163"),
    rejects=("OCI card A0000000", "oci card applied", "oci number 12"),
)
