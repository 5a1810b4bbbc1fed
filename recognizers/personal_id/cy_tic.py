"""Cypriot tax identification code (ΑΦΤ, TIC) of a person: 0 or 9, seven digits, a check letter by 26.

Issued by the Tax Department; companies' begin with other digits, which python-stdnum's cy.vat takes too. Those given
since 27 March 2023 begin with 6, people's and companies' alike, and their letter follows an unpublished way: nothing
tells them from a company's VAT number, so that they are left to the name (PERSONAL_TAX_ID).
Specification: https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/cyprus-tin.pdf.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21)


def _is_tic(value: str) -> bool:
    digits, letter = value[:8], value[8:]
    if not is_digits(digits, 8) or is_repeated(digits[1:]) or not (len(letter) == 1 and "A" <= letter <= "Z"):
        return False
    total = sum(_ODD[int(digit)] for digit in digits[::2]) + sum(map(int, digits[1::2]))
    return digits[0] in "09" and chr(65 + total % 26) == letter


recognizer = Recognizer(
    entity="CY_TIC",
    name="Cypriot tax identification code of a person",
    asked_pattern="[09][0-9]{7} ?[A-Z]",
    check=_is_tic,
    fields=(
        *("cyprus personal tic", "αφτ", "α φ τ", "αφτ φυσικού προσώπου", "αριθμός φορολογικής ταυτότητας"),
        *("αριθμος φορολογικης ταυτοτητας", "cyprus tic", "tic cyprus", "cyprus tin", "cyprus tax identification code"),
        *("arithmos forologikis taftotitas", "αρ φορολογικής ταυτότητας"),
    ),
    context=("τμήμα φορολογίας", "taxisnet", "tfa cyprus"),
    siblings=("δελτίο ταυτότητας", "κοινωνικές ασφαλίσεις", "arc", "ημερομηνία γέννησης"),
    confused_with="Spanish identity numbers and a company's code, which begins with 1 or, since 2023, with 6.",
    lifespan="for life; new ones begin with 6 since 27 March 2023",
    matches=("Cyprus TIC 00938471O", "ΑΦΤ 90104928A"),
    rejects=("Cyprus TIC 00938471Z", "ΑΦΤ 10259033P", "αφτ 00000000T"),
)
