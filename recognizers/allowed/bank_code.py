"""Codes of banks and branches, which say whose bank it is and no account: SWIFT's BIC, the Indian IFSC, and others.

BIC: ISO 9362, registered by SWIFT (https://www.swift.com/standards/data-standards/bic-business-identifier-code). IFSC:
Reserve Bank of India (https://www.rbi.org.in). They are allowed, and a number beside one is likelier an account.
"""

from __future__ import annotations

from sensitive_scan.check.countries import ALPHA_2
from sensitive_scan.recognizer import Recognizer

_ACCOUNTS = ("bank_account",)


def _is_bic(code: str) -> bool:
    """Written in capitals, as words of eight letters seldom are, with a country in the middle."""
    return code.isupper() and code[:6].isalpha() and code[4:6] in ALPHA_2


recognizers = (
    Recognizer(
        entity="SWIFT_CODE",
        name="SWIFT code (BIC)",
        asked_pattern=r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?",
        check=_is_bic,
        is_case_sensitive=True,
        fields=("swift", "swift code", "bic", "bic code", "swift bic", "bic swift", "código swift", "code bic"),
        context=("swift", "bic"),
        supports=_ACCOUNTS,
        confused_with="words in capitals of eight or eleven letters",
        matches=("DEUTDEFF500", "BIC HDFCINBB"),
        rejects=("customer", "DEUTXXFF"),
    ),
    Recognizer(
        entity="IN_IFSC",
        name="IFSC of an Indian branch",
        asked_pattern="[A-Z]{4}0[A-Z0-9]{6}",
        fields=("ifsc", "ifsc code", "ifs code", "rtgs code", "neft code"),
        context=("ifsc",),
        supports=_ACCOUNTS,
        confused_with="product codes of eleven places with a nought in the fifth",
        matches=("HDFC0001234", "ifsc SBIN0001234"),
        rejects=("HDFC1001234",),
    ),
    Recognizer(
        entity="BANK_CODE",
        name="code of a bank or branch",
        asked_pattern=r"[A-Z]{4}0[A-Z0-9]{6}|[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?|[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{3,9}",
        fields=(
            *("micr", "micr code", "bank code", "bankleitzahl", "blz", "branch code", "bank name", "bank", "branch"),
            *("banco", "banque", "bank adi", "銀行名", "支店", "开户行", "은행명", "agencia", "ag"),
        ),
        context=("micr",),
        confused_with="account numbers, which the same field may hold too",
        matches=("HDFC0001234", "DEUTDEFF500", "560229002"),
        rejects=("50100095735093668",),
    ),
)
