"""Andorran tax registration number of a person (NRT): F (resident) or E (not resident), six digits, a control letter.

Issued by the Departament de Tributs i de Fronteres; the digits and letter are the administrative number NIA. How the
letter is worked out is not published. Companies have other letters (A, C, D, G, L, O, P, U), which are ordinary data.
python-stdnum takes these too, and refuses F above 699999. Specification: OECD TIN list, Andorra,
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_nrt(value: str) -> bool:
    digits, letter = value[1:7], value[7:]
    if value[:1] not in ("E", "F") or not is_digits(digits, 6) or is_repeated(digits) or is_counting(digits):
        return False
    return len(letter) == 1 and "A" <= letter <= "Z"


recognizer = Recognizer(
    entity="AD_NRT",
    name="Andorran tax number of a person (NRT)",
    asked_pattern="[EF][ -]?[0-9]{6}[ -]?[A-Z]",
    check=_is_nrt,
    fields=(
        *("nrt andorra", "numero de registre tributari", "numero nrt", "numero de registro tributario andorra"),
        *("nrt resident", "nia andorra", "numero d identificacio administrativa", "andorran tax number", "andorra tin"),
        *("nrt persona fisica", "numero registre tributari", "nrt no resident"),
    ),
    context=("registre tributari", "govern d andorra", "cass andorra"),
    siblings=("data de naixement", "passaport", "parroquia", "residencia passiva"),
    confused_with="article codes of a letter, six digits and a letter; only a word for it asks.",
    lifespan="for life",
    matches=("NRT F-182736-K", "NRT: E 019382 B", "número de registre tributari F482716Z"),
    rejects=("NRT F-000000-A", "NRT L-706193-G", "NRT F-1827-K"),
)
