"""A PostgreSQL server of one's own: made in a folder, on a free port of this machine, stopped at the end.

It needs the server's programs only (Debian: ``apt-get install postgresql``). PostgreSQL refuses to run as root, so that
root runs it as the user ``postgres``, which Debian's package makes.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACES = Path("/usr/lib/postgresql")


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; it can be stopped and started again."""

    url: str
    _programs: Path
    _folder: Path
    _port: int

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self._folder}"
        log = self._folder / "log"
        self._run("pg_ctl", "-D", f"{self._folder / 'data'}", "-l", f"{log}", "-o", options, "-w", "-t", "60", "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop it: ``fast``, or ``immediate`` as if its machine had lost its power."""
        self._run("pg_ctl", "-D", f"{self._folder / 'data'}", "-m", mode, "-w", "stop")

    def _make(self) -> None:
        self._run("initdb", "-D", f"{self._folder / 'data'}", "-U", "postgres", "--auth=trust", "--encoding=UTF8")

    def _run(self, program: str, *arguments: str) -> None:
        command = [f"{self._programs / program}", *arguments]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        done = subprocess.run(  # noqa: S603 - the programs of the server that was found
            command, capture_output=True, text=True, cwd=self._folder, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{program} ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}")


def programs() -> Path | None:
    """The folder of the server's programs, if they are installed."""
    found = sorted(_PLACES.glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """A running server whose data lie in ``folder``.

    Raises:
        FileNotFoundError: its programs are not installed.
    """
    where = programs()
    if where is None:
        raise FileNotFoundError("PostgreSQL's server is not installed; apt-get install postgresql")
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(folder, user.pw_uid, user.pw_gid)
        for parent in folder.parents:
            if parent.stat().st_uid == 0 and not parent.stat().st_mode & 0o001:
                parent.chmod(parent.stat().st_mode | 0o011)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Server(f"postgresql://postgres@127.0.0.1:{port}/postgres", where, folder, port)
    server._make()
    server.start()
    try:
        yield server
    finally:
        with suppress(RuntimeError):  # it may have been stopped
            server.stop("immediate")
