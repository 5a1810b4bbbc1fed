"""Director identification number (DIN) of a person in India: eight digits, also as partner of an LLP (DPIN).

Issued by the Ministry of Corporate Affairs since 2006 to natural persons. A bare "DIN" is none of its names: it is a
standard in Germany, a drug in Canada and a letter of the tax office in India. No check digit is published.
Specification: https://www.mca.gov.in (Companies Act, 2013, sections 153 to 159).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="IN_DIN",
    name="Indian director identification number (DIN)",
    asked_pattern="[0-9]{8}",
    check=serial(8),
    fields=(
        *("dpin", "director identification number", "director din", "din of director"),
        *("designated partner identification number", "din dpin", "din or dpin", "mca din", "din mca"),
        *("dpin number", "directors din", "partner dpin", "signatory din", "din of signatory"),
        *("promoter din", "निदेशक पहचान संख्या", "निदेशक डीआईएन", "संचालक ओळख क्रमांक", "இயக்குநர் அடையாள எண்"),
    ),
    context=("director identification", "dir 3 kyc", "designated partner"),
    siblings=("director name", "pan", "cin", "date of appointment", "dob", "nationality"),
    confused_with="customer and registry numbers of eight digits; only a word for a director asks.",
    lifespan="for life; issued since 2006",
    matches=("Director DIN 04827163", "DPIN: 08271635", "DIN of director 00482716"),
    rejects=("director DIN 00000000", "director din 0482716", "DPIN applied"),
)
