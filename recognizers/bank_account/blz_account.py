"""German and Austrian bank accounts before the IBAN: bank code (Bankleitzahl) of eight or five digits, and account.

Issued by banks: the account has up to ten digits in Germany, eleven in Austria. Its check digit follows one of some 150
methods that the bank chooses, and is not tested. Together they stand out by their labels; an account alone must be
asked for. Specification: https://www.bundesbank.de (Bankleitzahlen), https://www.oenb.at
(SEPA-Zahlungsverkehrs-Verzeichnis).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Check, Recognizer

_ACCOUNT_LABEL = "(?:KTO|KONTO|KONTONUMMER)[ .-]{0,2}(?:NR)?"
_BANK_LABEL = "(?:BLZ|BANKLEITZAHL)"
_ACCOUNT = "[0-9]{4,11}|[0-9]{1,4}(?: [0-9]{2,4}){1,4}"
_GAP, _COLON = "[ ,;/|()-]{1,4}", "[ .:]{0,3}"


def _pair(bank: str) -> str:
    """Account and bank code with their labels, in either order."""
    account = f"{_ACCOUNT_LABEL}{_COLON}(?:{_ACCOUNT})"
    code = f"{_BANK_LABEL}{_COLON}{bank}"
    return f"{account}{_GAP}{code}|{code}{_GAP}{account}"


def _fits(bank: int, longest: int) -> Check:
    """What accepts an account alone, from six digits on, or with a bank code of so many digits."""

    def check(value: str) -> bool:
        digits = digits_in(value)
        least = bank + 4 if "B" in value else 6
        return least <= len(digits) <= bank + longest and not is_repeated(digits) and not is_counting(digits)

    return check


recognizers = (
    Recognizer(
        entity="DE_BANK_ACCOUNT",
        name="German bank account number",
        pattern=_pair("[1-8][0-9]{2} ?[0-9]{3} ?[0-9]{2}"),
        asked_pattern=(
            "[0-9]{6,10}|[0-9]{1,4}(?: [0-9]{3}){1,3}|[1-8][0-9]{7} ?/ ?[0-9]{4,10}|[0-9]{6,10} ?/ ?[1-8][0-9]{7}"
        ),
        check=_fits(8, 10),
        fields=(
            *("deutsche bankverbindung", "kontonummer blz", "blz kontonummer", "kto nr blz", "blz konto", "konto blz"),
            *("bankverbindung", "kto nr", "girokonto", "bankkonto", "girokontonummer", "bankverbindung mitarbeiter"),
            *("german bank account", "kontoverbindung", "gehaltskonto", "bankverbindung kto blz", "bankkontonummer"),
        ),
        context=("sparkasse", "volksbank", "postbank", "commerzbank"),
        siblings=("blz", "bank", "kreditinstitut", "kontoinhaber", "bankleitzahl", "bic"),
        confused_with="a ledger account (Konto 1200), which has four or five digits, and customer numbers.",
        lifespan="as long as the account; replaced by the IBAN in February 2014",
        matches=("Kto 48271635, BLZ 50010517", "BLZ: 370 400 44 / Konto-Nr.: 193827465", "Kontonummer 4827163590"),
        rejects=("Konto 1200", "Kto 00000000 BLZ 00000000", "BLZ folgt"),
    ),
    Recognizer(
        entity="AT_BANK_ACCOUNT",
        name="Austrian bank account number",
        pattern=_pair("[1-6][0-9] ?[0-9]{3}"),
        asked_pattern="[0-9]{6,11}|[0-9]{1,4}(?:[ -][0-9]{2,4}){1,4}|[1-6][0-9]{4} ?/ ?[0-9]{4,11}",
        check=_fits(5, 11),
        fields=(
            *("osterreichische bankverbindung", "bankverbindung osterreich", "kontonummer osterreich"),
            *("konto osterreich", "austrian bank account", "bankkonto osterreich", "blz kontonummer at"),
            "kontonummer at",
        ),
        context=("raiffeisenbank", "erste bank", "bawag", "bank austria"),
        siblings=("blz", "bank", "kontoinhaber", "bankleitzahl", "bic"),
        confused_with="a ledger account and customer numbers, which have no bank code beside them.",
        lifespan="as long as the account; replaced by the IBAN in August 2014",
        matches=("Konto 00703447144, BLZ 12000", "BLZ 20111 Kto.Nr. 482-716-359/01", "Kontonummer Österreich 48271635"),
        rejects=("Konto 2700", "Kto 00000000 BLZ 00000", "BLZ 12000"),
    ),
)
