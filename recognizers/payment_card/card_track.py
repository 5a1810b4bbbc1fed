"""Magnetic stripe data, track 1 or 2: the card number with name, expiry and service code as a reader sends it.

Encoded by the issuing bank; must never be stored after authorisation.
Specification: ISO/IEC 7813, https://www.iso.org/standard/43317.html.
"""

from __future__ import annotations

from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_track(track: str) -> bool:
    number = track.lstrip("B").partition("^" if "^" in track else "=")[0]
    return luhn(number) and number.strip("0") != ""


recognizer = Recognizer(
    entity="CARD_TRACK",
    name="magnetic stripe data of a card",
    pattern=(
        r"B[0-9]{12,19}\^[A-Z /.'-]{2,26}\^[0-9]{7}[0-9A-Z ]{0,40}"
        "|[0-9]{12,19}=[0-9]{7}[0-9]{0,20}"
    ),
    prefilter=r"[0-9]{12}(?:\^[A-Z /.'-]|=[0-9]{7})",
    check=_is_track,
    fields=("track 1", "track 2", "track1", "track2", "track data", "magstripe", "magnetic stripe", "swipe data"),
    context=("swipe", "track", "magstripe"),
    siblings=("card", "card number", "cvv"),
    confused_with="a card number in an equation or a URL parameter; a track has expiry and service code after it.",
    lifespan="as long as the card, three to five years; contactless and chip payments send other data",
    matches=(
        "%B4111111111111111^DOE/JANE ^27121010000000000000?",
        ";5555555555554444=27121010000012300000?",
    ),
    rejects=(
        "%B4111111111111112^DOE/JANE ^27121010000000000000?",
        "id=411111111111111",
        ";5555555555554445=2712101000?",
    ),
)
