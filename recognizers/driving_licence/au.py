"""Driver licence numbers of Australia, one row a state or territory, and the numbers of the cards.

Issued by the states' road authorities; forms: Document Verification Service (https://www.idmatch.gov.au) and the
authorities. There is no public check digit and the shapes are weak, so a field or a word must ask.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_STATES = {
    "NSW": "[0-9]{8}|[0-9]{4}[A-Z]{2}|[0-9]{2} ?[0-9]{3} ?[0-9]{3}",
    "VIC": "[0-9]{8,10}|[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
    "QLD": "[0-9]{8,9}|[0-9]{3} [0-9]{3} [0-9]{3}",
    "WA": "[0-9]{7}|[0-9]{3} [0-9]{4}",
    "SA": "[A-Z][0-9]{5,6}|[A-Z0-9]{2}[0-9]{4}",
    "TAS": "[A-Z][0-9]{5,6}|[A-Z]{1,2}[0-9]{4,6}[A-Z]?",
    "ACT": "[0-9]{6,10}",
    "NT": "[0-9]{5,8}",
    "card": "[0-9]{10}|[A-Z][0-9]{7}[A-Z]?",
}
_FEWEST_DIGITS = 4


def _is_licence(value: str) -> bool:
    digits = digits_in(value)
    return len(digits) >= _FEWEST_DIGITS and not is_repeated(digits)


recognizer = Recognizer(
    entity="AU_DRIVING_LICENCE",
    name="driver licence number of an Australian state",
    asked_pattern="|".join(_STATES.values()),
    check=_is_licence,
    fields=(
        *("australian driver licence", "australian drivers licence", "australian driving licence"),
        *("australian drivers license", "australia drivers licence", "aus drivers licence", "aus driver licence"),
        *("nsw drivers licence", "nsw driver licence", "nsw licence no", "vic drivers licence", "vic driver licence"),
        *("vicroads licence", "victorian drivers licence", "qld driver licence", "qld drivers licence"),
        *("queensland driver licence", "wa drivers licence", "wa driver licence", "sa drivers licence"),
        *("tas drivers licence", "act drivers licence", "nt drivers licence", "drivers licence nsw"),
        *("driver licence nsw", "drivers licence vic", "driver licence qld", "drivers licence qld"),
        *("driver licence card number", "drivers licence card number", "licence card number"),
    ),
    context=("vicroads", "austroads"),
    siblings=("medicare number", "licence state", "licence expiry", "licence class", "postcode", "rego"),
    confused_with="telephone, order and membership numbers of six to ten digits; a field or word must ask.",
    lifespan="one to ten years, the number stays when it is renewed; every card has its own number since 2022.",
    matches=(
        *("NSW driver licence 18472635", "drivers licence VIC 048172635", "QLD driver licence 104 817 263"),
        *("WA drivers licence 4817263", "SA drivers licence S48172", "TAS drivers licence B481726"),
        "driver licence card number 2048172635",
    ),
    rejects=("Victorian drivers licence class C", "drivers licence NSW 00000000", "1234"),
)
