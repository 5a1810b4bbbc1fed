"""The benchmarks generate what they say, and count as they say: their data, their slopes and their goals."""

from __future__ import annotations

from itertools import islice
from random import Random
from typing import TYPE_CHECKING

import bulk
import generate
import goals
import growth
import pytest
import sample_near_misses as near
from timing import Timing

from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.mod97 import remainder_97
from sensitive_scan.check.verhoeff import verhoeff

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan import Scanner

each_kind = pytest.mark.parametrize("kind", bulk.KINDS)
ROWS = 400


def made(kind: generate.Kind, seed: int) -> list[generate.Row]:
    return list(islice(generate.rows(kind, seed), ROWS))


@each_kind
def test_the_same_seed_makes_the_same_rows_and_another_one_others(kind: generate.Kind) -> None:
    assert made(kind, 5) == made(kind, 5)
    assert made(kind, 5) != made(kind, 6)


@each_kind
def test_every_row_has_a_cell_for_every_name(kind: generate.Kind) -> None:
    names = generate.fields(kind)
    assert len(set(names)) == len(names)
    assert {len(row) for row in made(kind, 1)} == {len(names)}


@pytest.mark.parametrize("columns", [5, 12, 13, 57])
def test_a_wide_export_is_as_wide_as_asked(columns: int) -> None:
    assert len(generate.wide_fields(columns)) == columns
    assert {len(row) for row in islice(generate.wide_rows(columns, 1), 20)} == {columns}


@pytest.mark.parametrize("kind", ["clean", "wide", "narrow", "unicode"])
def test_nothing_is_found_where_nothing_sensitive_is(kind: generate.Kind, tmp_path: Path, scanner: Scanner) -> None:
    generate.write_csv(tmp_path / "file.csv", kind, seed=3, count=ROWS)
    assert scanner.scan_file(tmp_path / "file.csv").findings == ()


def test_few_near_misses_are_found(tmp_path: Path, scanner: Scanner) -> None:
    generate.write_csv(tmp_path / "file.csv", "adversarial", seed=3, count=ROWS)
    assert scanner.scan_file(tmp_path / "file.csv").findings_total <= ROWS / 100


def test_near_misses_fail_their_check_digits() -> None:
    random = Random(1)  # noqa: S311 - test data
    for _ in range(ROWS):
        assert not luhn(near.card(random))
        assert not verhoeff(near.aadhaar(random).replace(" ", ""))
        whole = near.iban(random).replace(" ", "")
        assert remainder_97(whole[4:] + whole[:4]) != 1
        area, group, _ = near.ssn(random).split("-")
        assert area == "000" or group == "00"


@pytest.mark.parametrize(("share", "least", "most"), [(0, 0, 0), (0.5, 0.3, 0.6), (1, 0.7, 1)])
def test_a_share_of_rows_is_sensitive(
    share: float, least: float, most: float, tmp_path: Path, scanner: Scanner
) -> None:
    generate.write_rows(tmp_path / "file.csv", generate.fields("crm"), islice(generate.mixed_rows(share, 1), ROWS))
    rows = {finding.row for finding in scanner.scan_file(tmp_path / "file.csv").findings}
    assert least <= len(rows) / ROWS <= most


def test_the_slope_is_the_exponent_of_growth() -> None:
    sizes = (1.0, 2.0, 4.0, 8.0)
    assert growth.slope(sizes, [3 * size for size in sizes]) == pytest.approx(1)
    assert growth.slope(sizes, [5.0] * 4) == pytest.approx(0)
    assert growth.slope(sizes, [size**2 for size in sizes]) == pytest.approx(2)


def test_a_goal_says_whether_it_was_reached_missed_or_not_measured() -> None:
    some = (
        goals.Goal("a", "at most", "≤", 2.0),
        goals.Goal("b", "at least", "≥", 10, "x"),
        goals.Goal("c", "no", "≤", 1),
    )
    rows = goals.table({"a": 2.0, "b": 9.9}, some).rows
    assert [row[1] for row in rows] == ["≤ 2", "≥ 10 x", "≤ 1"]
    assert [row[3] for row in rows] == ["reached", "**not reached**", "not measured"]


def test_a_peer_that_is_not_installed_is_named() -> None:
    timings = {name: Timing(name, [1.0], [1.0], 0) for name in (bulk.PARSING, bulk.OURS)}
    table = bulk.table(bulk.Measured("crm", 10, 1.0, timings), bulk.Plan(10, 1, 1), ["somebody"])
    assert [row[0] for row in table.rows] == [bulk.PARSING, bulk.OURS, "somebody: not installed"]
