"""Charts in Office documents: their texts, and what they keep of the tables behind (ECMA-376 part 1, 21.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.documents.office_text import OfficeText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.documents.flow import Flow
    from sensitive_scan.readers.documents.items import Item
    from sensitive_scan.readers.documents.package import Attributes

_SIDES: Final = {"c:tx": 0, "c:cat": 1, "c:xVal": 1, "c:val": 2, "c:yVal": 2, "c:bubbleSize": 3}
_VALUES: Final = ("c:v", "cx:pt", "cx:v")
_MAX_POINTS = 20_000


class ChartText(OfficeText):
    """Takes the events of a chart: each series is a table of categories and values, headed by its name."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._is_value = False
        self._value: list[str] = []
        self._side = -1
        self._series: dict[int, list[str]] = {}
        self._points = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        self._side = _SIDES.get(name, self._side)
        self._is_value = name in _VALUES
        super().start(name, attributes)

    def text(self, data: str) -> None:
        """Text of an element."""
        if self._is_value:
            self._value.append(data)
        else:
            super().text(data)

    def end(self, name: str) -> None:
        """An element ends; at the end of a series it is told."""
        if name in _VALUES:
            self._take_value()
        elif name == "c:ser":
            self._tell()
        elif name in _SIDES:
            self._side = -1
        self._is_value = False
        super().end(name)

    def _take_value(self) -> None:
        text, self._value = "".join(self._value), []
        if self._side < 0:
            self.flow.line(text)
            return
        self._series.setdefault(self._side, []).append(text)
        self._points += 1
        if self._points > _MAX_POINTS:
            self._tell()

    def _tell(self) -> None:
        series, self._series, self._points = self._series, {}, 0
        title = " ".join(series.pop(0, []))
        columns = [series[side] for side in sorted(series)]
        if not columns:
            self.flow.line(title)
            return
        self.flow.open_table()
        heads = [""] * (len(columns) - 1) + [title]
        rows = max(map(len, columns))
        for cells in [heads, *([column[at] if at < len(column) else "" for column in columns] for at in range(rows))]:
            for cell in cells:
                self.flow.open_cell()
                self.flow.line(cell)
            self.flow.close_row()
        self.flow.close_table()

    def finish(self) -> Iterator[Item]:
        """All that is left."""
        self._tell()
        yield from super().finish()
