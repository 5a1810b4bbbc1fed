"""Files of stores, by fsspec's own store in memory, a real server of HTTP, and files by address."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import fsspec
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import ConfigurationError, InputError, Scanner
from sensitive_scan.cli import main
from sensitive_scan.readers.remote import check_address, files_below, is_remote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SENTINEL = "4539578763621486"
CSV = b"Name,Card No\n" + f"Ann,{SENTINEL}\n".encode() * 30


@pytest.fixture
def store() -> Iterator[Any]:
    """A store in memory with a table, a workbook in a folder, and a text."""
    system = fsspec.filesystem("memory")
    book, content = openpyxl.Workbook(), io.BytesIO()
    assert book.active is not None
    book.active.append(["Card No"])
    book.active.append([SENTINEL])
    book.save(content)
    system.pipe({"/crm/leads.csv": CSV, "/crm/old/book.xlsx": content.getvalue(), "/crm/notes.txt": b"nothing"})
    yield system
    system.rm("/crm", recursive=True)


@pytest.mark.usefixtures("store")
def test_files_are_read_as_those_of_a_disk(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_bytes(CSV)
    here = scanner.scan_file(path)
    for address in ("memory://crm/leads.csv", path.as_uri()):
        there = scanner.scan_file(address)
        assert (there.path, there.kind, there.rows) == (address, "csv", 30)
        assert there.findings == here.findings
    assert scanner.scan_file("memory://crm/old/book.xlsx").findings_total == 1


def test_a_file_is_read_in_blocks(scanner: Scanner, store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    opened = type(store.open("/crm/leads.csv"))
    read = opened.read

    def noting(file: Any, size: int = -1) -> Any:
        sizes.append(size)
        return read(file, size)

    monkeypatch.setattr(opened, "read", noting, raising=False)
    store.pipe("/crm/leads.csv", CSV + b"Ann,\n" * 1_000_000)
    assert scanner.scan_file("memory://crm/leads.csv").rows > 1_000_000
    assert 0 < max(sizes) <= 1 << 23
    assert min(sizes) > 0


@pytest.mark.usefixtures("store")
def test_folders_and_patterns_stand_for_files() -> None:
    assert [*files_below("memory://crm/")] == [
        f"memory:///crm/{name}" for name in ("leads.csv", "notes.txt", "old/book.xlsx")
    ]
    assert [*files_below("memory://crm")] == [*files_below("memory://crm/")]
    assert [*files_below("memory://crm/*.csv")] == ["memory:///crm/leads.csv"]
    assert [*files_below("memory://crm/notes.txt")] == ["memory://crm/notes.txt"]


@pytest.mark.usefixtures("store")
def test_the_command_line_scans_them(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "memory://crm/", "--exclude", "*.txt", "--quiet"]) == 1
    assert capfd.readouterr().out.count("BLOCK") == 2
    assert main(["scan", "memory://crm/leads.csv", "--format", "sarif"]) == 1
    said = capfd.readouterr().out
    assert '"uri": "memory://crm/leads.csv"' in said
    assert SENTINEL not in said
    assert main(["scan", "memory://crm/leads.csv"]) == 1
    assert "sensitive-scan redact" not in capfd.readouterr().out
    assert main(["scan", "memory://crm/none.csv", "--quiet"]) == 2
    assert "there is no such file" in capfd.readouterr().err


def test_a_server_of_http(scanner: Scanner, tmp_path: Path) -> None:
    (tmp_path / "leads.csv").write_bytes(CSV)
    code = (
        "import http.server as h; s = h.HTTPServer(('127.0.0.1', 0), h.SimpleHTTPRequestHandler);"
        " print(s.server_port, flush=True); s.serve_forever()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout is not None
            address = f"http://127.0.0.1:{server.stdout.readline().strip()}"
            assert scanner.scan_file(f"{address}/leads.csv").findings_total == 30
            with pytest.raises(InputError, match="no such file"):
                scanner.scan_file(f"{address}/none.csv")
        finally:
            server.terminate()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("simplecache::s3://crm/leads.csv", "another protocol"),
        ("filecache::memory://crm/leads.csv", "another protocol"),
        ("zip://leads.csv::s3://crm/leads.zip", "another protocol"),
        ("data://text/plain,secret", "another protocol"),
        ("ftp://me:secret@host/leads.csv", "user or a password"),
        ("https://host/leads.csv?signature=secret", "signature"),
        ("nonsense://host/leads.csv", "no protocol that fsspec knows"),
    ],
)
def test_addresses_that_are_refused(
    scanner: Scanner, address: str, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ConfigurationError, match=said) as raised:
        scanner.scan_file(address)
    assert "secret" not in str(raised.value)
    assert main(["scan", address]) == 2
    assert "secret" not in "".join(capfd.readouterr())


@pytest.mark.parametrize("package", ["fsspec", "s3fs"])
def test_what_is_missing_is_named(scanner: Scanner, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(
        ConfigurationError, match=r"sensitive-scan\[storage\]" if package == "fsspec" else "install s3fs"
    ):
        scanner.scan_file("s3://crm/leads.csv")


@pytest.mark.parametrize(
    ("error", "said"),
    [(PermissionError(SENTINEL), "may not be read"), (RuntimeError(SENTINEL), r"the store failed \(RuntimeError\)")],
)
def test_a_store_that_fails_tells_no_secret(
    scanner: Scanner, store: Any, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(type(store), "open", fail)
    with pytest.raises(InputError, match=said) as raised:
        scanner.scan_file("memory://crm/leads.csv")
    assert SENTINEL not in str(raised.value)
    assert raised.value.__context__ is None


def test_a_store_that_fails_amid_a_file_leaves_what_was_found(
    scanner: Scanner, store: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.pipe("/crm/leads.csv", CSV + b"Ann,\n" * 1_000_000)
    opened = type(store.open("/crm/leads.csv"))
    read = opened.read

    def failing(file: Any, size: int = -1) -> bytes:
        if file.tell() > 3 << 20:
            raise RuntimeError(SENTINEL)
        data: bytes = read(file, size)
        return data

    monkeypatch.setattr(opened, "read", failing, raising=False)
    report = scanner.scan_file("memory://crm/leads.csv")
    assert report.findings_total > 0
    assert report.unscanned
    assert SENTINEL not in repr(report)


def test_a_file_of_this_machine_may_be_called_like_an_address(
    scanner: Scanner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "s3:").mkdir()
    (tmp_path / "s3:" / "leads.csv").write_bytes(CSV)
    assert scanner.scan_file("s3://leads.csv").findings_total == 30


@given(st.text(st.characters(exclude_characters=":")), st.text())
def test_only_what_begins_with_a_protocol_is_an_address(before: str, behind: str) -> None:
    assert not is_remote(before)
    assert not is_remote(f"{before}/{behind}")
    assert not is_remote(f"./{before}://{behind}")
    assert is_remote(f"s3://{behind}")


@given(st.text(st.characters(exclude_characters="@?#:")), st.sampled_from(["s3", "gs", "memory", "http"]))
def test_a_plain_address_is_taken(path: str, protocol: str) -> None:
    check_address(f"{protocol}://bucket/{path}")


def test_nothing_of_it_is_loaded_for_files_of_this_machine() -> None:
    code = "import sys, sensitive_scan.readers.open as o; o.open_file('setup.cfg'); sys.exit('fsspec' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
