"""Recognizers of Presidio that exist as objects, read as what they declare."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sensitive_scan.errors import DeclarationError
from sensitive_scan.foreign.declared import Declared
from sensitive_scan.loading import digest
from sensitive_scan.recognizer import Scored

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer, Pattern, PatternRecognizer

_CUT: Final = "IbanRecognizer"
"""The one recognizer of Presidio that analyses by itself: it shortens a match group by group until the check agrees."""
_ASKS_THE_NETWORK: Final = "EmailRecognizer"
"""Its check wants the list of public suffixes, for which it may ask the network; nothing here does."""


@dataclass(frozen=True, slots=True, repr=False)
class PresidioCheck:
    """The validation of a recognizer of Presidio as a check, which gets a value as it is written.

    What fails neither ``validate_result`` nor ``invalidate_result`` passes, also where one of them raises.
    """

    recognizer: PatternRecognizer

    def __call__(self, text: str) -> bool:
        """Whether the value is not refused."""
        try:
            if self.recognizer.invalidate_result(text):
                return False
            return self.recognizer.validate_result(text) is not False
        except Exception:  # noqa: BLE001 - code of others; what it cannot judge is not let through
            return True

    def __repr__(self) -> str:
        """Say which code it is, the same in every process."""
        kind = type(self.recognizer)
        return f"PresidioCheck({kind.__module__}.{kind.__qualname__} {_code(kind)})"


def _code(kind: type) -> str:
    """A digest of the source of a class, or of its name alone where that is not there."""
    try:
        return digest(inspect.getsource(kind).encode())
    except (OSError, TypeError):
        return digest(kind.__qualname__.encode())


def read_instance(one: EntityRecognizer) -> Declared:
    """What a pattern recognizer of Presidio declares.

    Raises:
        DeclarationError: it is no pattern recognizer, or analyses texts in a way of its own.
    """
    from presidio_analyzer import PatternRecognizer

    name = str(one.name)  # type: ignore[has-type, unused-ignore]  # Presidio's constructors carry no types
    source = f"Presidio's {name}"
    if not isinstance(one, PatternRecognizer):
        mend = "take it out; names come from a model by Scanner(nlp=...)"
        raise DeclarationError(source, "type", "it is no PatternRecognizer, so it has no pattern to compile", mend)
    kind = type(one)
    if kind.analyze is not PatternRecognizer.analyze and kind.__name__ != _CUT:
        mend = "move what it does into patterns and validate_result"
        raise DeclarationError(source, "analyze", "it analyses texts by code of its own", mend)
    is_checked = kind.__name__ != _ASKS_THE_NETWORK and (
        kind.validate_result is not PatternRecognizer.validate_result
        or kind.invalidate_result is not PatternRecognizer.invalidate_result
    )
    patterns: list[Pattern] = one.patterns  # type: ignore[has-type, unused-ignore]  # as above
    return Declared(
        entity=one.supported_entities[0],
        name=one.supported_entities[0].replace("_", " ").capitalize(),
        patterns=tuple(
            Scored(
                pattern=pattern.regex,
                score=float(pattern.score),
                flags=int(one.global_regex_flags or 0),
                is_cut=kind.__name__ == _CUT,
            )
            for pattern in patterns
            if pattern.score > 0 or is_checked
        ),
        context=tuple(one.context or ()),
        source=source,
        check=PresidioCheck(one) if is_checked else None,
    )
