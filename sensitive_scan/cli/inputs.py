"""Which files the paths on the command line stand for."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sensitive_scan.cli.exclusion import Exclusion
from sensitive_scan.errors import ConfigurationError, InputError
from sensitive_scan.readers.remote import check_address, files_below, is_remote

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

STDIN: Final = "-"


def files_of(
    paths: Sequence[str],
    *,
    on_empty: Callable[[str], None],
    leave_out: Collection[Path] = (),
    exclusion: Exclusion | None = None,
) -> Iterator[str]:
    """The files to scan in order, each once: files as named, directories walked; ``on_empty`` gets those without any.

    In a directory, hidden files and symbolic links are passed over, and so is, inside a git work tree, what
    ``.gitignore`` excludes. Of an address as ``s3://bucket/exports/*.csv`` the store tells what there
    is. A directory that is itself ignored or hidden was named on purpose and is walked. A missing
    path is handed on, to be reported by whoever opens it. ``leave_out`` are the reports being written, and what the
    ``exclusion`` leaves out does not count as missing.
    """
    seen = {str(path) for path in leave_out}
    exclusion = exclusion or Exclusion()
    for path in paths:
        before = exclusion.count
        if path == STDIN:
            candidates: Iterator[str] = iter((path,))
        elif is_remote(path) and not os.path.lexists(path):
            candidates = (file for file in _stored(path) if not exclusion.leaves_out(file, path))
        elif not Path(path).is_dir():
            candidates = iter(() if exclusion.leaves_out(path) else (path,))
        else:
            candidates = _Walk(path, exclusion).files(Path(path))
        nothing = True
        for file in candidates:
            nothing = False
            identity = file if file == STDIN or is_remote(path) else str(Path(file).resolve())
            if identity in seen:
                continue
            seen.add(identity)
            yield file
        if nothing and exclusion.count == before:
            on_empty(path)


def _stored(path: str) -> Iterator[str]:
    """The files of a store; an address that cannot be asked is handed on, to be reported by whoever opens it."""
    check_address(path)  # here, since what it refuses may not be told by its name
    try:
        yield from files_below(path)
    except (ConfigurationError, InputError):
        yield path


@dataclass(frozen=True, slots=True)
class _Walk:
    """A way through the folder that was ``given``, past what the ``exclusion`` leaves out."""

    given: str
    exclusion: Exclusion

    def files(self, directory: Path) -> Iterator[str]:
        listed = _listed_by_git(directory)
        if listed is None:
            yield from self._walked(directory)
            return
        for name in listed:
            path = directory / name
            if any(part.startswith(".") for part in Path(name).parts) or path.is_symlink():
                continue
            if path.is_dir():  # a submodule or a work tree of its own
                if not self.exclusion.leaves_out(str(path), self.given, is_folder=True):
                    yield from self.files(path)
            elif path.exists() and not self.exclusion.leaves_out(str(path), self.given):
                yield str(path)  # git also lists what was deleted and not yet committed

    def _walked(self, directory: Path) -> Iterator[str]:
        for folder, folders, names in os.walk(directory):
            folders[:] = sorted(
                name
                for name in folders
                if not name.startswith(".")
                and not self.exclusion.leaves_out(os.path.join(folder, name), self.given, is_folder=True)  # noqa: PTH118 - faster
            )
            for name in sorted(names):
                path = Path(folder, name)
                if name.startswith(".") or path.is_symlink() or self.exclusion.leaves_out(str(path), self.given):
                    continue
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
