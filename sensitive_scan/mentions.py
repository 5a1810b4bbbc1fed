"""Mentions: words and phrases by which a note speaks of a matter, such as an illness, pay or debts.

A file in ``recognizers/<category>/`` may declare ``mentions``, by entity and language. They only select sentences; what
such a sentence says, and of whom, is decided by :mod:`sensitive_scan.language`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sensitive_scan.errors import DeclarationError

if TYPE_CHECKING:
    from collections.abc import Iterator

Strength = Literal["telling", "plain", "faint"]
"""How much a term says by itself: that a person is meant, what the matter is, or hardly anything."""

STRENGTHS: tuple[Strength, ...] = ("telling", "plain", "faint")
NUMBER = "#"
GAP = "_"
LONGEST_GAP = 3
"""The most words that a gap stands for."""
_SHORTEST_STEM = 3
_BREAKS = re.compile(r"[;\n]")
_DIGITS = re.compile(r"(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])")
_OPTION = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff])+\*?|[0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """The terms of one entity in one language, each list separated by ``;`` or line ends.

    A term is lower case, without accents and punctuation; its words stand one behind another. ``word*`` has any ending,
    ``a/b`` are alternatives, ``word?`` may be missing, ``#`` is a number or an amount with its currency and unit, and
    ``_`` up to three words of any kind.

    Attributes:
        entity: what is found.
        language: ISO 639 code; a code with a script or country where that matters (``hi-Latn``).
        telling: terms that say it of a person by themselves (``on dialysis``).
        plain: terms that name the matter (``diabetes``); products and charities do so too.
        faint: everyday words that mean it in some company only (``stroke``).
        category: filled in from the folder by the catalogue.
        source: where it was declared, filled in by the catalogue.
    """

    entity: str
    language: str
    telling: str = ""
    plain: str = ""
    faint: str = ""
    category: str = ""
    source: str = ""

    def terms(self) -> Iterator[Term]:
        """All terms, the strongest first.

        Raises:
            DeclarationError: a term cannot be read.
        """
        from sensitive_scan.fold import fold

        for strength in STRENGTHS:
            listed: str = getattr(self, strength)
            for text in _BREAKS.split(listed):
                written = _DIGITS.sub(" ", fold(text).lower()).split()
                if written:
                    yield Term(self.entity, self.category, self.language, strength, self._parts(written))

    def _parts(self, written: list[str]) -> tuple[Part, ...]:
        parts = tuple(map(_part, written))
        begins = parts[0] is not None and not parts[0].is_optional and parts[0].kind != GAP
        if None in parts or not begins or not any(part is not None and part.kind == "word" for part in parts):
            raise DeclarationError(
                self.source or self.entity,
                "mentions",
                f"the term '{' '.join(written)}' cannot be read",
                "write words without punctuation, begin with a word or '#', and give it one whole word",
            )
        return tuple(part for part in parts if part is not None)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a term: the words it may be and the stems that any ending may follow, or a number or gap."""

    kind: Literal["word", "#", "_"]
    words: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """One term: the entity it speaks of, in which language and how clearly, and its parts."""

    entity: str
    category: str
    language: str
    strength: Strength
    parts: tuple[Part, ...]


def _part(written: str) -> Part | None:
    """One part as it is written; ``None`` where it cannot be read."""
    if written in (NUMBER, GAP):
        return Part("#" if written == NUMBER else "_")
    is_optional = written.endswith("?")
    options = written.removesuffix("?").split("/")
    if not all(_OPTION.fullmatch(option) for option in options):
        return None
    words = tuple(option for option in options if not option.endswith("*"))
    stems = tuple(option[:-1] for option in options if option.endswith("*"))
    return Part("word", words, stems, is_optional) if all(len(stem) >= _SHORTEST_STEM for stem in stems) else None
