"""Personal identification number of a payment card: four to six digits, known to its holder only.

Chosen by the bank or the holder (ISO 9564, https://www.iso.org/standard/68669.html); must never be stored, PCI DSS
requirement 3.3 (https://www.pcisecuritystandards.org/document_library/). Only a name that says so gives it away.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="CARD_PIN",
    name="PIN of a payment card",
    asked_pattern="[0-9]{4,6}",
    fields=(
        *("card pin", "atm pin", "debit card pin", "credit card pin", "bank pin", "bank card pin", "pin of card"),
        *("atm pin number", "pin debit", "upi pin", "pin tarjeta", "nip tarjeta", "code pin carte"),
        "code carte bancaire",
        *("karten pin", "senha do cartao", "pin carta", "pincode pas", "kart sifresi", "pin atm", "एटीएम पिन"),
    ),
    siblings=("card number", "cardno", "account number", "cvv", "expiry"),
    confused_with="Indian PIN codes of places and PINs of lockers and SIM cards; only a card's or account's PIN asks.",
    lifespan="until its holder changes it",
    matches=("card pin 4071", "ATM PIN: 518203"),
    rejects=("card pin set", "atm pin ****"),
)
