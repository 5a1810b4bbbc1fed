"""Opening inputs: what is plain text is read here, everything else in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from sensitive_scan.errors import InputError
from sensitive_scan.limits import DEFAULT_LIMITS
from sensitive_scan.readers.batch import Reading, ReadOptions
from sensitive_scan.readers.foreign import kind_with
from sensitive_scan.readers.formats import TEXT, find_kind
from sensitive_scan.readers.plain import check_options, open_plain
from sensitive_scan.readers.source import Source, open_source

if TYPE_CHECKING:
    import os

    from sensitive_scan.limits import Limits
    from sensitive_scan.readers.foreign import ForeignReader


def open_file(
    path: str | os.PathLike[str],
    options: ReadOptions = ReadOptions(),  # noqa: B008 - immutable
    limits: Limits = DEFAULT_LIMITS,
    readers: tuple[ForeignReader, ...] = (),
) -> Reading:
    """Open a file (``-`` is standard input, ``s3://…`` one of a store) as batches.

    What is wrong inside, a format that is not read among it, is listed among the parts. ``readers`` are those from
    outside, for formats that otherwise none would read.

    Raises:
        InputError: the file is missing, unreadable or a directory.
        ConfigurationError: an option is wrong, or what an address needs is not installed.
    """
    check_options(options)
    return _open(open_source(path), options, limits, readers)


def open_stream(
    stream: BinaryIO,
    name: str,
    options: ReadOptions = ReadOptions(),  # noqa: B008 - immutable
    limits: Limits = DEFAULT_LIMITS,
    readers: tuple[ForeignReader, ...] = (),
) -> Reading:
    """Open a binary stream as batches; ``name`` is for messages, and its ending helps to tell the format.

    The stream stays open. ``readers`` are as in :func:`open_file`, and so is what it raises.
    """
    check_options(options)
    return _open(Source(stream, name, owned=False), options, limits, readers)


def _open(source: Source, options: ReadOptions, limits: Limits, readers: tuple[ForeignReader, ...]) -> Reading:
    try:
        head = source.head()
    except OSError:
        source.close()
        raise InputError(source.name, "cannot be read", "check the disk") from None
    kind = find_kind(head, source.name, whole=source.head_is_all, is_plain=options.encoding is not None)
    kind = kind_with(readers, kind, head, source.name)
    if kind == TEXT:
        return open_plain(source, options)
    from sensitive_scan.readers.isolation import open_isolated  # with all that processes need

    return open_isolated(source, kind, options, limits, readers)
