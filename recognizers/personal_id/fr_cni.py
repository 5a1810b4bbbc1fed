"""French national identity card number: twelve digits on the cards of 1988 to 2021, nine characters on those since.

Issued by the prefectures: year and month of issue, department (2A and 2B in Corsica) with the office, serial number;
since 2021 letters and digits drawn at random, without vowels, as in D2H6862M2. No check digit outside the
machine-readable zone. Specification: décret 55-1397, https://www.legifrance.gouv.fr;
https://www.consilium.europa.eu/prado (FRA-BO).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_NEW_LENGTH, _OLD_LENGTH = 9, 12


def _is_cni(value: str) -> bool:
    digits = digits_in(value)
    if is_repeated(digits) or is_counting(digits):
        return False
    if len(value) == _OLD_LENGTH:
        return len(digits) >= _OLD_LENGTH - 1 and is_digits(value[:4]) and 1 <= int(value[2:4]) <= 12
    return len(value) == _NEW_LENGTH and 3 <= len(digits) < _NEW_LENGTH


recognizer = Recognizer(
    entity="FR_CNI",
    name="French identity card number",
    asked_pattern=(
        "[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-9]{2}|2[AB])[0-9]{6}|[0-9]{2}(?:0[1-9]|1[0-2]) ?[0-9][0-9AB][0-9] ?[0-9]{5}"
        "|[0-9B-DF-HJ-NP-TV-Z]{8}[0-9]"
    ),
    check=_is_cni,
    fields=(
        *("numero cni", "cni francaise", "carte nationale d identite", "numero carte nationale d identite"),
        *("numero carte d identite", "n cni", "num cni", "numero de carte d identite", "french id card", "no cni"),
        *("carte d identite francaise", "cni france", "numero piece d identite francaise", "french identity card"),
    ),
    context=("carte nationale d identite", "cni", "france identite", "delivree par la prefecture"),
    siblings=("date de naissance", "lieu de naissance", "nationalite", "date de delivrance"),
    confused_with="order numbers of twelve digits and codes of nine characters; only a word for it asks.",
    lifespan="ten years, a new card has a new number; twelve digits until August 2021 (valid up to fifteen years)",
    matches=("CNI n° 140375302716", "numéro CNI D2H6862M2", "carte nationale d'identité 1009 2A1 04827"),
    rejects=("numéro CNI 000000000000", "numéro CNI 149975302716", "numéro CNI en cours"),
)
