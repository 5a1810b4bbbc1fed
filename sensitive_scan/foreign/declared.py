"""What a recognizer of Presidio declares, and how it becomes one of this engine.

An expression is kept as it stands, its author's score is evidence (:func:`~sensitive_scan.weigh.evidence.declared`),
and what a check is worth is measured. Expressions that could be findings without a label are looked for everywhere, the
others only where a context word or a field's name asks.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

import regex

from sensitive_scan.check.detector import Detector, MatchTimeoutError, as_declared
from sensitive_scan.check.fake import drawn
from sensitive_scan.errors import DeclarationError
from sensitive_scan.fold import fold
from sensitive_scan.foreign.categories import CHOICES, PRESIDIO
from sensitive_scan.masking import shown
from sensitive_scan.match.loose import loosened
from sensitive_scan.match.superset import is_empty, over_bytes, over_characters
from sensitive_scan.match.syntax import Chars, Choice, Node, Repeat, Series, UnsupportedSyntaxError
from sensitive_scan.recognizer import Check, Recognizer, Scored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_ENTITY = regex.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_STANDS_OUT: Final = 0.5
_STANDS_OUT_CHECKED: Final = 0.1
"""Check digits that chance passes one time in ten make 0.1 as likely as 0.5."""
_UNFOLDED = regex.compile("(?<!-)[^\x00-\x7f](?!-)")
"""Letters beyond ASCII in an expression, but for the ends of a range, which would become another range."""
_EXAMPLES: Final = 3
_DRAWS: Final = 200
_PRINTABLE: Final = (0x20, 0x7E)
_STRETCHED: Final = 30
"""So often an example is repeated to see whether an expression takes too long where it nearly matches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """One recognizer as its file or object declares it; ``source`` names it in messages.

    ``category`` is empty where the declaration says none.
    """

    entity: str
    name: str
    patterns: tuple[Scored, ...]
    context: tuple[str, ...]
    source: str
    check: Check | None = None
    category: str = ""


def compiled(declared: Iterable[Declared], categories: Mapping[str, str] | None = None) -> tuple[Recognizer, ...]:
    """Recognizers of this engine, one for each entity.

    Args:
        declared: what was declared; several of one entity become one.
        categories: the category of each entity for which neither its declaration nor
            :data:`~sensitive_scan.foreign.categories.PRESIDIO` says one.

    Raises:
        DeclarationError: one cannot work, or has no category.
    """
    together: dict[str, Declared] = {}
    for one in declared:
        known = together.get(one.entity)
        together[one.entity] = one if known is None else _joined(known, one)
    return tuple(_recognizer(one, categories or {}) for one in together.values())


def _joined(known: Declared, more: Declared) -> Declared:
    """Two recognizers of one entity, as for two languages."""
    if repr(known.check) != repr(more.check):
        problem = f"{known.source} declares {known.entity} too, with another check"
        raise DeclarationError(more.source, "supported_entity", problem, "give one of them another name")
    if known.category and more.category and known.category != more.category:
        problem = f"{known.source} puts {known.entity} into {known.category}"
        raise DeclarationError(more.source, "category", problem, "give both the same")
    return replace(
        known,
        patterns=tuple(dict.fromkeys((*known.patterns, *more.patterns))),
        context=tuple(dict.fromkeys((*known.context, *more.context))),
        category=known.category or more.category,
    )


