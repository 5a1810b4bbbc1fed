"""The cache of compiled databases: private, checked, rebuilt when broken, and never needed."""

from __future__ import annotations

import logging
import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from sensitive_scan import cache
from sensitive_scan.catalogue import build
from sensitive_scan.engine import Engine
from tests.toys import ALL, in_record

RECORD = {"Remarks": "MB-123456"}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "databases"))
    return tmp_path / "databases"


def engine() -> Engine:
    return Engine(build(ALL), "hyperscan")


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def test_what_is_stored_is_loaded(folder: Path) -> None:
    cache.store("name", b"body")
    assert cache.load("name") == b"body"
    assert [file.name for file in folder.iterdir()] == ["name"]


def test_what_was_never_stored_is_not_there(caplog: pytest.LogCaptureFixture) -> None:
    assert cache.load("name") is None
    assert not warnings(caplog)


def test_a_discarded_file_is_gone_and_discarding_again_is_fine() -> None:
    cache.store("name", b"body")
    cache.discard("name")
    cache.discard("name")
    assert cache.load("name") is None


def test_the_key_follows_content_and_build() -> None:
    keys = {cache.key(b"a", "1"), cache.key(b"b", "1"), cache.key(b"a", "2"), cache.key(b"", "1"), cache.key(b"1", "")}
    assert len(keys) == 5
    assert cache.key(b"a", "1") in keys


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_files_and_folder_are_private(folder: Path) -> None:
    cache.store("name", b"body")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "name").stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_can_write_is_not_used(folder: Path, mode: int, caplog: pytest.LogCaptureFixture) -> None:
    cache.store("name", b"body")
    (folder / "name").chmod(mode)
    assert cache.load("name") is None
    assert "not private" in warnings(caplog)[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owners of this kind")
def test_a_file_of_another_user_is_not_used(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    cache.store("name", b"body")
    someone_else = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: someone_else)
    assert cache.load("name") is None
    assert "not private" in warnings(caplog)[0]


@pytest.mark.parametrize("content", [b"", b"short", b"\x00" * 32, b"\x00" * 5000])
def test_a_broken_file_warns_and_goes(folder: Path, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    cache.store("name", b"body")
    (folder / "name").write_bytes(content)
    assert cache.load("name") is None
    assert "broken" in warnings(caplog)[0]
    assert not (folder / "name").exists()


def test_an_engine_stores_its_database_once(folder: Path) -> None:
    engine()
    before = {file.name: file.stat().st_ino for file in folder.iterdir()}
    engine()
    assert before
    assert before == {file.name: file.stat().st_ino for file in folder.iterdir()}


def test_an_engine_over_a_broken_cache_rebuilds_it(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    expected = in_record(engine(), RECORD)
    for file in folder.iterdir():
        file.write_bytes(file.read_bytes()[:-1] + b"!")
    assert in_record(engine(), RECORD) == expected
    assert warnings(caplog)
    caplog.clear()
    assert in_record(engine(), RECORD) == expected
    assert not warnings(caplog)


def test_a_file_with_a_right_digest_that_is_no_database_is_rebuilt(folder: Path) -> None:
    expected = in_record(engine(), RECORD)
    chances = {file.name for file in folder.iterdir() if b"MEMBER" in file.read_bytes()}
    for file in folder.iterdir():
        if file.name not in chances:
            cache.store(file.name, b"no database at all")
    assert in_record(engine(), RECORD) == expected


def test_a_folder_that_cannot_be_written_only_warns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "file" / "databases"))
    assert in_record(engine(), RECORD)
    assert any("cannot be written" in message and "SENSITIVE_SCAN_CACHE" in message for message in warnings(caplog))


def stamp(folder: Path, name: str, seconds: int) -> None:
    os.utime(folder / name, (seconds, seconds))


def test_only_the_newest_files_are_kept(folder: Path) -> None:
    for number in range(100):
        cache.store(f"{number}", b"body")
        stamp(folder, f"{number}", 1_000_000 + number)
    kept = {int(file.name) for file in folder.iterdir()}
    assert 10 <= len(kept) < 100
    assert kept == set(range(100 - len(kept), 100))


def test_a_file_in_use_is_kept(folder: Path) -> None:
    cache.store("in use", b"body")
    stamp(folder, "in use", 1_000_000)
    for number in range(100):
        assert cache.load("in use") == b"body"
        cache.store(f"{number}", b"body")


def test_a_file_that_another_process_removes_meanwhile_does_no_harm(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    cache.store("first", b"content")
    is_file = Path.is_file

    def gone(path: Path) -> bool:
        if path.name == "first":
            raise FileNotFoundError(path)
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", gone)
    cache.store("second", b"content")
    assert not warnings(caplog)
    assert (folder / "second").exists()


def test_other_things_in_the_folder_do_no_harm(folder: Path) -> None:
    (folder / "a folder").mkdir(parents=True)
    os.utime(folder / "a folder", (1_000_000, 1_000_000))
    for number in range(100):
        cache.store(f"{number}", b"body")
    assert cache.load("99") == b"body"
    assert len(list(folder.iterdir())) < 100


@pytest.mark.skipif(sys.platform != "linux", reason="other platforms have other folders")
def test_the_folder_follows_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SENSITIVE_SCAN_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache.directory() == tmp_path / "xdg" / "sensitive-scan"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache.directory() == tmp_path / ".cache" / "sensitive-scan"


@pytest.mark.skipif(sys.platform != "linux", reason="other platforms have other folders")
def test_a_user_without_a_home_only_pays_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import pwd

    def nobody(_uid: int) -> pwd.struct_passwd:
        raise KeyError

    for name in ("SENSITIVE_SCAN_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert cache.load("name") is None
    cache.store("name", b"body")
