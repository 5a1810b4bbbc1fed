"""Where what was rewritten goes: a file that is there completely, or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sensitive_scan.errors import InputError
from sensitive_scan.rewrite.copying import not_written

if TYPE_CHECKING:
    from collections.abc import Iterator


def check_target(source: Path, target: Path, *, replaces: bool, in_place: bool = False) -> None:
    """Refuse a target that would be lost; ``replaces`` says that it may be, ``in_place`` that it is the source.

    Raises:
        InputError: it is there already, or is no file.
    """
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
    if source == "-" or (path.exists() and not path.is_file() and not path.is_dir()):
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
        path = place.with_name(f".{place.stem[:100]}.{secrets.token_hex(4)}{suffix}")
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError as error:
            raise not_written(str(target), error) from None
        self._paths.append(path)
        return path

    def place(self, draft: Path, target: Path, like: Path) -> None:
        """Put a finished draft in the place of its target, with the permissions of another file.

        Raises:
            InputError: it cannot be put there.
        """
        try:
            draft.chmod(like.stat().st_mode & 0o777)
            draft.replace(target.resolve())
        except OSError as error:
            raise not_written(str(target), error) from None

    def remove(self) -> None:
        """Remove what is left."""
        for path in self._paths:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


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
