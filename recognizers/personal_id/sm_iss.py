"""San Marino social security code (codice ISS): up to nine digits given in sequence, leading noughts often left out.

Issued by the Istituto per la Sicurezza Sociale, and the tax number of natural persons; a company has a COE, which is
five digits. No check digit. Specification:
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/ (San Marino).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_iss(number: str) -> bool:
    return is_digits(number, 4, 5, 6, 7, 8, 9) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="SM_ISS",
    name="San Marino social security code (codice ISS)",
    asked_pattern="[0-9]{4,9}",
    check=_is_iss,
    fields=(
        *("codice iss", "cod iss", "numero iss", "codice iss san marino", "codice istituto sicurezza sociale"),
        *("iss san marino", "san marino ssi number", "ssi number san marino", "codice sicurezza sociale"),
        *("social security number san marino",),
    ),
    context=("istituto sicurezza sociale", "istituto per la sicurezza sociale"),
    siblings=("data di nascita", "castello", "residenza san marino"),
    confused_with="a company's COE and postal codes of five digits; only a word for it asks.",
    lifespan="for life; issued since the institute was founded in 1955.",
    matches=("codice ISS 48271", "cod. ISS: 000148271"),
    rejects=("codice ISS 00000", "codice ISS 12", "codice ISS da richiedere"),
)
