"""Bank account of Canada: five-digit transit, three-digit institution and an account number of 7 to 12 digits.

Issued by banks; printed at the foot of a cheque between the signs ⑆ and ⑉ of E-13B, and joined for electronic payments
to 0, institution and transit. Specification: https://www.payments.ca (standard 006).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_WORDS = str.maketrans("", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÉ,;:|#()⑆⑇⑈⑉")
_NO = "(?: ?(?:NO|NUM|NUMBER|#|N[O°]))?[ .:#-]{0,3}"
_GAP = r"[ ,;:/|\r\n-]{1,3}"
_ACCOUNT = f"(?:A/?C|ACCT?|ACCOUNT|COMPTE|FOLIO){_NO}"


def _is_account(value: str) -> bool:
    digits = value.translate(_WORDS)
    return is_digits(digits) and 12 <= len(digits) <= 21 and not is_repeated(digits)


recognizer = Recognizer(
    entity="CA_BANK_ACCOUNT",
    name="Canadian bank account number",
    pattern=(
        f"(?:BRANCH )?TRANSIT{_NO}[0-9]{{5}}{_GAP}(?:(?:FIN(?:ANCIAL)? )?INST(?:ITUTION)?{_NO})?[0-9]{{3}}{_GAP}"
        f"(?:{_ACCOUNT})?[0-9]{{7,12}}"
        f"|INST(?:ITUTION)?{_NO}[0-9]{{3}}{_GAP}TRANSIT{_NO}[0-9]{{5}}{_GAP}(?:{_ACCOUNT})?[0-9]{{7,12}}"
        "|[0-9]{5}-[0-9]{3}[ -](?:A/?C |ACCT? |ACCOUNT )?[0-9]{7,12}"
    ),
    asked_pattern=(
        "[0-9]{5}[ /-][0-9]{3}[ /-][0-9]{7,12}|0[0-9]{8}[ /-][0-9]{7,12}|[0-9]{3}[ /-][0-9]{5}[ /-][0-9]{7,12}"
        "|[0-9]{15,20}"
    ),
    check=_is_account,
    fields=(
        *("transit institution account", "void cheque account", "pad account", "canadian bank account"),
        *("bank account canada", "transit and account", "transit institution and account", "eft account canada"),
        *("compte bancaire canada", "transit institution compte", "specimen de cheque"),
        *("pre authorized debit account", "direct deposit canada", "rbc account number", "td canada trust account"),
        "desjardins folio",
    ),
    context=("transit", "institution", "void cheque", "void chq", "pre authorized debit"),
    siblings=("transit", "transit number", "institution", "institution number", "numero de transit", "bank name"),
    confused_with="part numbers of the form 00000-000; the account of seven digits or more follows them.",
    lifespan="as long as the account; a branch that closes may give a new transit number",
    matches=(
        *("transit 20817 inst 016 acct 3964150", "20817-016-3964150"),
        "Institution: 003, transit: 20817, compte 3964150",
        "pad account 001620817 3964150",
    ),
    rejects=("transit 20817 bus", "00000-000-0000000", "transit 20817 inst 016"),
)
