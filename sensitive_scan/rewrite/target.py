"""Where what was rewritten goes: a file that is there completely, or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from sensitive_scan.errors import InputError
from sensitive_scan.rewrite.copying import not_written

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME_SHOWN: Final = 40
"""How much of a target's name its draft has, in characters: names of files are short of 255 bytes."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What the system knows of a file at a moment: which one it is, its size, when it was written and changed."""

    path: Path
    state: tuple[int, ...]

    @classmethod
    def of(cls, path: Path) -> Seal:
        """That of a file as it is now."""
        return cls(path, _state(path))

    def require(self) -> None:
        """Refuse a file that is another one by now, or was written to.

        Raises:
            InputError: it is.
        """
        if _state(self.path) != self.state:
            raise changed(str(self.path))


def _state(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except (OSError, ValueError):  # whoever opens it says why
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def changed(name: str) -> InputError:
    """The exception for a file that is not what it was when it was scanned."""
    return InputError(name, "is not what it was when it was scanned", "leave it alone meanwhile, and try again")


def check_target(source: Path, target: Path, *, replaces: bool, in_place: bool = False) -> None:
    """Refuse a target that would be lost; ``replaces`` says that it may be, ``in_place`` that it is the source.

    Raises:
        InputError: it is there already, is no file, or cannot be looked at.
    """
    try:
        _check_target(source, target, replaces=replaces, in_place=in_place)
    except OSError as error:
        raise not_written(str(target), error) from None
    except RuntimeError:  # so Python 3.11 and 3.12 tell of links that lead to each other
        raise InputError(str(target), "is a link that leads back to itself", "name another file") from None


def _check_target(source: Path, target: Path, *, replaces: bool, in_place: bool) -> None:
    target.resolve()
    if _is_same(source, target):
        if not in_place:
            raise InputError(str(target), "is the input itself", "name another file, or ask for it with --in-place")
        return
    if target.is_dir():
        raise InputError(str(target), "is a directory", "name a file in it")
    # what a shell sends standard output to may be a regular file, which must not be replaced under its hands
    if (target.exists() and not target.is_file()) or target.absolute().parts[1:2] in (("dev",), ("proc",)):
        raise InputError(str(target), "is no regular file", "name a file; what is written must be read again")
    if target.exists() and not replaces:
        raise InputError(str(target), "is there already", "name another file, or have it replaced with --force")


def check_source(source: str) -> Path:
    """The path of a file that can be read more than once.

    Raises:
        InputError: it is none.
    """
    path = Path(source)
    try:
        is_stream = source == "-" or (path.exists() and not path.is_file() and not path.is_dir())
    except OSError as error:
        raise InputError(source, f"cannot be opened ({error.strerror})", "check the path") from None
    if is_stream:
        raise InputError(source, "is no regular file, and must be read twice", "save it to a file, and name that")
    return path


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


@contextlib.contextmanager
def drafts() -> Iterator[Drafts]:
    """Makes files that are gone in the end unless they were put in their place."""
    made = Drafts()
    try:
        yield made
    finally:
        made.remove()


class Drafts:
    """The unfinished files of one rewriting, readable by nobody else."""

    def __init__(self) -> None:
        self._paths: list[Path] = []

    def new(self, target: Path, suffix: str) -> Path:
        """The path of a draft beside its target; the ``suffix`` is the source's, since readers go by it too.

        Raises:
            InputError: nothing can be written there.
        """
        place = target.resolve()
        path = place.with_name(f".{place.stem[:_NAME_SHOWN]}.{secrets.token_hex(8)}{suffix}")
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError as error:
            raise not_written(str(target), error) from None
        self._paths.append(path)
        return path

    def place(self, draft: Path, target: Path, like: Path) -> None:
        """Put a finished draft in the place of its target.

        A file that was there gives it its owner and permissions, a new one has those of the file that it is made
        ``like``, less what the process's mask takes.

        Raises:
            InputError: it cannot be put there.
        """
        place = target.resolve()
        try:
            if place.exists():
                _own(draft, place.stat())
            else:
                draft.chmod(stat.S_IMODE(like.stat().st_mode) & 0o777 & ~_mask())
            draft.replace(place)
        except OSError as error:
            raise not_written(str(target), error) from None

    def remove(self) -> None:
        """Remove what is left."""
        for path in self._paths:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _own(draft: Path, was: os.stat_result) -> None:
    """Give a draft the owner and permissions of the file that it replaces; what is for others than it can have, not."""
    mode = stat.S_IMODE(was.st_mode) & 0o777
    here = draft.stat()
    if hasattr(os, "chown") and (here.st_uid, here.st_gid) != (was.st_uid, was.st_gid):
        try:
            os.chown(draft, was.st_uid, was.st_gid)
        except OSError:
            mode &= ~0o070  # they were meant for another group
    draft.chmod(mode)


def _mask() -> int:
    """What the process takes of the permissions of new files; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


@contextlib.contextmanager
def opened(draft: Path, target: Path) -> Iterator[BinaryIO]:
    """A draft to write to, which is on the disk afterwards.

    Raises:
        InputError: it cannot be written.
    """
    try:
        stream = draft.open("wb")
    except OSError as error:
        raise not_written(str(target), error) from None
    try:
        yield stream
    except BaseException:
        with contextlib.suppress(OSError):
            stream.close()
        raise
    try:
        with stream:
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise not_written(str(target), error) from None
