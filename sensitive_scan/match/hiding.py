"""The first pass for what may stand in disguise: triggers of decoders, in two databases.

Half of them mean something only in a text of some digits, which few have, and make a pass five times as slow.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from sensitive_scan.disguise import ANYWHERE, FEWEST_DIGITS, NUMERIC
from sensitive_scan.match.ahead import compile_ahead
from sensitive_scan.match.expressions import SEPARATOR, Source
from sensitive_scan.match.matcher import build_matcher
from sensitive_scan.match.shapes import over_blanks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.disguise.decoder import Decoder
    from sensitive_scan.match.matcher import Engine, Matcher

    Triggers = Mapping[str, frozenset[Decoder]]

_DIGITS = b"0123456789"
_KEPT_ANSWERS = 20_000


@functools.cache
def disguise_matcher(engine: Engine = "auto") -> DisguiseMatcher:
    """The matcher of all decoders' triggers, made once in a process, for it is the same whatever the catalogue."""
    return DisguiseMatcher(ANYWHERE, NUMERIC, engine)


def compile_triggers_ahead(engine: Engine = "auto") -> None:
    """Have the databases of :func:`disguise_matcher` compiled by another process, where that was never done."""
    compile_ahead((tuple(ANYWHERE), tuple(NUMERIC)), engine)


class DisguiseMatcher:
    """Selects the cells of a buffer in which a value may stand in disguise; may be shared between threads.

    Some triggers are looked for ``anywhere``, ``numeric`` ones in cells with digits enough.
    """

    def __init__(self, anywhere: Triggers, numeric: Triggers, engine: Engine = "auto") -> None:
        self.anywhere, self.numeric = TriggerMatcher(anywhere, engine), TriggerMatcher(numeric, engine)

    def ends(self, data: bytes) -> list[int]:
        """Offsets in the cells of the joined, folded ``data`` that are hit, each behind a hit."""
        found = self.anywhere.ends(data)
        return [*found, *self.numeric.ends(data)] if _has_digits(data) else found

    def called(self, text: str) -> frozenset[Decoder]:
        """The decoders that the triggers in a text call."""
        data = text.encode("utf-8", "replace") + SEPARATOR
        found = self.anywhere.called(data)
        return found | self.numeric.called(data) if _has_digits(data) else found


class TriggerMatcher:
    """Some triggers with the decoders that they call."""

    def __init__(self, triggers: Triggers, engine: Engine) -> None:
        self._sources, self._decoders = tuple(triggers), tuple(triggers.values())
        self._matcher = build_matcher(tuple(map(Source, self._sources)), engine)
        self._engine = engine
        self._answers: dict[bytes, bool] = {}

    def ends(self, data: bytes) -> list[int]:
        """Offsets in the cells of joined ``data`` that are hit, each behind a hit."""
        return [end for _, end in self._matcher.hits(data)]

    def called(self, data: bytes) -> frozenset[Decoder]:
        """The decoders that are called in ``data``."""
        return frozenset().union(*(self._decoders[index] for index, _ in self._matcher.hits(data)))

    def wants(self, blanked: bytes) -> bool:
        """Whether a trigger could be in a cell of which every digit was blanked to ``0``; answers are remembered."""
        answer = self._answers.get(blanked)
        if answer is None:
            if len(self._answers) >= _KEPT_ANSWERS:
                self._answers.clear()
            answer = self._answers[blanked] = bool(self._over_blanks.hits(blanked + SEPARATOR))
        return answer

    @functools.cached_property
    def _over_blanks(self) -> Matcher:
        return build_matcher(tuple([Source(over_blanks(source)) for source in self._sources]), self._engine)


def _has_digits(data: bytes) -> bool:
    return len(data) - len(data.translate(None, _DIGITS)) >= FEWEST_DIGITS
