"""The guard against slower code tells which workload takes more instructions, and compares only what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import instructions
import pytest
from instructions import Count, compared, versions

if TYPE_CHECKING:
    from pathlib import Path

HERE = {"python": "3.11", "hyperscan": "1.0", "numpy": "2.0", "pyarrow": "20.0", "regex": "1"}
BASELINE: dict[str, dict[str, object]] = {"versions": {**HERE}, "instructions": {"reference": 1000, "crm": 1000}}


def _counts(crm: int, reference: int = 1000) -> dict[str, Count]:
    return {"reference": Count(reference, "a loop"), "crm": Count(crm, "9 rows")}


@pytest.mark.parametrize("crm", [400, 1000, 1099])
def test_what_stays_within_the_margin_passes(crm: int) -> None:
    assert compared(_counts(crm), BASELINE, HERE) == 0


def test_more_than_the_margin_fails_and_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert compared(_counts(1150), BASELINE, HERE) == 1
    said = capsys.readouterr().err
    assert "crm takes 15.0% more instructions" in said
    assert "instructions.py --write" in said


def test_other_packages_are_named_as_a_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert compared(_counts(1150), BASELINE, {**HERE, "numpy": "3.0"}) == 1
    assert "numpy 3.0, not 2.0" in capsys.readouterr().err


def test_a_workload_that_is_gone_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert compared({"reference": Count(1000, "a loop")}, BASELINE, HERE) == 1
    assert "crm is in the baseline only" in capsys.readouterr().err


def test_a_python_built_otherwise_is_not_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert compared(_counts(5000, reference=1300), BASELINE, HERE) == 0
    assert "NOT COMPARED" in capsys.readouterr().err


def test_another_hyperscan_is_not_compared(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(instructions, "versions", lambda: {**versions(), "hyperscan": "0.0"})
    monkeypatch.setattr(instructions, "counted", lambda: pytest.fail("nothing is to be counted"))
    assert instructions.main([]) == 0
    said = capsys.readouterr().err
    assert "NOT COMPARED" in said
    assert "hyperscan 0.0" in said


def test_without_valgrind_it_fails_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(instructions, "versions", dict)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert instructions.main(["--write"]) == 1
    assert "apt-get install valgrind" in capsys.readouterr().err
