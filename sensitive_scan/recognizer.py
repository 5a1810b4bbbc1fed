"""The declaration of one entity type: what it looks like, how it is checked, which words go with it.

A file in ``recognizers/<category>/`` holds a docstring and one :class:`Recognizer` named ``recognizer`` (or a tuple
``recognizers`` for a family of the same shape). The engine adds the boundaries, ignores case, measures how often a
random string of the shape would pass, and turns all that into confidence; a declaration holds no score.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_COUNTRY = re.compile(r"([A-Z]{2})_.+")

Check = Callable[[str], bool]
"""Says whether a compact value (upper case, without spaces, dots, dashes and slashes) is well formed."""
Confirm = Callable[[str], "bool | None"]
"""Says whether a well-formed compact value also passes a further check; ``None`` where there is none for it."""
Sample = Callable[["Random"], str]
"""Makes up a well-formed value, as people would write it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """An expression that another program wrote, with the score that its author gives to what it matches.

    Attributes:
        pattern: the expression, which is matched as it stands: nothing is added around it.
        score: how likely a match is right before anything else is known, 0 to 1.
        flags: flags of the package ``regex`` that it is compiled with.
        is_cut: whether a match that fails the check is tried anew up to the end of each of its groups, the last first.
    """

    pattern: str
    score: float
    flags: int
    is_cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognizer:
    """One entity type. Only ``entity``, ``name`` and one of the three kinds of shape are required, if not ``is_told``.

    Attributes:
        entity: identifier, upper case, ISO 3166 country first where there is one: ``IN_AADHAAR``, ``PAYMENT_CARD``.
        name: what people call it, for messages: ``Aadhaar number``.
        pattern: the forms that stand out in any text (issuer's grouping, letters at fixed places, a rare length with
            a check digit). Searched for everywhere, so it must be rare in ordinary CRM data.
        prefilter: a cheaper expression that matches inside whatever ``pattern`` matches, for the first pass, where
            the pattern itself is slow there (many alternatives, a long run before its first fixed character).
        asked_pattern: the forms that mean something only where a field name or a context word asks for them
            (nine bare digits). Searched for only there.
        values: words and phrases that such a field holds (``scheduled caste``, ``diabetes``), as whole words;
            looked for only where a field name asks.
        check: the check digits and structure of the compact value; ``None`` where the issuer has none.
        confirm: a further check that issued numbers pass, but that must not refuse one that fails it (the national
            check digits inside an IBAN, ranges that were issued): evidence for or against.
        padded_to: how many digits a bare value has whose leading zeros a spreadsheet may have taken; where a field
            asks, up to two are put back. 0 where a value never begins with one.
        is_case_sensitive: whether capitals matter, so that the checks get the value as it is written.
        fields: field names that mean this entity and nothing else (``aadhaar``, ``social security number``), as
            words in lower case; they also count as context.
        headers: single words that mean it as the whole name of a field, but are everyday words in a text, where they
            count in capitals only (``SIN``, the Canadian number; ``sin`` is Spanish for without).
        context: words that go with it, in a text or, as weaker evidence, in a field name (``uid``, ``card``).
        siblings: names of other fields of the same record that make it likelier (``ifsc`` for an account number).
        supports: categories or entities that a value of this one beside them makes likelier (a SWIFT code: accounts).
        is_told: whether it has no shape and no list of values, but is found where a text speaks of it; its terms are
            declared as ``mentions`` (:mod:`sensitive_scan.mentions`).
        needs_person: whether it means anything only in a record about a natural person (pay, reason for leaving).
        test_numbers: numbers published for testing, compact; found all the same, with a reason of their own.
        confused_with: what ordinary data it is mistaken for, and what tells them apart.
        lifespan: how long a number lives, since when it is issued, and which forms were withdrawn when.
        scored: what it is matched by where another program declared it, instead of ``pattern`` and ``asked_pattern``,
            which match no less then; ``check`` gets the value as it is written, and the scores count as evidence.
        sample: makes up a well-formed value, where searching for one by pattern and check would take too long.
        matches: texts in which it must be found, executed as tests. Generated or published test numbers only.
        rejects: texts in which it must not be found, executed as tests.
        category: filled in from the folder by the catalogue.
        source: where it was declared, filled in by the catalogue, for messages.
        digest: a digest of the file that declares it, filled in by the catalogue; empty for a tenant's own.
    """

    entity: str
    name: str
    pattern: str = ""
    prefilter: str = ""
    asked_pattern: str = ""
    values: tuple[str, ...] = ()
    check: Check | None = None
    confirm: Confirm | None = None
    padded_to: int = 0
    is_case_sensitive: bool = False
    fields: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    siblings: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    is_told: bool = False
    needs_person: bool = False
    test_numbers: tuple[str, ...] = ()
    confused_with: str = ""
    lifespan: str = ""
    scored: tuple[Scored, ...] = ()
    sample: Sample | None = None
    matches: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    category: str = ""
    source: str = ""
    digest: str = ""


_SEPARATORS = str.maketrans("", "", " .-/\u00a0\t\n\r")


def compact(text: str, *, is_case_sensitive: bool = False) -> str:
    """The form that a :data:`Check` gets: upper case, without spaces, dots, dashes, slashes and line ends."""
    plain = text.translate(_SEPARATORS)
    return plain if is_case_sensitive else plain.upper()


def country_of(entity: str) -> str:
    """The ISO 3166 country of an entity's identifier; empty where it has none."""
    found = _COUNTRY.fullmatch(entity)
    return found[1] if found else ""
