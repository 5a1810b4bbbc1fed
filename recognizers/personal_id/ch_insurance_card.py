"""Swiss health insurance card number: 80756 (health, Switzerland), insurer of five digits, ten digits of the card.

Issued by the insurers to everybody with compulsory insurance; the same number stands on the European card on its back.
No check digit is documented. Specification: VVK, SR 832.105, https://www.fedlex.admin.ch; EN 1867, standard eCH-0064.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_card(number: str) -> bool:
    return is_digits(number, 20) and number.startswith("80756") and not is_repeated(number[10:])


recognizer = Recognizer(
    entity="CH_INSURANCE_CARD",
    name="Swiss health insurance card number",
    pattern="80756[0-9]{15}|80756(?: [0-9]{5}){3}|8075(?: [0-9]{4}){4}",
    asked_pattern="80756(?:[ .-]?[0-9]){15}",
    check=_is_card,
    fields=(
        *("versichertenkarte", "versichertenkartennummer", "veka nummer", "versichertenkarte nr"),
        *("kennnummer der karte", "krankenkassenkarte", "krankenkassenkartennummer", "carte d assure"),
        *("numero carte d assure", "tessera d assicurato", "numero tessera assicurato", "swiss insurance card"),
        *("swiss health insurance card", "covercard nummer", "versichertenkarten nr", "numero de la carte d assure"),
    ),
    context=("versichertenkarte", "carte d assure", "veka"),
    siblings=("ahv nr", "krankenkasse", "geburtsdatum", "numero avs", "assurance maladie"),
    confused_with="SIM cards and other numbers of twenty digits, which do not begin with 80756.",
    lifespan="three to five years or as long as the insurance, a new card has a new number; issued since 2010",
    matches=("Versichertenkarte 80756015081827364509", "80756 00376 19283 74650"),
    rejects=("Versichertenkarte 80756015080000000000", "Versichertenkarte 807560150818", "80276015081827364509"),
)
