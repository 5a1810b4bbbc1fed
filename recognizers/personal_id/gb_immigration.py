"""Immigration documents of the United Kingdom: biometric residence permit, visa application (GWF) and share code.

The permit has two letters, or three with X, and seven or six digits; none is valid since 2025. An application made
abroad is GWF and nine digits. A share code has nine characters: W (work), R (rent) or S (other), often in threes;
with the birth date it shows the holder's status. Issued by UK Visas and Immigration; no check digit.
Specification: https://www.gov.uk/biometric-residence-permits, https://www.gov.uk/prove-right-to-work.
"""

from __future__ import annotations

from sensitive_scan.check.serial import digits_in, serial
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("nationality", "visa type", "visa expiry", "leave to remain", "date of birth", "right to work")


def _is_share_code(value: str) -> bool:
    # words of nine letters have no digits, and serial numbers no letters beyond the first
    return len(value) == 9 and 1 <= len(digits_in(value)) <= 7


recognizers = (
    Recognizer(
        entity="GB_BRP",
        name="UK biometric residence permit number",
        asked_pattern="[A-Z]{2} ?(?:[0-9]{7}|X[0-9]{6})",
        check=serial(6, 7),
        fields=(
            *("biometric residence permit", "brp", "brp number", "brp no", "brp card", "brp card number", "brp id"),
            *("biometric residence card", "brc number", "biometric residence permit no"),
            *("biometric immigration document", "biometric permit number", "uk residence permit"),
            "brp document number",
        ),
        context=("ukvi", "leave to remain", "biometric residence", "settled status"),
        siblings=_SIBLINGS,
        confused_with="passports and article codes of two letters and seven digits; only a word for it asks.",
        lifespan="up to ten years; issued from 2008 to October 2024, replaced by the eVisa in 2025",
        matches=("BRP ZU1827364", "biometric residence permit RX4820917", "BRP no. ZUX918273"),
        rejects=("BRP pending", "BRP ZU0000000", "BRP ZU18273"),
    ),
    Recognizer(
        entity="GB_VISA_APPLICATION",
        name="UK visa application number (GWF)",
        pattern="GWF ?[0-9]{9}",
        check=serial(9),
        fields=("gwf number", "gwf no", "gwf", "gwf reference", "uk visa application number", "gwf ref", "vaf gwf"),
        context=("ukvi", "vfs global", "tlscontact"),
        siblings=_SIBLINGS,
        confused_with="nothing common: the letters GWF lead.",
        lifespan="one application",
        matches=("GWF066182734", "gwf number GWF 071928364"),
        rejects=("GWF000000000", "GWF 1234", "066182734"),
    ),
    Recognizer(
        entity="GB_SHARE_CODE",
        name="UK share code (right to work or rent)",
        asked_pattern="[WRS][0-9A-Z]{8}|[WRS][0-9A-Z]{2}[ -][0-9A-Z]{3}[ -][0-9A-Z]{3}",
        check=_is_share_code,
        fields=(
            *("right to work share code", "share code", "rtw share code", "right to work code", "share code rtw"),
            *("right to rent share code", "ukvi share code", "home office share code", "immigration share code"),
            *("euss share code", "evisa share code", "share code right to work"),
        ),
        context=("right to work", "right to rent", "evisa", "euss"),
        siblings=_SIBLINGS,
        confused_with="ticker codes of shares, which are shorter, and product codes; only a word for it asks.",
        lifespan="90 days; since 2018, for most foreigners instead of a document since 2022",
        matches=("share code W9X 6GY 2S2", "right to work share code: WT4-8KP-3NR", "share code R4D82KXP7"),
        rejects=("share code pending", "share code WORKSHOPS", "share code W12345678"),
    ),
)
