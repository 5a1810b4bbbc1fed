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


@dataclass(slots=True)
class ProgressBar:
    """Shows the bytes of one file, their rate and the time left. Called with bytes consumed and bytes in all."""

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

    def __call__(self, consumed: int, size: int | None) -> None:
        """Move the bar, or let it appear once the scan has taken :data:`PATIENCE_SECONDS`."""
        if not self.enabled:
            return
        if self._shown is None:
            if time.monotonic() - self._started < PATIENCE_SECONDS:
                return
            self._shown = _bar(self.label, size)
        bar, task = self._shown
        bar.update(task, completed=consumed, total=size)


def wanted(*, to_terminal: bool, text: bool) -> bool:
    """Whether a bar would be seen and not be in the way of a report that is written as it arrives."""
    return sys.stderr.isatty() and (text or not to_terminal)


def _bar(label: str, size: int | None) -> tuple[Progress, TaskID]:
    from rich import progress
    from rich.console import Console
    from rich.text import Text

    bar = progress.Progress(
        progress.RenderableColumn(Text(label, overflow="ellipsis", no_wrap=True)),
        progress.BarColumn(),
        progress.DownloadColumn(),
        progress.TransferSpeedColumn(),
        progress.TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    bar.start()
    return bar, bar.add_task("", total=size)
