"""How many disguised numbers are found: every technique on every entity with check digits, and false alarms.

    python benchmarks/evasion.py [--sample N | --all] [--values N] [--technique NAME] [--entity NAME] [--show] [--write]

Values are made up, the same ones each time. The recall that counts is with a label; the one without is shown beside.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from carriers import ROWS, Hidden, outcome
from disguise_alarms import Alarms, alarms
from disguises import FREE, PLAIN, TECHNIQUES, Technique, Value
from tables import Table, replace_between

from sensitive_scan import Scanner, catalogue
from sensitive_scan.check.chance import Chance, measure, shipped
from sensitive_scan.check.detector import Detector
from sensitive_scan.check.fake import fakes, is_well_formed
from sensitive_scan.check.numbers import NUMBERED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sensitive_scan.recognizer import Recognizer

_README = Path(__file__).with_name("README.md")
_KEY = b"a key for benchmarks, no secret"
_CHECK_DIGIT = 0.2
"""Recognizers whose check passes at most this share of the values of their shape have check digits."""
_SEED = 11
_FEWEST = 4
_EVERY = 4
_AS_WHOLE = frozenset(
    {
        "ordinary cells",
        "ordinary values behind labels",
        "ordinary values beside wrong numbers",
        "the exam",
        "shipped cases",
    }
)
"""Sources whose kinds are not shown."""
_SHADES = " ·░▒▓█"


@dataclass(slots=True)
class Recall:
    """Variants of one technique by category, and those found, with a label and without one."""

    variants: Counter[str] = field(default_factory=Counter)
    labelled: Counter[str] = field(default_factory=Counter)
    bare: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """The share of all that is found with a label."""
        return _share(self.labelled.total(), self.variants.total())


def checked() -> list[Recognizer]:
    """The recognizers of numbers with check digits."""
    found = (one for one in catalogue.builtin().recognizers if one.category in NUMBERED and not one.is_told)
    return [one for one in found if one.check and _chance(one).check <= _CHECK_DIGIT]


def _chance(recognizer: Recognizer) -> Chance:
    kept = shipped().get(recognizer.entity)
    return kept.chance if kept and kept.digest == recognizer.digest else measure(Detector(recognizer))


def sampled(recognizers: Sequence[Recognizer], count: int) -> list[Recognizer]:
    """About ``count`` of them, evenly by category and name, and of no category fewer than four where it has them."""
    chosen = []
    for category in sorted({one.category for one in recognizers}):
        group = sorted((one for one in recognizers if one.category == category), key=lambda one: one.entity)
        wanted = min(len(group), max(_FEWEST, round(count * len(group) / len(recognizers))))
        chosen += [group[place * len(group) // wanted] for place in range(wanted)]
    return chosen


@cache
def _values(recognizer: Recognizer, count: int) -> list[Value]:
    """Made-up values; a value has separators that can go if it is one without them."""
    detector = Detector(recognizer)

    def bare(text: str) -> str:
        joined = re.sub(r"[ .\-/]", "", text)
        return joined if FREE.fullmatch(text) and is_well_formed(detector, joined) else ""

    return [Value(text, bare(text)) for text in islice(fakes(recognizer, _SEED), count)]


def variants(recognizer: Recognizer, technique: Technique, count: int) -> Iterator[Hidden]:
    """``count`` values hidden by a technique, without those that nobody could get back."""
    values = _values(recognizer, count + ROWS)
    for start in range(count):
        some = values[start : start + ROWS]
        if technique.fits(some[0]) and (technique.way != "pair" or some[1].bare):
            yield Hidden(recognizer.category, recognizer.fields[0], technique, some)


def judge(
    scanner: Scanner, recognizers: Iterable[Recognizer], technique: Technique, count: int, misses: list[str] | None
) -> Recall:
    """The recall of one technique; what is missed with a label is put into ``misses``."""
    recall = Recall()
    for recognizer in recognizers:
        for place, hidden in enumerate(variants(recognizer, technique, count)):
            seed = f"{recognizer.entity} {technique.name} {place}"
            with_label, without = (
                outcome(scanner, hidden, Random(seed), is_labelled=is_labelled)  # noqa: S311 - made-up values
                for is_labelled in (True, False)
            )
            recall.variants[hidden.category] += 1
            recall.labelled[hidden.category] += with_label.is_found
            recall.bare[hidden.category] += without.is_found
            if misses is not None and not with_label.is_found:
                misses.append(f"missed {technique.name}, {recognizer.entity}: {with_label.scanned!r}")
    return recall


def recall_table(recalls: dict[str, Recall], entities: int, techniques: int) -> Table:
    """Recall by technique, and overall without what is not disguised."""
    rows = [_recall_row(name, recall) for name, recall in recalls.items()]
    overall = _overall(recalls)
    return Table(
        "Recall by technique",
        f"{entities} entities with check digits, {techniques} techniques, {overall.variants.total():,} disguised "
        f"values; {_percent(overall.share)} are found with a label.",
        ("technique", "variants", "found with a label", "", "without one"),
        [*rows, _recall_row("**all techniques**", overall)],
    )


def _overall(recalls: dict[str, Recall]) -> Recall:
    overall = Recall()
    for name, recall in recalls.items():
        if name != PLAIN.name:
            overall.variants += recall.variants
            overall.labelled += recall.labelled
            overall.bare += recall.bare
    return overall


def _recall_row(name: str, recall: Recall) -> tuple[str, ...]:
    number = recall.variants.total()
    bar = "█" * round(10 * recall.share) + "·" * (10 - round(10 * recall.share))
    without = _percent(_share(recall.bare.total(), number))
    return name, f"{number:,}", _percent(recall.share), bar, without


def heat_map(recalls: dict[str, Recall]) -> str:
    """The recall with a label by technique and category, as shades and in per cent."""
    categories = sorted({category for recall in recalls.values() for category in recall.variants})
    width = max(map(len, recalls), default=0)
    lines = [" " * width + "".join(f"  {category:>15}" for category in categories)]
    for name, recall in recalls.items():
        cells = (_shaded(recall.labelled[one], recall.variants[one]) for one in categories)
        lines.append(f"{name:<{width}}" + "".join(f"  {cell:>15}" for cell in cells))
    return "\n".join(lines)


def _shaded(found: int, number: int) -> str:
    if not number:
        return "-"
    share = found / number
    shade = _SHADES[-1] if found == number else _SHADES[min(int(share * 5) + bool(found), len(_SHADES) - 2)]
    return f"{shade * 5} {100 * share:4.0f}"


def alarms_table(counts: dict[tuple[str, str], Alarms]) -> Table:
    """False alarms by source of clean cells, and by kind where there are any."""
    sources = [source for source, kind in counts if not kind]
    kinds = [key for key, one in counts.items() if key[1] and one.found and key[0] not in _AS_WHOLE]
    keys = [key for source in sources for key in ((source, ""), *(one for one in kinds if one[0] == source))]
    rows = [
        (f"… {kind}" if kind else source, f"{one.cells:,}", f"{one.found:,}", f"{_share(one.found, one.cells):.2%}",
         f"{one.disguised:,}")
        for source, kind in keys for one in (counts[source, kind],)
    ]  # fmt: skip
    header = ("clean cells", "number", "with a finding", "share", "for a disguise")
    remark = "Records without anything prohibited; the last column counts those with a reason that names a disguise."
    return Table("False alarms", remark, header, rows)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def main(argv: list[str] | None = None) -> int:
    """Print the tables as Markdown."""
    options = _options(argv)
    start = time.perf_counter()
    scanner = Scanner(key=_KEY)
    recognizers = [one for one in checked() if options.entity.upper() in one.entity]
    if not (options.all or options.entity):
        recognizers = sampled(recognizers, options.sample)
    techniques = [one for one in (PLAIN, *TECHNIQUES) if options.technique.lower() in one.name.lower()]
    if not (recognizers and techniques):
        print("No technique or entity with check digits has such a name.", file=sys.stderr)
        return 2
    misses: list[str] | None = [] if options.show else None
    recalls = {one.name: judge(scanner, recognizers, one, options.values, misses) for one in techniques}
    print(*misses or (), sep="\n")
    disguising = sum(one is not PLAIN for one in techniques)
    parts = [recall_table(recalls, len(recognizers), disguising).markdown()]
    parts.append(f"### Heat map\n\nPer cent found with a label.\n\n```\n{heat_map(recalls)}\n```")
    if not (options.technique or options.entity):
        counts = alarms(scanner, 1 if options.all else _EVERY, recognizers)
        parts.append(alarms_table(counts).markdown())
        print(*(line for one in counts.values() for line in one.shown if options.show), sep="\n")
    text = "\n\n".join(parts)
    print(f"{text}\n\n{time.perf_counter() - start:.0f} s")
    if options.write:
        command = f"python benchmarks/evasion.py{' --all' if options.all else ''}"
        replace_between(_README, "evasion", f"Made by `{command}`.\n\n{text}")
    return 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sample", type=int, default=60, help="about how many entities are looked at (60)")
    parser.add_argument("--all", action="store_true", help="look at all entities, and at all ordinary cells")
    parser.add_argument("--values", type=int, default=1, help="values of each entity and technique (1)")
    parser.add_argument("--technique", default="", help="techniques whose name contains this")
    parser.add_argument("--entity", default="", help="entities whose name contains this, instead of a sample")
    parser.add_argument("--show", action="store_true", help="show what was missed and false alarms (made-up values)")
    parser.add_argument("--write", action="store_true", help="put the tables into README.md")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
