"""No field name means both allowed and prohibited data: the claim would silence the finding, or lose to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan import catalogue
from sensitive_scan.model import ALLOWED
from sensitive_scan.phrases import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.recognizer import Recognizer

RECOGNIZERS = catalogue.builtin().recognizers


def _declared(recognizers: Iterable[Recognizer]) -> dict[Phrase, str]:
    """Every field name as the engine compares it, without fillers such as ``number``, with who declares it."""
    return {
        phrase(name): f"{name!r} of {recognizer.entity} in {recognizer.source}"
        for recognizer in recognizers
        for name in recognizer.fields
    }


def test_no_field_name_is_declared_by_a_claim_and_by_a_sensitive_recognizer() -> None:
    claimed = _declared(one for one in RECOGNIZERS if one.category == ALLOWED)
    sensitive = _declared(one for one in RECOGNIZERS if one.category != ALLOWED)
    clashes = [f"{claimed[words]} and {sensitive[words]}" for words in sorted(claimed.keys() & sensitive.keys())]
    assert clashes == []
