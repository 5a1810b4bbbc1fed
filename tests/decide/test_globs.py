"""Patterns of paths fit what git's own fit."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan.decide.globs import Glob, names_of, refusal


@pytest.mark.parametrize(
    ("text", "fitting", "others"),
    [
        ("*.bak", ("a.bak", "a/b.bak", "x.bak/c"), ("a.baks",)),
        ("vendored/**", ("vendored/a", "vendored/a/b"), ("vendored", "x/vendored/a")),
        ("/exports/", ("exports/a", "exports/"), ("exports", "a/exports/b")),
        ("exports/", ("a/exports/b",), ("a/exports",)),
        ("**/a.csv", ("a.csv", "x/y/a.csv"), ("ba.csv",)),
        ("a/**/b", ("a/b", "a/x/y/b"), ("ab", "a/xb")),
        ("a?[0-9].csv", ("ab1.csv",), ("a/1.csv", "ab12.csv")),
        ("[!a-c]x[]]", ("dx]",), ("ax]", "/x]")),
        (r"\!x\*", ("!x*",), ("!xy",)),
        ("a[", ("a[",), ("a",)),
    ],
)
def test_what_a_pattern_fits(text: str, fitting: tuple[str, ...], others: tuple[str, ...]) -> None:
    assert [path for path in (*fitting, *others) if Glob(text).fits(path)] == list(fitting)


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "empty"), ("/", "empty"), ("!a", "leave the ! out"), ("a//b", "write one"), ("[z-a]", "set")],
)
def test_what_is_refused(text: str, said: str) -> None:
    assert said in refusal(text)
    assert refusal("vendored/**") == ""


_PIECES = st.sampled_from(["a", "b", "*", "**", "?", "/", "[ab]", "[!a]", ".c", "\\a"])
_PATTERNS = st.lists(_PIECES, min_size=1, max_size=7).map("".join)
_PATHS = st.lists(st.sampled_from(["a", "b", "ab", "a.c", "b.c", "aa"]), min_size=1, max_size=4).map("/".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PATTERNS, min_size=1, max_size=1), st.lists(_PATHS, min_size=5, max_size=15))
def test_git_fits_the_same(patterns: list[str], paths: list[str]) -> None:
    text = patterns[0]
    if refusal(text):
        return
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["git", "init", "--quiet", folder], check=True)  # noqa: S607 - any git
        Path(folder, ".gitignore").write_text(f"{text}\n", encoding="utf-8")
        done = subprocess.run(
            ["git", "-C", folder, "check-ignore", "--no-index", "--stdin"],  # noqa: S607 - as above
            input="\n".join(paths),
            capture_output=True,
            text=True,
            check=False,
        )
    assert [path for path in paths if Glob(text).fits(path)] == done.stdout.splitlines()


def test_a_path_is_known_as_given_and_from_each_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert list(names_of("./x/../exports/a.csv", [Path(), "exports", "elsewhere"])) == ["exports/a.csv", "a.csv"]
    assert list(names_of(str(tmp_path / "a.csv"), [Path()]))[1:] == ["a.csv"]
