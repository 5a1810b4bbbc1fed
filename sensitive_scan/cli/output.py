"""Files that appear only when they are complete, and what is said where they cannot be written."""

from __future__ import annotations

import contextlib
import secrets
import sys
from typing import TYPE_CHECKING, TextIO

from sensitive_scan.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


class OutputError(ConfigurationError):
    """Something that is written cannot be: which option asked for it, why, and what to do."""

    def __init__(self, target: str, error: OSError) -> None:
        why = error.strerror or type(error).__name__
        super().__init__(f"{target}: cannot be written ({why}); check the folder and the space on the disk")


@contextlib.contextmanager
def opened_output(path: Path | None) -> Iterator[TextIO]:
    """A stream to ``path``, or standard output, as :func:`opened_outputs` opens it.

    Raises:
        OutputError: the file cannot be written.
    """
    with opened_outputs([("--output", path)]) as (stream,):
        yield stream


@contextlib.contextmanager
def opened_outputs(targets: Sequence[tuple[str, Path | None]]) -> Iterator[list[TextIO]]:
    """Streams to several files, or to standard output for ``None``, each with the option that asked for it.

    A file appears, or changes, only when all of them are complete: half a report could be taken for a clean one.

    Raises:
        OutputError: a file cannot be written.
    """
    unfinished: list[tuple[str, Path, Path]] = []
    with contextlib.ExitStack() as to_remove, contextlib.ExitStack() as to_close:
        to_remove.callback(_remove, unfinished)
        streams = []
        for option, path in targets:
            if path is None:
                streams.append(sys.stdout)
                continue
            with told_of(option, path):
                stream, temporary = _opened(path)
            to_close.callback(_close, stream)
            if temporary is not None:
                unfinished.append((option, temporary, path.resolve()))
            streams.append(stream)
        yield streams
        for stream, (option, path) in zip(streams, targets, strict=True):
            with told_of(option, path):
                stream.flush() if path is None else stream.close()
        for option, temporary, path in unfinished:
            with told_of(option, path):
                temporary.replace(path)


def write_whole(option: str, path: Path, text: str) -> None:
    """Write a text to the file of an option, all of it or nothing, with lines that end alike everywhere.

    Raises:
        OutputError: the file cannot be written.
    """
    with opened_outputs([(option, path)]) as (stream,):
        stream.write(text)


@contextlib.contextmanager
def told_of(option: str, path: Path | None) -> Iterator[None]:
    """Make an :class:`OutputError` of what goes wrong while the file of an option, or standard output, is written."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError("standard output" if path is None else f"{option} {path}", error) from None


def _remove(unfinished: Sequence[tuple[str, Path, Path]]) -> None:
    for _, temporary, _ in unfinished:
        temporary.unlink(missing_ok=True)


def _close(stream: TextIO) -> None:
    """Close a stream; what cannot be written any more was told already."""
    with contextlib.suppress(OSError):
        stream.close()


def _opened(path: Path) -> tuple[TextIO, Path | None]:
    if path.exists() and not path.is_file():  # a device or a pipe
        return path.open("w", encoding="utf-8", newline="\n"), None
    target = path.resolve()
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    return unfinished.open("x", encoding="utf-8", newline="\n"), unfinished
