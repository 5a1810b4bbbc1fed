"""Is a text scanned in time linear in its length, however it was made?

    python benchmarks/adversarial.py [--largest MB] [--seconds N] [--only NAME] [--way text|file]

Texts made to be slow are scanned at sizes from 1 kB up, by ``scan_text`` and as files of plain text. Of each the
microseconds a kB are printed, and the exponent that the three largest sizes fit: 1 is linear, 2 quadratic. A run that
takes longer than ``--seconds`` ends the row, and is counted as if it had ended then. What is not linear is measured
again, since other programs disturb; the better one counts. Ends with 1 if an exponent is above 1.15, or a text could
not be scanned whole by ``scan_text``.
"""

from __future__ import annotations

import argparse
import math
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import linear_regression
from typing import TYPE_CHECKING

import adversarial_texts
from tables import number

from sensitive_scan import IncompleteScanError, Scanner

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import FrameType

Scan = Callable[[Scanner, str, int], tuple[float, str]]
"""Scans the text of a name and size: how many seconds it took, and what was not scanned."""

_KEY = b"a key for benchmarks, no secret"
_LINEAR = 1.15
_KB = 1000
_FITTED = 3
_LEAST = 1e-3
"""Seconds below which a run says more about what a call costs than about the text."""
_QUICK = 0.2
_REPEATS = 4
_LONGER_BY = 2
"""A size is left out if, at the last speed, it would take this many times as long as a run may."""
_MEMORY = 15e-9
"""Seconds a byte below which a text is scanned about as fast as it is copied: only caches make small ones faster."""


class _TooLongError(BaseException):
    """A run took longer than it may; nothing on its way may take it for an error of its own."""


@dataclass(slots=True)
class Row:
    """The seconds by size of one text and way; ``remark`` says what was not as it should be."""

    seconds: dict[int, float] = field(default_factory=dict)
    remark: str = ""
    is_ended: bool = False
    is_whole: bool = True

    @property
    def exponent(self) -> float:
        """The slope of the three largest sizes on paper that is logarithmic both ways, or that of the last two if less.

        A step, such as where a file is read another way, makes only the first one steep; what is quadratic both. It is
        0 where there are too few sizes.

        A run that was ended would have taken longer, so it counts where it makes the slope steeper.
        """
        points = [(size, took) for size, took in self.seconds.items() if took > _LEAST]
        return max(_slope(points), _slope(points[:-1])) if self.is_ended else _slope(points)

    @property
    def is_linear(self) -> bool:
        """Whether time grows as the length does."""
        is_fast = all(took < size * _MEMORY for size, took in self.seconds.items() if took > _LEAST)
        return self.is_whole and (is_fast or self.exponent <= _LINEAR)


def _slope(points: Sequence[tuple[int, float]]) -> float:
    if len(points) < 2:  # noqa: PLR2004 - a slope needs two
        return 0.0
    fitted = [(math.log(size), math.log(took)) for size, took in points[-_FITTED:]]
    return min(linear_regression(*zip(*some, strict=True)).slope for some in (fitted, fitted[-2:]))


def by_text(scanner: Scanner, name: str, size: int) -> tuple[float, str]:
    """The processor's seconds for ``scan_text``, and what was not scanned."""
    text = adversarial_texts.text(name, size)
    start = time.process_time()
    try:
        scanner.scan_text(text)
    except IncompleteScanError as error:
        return time.process_time() - start, f"not scanned: {error}"
    return time.process_time() - start, ""


def by_file(scanner: Scanner, name: str, size: int) -> tuple[float, str]:
    """The seconds of ``scan_file``, and what was not scanned."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.txt"
        path.write_text(adversarial_texts.text(name, size), encoding="utf-8")
        start = time.perf_counter()
        report = scanner.scan_file(path)
        took = time.perf_counter() - start
    return took, f"{len(report.unscanned)} parts unscanned: {report.unscanned[0].problem}" if report.unscanned else ""


WAYS: Mapping[str, Scan] = {"text": by_text, "file": by_file}


def confirmed(scan: Scan, scanner: Scanner, name: str, sizes: Sequence[int], longest: float) -> Row:
    """One text at all sizes by one way; once more if it seems not to be linear and was not slow."""
    row = measured(scan, scanner, name, sizes, longest)
    if row.is_linear or sum(row.seconds.values()) > longest:
        return row
    return min(row, measured(scan, scanner, name, sizes, longest), key=lambda one: one.exponent)


def measured(scan: Scan, scanner: Scanner, name: str, sizes: Sequence[int], longest: float) -> Row:
    """One text at all sizes by one way, each quick one several times."""
    row = Row()
    last = 0.0
    scan(scanner, name, sizes[0])  # what is compiled when first needed is
    for size in sizes:
        if row.seconds and last * size / max(row.seconds) > _LONGER_BY * longest:
            row.remark += f" {_title(size)} left out"
            return row
        try:
            with _ended_after(longest):
                last, problem = scan(scanner, name, size)
                for _ in range(_REPEATS - 1 if last < _QUICK else 0):
                    last = min(last, scan(scanner, name, size)[0])
        except _TooLongError:
            row.seconds[size], row.is_ended = longest, True
            row.remark += f" {_title(size)} takes over {longest:.0f} s"
            return row
        row.seconds[size] = last
        if problem and not row.remark:
            row.remark = f" {_title(size)}: {problem}"
        row.is_whole = row.is_whole and not (problem and scan is by_text)
    return row


@contextmanager
def _ended_after(seconds: float) -> Iterator[None]:
    def end(_number: int, _frame: FrameType | None) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _title(size: int) -> str:
    return f"{size // _KB // _KB} MB" if size >= _KB * _KB else f"{size // _KB} kB"


def _line(name: str, way: str, row: Row, sizes: Sequence[int]) -> str:
    figures = (number(row.seconds[size] * 1e6 * _KB / size) if size in row.seconds else "-" for size in sizes)
    cells = "".join(f"{figure:>9}" for figure in figures)
    mark = "" if row.is_linear else "  NOT LINEAR" if row.is_whole else "  NOT SCANNED"
    return f"{name:<34} {way:<5}{cells} {row.exponent:>7.2f}{mark}{' ' if row.remark else ''}{row.remark}"


def main(argv: list[str] | None = None) -> int:
    """Print a line for each text and way; 1 if time is not linear in one."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--largest", type=float, default=10, help="megabytes of the largest text (10)")
    parser.add_argument("--seconds", type=float, default=20, help="how long a run may take (20)")
    parser.add_argument("--only", default="", help="texts whose name contains this")
    parser.add_argument("--way", choices=tuple(WAYS), help="one way only")
    options = parser.parse_args(argv)
    largest = round(options.largest * _KB)
    sizes = [_KB * 10**power for power in range(9) if 10**power <= largest]
    scanner = Scanner(key=_KEY)
    scanner.scan_text("card 4111 1111 1111 1111")
    print(f"{'microseconds a kB':<34} {'way':<5}{''.join(f'{_title(size):>9}' for size in sizes)} exponent")
    worst = []
    for name in adversarial_texts.PIECES:
        for way in (options.way,) if options.way else WAYS:
            if options.only.lower() in name.lower():
                row = confirmed(WAYS[way], scanner, name, sizes, options.seconds)
                print(_line(name, way, row, sizes), flush=True)
                worst += [] if row.is_linear else [f"{name} ({way})"]
    print(f"Not linear: {', '.join(worst)}" if worst else "All linear.")
    return 1 if worst else 0


if __name__ == "__main__":
    sys.exit(main())
