"""Finnish tax number of construction and shipyard workers (veronumero): twelve digits, no known check digit.

Issued by Verohallinto since 2012; printed on the photo badge that everybody on a site wears and kept in an open
register. Specification: https://www.vero.fi/en/detailed-guidance/guidance/48411 (tax number), act 473/2021.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_veronumero(number: str) -> bool:
    # what python-stdnum (fi.veronumero) asks too, but for one digit repeated
    return is_digits(number, 12) and not is_repeated(number)


recognizer = Recognizer(
    entity="FI_VERONUMERO",
    name="Finnish tax number (veronumero)",
    asked_pattern="[0-9]{12}",
    check=_is_veronumero,
    fields=(
        *("veronumero", "henkilon veronumero", "skattenummer finland", "rakennusalan veronumero", "veronro"),
        *("finnish tax number", "tyontekijan veronumero", "veronumerorekisteri", "skattenummer byggbranschen"),
    ),
    context=("veronumerorekisteri", "verohallinto", "tyomaa", "valttikortti"),
    siblings=("valttikortti", "tyonantaja", "henkilotunnus", "hetu", "tyomaa"),
    confused_with="order and tracking numbers of twelve digits; only a word for it asks.",
    lifespan="for life; issued since September 2012",
    matches=("veronumero 100482716305", "Veronumero: 100048271630"),
    rejects=("veronumero 000000000000", "veronumero 1004827", "veronumero puuttuu"),
)
