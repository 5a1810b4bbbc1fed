"""Card security code (CVV2, CVC2, CID): the three or four digits on a card that must never be stored.

Printed by the issuing bank, without a check digit, so that only a field or a word that asks for it gives it away.
Specification: PCI DSS requirement 3.3, https://www.pcisecuritystandards.org/document_library/.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="CARD_SECURITY_CODE",
    name="card security code",
    asked_pattern="[0-9]{3,4}",
    fields=(
        *("cvv", "cvv2", "cvc", "cvc2", "cvn", "cav2", "cvv code", "cvc code", "cvv cvc", "card cvv", "card cvc"),
        *("card security code", "card verification value", "card verification code", "card verification"),
        *("cryptogramme visuel", "kartenprufnummer", "codigo de seguridad tarjeta", "codigo de seguranca do cartao"),
    ),
    siblings=("card", "card number", "credit card", "cc number", "expiry", "exp date", "name on card"),
    confused_with="any three digits near the letters CVV, such as an amount; it stands right after the word.",
    lifespan="as long as the card, three to five years",
    matches=("cvv 286", "CVC2: 0923"),
    rejects=("cvv not given", "cvv ***"),
)
