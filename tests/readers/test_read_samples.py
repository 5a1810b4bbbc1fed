"""Sample tables that lie beside a checkout, where they do: dialect, names and number of rows come out right."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path
from typing import Any

import pytest
from reading import collect

from sensitive_scan.errors import InputError
from sensitive_scan.readers import open_file

SHARED = Path(os.environ.get("SENSITIVE_SCAN_SHARED", Path(__file__).parents[2].parent / "shared"))
EXAM = Path(os.environ.get("SENSITIVE_SCAN_EXAM_DIR", SHARED / "exam"))
CORPUS = SHARED / "corpus"


def tables() -> list[tuple[Path, dict[str, Any]]]:
    return [
        (path.parent / name, facts)
        for path in sorted(EXAM.glob("*/tables/meta.json"))
        for name, facts in json.loads(path.read_text(encoding="utf-8")).items()
    ]


def files() -> list[Path]:
    return sorted(path for path in CORPUS.rglob("*") if path.is_file() and path.suffix != ".md")


@pytest.mark.skipif(not tables(), reason="the sample tables are not there")
@pytest.mark.parametrize(("path", "facts"), [pytest.param(*pair, id=pair[0].name) for pair in tables()])
def test_tables_are_understood(path: Path, facts: dict[str, Any]) -> None:
    result = collect(open_file(path))
    with path.open(encoding=facts["encoding"], newline="") as text:
        rows = list(csv.reader(text, delimiter=facts["delimiter"]))
    names = rows.pop(0) if facts["header"] else [""] * len(rows[0])
    expected = tuple(name if name.strip() else f"#{index}" for index, name in enumerate(names))
    assert result.kind == "csv"
    assert result.batches[0].names == expected
    assert len(result.rows) == facts["rows"] == len(rows)
    for found, row in zip(result.rows, rows, strict=True):
        assert found == row + [""] * (len(found) - len(row))
    assert bool(result.unscanned) == any(len(row) > len(names) for row in rows)


@pytest.mark.skipif(not files(), reason="the sample files are not there")
@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_any_file_is_read_or_refused(path: Path) -> None:
    try:
        result = collect(open_file(path))
    except InputError as error:
        assert error.mend  # noqa: PT017 - either outcome is right
        return
    if path.suffix == ".csv":
        assert result.kind == "csv"
        assert len(result.rows) > 0
