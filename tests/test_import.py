"""Importing the package is light, and its public names are all there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import sensitive_scan

ROOT = Path(__file__).parents[1]
HEAVY = (
    *("click", "hyperscan", "ijson", "numpy", "pandas", "phonenumbers", "polars", "presidio_analyzer", "pyarrow"),
    *("pydantic", "regex", "rich", "spacy"),
)


def modules_of(statement: str) -> set[str]:
    code = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def loaded_by(statement: str) -> set[str]:
    return {name.partition(".")[0] for name in modules_of(statement)}


def test_importing_loads_nothing_heavy() -> None:
    assert not loaded_by("import sensitive_scan") & set(HEAVY)


def test_a_policy_needs_no_engine() -> None:
    assert not loaded_by("from sensitive_scan import Policy; Policy.default()") & set(HEAVY)


def test_records_are_scanned_without_tables_and_languages() -> None:
    statement = "from sensitive_scan import Scanner; Scanner(engine='regex').scan_record({'Remarks': 'call at noon'})"
    loaded = loaded_by(statement)
    assert not loaded & {"click", "numpy", "pandas", "polars", "presidio_analyzer", "pyarrow", "rich", "spacy"}


def test_a_short_export_is_scanned_without_the_functions_of_arrow(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    late = ("order 4021 of 2024 is late", "is late")
    rows = (f"Ann Lee,98200{number:05},{late[number % 2]}\n" for number in range(20))
    path.write_text("Name,Mobile,Remarks\n" + "".join(rows), encoding="utf-8")
    code = f"from sensitive_scan import Scanner; Scanner().scan_file({str(path)!r})"
    assert "pyarrow.compute" not in modules_of(code)


def test_a_long_export_is_scanned_without_pandas(tmp_path: Path) -> None:
    # Arrow imports pandas, where that is installed, for several of its ways to NumPy and back
    path = tmp_path / "leads.csv"
    illness = ("", "asthma", "type 2 diabetes")
    rows = (
        f"Ann Lee,98200{number:05},order {number} of 2024 is late,4111 1111 1111 1111,{illness[number % 3]}\n"
        for number in range(9_000)
    )
    path.write_text("Name,Mobile,Remarks,Card No,Diagnosis\n" + "".join(rows), encoding="utf-8")
    assert "pandas" not in loaded_by(f"from sensitive_scan import Scanner; Scanner().scan_file({str(path)!r})")


def test_all_is_sorted_and_complete() -> None:
    assert list(sensitive_scan.__all__) == sorted(sensitive_scan.__all__)
    assert dir(sensitive_scan) == sorted(sensitive_scan.__all__)
    for name in sensitive_scan.__all__:
        assert getattr(sensitive_scan, name) is not None


def test_all_holds_every_error() -> None:
    from sensitive_scan import errors

    raised = {name for name, value in vars(errors).items() if isinstance(value, type)}
    assert raised <= set(sensitive_scan.__all__)


def test_an_unknown_name_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Scaner'"):
        _ = sensitive_scan.Scaner
