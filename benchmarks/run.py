"""Speed, latency, start, memory and growth of sensitive-scan, against the limits and against other scanners.

    python benchmarks/run.py [--quick] [--only SECTION] [--seed N] [--json FILE] [--plots FOLDER] [--write]

Prints Markdown: the goals, then a section after the other, ratios first. Install the other scanners with ``pip install
sensitive-scan[bench]``; one that is missing is named in the tables.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import goals
import machine
import sections
from tables import replace_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PAGE = Path(__file__).with_name("README.md")
_PLOTS = Path(__file__).with_name("plots")


def main(argv: list[str] | None = None) -> int:
    """Measure, print, and store where asked."""
    given = sys.argv[1:] if argv is None else argv
    arguments = _arguments(given)
    effort = (sections.QUICK if arguments.quick else sections.FULL).seeded(arguments.seed)
    chosen = [arguments.only] if arguments.only else list(sections.SECTIONS)
    about = machine.environment()
    results = {name: _measured(name, effort) for name in chosen}
    figures = {key: figure for one in results.values() for key, figure in one.figures.items()}
    plots = _PLOTS if arguments.write else arguments.plots
    pictures = {name: list(_drawn(one.pictures, plots)) if plots else [] for name, one in results.items()}
    parts = [machine.made_by("run.py", given), goals.table(figures).markdown()]
    for name, one in results.items():
        first, *rest = [table.markdown() for table in one.tables]
        parts += [first, *pictures[name], *rest]
    page = "\n\n".join(parts)
    print(page)
    if arguments.json:
        stored = {**about, "goals": figures, **{name: one.raw for name, one in results.items()}}
        arguments.json.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
    if arguments.write:
        replace_between(_PAGE, "speed", page)
    return 0


def _measured(name: str, effort: sections.Effort) -> sections.Result:
    print(f"measuring {name} …", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        return sections.SECTIONS[name](effort, Path(folder))


def _drawn(pictures: Sequence[sections.Picture], folder: Path) -> Iterator[str]:
    """Draw pictures into a folder; the Markdown of each, as it stands in the page."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in pictures:
        picture.draw(folder / f"{picture.name}.png")
        yield f"![{picture.shows}](plots/{picture.name}.png)"


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="small files and few rounds, for a first impression")
    parser.add_argument("--only", choices=sections.SECTIONS, help="measure one section")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="where the seeds of the data begin")
    parser.add_argument("--json", type=Path, metavar="FILE", help="store all figures")
    parser.add_argument("--plots", type=Path, metavar="FOLDER", help="draw the pictures there")
    parser.add_argument("--write", action="store_true", help=f"put tables and pictures into {_PAGE.name} and plots/")
    arguments = parser.parse_args(argv)
    if arguments.write and arguments.only:
        parser.error("--write replaces all tables; leave out --only")
    return arguments


if __name__ == "__main__":
    sys.exit(main())
