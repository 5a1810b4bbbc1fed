"""Charts of the HTML report as SVG without styles: colours and fonts are given by its style sheet."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH: Final = 640
HEIGHT: Final = 220
"""The size of the space in which a chart is drawn, in units of its SVG."""

_LABELS: Final = 5


def columns_chart(counts: Sequence[tuple[str, int]], label: str) -> str:
    """A chart of columns, one for each name and count, called ``label`` for those who cannot see it.

    Of many names about five are written below the columns. All counts are shown from zero.
    """
    import leather

    step = 1 if len(counts) <= 2 * _LABELS else -(-len(counts) // _LABELS)
    names = {str(place): name for place, (name, _) in enumerate(counts)}

    def name_of(value: object, index: int, _total: int) -> str:
        return names[str(value)] if index % step == 0 else ""

    chart = leather.Chart()
    chart.add_columns([(str(place), count) for place, (_, count) in enumerate(counts)])
    highest = max(count for _, count in counts)
    ticks = _ticks(highest)
    chart.add_y_scale(0, max(highest, ticks[-1]))
    chart.add_y_axis(ticks=ticks, tick_formatter=lambda value, _index, _total: f"{value:,}")
    chart.add_x_axis(tick_formatter=name_of)
    return _framed(chart.to_svg_group(WIDTH, HEIGHT), label)


def _ticks(highest: int) -> list[int]:
    """A few round numbers from zero to ``highest`` or just above."""
    magnitude = 10 ** (len(str(highest)) - 1)
    steps = (max(1, magnitude // 5), max(1, magnitude // 2), magnitude, 2 * magnitude, 5 * magnitude)
    step = next(one for one in steps if one * _LABELS >= highest)
    return list(range(0, highest + step, step))


def _framed(drawing: Any, label: str) -> str:
    """The drawing without its background, cut to the margin that the library leaves, with a name."""
    drawing.remove(drawing[0])
    margin = round(WIDTH * 0.04)
    box = f"{margin // 2} {margin - 8} {WIDTH - margin * 3 // 2} {HEIGHT - 2 * margin + 16}"
    frame = ET.Element("svg", {"class": "chart", "viewBox": box, "role": "img", "aria-label": label})
    frame.append(drawing)
    return ET.tostring(frame, encoding="unicode")
