"""The order in which people read what lies on a page: rows from above, columns of prose one after the other."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.readers.images.ocr import Line

    Row = list[Line]

_SAME_ROW = 0.5
_COLUMN_LINES, _COLUMN_TEXT = 5, 25
_SLACK = 0.02
_WIDE_GAP = 2.0
_LABEL_DIGITS = 1


def in_order(lines: Sequence[Line]) -> list[str]:
    """The texts of the lines in reading order, those side by side joined with spaces.

    Where a row of labels stands above a row of values, each label comes before its value.
    """
    texts: list[str] = []
    for block in _blocks(lines):
        texts += _texts(_rows(block))
    return texts


def _blocks(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Columns of prose, one after the other between what lies across both; all lines at once if there are none."""
    left = min((line.left for line in lines), default=0.0)
    right = max((line.right for line in lines), default=0.0)
    middle, slack = (left + right) / 2, (right - left) * _SLACK
    sides = [_side(line, middle, slack) for line in lines]
    if not all(_is_prose([line for line, own in zip(lines, sides, strict=True) if own == side]) for side in (1, 2)):
        yield lines
        return
    across = sorted(line.top for line, side in zip(lines, sides, strict=True) if not side)
    start = float("-inf")
    for end in (*across, float("inf")):
        for wanted in (0, 1, 2):
            block = [
                line for line, side in zip(lines, sides, strict=True) if side == wanted and start <= line.top < end
            ]
            if block:
                yield block
        start = end


def _side(line: Line, middle: float, slack: float) -> int:
    return 1 if line.right < middle + slack else 2 if line.left > middle - slack else 0


def _is_prose(lines: list[Line]) -> bool:
    return len(lines) >= _COLUMN_LINES and median(len(line.text) for line in lines) >= _COLUMN_TEXT


def _rows(lines: Sequence[Line]) -> list[Row]:
    """Lines that stand side by side, from left to right, the rows from above."""
    rows: list[Row] = []
    centre, height = 0.0, 0.0
    for line in sorted(lines, key=lambda one: one.top + one.bottom):
        own = (line.top + line.bottom) / 2
        if rows and own - centre < _SAME_ROW * min(height, line.bottom - line.top):
            rows[-1].append(line)
        else:
            rows.append([line])
            centre, height = own, line.bottom - line.top
    for row in rows:
        row.sort(key=lambda one: one.left)
    return rows


def _texts(rows: list[Row]) -> Iterator[str]:
    at = 0
    while at < len(rows):
        if at + 1 < len(rows) and _are_labelled(rows[at], rows[at + 1]):
            for label, value in zip(rows[at], rows[at + 1], strict=True):
                yield label.text
                yield value.text
            at += 2
        else:
            yield " ".join(line.text for line in rows[at])
            at += 1


def _are_labelled(labels: Row, values: Row) -> bool:
    """Whether a row has labels for what stands below each."""
    if len(labels) < 2 or len(labels) != len(values):  # noqa: PLR2004 - a row of one is no matter of columns
        return False
    height = labels[0].bottom - labels[0].top
    return (
        values[0].top - labels[0].bottom < _WIDE_GAP * height
        and all(abs(one.left - other.left) < height for one, other in zip(labels, values, strict=True))
        and all(_digits(line.text) <= _LABEL_DIGITS for line in labels)
        and any(_digits(line.text) > _LABEL_DIGITS for line in values)
    )


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
