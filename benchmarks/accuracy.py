"""Recall, precision and F1 a category, and false alarms on clean cases.

    python benchmarks/accuracy.py [--all-categories] [--misses] [--alarms] [--only SOURCE] [--write]

Judges the cases that ship, ordinary data of every kind under many names and, where it is there, the exam. A case
without labels is clean: every finding on it is a false alarm. On labelled cases only recall counts. A table is judged
by its columns: right category, or none. Categories that the policy does not look for are not judged. Nothing is read
from the network.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import cases
import ordinary
from tables import replace_between

from sensitive_scan import Policy, Scanner
from sensitive_scan.model import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_T = TypeVar("_T", cases.Case, cases.TableCase)
_README = Path(__file__).with_name("README.md")


@dataclass
class Score:
    """Counts of one source of cases."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    clean_with_alarm: int = 0

    def f1(self, category: str | None = None) -> tuple[float, float, float]:
        """Precision, recall and F1 of one category or of all together."""
        counters = (self.right, self.missed, self.alarms)
        right, missed, alarms = (c[category] if category else c.total() for c in counters)
        precision = right / (right + alarms) if right + alarms else 1.0
        recall = right / (right + missed) if right + missed else 1.0
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def judge_cases(scanner: Scanner, found: Iterable[cases.Case], show: Callable[[str], None]) -> dict[str, Score]:
    """Scores of single texts and records, by source."""
    scores: dict[str, Score] = {}
    for case in found:
        score = scores.setdefault(case.source, Score())
        verdict = scanner.scan_record(case.record)
        seen = {finding.category for finding in verdict.findings} - case.skipped
        for category, others in case.expected:
            if category not in scanner.policy.categories:
                continue
            is_right = category in seen or seen & others
            (score.right if is_right else score.missed)[category] += 1
            if not is_right:
                show(f"miss   {case.source} {case.name} {category}: {case.record}")
        if not case.expected and not case.is_partial:
            score.clean += 1
            score.clean_with_alarm += bool(seen)
            score.alarms.update(seen)
            for finding in verdict.findings:
                if finding.category in seen:
                    show(f"alarm  {case.source} {case.name} {finding.entity} {finding.reasons}: {case.record}")
    return scores


def judge_tables(scanner: Scanner, found: Iterable[cases.TableCase], show: Callable[[str], None]) -> dict[str, Score]:
    """Scores of the columns of tables, by source."""
    scores: dict[str, Score] = {}
    for table in found:
        score = scores.setdefault(table.source, Score())
        report = scanner.scan_file(table.path)
        seen: dict[int, str] = {}
        for column in report.column_reports:
            seen.setdefault(column.index, column.category)
        for index, category in table.expected.items():
            if category is None or category in scanner.policy.categories:
                _judge_column(score, table, index, seen=seen.get(index), show=show)
        for part in report.unscanned:
            show(f"unread {table.path.name} {part}")
        for column in report.column_reports:
            show(
                f"       {table.path.name} {column.name} {column.entity} {column.hits}/{column.cells} "
                f"{column.confidence:.2f} {column.reasons}"
            )
    return scores


def judge_ordinary(scanner: Scanner, show: Callable[[str], None]) -> Score:
    """The score of columns of ordinary data, all of them clean."""
    score = Score()
    for kind, name, values in ordinary.columns():
        score.clean += 1
        reports = scanner.scan_table({name: values}).column_reports
        if reports:
            score.clean_with_alarm += 1
            score.alarms[reports[0].category] += 1
            show(f"alarm  ordinary column '{name}' of {kind}: {reports[0].entity} {reports[0].reasons}")
    return score


def _judge_column(
    score: Score, table: cases.TableCase, index: int, *, seen: str | None, show: Callable[[str], None]
) -> None:
    category = table.expected[index]
    if category is None:
        score.clean += 1
        if seen is not None:
            score.clean_with_alarm += 1
            score.alarms[seen] += 1
            show(f"alarm  {table.path.name} column {index}: {seen}")
    elif seen == category or seen in table.accepted.get(index, ()):
        score.right[category] += 1
    else:
        score.missed[category] += 1
        if seen is not None:
            score.alarms[seen] += 1
        show(f"miss   {table.path.name} column {index}: {category}, seen {seen}")


def main(argv: list[str] | None = None) -> int:
    """Print the scores as Markdown."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="show what was missed (quotes the case)")
    parser.add_argument("--alarms", action="store_true", help="show false alarms with their reasons (quotes the case)")
    parser.add_argument("--columns", action="store_true", help="show what was found in every table column")
    parser.add_argument("--all-categories", action="store_true", help="look for what the default policy leaves out too")
    parser.add_argument("--write", action="store_true", help="put the tables into README.md")
    parser.add_argument("--only", default="", help="judge sources whose name contains this")
    arguments = parser.parse_args(argv)
    shown = tuple(
        word
        for word, wanted in {"miss": arguments.misses, "alarm": arguments.alarms, " ": arguments.columns}.items()
        if wanted
    )

    def show(line: str) -> None:
        if shown and line.startswith((*shown, "unread")):
            print(line)

    policy = Policy.default()
    scanner = Scanner(policy=policy.with_categories(CATEGORIES) if arguments.all_categories else policy)
    scores = judge_cases(scanner, _only(_all_cases(), arguments.only), show)
    scores |= judge_tables(scanner, _only(_all_tables(), arguments.only), show)
    if arguments.only in "ordinary columns":
        scores["ordinary columns"] = judge_ordinary(scanner, show)
    text = "\n".join(_lines(scores))
    print(text)
    if arguments.write:
        replace_between(_README, "accuracy", f"Made by `python benchmarks/accuracy.py`.\n\n{text}")
    return 0


def _all_cases() -> Iterator[cases.Case]:
    folder = cases.exam()
    exam = chain(cases.external(folder), cases.notes_and_records(folder)) if folder else iter(())
    return chain(cases.shipped(), exam, ordinary.cells())


def _all_tables() -> Iterator[cases.TableCase]:
    folder = cases.exam()
    if folder:
        for group in ("handwritten", "structured"):
            yield from cases.tables(folder, group)


def _only(found: Iterable[_T], source: str) -> Iterator[_T]:
    return (case for case in found if source in case.source)


def _lines(scores: dict[str, Score]) -> Iterator[str]:
    yield "| source | category | right | missed | alarms | precision | recall | F1 |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    for source, score in scores.items():
        named = sorted(score.right.keys() | score.missed.keys() | score.alarms.keys())
        for category in (*named, None):
            precision, recall, f1 = score.f1(category)
            counts = [c[category] if category else c.total() for c in (score.right, score.missed, score.alarms)]
            cells = (source, category or "**all**", *counts, f"{precision:.3f}", f"{recall:.3f}", f"{f1:.3f}")
            yield f"| {' | '.join(map(str, cells))} |"
    yield "\n| source | clean | with a false alarm | share |\n| --- | ---: | ---: | ---: |"
    for source, score in scores.items():
        share = score.clean_with_alarm / score.clean if score.clean else 0.0
        yield f"| {source} | {score.clean} | {score.clean_with_alarm} | {share:.2%} |"


if __name__ == "__main__":
    sys.exit(main())
