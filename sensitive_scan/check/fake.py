"""Made-up values of an entity, well formed and written as people would, for tests of one's own.

They follow from the declaration: an example is redrawn, wholly or in part, or a text is drawn from the pattern, until
the exact pattern matches it and the check agrees. Only where that would take too long does a declaration bring a
``sample``.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeGuard

from sensitive_scan.check.detector import Detector
from sensitive_scan.check.examples import examples_of, redrawn
from sensitive_scan.errors import SensitiveScanError
from sensitive_scan.match.syntax import Chars, Choice, Node, Repeat, Series, UnsupportedSyntaxError, parse
from sensitive_scan.recognizer import compact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.recognizer import Recognizer

_TRIALS = 60_000
_REDRAWN = ((50, 1.0), (1000, 0.6), (_TRIALS, 0.35))
"""Up to which trial what share of an example is drawn anew: the more, the more different, and the rarer well formed."""
_FROM_PATTERN_AFTER = 50
_STALE_AFTER = 400
_MOST_REPEATS = 3


class FakeError(SensitiveScanError):
    """No value of an entity could be made up."""


def fakes(recognizer: Recognizer, seed: int | str | None = None) -> Iterator[str]:
    """Well-formed values without end, different ones as long as there are; the same ones for the same ``seed``.

    Raises:
        FakeError: none is found within a great many trials.
    """
    chance = random.Random(seed)  # noqa: S311 - made-up values, no secrets
    maker = _Maker(Detector(recognizer))
    seen = set(map(compact, maker.examples))
    while True:
        text = maker.make(chance, seen)
        seen.add(compact(text))
        yield text


def is_well_formed(detector: Detector, text: str) -> bool:
    """Whether all of ``text`` is one value of the recognizer."""
    return any(
        candidate.passed and candidate.end - candidate.start == len(text)
        for candidate in detector.candidates(text, asked=True)
    )


class _Maker:
    """Draws texts for one recognizer and keeps what is well formed."""

    def __init__(self, detector: Detector) -> None:
        self.examples = examples_of(detector)
        self._detector = detector
        self._recognizer = detector.recognizer
        self._nodes = list(_parsed((self._recognizer.pattern, self._recognizer.asked_pattern)))

    def make(self, chance: random.Random, seen: set[str]) -> str:
        """A well-formed value that is not among the ``seen`` ones, if another one turns up soon."""
        known = ""
        for trial in range(_TRIALS):
            text = self._draw(chance, trial)
            if not is_well_formed(self._detector, text):
                continue
            if compact(text) not in seen:
                return text
            known = text
            if trial > _STALE_AFTER:
                break
        if known:
            return known
        source = self._recognizer.source or self._recognizer.entity
        raise FakeError(f"{source}: no well-formed value of {self._recognizer.entity} was found; declare a sample")

    def _draw(self, chance: random.Random, trial: int) -> str:
        recognizer = self._recognizer
        if recognizer.sample is not None:
            return recognizer.sample(chance)
        if recognizer.values and (trial % 2 or not self.examples):
            return chance.choice(recognizer.values)
        if self._nodes and (not self.examples or (trial % 2 and trial > _FROM_PATTERN_AFTER)):
            return drawn(chance.choice(self._nodes), chance)
        share = next(share for last, share in _REDRAWN if trial < last)
        return redrawn(chance, chance.choice(self.examples), share)


def _parsed(patterns: Iterable[str]) -> Iterator[Node]:
    for pattern in filter(None, patterns):
        try:
            yield parse(pattern)
        except UnsupportedSyntaxError:
            continue


def drawn(node: Node, chance: random.Random) -> str:
    """A text that ``node`` matches."""
    return "".join(_drawn(node, chance))


def _drawn(node: Node, chance: random.Random) -> Iterator[str]:
    if isinstance(node, Series):
        for part in node.parts:
            yield from _drawn(part, chance)
    elif isinstance(node, Choice):
        yield from _drawn(chance.choice(node.options), chance)
    elif isinstance(node, Repeat):
        most = node.fewest + _MOST_REPEATS if node.most is None else node.most
        # separators that may be there are left out, as people write a number in one way
        for _ in range(node.fewest if _is_separator(node.part) else chance.randint(node.fewest, most)):
            yield from _drawn(node.part, chance)
    elif _is_separator(node):
        yield chr(node.ranges[0][0]) if not node.is_negated else " "
    else:
        yield _character(node, chance)


def _is_separator(node: Node) -> TypeGuard[Chars]:
    if not isinstance(node, Chars):
        return False
    return node.is_negated or not any(chr(code).isalnum() for span in node.ranges for code in span)


def _character(chars: Chars, chance: random.Random) -> str:
    sizes = [last - first + 1 for first, last in chars.ranges]
    (span,) = chance.choices(chars.ranges, sizes)
    return chr(chance.randint(*span))
