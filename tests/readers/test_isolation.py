"""The process in which uploads are read: it gives what it reads, fails alone, and can do no harm."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import collect

from sensitive_scan.limits import Limits
from sensitive_scan.model import Unscanned
from sensitive_scan.readers import isolation, open_file, open_stream, wire
from sensitive_scan.readers.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Callable

CSV = b"Name,Remarks\nAnn,one\nBob,two\n"
NUMBERS = b"".join(b'{"n": {"n": %d}}\n' % (n * n) for n in range(1_000_000))
COLUMNS = (pa.array(["é", ""]), pa.array(["x", "y"]))
BATCH = Batch(("Name", ""), (0, 1), COLUMNS, range(3, 5), "sheet Leads", is_grid=True)


def packed(tmp_path: Path, data: bytes = CSV, name: str = "leads.csv.gz") -> Path:
    path = tmp_path / name
    path.write_bytes(gzip.compress(data))
    return path


def test_what_the_process_reads_arrives(tmp_path: Path) -> None:
    reading = open_file(packed(tmp_path))
    result = collect(reading)
    assert (reading.kind, reading.size) == ("gzip", packed(tmp_path).stat().st_size)
    assert result.records == [(0, {"Name": "Ann", "Remarks": "one"}), (1, {"Name": "Bob", "Remarks": "two"})]
    assert [batch.part for batch in result.batches] == ["leads.csv"]
    assert not result.unscanned


def test_a_stream_is_read_from_its_beginning_and_stays_open() -> None:
    stream = io.BytesIO(gzip.compress(CSV))
    assert [row for _, row in collect(open_stream(stream, "leads.csv.gz")).records][1]["Name"] == "Bob"
    assert not stream.closed


def test_uploads_are_read_side_by_side(tmp_path: Path) -> None:
    paths = [packed(tmp_path, f"Name\nAnn {n}\n".encode() * 500, f"{n}.csv.gz") for n in range(8)]
    found: dict[int, set[str]] = {}

    def read(n: int) -> None:
        found[n] = {row["Name"] for _, row in collect(open_file(paths[n])).records}

    threads = [threading.Thread(target=read, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {n: {f"Ann {n}", "Name"} for n in range(8)}


def test_who_stops_early_leaves_nothing_behind(tmp_path: Path) -> None:
    reading = open_file(packed(tmp_path, NUMBERS, "numbers.jsonl.gz"))
    assert isinstance(next(reading.parts), Batch)
    reading.parts.close()  # type: ignore[attr-defined]
    assert collect(open_file(packed(tmp_path))).records


@pytest.mark.parametrize(
    ("limits", "problem"),
    [
        (Limits(seconds=1), "takes more than 1 s"),
        (Limits(memory=1 << 20), "more memory"),
        (Limits(bytes=100), "larger than 100 bytes"),
    ],
)
def test_limits_end_the_reading_and_not_the_scanner(tmp_path: Path, limits: Limits, problem: str) -> None:
    result = collect(open_file(packed(tmp_path, NUMBERS, "numbers.jsonl.gz"), limits=limits))
    assert problem in result.unscanned[-1].problem
    assert result.unscanned[-1].reason == "limit"
    assert collect(open_file(packed(tmp_path))).records


def test_a_process_that_dies_is_replaced(tmp_path: Path) -> None:
    assert collect(open_file(packed(tmp_path))).records
    before = isolation.serving().pid
    os.kill(before, signal.SIGKILL)
    while isolation.serving().pid == before:
        time.sleep(0.01)
    assert collect(open_file(packed(tmp_path))).records


def test_where_no_process_can_be_started_the_upload_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    isolation.stop()
    monkeypatch.setattr(subprocess, "Popen", refuse)
    result = collect(open_file(packed(tmp_path)))
    assert [entry.reason for entry in result.unscanned] == ["unsupported"]
    monkeypatch.undo()
    assert collect(open_file(packed(tmp_path))).records


def test_a_fork_has_a_process_of_its_own(tmp_path: Path) -> None:
    path = packed(tmp_path)
    assert collect(open_file(path)).records
    child = os.fork()
    if not child:
        good = bool(collect(open_file(path)).records)
        isolation.stop()
        os._exit(0 if good else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert collect(open_file(path)).records


@pytest.mark.parametrize(
    "attempt",
    [
        "open('/etc/hostname')",
        "open('/usr/../etc/hostname')",
        "open('/var/tmp/written', 'w')",
        "import os; os.open('/var/tmp/written', os.O_CREAT | os.O_WRONLY)",
        "import socket; socket.socket()",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "import os; os.remove('/var/tmp/written')",
        "import os; os.rename('/var/tmp/written', '/var/tmp/other')",
        "import os; os.mkdir('/var/tmp/written')",
    ],
)
def test_a_reader_that_is_taken_over_gets_nowhere(tmp_path: Path, attempt: str) -> None:
    code = f"from sensitive_scan.readers.worker import Limits, confine; confine(Limits(), {str(tmp_path)!r}); {attempt}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.endswith("PermissionError\n")


def test_a_reader_may_have_temporary_files(tmp_path: Path) -> None:
    code = (
        "from sensitive_scan.readers.worker import Limits, confine, tempfile;"
        f"confine(Limits(), {str(tmp_path)!r}); import sqlite3, zipfile; file = tempfile.TemporaryFile();"
        "file.write(b'x'); print(tempfile.mkstemp()[1])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(str(tmp_path))


def test_a_reader_does_not_know_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "k" * 32)
    isolation.stop()
    assert collect(open_file(packed(tmp_path))).records
    environment = Path(f"/proc/{isolation.serving().pid}/environ").read_bytes()
    assert b"PATH=" in environment
    assert b"SENSITIVE_SCAN_KEY" not in environment


@given(st.binary(max_size=300))
def test_no_frame_does_harm(data: bytes) -> None:
    takes: list[Callable[[bytes], object]] = [wire.unpacked_batch, wire.unpacked_entry]
    takes.append(lambda content: list(wire.frames(io.BytesIO(content))))
    for take in takes:
        with contextlib.suppress(wire.WireError):
            assert take(data) or not data


def test_batches_and_entries_arrive_as_they_were() -> None:
    assert wire.unpacked_batch(wire.packed_batch(BATCH)) == BATCH
    scattered = replace(BATCH, rows=[7, 7])
    assert wire.unpacked_batch(wire.packed_batch(scattered)) == scattered
    entry = Unscanned("row 3", "is broken", "mend it", "page 2", "broken")
    assert wire.unpacked_entry(wire.packed_entry(entry)) == entry


@pytest.mark.parametrize(
    "batch",
    [
        replace(BATCH, names=("Name",)),
        replace(BATCH, rows=range(9)),
        replace(BATCH, columns=(pa.array([1, 2]), pa.array(["x", "y"]))),
        replace(BATCH, columns=(pa.array([None, "x"]), pa.array(["x", "y"]))),
        replace(BATCH, part=7),  # type: ignore[arg-type]
    ],
)
def test_a_batch_that_is_none_is_refused(batch: Batch) -> None:
    with pytest.raises(wire.WireError):
        wire.unpacked_batch(wire.packed_batch(batch))
