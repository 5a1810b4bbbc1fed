"""Faroese personal number (P-tal): birth date and three digits, 000000-000, nine digits.

Issued by the national registration office (Landsfólkayvirlitið); the tax administration gives others who are taxable a
number of a similar form. No check digit is documented. Specification: OECD, TIN of the Faroe Islands,
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_ptal(number: str) -> bool:
    return is_digits(number, 9) and is_ddmmyy(number[:6]) and number[6:] != "000"


recognizer = Recognizer(
    entity="FO_PTAL",
    name="Faroese personal number (P-tal)",
    asked_pattern="[0-3][0-9][01][0-9]{3}[ -]?[0-9]{3}",
    check=_is_ptal,
    fields=(
        *("p tal", "ptal", "p talnummar", "persontal", "p nummar", "faroese p number", "faroese personal number"),
        *("p tal starvsfolk", "foroyskt p tal", "faroe islands personal number", "p number faroe islands"),
    ),
    context=("p tal", "landsfolkayvirlitid", "us umhvorvisstovan", "talgildu foroyar", "almannaverkid"),
    siblings=("fodingardagur", "fornavn", "eftirnavn", "kommuna"),
    confused_with="order numbers that begin with a date; only a word for it asks. A company's V-tal has six digits.",
    lifespan="for life",
    matches=("P-tal 230881-164", "ptal 010190352"),
    rejects=("P-tal 330881-164", "P-tal 230881-000", "V-tal 482716"),
)
