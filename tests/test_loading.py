"""The bundle of the catalogue's files: made once, used as long as the files are as they were, and never needed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import cache
from sensitive_scan.loading import CompiledFile, compiled, digest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "bundles"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "recognizers"
    for name in ("b/two", "a/one", "a/three"):
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"value = {name!r}\n", encoding="utf-8")
    (folder / "a" / "notes.txt").write_text("no code", encoding="utf-8")
    (folder / "readme.py").write_text("1 / 0", encoding="utf-8")
    return folder


def value_of(file: CompiledFile) -> object:
    return file.run().value


def values(home: Path) -> list[object]:
    return [file.declared for file in compiled(home, value_of)]


def bundles(tmp_path: Path) -> set[str]:
    return {file.name for file in (tmp_path / "bundles").iterdir()}


def test_files_come_in_the_order_of_their_names_with_folder_and_digest(home: Path) -> None:
    files = compiled(home, value_of)
    assert [(file.folder, file.name) for file in files] == [("a", "one"), ("a", "three"), ("b", "two")]
    assert files[0].digest == digest(b"value = 'a/one'\n") != files[1].digest
    assert values(home) == ["a/one", "a/three", "b/two"]


def test_the_bundle_is_made_once(home: Path, tmp_path: Path) -> None:
    first = values(home)
    made = bundles(tmp_path)
    assert len(made) == 1
    assert values(home) == first
    assert bundles(tmp_path) == made


def test_a_changed_added_or_removed_file_is_noticed(home: Path) -> None:
    values(home)
    (home / "a" / "one.py").write_text("value = 'a/new'\n", encoding="utf-8")
    assert values(home)[0] == "a/new"
    (home / "c").mkdir()
    (home / "c" / "four.py").write_text("value = 4\n", encoding="utf-8")
    assert values(home)[-1] == 4
    (home / "c" / "four.py").unlink()
    assert len(values(home)) == 3


def test_a_change_that_keeps_size_and_time_is_noticed(home: Path) -> None:
    path = home / "a" / "one.py"
    before = path.stat()
    values(home)
    replacement = home / "a" / "replacement"
    replacement.write_text("value = 'a/two'\n", encoding="utf-8")
    os.utime(replacement, ns=(before.st_atime_ns, before.st_mtime_ns))
    replacement.replace(path)
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert path.stat().st_size == before.st_size
    assert digest(b"value = 'a/two'\n") == compiled(home, value_of)[0].digest


def test_what_is_declared_is_asked_again_when_what_it_imports_changes(home: Path, tmp_path: Path) -> None:
    imported = tmp_path / "checks"
    imported.mkdir()
    (imported / "one.py").write_text("a = 1\n", encoding="utf-8")
    first = compiled(home, lambda _: 1, [imported])
    assert compiled(home, lambda _: 2, [imported]) == first
    (imported / "one.py").write_text("a = 20\n", encoding="utf-8")
    assert [file.declared for file in compiled(home, lambda _: 2, [imported])] == [2, 2, 2]


@pytest.mark.parametrize("content", [b"", b"no marshalled code", b"\xe9\x03\x00\x00\x00"])
def test_a_bundle_that_holds_something_else_is_made_anew(home: Path, tmp_path: Path, content: bytes) -> None:
    first = values(home)
    (name,) = bundles(tmp_path)
    cache.store(name, content)
    assert values(home) == first
    assert cache.load(name) != content


def test_without_a_cache_it_only_takes_longer(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "file" / "bundles"))
    assert values(home) == ["a/one", "a/three", "b/two"]
