"""The same fifty values in every format that can carry them: all are found, each in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from planted_values import Place, Planted, planted, scanner, values

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("file", [pytest.param(one, id=one.name) for one in planted()])
def test_all_values_are_found_in_their_places(file: Planted, tmp_path: Path) -> None:
    path = tmp_path / file.name
    path.write_bytes(file.data)
    report = scanner().scan_file(path)
    found = {(one.entity, one.fingerprint): Place(one.part, one.row or 0, one.field) for one in report.findings}
    expected = {(one.entity, one.fingerprint): place for one, place in zip(values(), file.places, strict=True)}
    assert {key: found.get(key) for key in expected} == expected
