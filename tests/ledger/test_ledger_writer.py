"""The writer: nothing acknowledged is lost, whatever dies or stops in the middle; memory is bounded."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.errors import LedgerError
from sensitive_scan.ledger import Incident, Ledger, LedgerWriter
from sensitive_scan.ledger.standing import standing_of
from sensitive_scan.ledger.verify import verify
from tests.ledger.conftest import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from postgresql_server import Server

    Make = Callable[..., Incident]

# A process that puts incidents on record and prints the name of each as soon as it is told that it is safe.
_PROCESS = """
import os, sys, threading
from sensitive_scan.keys import Keyring
from sensitive_scan.ledger import Incident, Ledger, LedgerWriter
from sensitive_scan.ledger.incident import new_uid, now
url, spill, threads, count = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
writer = LedgerWriter(Ledger(url, Keyring(b"a key for tests, no secret")), spill)
def work():
    for _ in range(count):
        uid = new_uid()
        writer.record([Incident(uid=uid, time=now(), tenant="acme", fingerprint=uid)], is_durable=True)
        os.write(1, uid.encode() + b"\\n")
workers = [threading.Thread(target=work) for _ in range(threads)]
[one.start() for one in workers]
[one.join() for one in workers]
writer.close()
"""


def started(url: str, spill: Path, threads: int, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _PROCESS, url, str(spill), str(threads), str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def on_record(url: str, spill: Path) -> list[str]:
    """The names of everything on record, once what was left behind has been taken over."""
    ledger = Ledger(url, KEYS)
    writer = LedgerWriter(ledger, spill)
    writer.flush()
    writer.close()
    assert verify(ledger).problems == ()
    assert not list(spill.glob("*")) if spill.is_dir() else True
    names = [entry.incident.uid for entry in ledger.entries()]
    ledger.close()
    return names


def test_many_threads_write_at_once(ledger: Ledger, tmp_path: Path, incident: Make) -> None:
    writer = LedgerWriter(ledger, tmp_path / "spill", most_waiting=50)

    def work() -> None:
        for _ in range(100):
            writer.record([incident(), incident()])
            writer.count("acme", "record", 1, 1)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    writer.close()
    assert verify(ledger).entries == 1600
    assert verify(ledger).problems == ()
    assert (standing_of(ledger, "acme", 1).rows, standing_of(ledger, "acme", 1).rows_hit) == (800, 800)


def test_processes_and_threads_share_one_ledger(url: str, tmp_path: Path) -> None:
    spill = tmp_path / "spill"
    Ledger(url, KEYS).close()
    processes = [started(url, spill, threads=8, count=25) for _ in range(4)]
    told = [process.communicate(timeout=120)[0].split() for process in processes]
    assert [process.returncode for process in processes] == [0] * 4
    names = on_record(url, spill)
    assert len(names) == 800
    assert sorted(names) == sorted(uid for each in told for uid in each)


def test_a_killed_writer_loses_nothing_that_it_acknowledged(url: str, tmp_path: Path) -> None:
    spill = tmp_path / "spill"
    Ledger(url, KEYS).close()
    acknowledged: list[str] = []
    for turn in range(6):
        with started(url, spill, threads=4, count=100_000) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            time.sleep(0.02 + 0.05 * turn)
            os.kill(process.pid, signal.SIGKILL)
            acknowledged += [line.strip() for line in [first, *process.stdout] if line.endswith("\n")]
    names = on_record(url, spill)
    assert len(acknowledged) > 20
    assert set(acknowledged) <= set(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_server_that_is_stopped_in_the_middle_loses_nothing(postgresql: Server, tmp_path: Path, mode: str) -> None:
    spill = tmp_path / "spill"
    ledger = Ledger(postgresql.url, KEYS)
    before = verify(ledger).entries
    ledger.close()
    with started(postgresql.url, spill, threads=4, count=3000) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(200)]
        postgresql.stop(mode)
        try:
            while not any(spill.glob("*")):
                told.append(process.stdout.readline().strip())
        finally:
            postgresql.start()
        told += [line.strip() for line in process.stdout]
    assert process.returncode == 0
    names = on_record(postgresql.url, spill)
    assert len(set(told)) == 12_000
    assert set(told) <= set(names)
    assert len(names) == len(set(names)) >= before + 12_000


def test_while_the_database_is_away_incidents_are_spilled_and_come_back(
    tmp_path: Path, incident: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = Ledger(str(tmp_path / "x.db"), KEYS)
    spill = tmp_path / "spill"
    is_away = True
    real = ledger.append

    def append(*arguments: object, **named: object) -> None:
        if is_away:
            raise LedgerError("the ledger's database: away; wait")
        real(*arguments, **named)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(ledger, "append", append)
    writer = LedgerWriter(ledger, spill)
    safe = [incident(), incident()]
    writer.record(safe[:1], is_durable=True)
    writer.record(safe[1:])
    writer.count("acme", "record", 3, 1)
    writer.flush()
    (file,) = spill.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    assert {json.loads(line).get("uid") for line in file.read_bytes().splitlines()} >= {one.uid for one in safe}
    writer.close()
    is_away = False
    assert sorted(on_record(str(tmp_path / "x.db"), spill)) == sorted(one.uid for one in safe)
    assert standing_of(ledger, "acme", 1).rows == 3
    ledger.close()


def test_what_a_process_did_not_live_to_finish_is_passed_over(tmp_path: Path, incident: Make) -> None:
    spill = tmp_path / "spill"
    spill.mkdir()
    (spill / "1-dead.spill").write_bytes(b'{"uid":"' + b"a" * 32 + b'","time":5,"tenant":"acme"}\n{"uid":"bb')
    ledger = Ledger(str(tmp_path / "x.db"), KEYS)
    writer = LedgerWriter(ledger, spill)
    writer.record([incident()], is_durable=True)
    writer.close()
    assert next(entry.incident.time for entry in ledger.entries()) == 5
    assert verify(ledger).entries == 2
    ledger.close()


def test_no_room_anywhere_is_told_to_whoever_waits(
    tmp_path: Path, incident: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sensitive_scan.ledger.writer._PATIENCE", 2.0)
    ledger = Ledger(str(tmp_path / "x.db"), KEYS)
    writer = LedgerWriter(ledger, tmp_path / "spill", most_waiting=3)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    previous = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        with pytest.raises(LedgerError, match="make room"):
            writer.record([incident()], is_durable=True)
        for _ in range(3):
            writer.record([incident()])
        with pytest.raises(LedgerError, match="make room"):
            writer.record([incident()])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, previous)
    writer.close()
    ledger.close()
    assert len(on_record(str(tmp_path / "x.db"), tmp_path / "spill")) == 3


def test_a_forked_child_writes_by_itself(tmp_path: Path, incident: Make) -> None:
    ledger = Ledger(str(tmp_path / "x.db"), KEYS)
    writer = LedgerWriter(ledger, tmp_path / "spill")
    writer.record([incident(tenant="parent")], is_durable=True)
    child = os.fork()
    if not child:
        try:
            writer.record([incident(tenant="child")], is_durable=True)
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    writer.record([incident(tenant="parent")], is_durable=True)
    writer.close()
    assert [entry.incident.tenant for entry in ledger.entries()] == ["parent", "child", "parent"]
    ledger.close()
