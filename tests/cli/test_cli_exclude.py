"""Patterns of paths that are left out of a scan."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from fake_scanner import Run

FILES = ("a.csv", "a.bak", "vendored/b.csv", "vendored/deep/c.csv", "deep/vendored/d.csv")


@pytest.fixture(params=["walked", "git"], autouse=True)
def _files(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    for name in FILES:
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("clean\n", encoding="utf-8")
    if request.param == "git":
        subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)  # noqa: S607 - any git


def scanned(run: Run, *arguments: str) -> tuple[set[str], str]:
    """The files below ``in`` that are scanned, and what is said of others."""
    result = run("scan", *arguments, "--format", "json")
    assert result.code == 0
    paths = {one["path"].removeprefix("in/") for one in json.loads(result.out)["files"]}
    return paths, result.err


@pytest.mark.parametrize(
    ("globs", "left_out"),
    [
        (["*.bak"], {"a.bak"}),
        (["vendored/**"], {"vendored/b.csv", "vendored/deep/c.csv"}),
        (["in/vendored"], {"vendored/b.csv", "vendored/deep/c.csv"}),
        (["vendored/"], {"vendored/b.csv", "vendored/deep/c.csv", "deep/vendored/d.csv"}),
        (["deep/*/d.csv", "*.bak"], {"deep/vendored/d.csv", "a.bak"}),
        (["nothing"], set()),
    ],
)
def test_what_fits_is_left_out_and_told(run: Run, globs: list[str], left_out: set[str]) -> None:
    paths, said = scanned(run, "in", *(f"--exclude={glob}" for glob in globs))
    assert paths == set(FILES) - left_out
    assert ("excluded" in said) is bool(left_out)


def test_a_file_that_is_named_is_left_out_too_and_is_not_missed(run: Run) -> None:
    assert scanned(run, "in/a.bak", "--exclude", "*.bak") == (
        set(),
        "sensitive-scan: note: 1 of the files and folders is excluded, by --exclude or the configuration\n",
    )
    assert run("scan", "in/gone", "--exclude", "*.bak").code == 2


def test_the_configurations_patterns_start_from_its_folder(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("sensitive-scan.toml").write_text('exclude = ["in/vendored/deep"]\n', encoding="utf-8")
    monkeypatch.chdir("in")
    paths, _ = scanned(run, ".")
    assert paths == set(FILES) - {"vendored/deep/c.csv"}
    assert scanned(run, ".", "--exclude", "*.bak")[0] == set(FILES) - {"a.bak"}, "an option comes instead of the file's"


def test_a_pattern_that_is_none(run: Run) -> None:
    result = run("scan", "in", "--exclude", "!a")
    assert (result.code, "leave the ! out" in result.err) == (2, True)