def _recognizer(one: Declared, categories: Mapping[str, str]) -> Recognizer:
    if not _ENTITY.fullmatch(one.entity):
        problem = f"{shown(one.entity)!r} is no identifier"
        raise DeclarationError(one.source, "supported_entity", problem, "use capitals, digits and single underscores")
    patterns = tuple(map(_folded, one.patterns))
    for place, scored in enumerate(patterns, 1):
        _require_sound(f"{one.source}: patterns {place}", scored)
    least = _STANDS_OUT if one.check is None else _STANDS_OUT_CHECKED
    strong = [scored.pattern for scored in patterns if scored.score >= least]
    weak = [scored.pattern for scored in patterns if scored.score < least]
    words = one.entity.lower().split("_")
    # a name of one word, such as TITLE, means many things
    fields, hints = ((" ".join(words),), one.context) if len(words) > 1 else ((), (*one.context, *words))
    is_caseless = all(scored.flags & regex.IGNORECASE for scored in patterns)
    recognizer = Recognizer(
        entity=one.entity,
        name=one.name,
        pattern=over_characters(strong, is_caseless=is_caseless),
        prefilter=over_bytes(strong, is_caseless=is_caseless),
        asked_pattern=over_characters(weak, is_caseless=is_caseless),
        check=one.check,
        is_case_sensitive=not is_caseless,
        fields=fields,
        context=tuple(word for word in hints if len(word) > 1 or not word.isascii()),
        scored=patterns,
        category=_category(one, categories),
        source=one.source,
    )
    return replace(recognizer, matches=tuple(_examples(recognizer)))


def _folded(scored: Scored) -> Scored:
    """The expression with its letters as folding leaves them in texts."""
    return replace(scored, pattern=_UNFOLDED.sub(lambda match: fold(match[0]), scored.pattern))


def _category(one: Declared, categories: Mapping[str, str]) -> str:
    category = one.category or categories.get(one.entity) or PRESIDIO.get(one.entity, "")
    if category in CHOICES:
        return category
    problem = f"{shown(category)!r} is no known category" if category else f"what {one.entity} is, nothing says"
    raise DeclarationError(one.source, "category", problem, f"use one of {', '.join(sorted(CHOICES))}")


def _require_sound(source: str, scored: Scored) -> None:
    """Refuse what does not compile, holds nothing to look for, or no first pass could find."""
    try:
        as_declared(scored)
        empty = is_empty(scored.pattern)
    except regex.error as error:
        problem = f"it does not compile ({error.msg} at character {error.pos})"  # type: ignore[attr-defined]
    except UnsupportedSyntaxError as error:
        problem = f"it holds {shown(str(error))!r}, which the first pass cannot look for"
    except (RecursionError, ValueError, IndexError):
        problem = "it does not compile"
    else:
        if empty:
            mend = "let it require at least one character"
            raise DeclarationError(source, "regex", "it matches the empty string", mend)
        return
    raise DeclarationError(source, "regex", problem, "use classes, groups, alternatives and bounded repeats")


def _examples(recognizer: Recognizer) -> Iterator[str]:
    """Made-up texts that each of the expressions matches; none where drawing does not come upon any.

    Raises:
        DeclarationError: an expression takes too long on them, or on what nearly is one.
    """
    chance = random.Random(recognizer.entity)  # noqa: S311 - made-up values, no secrets
    detector = Detector(recognizer)
    for scored in recognizer.scored:
        node = _in_print(loosened(scored.pattern))
        texts = (drawn(node, chance) for _ in range(_DRAWS))
        try:
            yield from islice((text for text in texts if detector.candidates(text, asked=True)), _EXAMPLES)
            text = drawn(node, chance)
            for part in (text, text[:-1]):
                detector.candidates(part * _STRETCHED + "!", asked=True)
        except MatchTimeoutError:
            source = recognizer.source
            raise DeclarationError(source, "regex", "it takes too long", "bound its repeats, nest none") from None


def _in_print(node: Node) -> Node:
    """The tree with characters of ASCII that can be printed only, where it has any."""
    if isinstance(node, Series):
        return Series(tuple(map(_in_print, node.parts)))
    if isinstance(node, Choice):
        return Choice(tuple(map(_in_print, node.options)))
    if isinstance(node, Repeat):
        return Repeat(_in_print(node.part), node.fewest, node.most)
    low, high = _PRINTABLE
    ranges = tuple((max(first, low), min(last, high)) for first, last in node.ranges if first <= high and last >= low)
    return Chars(ranges) if ranges else node
