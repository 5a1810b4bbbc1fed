"""Column statistics: how the distinct values of one column fare under one recognizer, and what that is worth.

Of the cells that are nothing but a value of the shape, how many pass the check? If about as many as chance would
pass, the column holds something else; if nearly all, it is proof even without a name. The share of genuine values is
estimated as ``(passed - chance * shaped) / ((1 - chance) * shaped)`` with half a value's smoothing, and its log-odds
count the more, the more values were seen.

As a test this errs, for a check that chance passes one time in four or less: of columns that hold something else fewer
than 1 % are taken for genuine (a positive weight) once eight values were seen, fewer than 0.01 % from 24 on; a column
of genuine values alone is always taken for one, and proven (``PROVEN``) from 30 values on. Both are exact sums of the
binomial distribution (``tests/weigh/test_weigh_columns.py``).
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sensitive_scan.match.shapes import shape
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.check.detector import Candidate

_MOST_REMEMBERED = 4096
_ENOUGH = 8
_MOST = 0.8
_FEW = 0.15
_ALMOST_NONE = 0.03
_SHRINK = 8
_ENOUGH_SAMPLED = 250
_ENOUGH_TO_SETTLE = 200
_SETTLED = -3.5


def digest(value: str) -> int:
    """What is remembered of a value to know it again, the same in every process."""
    return int.from_bytes(hashlib.blake2b(value.encode("utf-8", "surrogatepass"), digest_size=8).digest())


def _look(cell: str) -> bytes:
    return shape(cell.encode("utf-8", "replace"))


@dataclass(slots=True)
class Tally:
    """One recognizer in one column: distinct cells of its shape, those that passed the check, and known words.

    ``earlier`` and ``known_earlier`` were counted before, when the values were others' to remember.
    """

    distinct: set[int] = field(default_factory=set)
    passed: int = 0
    known: set[int] = field(default_factory=set)
    earlier: int = 0
    known_earlier: int = 0

    @property
    def shaped(self) -> int:
        """How many distinct values had the shape."""
        return len(self.distinct) + self.earlier

    @property
    def known_words(self) -> int:
        """How many distinct values were known words."""
        return len(self.known) + self.known_earlier

    def count(self, value: str, *, passed: bool) -> None:
        """Count a cell that is nothing but a value of the shape; some thousands are enough to judge by."""
        known = digest(value)
        if known not in self.distinct and len(self.distinct) < _MOST_REMEMBERED:
            self.distinct.add(known)
            self.passed += passed

    def pass_rate(self, chance: float) -> Evidence | None:
        """What the share of passing values is worth against the ``chance`` of passing by accident."""
        shaped = self.shaped
        if shaped <= 1 or chance >= 1.0:
            return None
        genuine = (self.passed - chance * shaped + 0.5) / ((1.0 - chance) * shaped + 1.0)
        genuine = min(0.99, max(0.002, genuine))
        weight = math.log(genuine / (1.0 - genuine)) * shaped / (shaped + _SHRINK)
        share = f"{self.passed / shaped:.0%} of the column's {shaped} values of this shape pass the check"
        return Evidence("column pass rate", weight, f"{share}, by chance {chance:.0%} would")


@dataclass(slots=True)
class Column:
    """What is remembered of one column while its table streams by: a sample of its values, and a tally an entity.

    Of the values themselves only hashes are kept; ``earlier`` ones were counted before.
    """

    sample: set[int] = field(default_factory=set, repr=False)
    looks: Counter[bytes] = field(default_factory=Counter)
    tallies: dict[str, Tally] = field(default_factory=dict)
    earlier: int = 0

    @property
    def values(self) -> int:
        """How many distinct values were sampled."""
        return len(self.sample) + self.earlier

    @property
    def is_sampled(self) -> bool:
        """Whether enough values were seen to judge by."""
        return self.values >= _ENOUGH_SAMPLED

    def rules_out(self, entity: str, chance: float) -> bool:
        """Whether enough values of the entity's shape pass at such a rate that none of them is convincing."""
        tally = self.tallies.get(entity)
        if tally is None or tally.shaped < _ENOUGH_TO_SETTLE:
            return False
        piece = tally.pass_rate(chance)
        return piece is not None and piece.weight <= _SETTLED

    def has_enough(self, entity: str) -> bool:
        """Whether enough values of the entity's shape were seen for their share that passes to say something."""
        return entity in self.tallies and self.tallies[entity].shaped >= _ENOUGH

    def tally(self, entity: str) -> Tally:
        """The tally of ``entity``; to ask for it leaves no trace."""
        return self.tallies.get(entity) or Tally()

    @staticmethod
    def concerns(candidate: Candidate, cell: str) -> bool:
        """Whether the column's statistics have a say about ``candidate``: it is what its cell holds."""
        return bool(candidate.recognizer.values) or candidate.fills(cell)

    def count(self, candidate: Candidate, cell: str) -> None:
        """Count ``candidate`` of a sampled ``cell`` for its recognizer."""
        tally = self.tallies.setdefault(candidate.recognizer.entity, Tally())
        if candidate.form == "value":
            tally.known.add(digest(cell))
        elif candidate.fills(cell):
            tally.count(candidate.compact, passed=candidate.passed)

    def add(self, cells: Iterable[str]) -> None:
        """Add cells to the sample."""
        for cell in cells:
            known = digest(cell)
            if known not in self.sample:
                self.sample.add(known)
                self.looks[_look(cell)] += 1

    def agreement(self, candidate: Candidate, cell: str) -> Evidence | None:
        """What the share of the column's distinct values that have the entity's shape is worth.

        A few distinctive values among other things are just what hides, and speak for themselves; a few among many
        that look the same but have not its shape are accidents.
        """
        entity = candidate.recognizer.entity
        values, shaped = self.values, self.tally(entity).shaped
        if values < _ENOUGH:
            return None
        share = min(1.0, shaped / values)
        note = f"{share:.0%} of the column's {values} distinct values have this shape"
        if share >= _MOST:
            return Evidence("column agrees", weights.COLUMN_AGREES, note)
        if share < _FEW and candidate.form != "pattern":
            return Evidence("column disagrees", weights.COLUMN_DISAGREES, note)
        alike = self.looks[_look(cell)] / values
        if share < _FEW and alike > _MOST:
            note = f"{alike:.0%} of the column's values look like it, {share:.0%} have this shape"
            return Evidence("look-alikes", weights.COLUMN_OF_LOOK_ALIKES, note)
        return None

    def known_values(self, entity: str) -> Evidence | None:
        """What the share of the column's distinct values in the recognizer's vocabulary is worth."""
        values = self.values
        if values < _ENOUGH // 2:
            return None
        share = min(1.0, self.tally(entity).known_words / values)
        note = f"{share:.0%} of the column's {values} distinct values are known ones"
        if share >= _FEW:
            return Evidence("column of known values", weights.COLUMN_KNOWS_VALUES, note)
        if share <= _ALMOST_NONE:
            return Evidence("column without known values", weights.COLUMN_KNOWS_NO_VALUE, note)
        return None
