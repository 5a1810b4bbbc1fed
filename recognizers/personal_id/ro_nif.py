"""Romanian tax number of a person without a CNP (NIF): thirteen digits, the first one a 9.

Issued by the tax administration (ANAF) to non-residents; a CNP that begins with 9 looks the same. The published table
of structures names no check digit, so only the structure is told. Specification:
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Romania-TIN.pdf.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="RO_NIF",
    name="Romanian tax number of a non-resident (NIF)",
    asked_pattern="9[0-9]{12}",
    check=serial(13),
    fields=(
        *("nif romania", "nif persoana fizica", "cod nif", "numar de identificare fiscala", "nif nerezident"),
        *("numar identificare fiscala", "cnp nif", "cnp sau nif", "romanian nif", "romanian tax number"),
    ),
    context=("nerezident", "anaf", "cnp"),
    siblings=("data nasterii", "cetatenie", "pasaport", "nationalitate"),
    confused_with="barcodes of thirteen digits, those of books above all; only a word for it asks.",
    lifespan="for life, or until a CNP is given",
    matches=("NIF România 9001928374655", "cod NIF 9000019283746"),
    rejects=("cod NIF 9999999999999", "cod NIF 1001928374655", "nif romania 90019"),
)
