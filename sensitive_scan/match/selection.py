"""Select the cells of a column that the first pass has to look at, cheaply, before it does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sensitive_scan.match.expressions import SEPARATOR, Expression
from sensitive_scan.match.matcher import Engine, Matcher, build_matcher, has_hyperscan
from sensitive_scan.match.shapes import FEWEST_DIGITS, ShapeIndex
from sensitive_scan.match.syntax import UnsupportedSyntaxError, fewest_digits, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATE = b" 0000-00-00"
_KEPT_ANSWERS = 20_000


class Selection:
    """What of a column can matter: cells whose shape a pattern could have, and cells with both digits and a word."""

    def __init__(self, expressions: Sequence[Expression], matcher: Matcher) -> None:
        self._expressions = expressions
        self._matcher = matcher
        patterns = [expression for expression in expressions if not expression.is_word]
        self._patterns = ShapeIndex([one.body for one in patterns])
        self._answers: dict[bytes, bool] = {}
        self._words_of_digits = _words_of_digits(expressions)
        self._blanks_dates = not self._needs_dates(expressions)
        self.digitless: Matcher = build_matcher(tuple([one for one in patterns if _is_digitless(one)]), "hyperscan")
        """Hits the patterns that need fewer digits than :data:`FEWEST_DIGITS`."""

    def wants(self, blanked: bytes) -> bool:
        """Whether a cell matters of which every digit was blanked to ``0``; answers are remembered."""
        answer = self._answers.get(blanked)
        if answer is None:
            if len(self._answers) >= _KEPT_ANSWERS:
                self._answers.clear()
            answer = self._answers[blanked] = self._patterns.is_in(blanked) or self._has_word(blanked)
        return answer

    def without_dates(self, blanked: bytes) -> bytes:
        """Blanked cells without the dates in prose, which are no digits that matter; of the same length."""
        return blanked.replace(_DATE, b" " * len(_DATE)) if self._blanks_dates else blanked

    def _needs_dates(self, expressions: Sequence[Expression]) -> bool:
        """Whether any recognizer looks for dates, or for what begins like one and has hardly a digit more."""
        asked = {recognizer.category for expression in expressions for recognizer in expression.recognizers}
        longest = b"0" * (FEWEST_DIGITS - 1)
        ends = (longest[:length] for length in range(FEWEST_DIGITS))
        return "date_of_birth" in asked or any(self._patterns.which(_DATE.strip() + end) for end in ends)

    def _has_word(self, blanked: bytes) -> bool:
        if blanked.count(b"0") < FEWEST_DIGITS:
            return False
        if self._words_of_digits is not None and self._words_of_digits.search(blanked):
            return True
        return any(self._expressions[index].is_word for index, _ in self._matcher.hits(blanked + SEPARATOR))


def build_selection(expressions: Sequence[Expression], matcher: Matcher, engine: Engine) -> Selection | None:
    """The selection for ``engine``; ``None`` for the plain matcher, which looks at every cell."""
    return Selection(expressions, matcher) if engine != "regex" and has_hyperscan() else None


def _words_of_digits(expressions: Sequence[Expression]) -> re.Pattern[bytes] | None:
    """What the words that hold digits (``form 1099``) look like when those are blanked; ``None`` for no such words."""
    words = sorted({expression.blanked for expression in expressions if expression.blanked})
    return re.compile(f"(?<![0-9A-Za-z])(?:{'|'.join(words)})(?![A-Za-z])".encode(), re.IGNORECASE) if words else None


def _is_digitless(expression: Expression) -> bool:
    try:
        return fewest_digits(parse(expression.body)) < FEWEST_DIGITS
    except UnsupportedSyntaxError:
        return True
