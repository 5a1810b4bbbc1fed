"""Pictures of the figures, as small PNG files, in colours that everybody can tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tables import number

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from pathlib import Path

    from growth import Curve
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_BLUE, _ORANGE, _GREY = "#0072B2", "#D55E00", "#8C8C8C"  # of Okabe and Ito
_DPI = 96
_WIDTH = 6.4
_MARGIN = 2.0
_SPARE = 8.0


def draw_curve(curve: Curve, path: Path) -> None:
    """The medians with the range of the rounds, the fitted line, and one of slope 1 or -1 to compare it with."""
    figure, axes = _figure(4.2)
    sizes, milliseconds = curve.sizes, [1000 * one for one in curve.medians]
    below = [1000 * (middle - low) for middle, low in zip(curve.medians, curve.fastest, strict=True)]
    above = [1000 * (high - middle) for middle, high in zip(curve.medians, curve.slowest, strict=True)]
    straight = [milliseconds[0] * (size / sizes[0]) ** curve.straight for size in sizes]
    axes.plot(sizes, straight, linestyle=":", color=_GREY, label=f"slope {curve.straight}")
    if curve.at_nothing is not None:
        axes.axhline(1000 * curve.at_nothing, linestyle="--", color=_ORANGE, label="none at all")
    axes.errorbar(
        sizes,
        milliseconds,
        yerr=(below, above),
        fmt="o-",
        color=_BLUE,
        capsize=3,
        label=f"measured: slope {curve.slope:.2f}",
    )
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xticks(sizes, [f"{size:,g}" for size in sizes])
    axes.set_xticks([], minor=True)
    _plain_numbers(axes)
    axes.set_xlabel(curve.axis)
    axes.set_ylabel("milliseconds (median, range)")
    axes.set_title(f"Time by {curve.name}: slope {curve.slope:.2f}")
    axes.grid(visible=True, which="major", color="#E5E5E5")
    axes.legend(frameon=False)
    figure.savefig(path, dpi=_DPI)


def draw_bars(title: str, bars: Sequence[tuple[str, float]], ours: str, limits: Container[str], path: Path) -> None:
    """Named ratios as bars on a logarithmic axis, the smallest on top; ``ours`` and ``limits`` in other colours."""
    from matplotlib.patches import Patch

    figure, axes = _figure(0.9 + 0.34 * len(bars))
    ordered = sorted(bars, key=lambda bar: bar[1], reverse=True)
    names, values = [name.replace("`", "") for name, _ in ordered], [value for _, value in ordered]
    colours = [_ORANGE if name == ours else _GREY if name in limits else _BLUE for name, _ in ordered]
    drawn = axes.barh(names, values, color=colours)
    axes.bar_label(drawn, [number(value) for value in values], padding=3, fontsize=8)
    axes.set_xscale("log")
    axes.set_xlim(min(values) / _MARGIN, max(values) * _SPARE)
    axes.tick_params(axis="y", labelsize=8)
    axes.set_xlabel("time ÷ parsing with pyarrow, logarithmic")
    figure.suptitle(title, fontsize=10)
    axes.spines[["top", "right"]].set_visible(False)
    shown = {"sensitive-scan": _ORANGE, "limits of any scanner": _GREY, "other scanners": _BLUE}
    axes.legend(
        handles=[Patch(color=colour, label=label) for label, colour in shown.items()], frameon=False, fontsize=8
    )
    figure.savefig(path, dpi=_DPI)


def _figure(height: float) -> tuple[Figure, Axes]:
    # without pyplot there is no window, no state and nothing to close
    from matplotlib.figure import Figure

    figure = Figure(figsize=(_WIDTH, height), layout="constrained")
    return figure, figure.add_subplot()


def _plain_numbers(axes: Axes) -> None:
    from matplotlib.ticker import FuncFormatter, LogLocator

    axes.yaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,g}"))
    axes.yaxis.set_minor_locator(LogLocator(subs=()))
