"""Swedish giro numbers: Bankgiro 000-0000 or 0000-0000 and Plusgiro of two to eight digits, -0 for the Luhn digit.

Issued by Bankgirot and by Nordea (formerly the postal giro) to companies and persons; neither says whose it is, so
that only a field or a word asks. Specification: https://www.bankgirot.se, https://www.nordea.se (PlusGirot).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_bankgiro(number: str) -> bool:
    return is_digits(number, 7, 8) and not is_repeated(number) and luhn(number)


def _is_plusgiro(number: str) -> bool:
    return is_digits(number, 4, 5, 6, 7, 8) and not is_repeated(number) and luhn(number)


recognizers = (
    Recognizer(
        entity="SE_BANKGIRO",
        name="Swedish Bankgiro number",
        asked_pattern="[0-9]{3,4}-[0-9]{4}|[0-9]{7,8}",
        check=_is_bankgiro,
        fields=(
            *("bankgiro", "bankgironummer", "bankgironr", "bankgiro nr", "bg nummer", "bg nr", "bgnr", "bankgiro no"),
            *("bankgirokonto", "bankgiro number", "bankgiro privat", "bankgiro mottagare"),
        ),
        context=("bankgirot", "bankgiro", "autogiro"),
        siblings=("plusgiro", "ocr", "ocr nummer", "betalningsmottagare", "organisationsnummer"),
        confused_with="phone numbers and dates of eight digits; only a word for it asks, and a Luhn digit ends it.",
        lifespan="as long as the agreement with the bank; kept on a change of bank",
        matches=("bankgiro 390-9967", "bg-nr 5518-1903", "bankgironummer 57975435"),
        rejects=("bankgiro 390-9968", "bankgiro 0000-0000", "bankgiro 12"),
    ),
    Recognizer(
        entity="SE_PLUSGIRO",
        name="Swedish Plusgiro number",
        asked_pattern="[0-9]{1,3}(?: [0-9]{2,3}){1,3}-[0-9]|[0-9]{3,7}-[0-9]|[0-9]{5,8}",
        check=_is_plusgiro,
        fields=(
            *("plusgiro", "plusgironummer", "plusgironr", "plusgiro nr", "pg nummer", "pg nr", "pgnr", "postgiro"),
            *("postgironummer", "plusgirokonto", "plusgiro number", "personkonto nordea", "plusgiro privat"),
        ),
        context=("plusgirot", "plusgiro", "postgirot"),
        siblings=("bankgiro", "ocr", "ocr nummer", "betalningsmottagare", "organisationsnummer"),
        confused_with="phone and order numbers of eight digits; only a word for it asks, and a Luhn digit ends it.",
        lifespan="as long as the account; formerly called Postgiro",
        matches=("plusgiro 47 57 49-8", "plusgiro 459792", "pg nr 471144", "postgiro 411862-6"),
        rejects=("plusgiro 47 57 49-9", "plusgiro 00 00 00-0", "plusgiro 1"),
    ),
)
