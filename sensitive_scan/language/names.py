"""Names of persons and organisations in a text, as a bigger model may find them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Name(NamedTuple):
    """A name in a text: its characters, and whether it is a person's; otherwise an organisation's."""

    start: int
    end: int
    is_person: bool


class Namer(Protocol):
    """Finds the names in a text that is likely in one of some languages."""

    def __call__(self, text: str, languages: frozenset[str]) -> Sequence[Name]:
        """The names of persons and organisations in ``text``."""
        ...
