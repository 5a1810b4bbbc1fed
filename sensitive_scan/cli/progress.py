"""A progress bar on standard error, for scans that take more than a moment."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from types import TracebackType

    from rich.progress import Progress, TaskID

PATIENCE_SECONDS: Final = 1.0
"""A scan that ends sooner shows no bar."""

_LABEL: Final = 30
_BAR: Final = 24
_WITH_BAR: Final = 60
"""How wide a terminal must be for the bar itself."""
_FULL: Final = 110
"""How wide for bytes, rows and their rate too."""


@dataclass(slots=True)
class ProgressBar:
    """Shows the bytes and rows of one file, their rate and the time left, as far as the terminal has room."""

    enabled: bool
    label: str
    _started: float = field(default_factory=time.monotonic, init=False)
    _shown: tuple[Progress, TaskID] | None = field(default=None, init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown is not None:
            self._shown[0].stop()

    def __call__(self, consumed: int, size: int | None, rows: int = 0) -> None:
        """Move the bar, or let it appear once the scan has taken :data:`PATIENCE_SECONDS`.

        ``consumed`` of ``size`` bytes are read, which are so many ``rows``.
        """
        if not self.enabled:
            return
        if self._shown is None:
            if time.monotonic() - self._started < PATIENCE_SECONDS:
                return
            self._shown = _bar(self.label, size)
        bar, task = self._shown
        bar.update(task, completed=consumed, total=size, rows=f"{rows:,} rows")


def wanted(*, to_terminal: bool, text: bool) -> bool:
    """Whether a bar would be seen and not be in the way of a report that is written as it arrives."""
    return sys.stderr.isatty() and (text or not to_terminal)


def _bar(label: str, size: int | None) -> tuple[Progress, TaskID]:
    from rich import progress
    from rich.console import Console
    from rich.table import Column
    from rich.text import Text

    console = Console(stderr=True)
    name = Text(label, overflow="ellipsis", no_wrap=True)
    columns: list[progress.ProgressColumn] = [progress.RenderableColumn(name, table_column=Column(max_width=_LABEL))]
    if console.width >= _WITH_BAR:
        columns.append(progress.BarColumn(_BAR))
    if console.width >= _FULL:
        rows = progress.TextColumn("{task.fields[rows]}", style="progress.download", justify="right", markup=False)
        columns += [progress.DownloadColumn(), rows, progress.TransferSpeedColumn()]
    else:
        columns.append(progress.TaskProgressColumn())
    columns.append(progress.TimeRemainingColumn(compact=True))
    bar = progress.Progress(*columns, console=console, transient=True)
    bar.start()
    return bar, bar.add_task("", total=size, rows="")
