"""Which files the paths on the command line stand for."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

STDIN: Final = "-"


def files_of(
    paths: Sequence[str], *, on_empty: Callable[[str], None], leave_out: Collection[Path] = ()
) -> Iterator[str]:
    """The files to scan in order, each once: files as named, directories walked; ``on_empty`` gets those without any.

    In a directory, hidden files and symbolic links are passed over, and so is, inside a git work tree, what
    ``.gitignore`` excludes; a directory that is itself ignored or hidden was named on purpose and is walked. A missing
    path is handed on, to be reported by whoever opens it. ``leave_out`` are the reports being written.
    """
    seen = {str(path) for path in leave_out}
    for path in paths:
        if path == STDIN or not Path(path).is_dir():
            candidates: Iterator[str] = iter((path,))
        else:
            candidates = _directory(Path(path))
        nothing = True
        for file in candidates:
            nothing = False
            identity = file if file == STDIN else str(Path(file).resolve())
            if identity in seen:
                continue
            seen.add(identity)
            yield file
        if nothing:
            on_empty(path)


def _directory(directory: Path) -> Iterator[str]:
    listed = _listed_by_git(directory)
    if listed is None:
        yield from _walked(directory)
        return
    for name in listed:
        path = directory / name
        if any(part.startswith(".") for part in Path(name).parts) or path.is_symlink():
            continue
        if path.is_dir():  # a submodule or a work tree of its own
            yield from _directory(path)
        elif path.exists():  # git also lists what was deleted and not yet committed
            yield str(path)


def _walked(directory: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(directory):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if not name.startswith(".") and not path.is_symlink():
                yield str(path)


def _listed_by_git(directory: Path) -> list[str] | None:
    """The names below ``directory`` that git does not ignore; ``None`` if it is itself ignored or in no work tree."""
    git = shutil.which("git")
    if git is None or run_git(git, directory, "check-ignore", "-q", ".") != (1, b""):
        return None
    code, output = run_git(git, directory, "ls-files", "-co", "--exclude-standard", "-z")
    return sorted({name for name in os.fsdecode(output).split("\0") if name}) if code == 0 else None


def run_git(git: str, directory: Path, *arguments: str) -> tuple[int, bytes]:
    """The exit code and the output of a command of git in a directory."""
    # A scanned directory is not trusted: its configuration must not start a file system monitor.
    command = [git, "-c", "core.fsmonitor=false", "-C", str(directory), *arguments]
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0"}
    done = subprocess.run(  # noqa: S603 - no shell, and the words are fixed but for the directory, which follows -C
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return done.returncode, done.stdout
