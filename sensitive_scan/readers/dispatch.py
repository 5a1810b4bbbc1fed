"""The one place where an upload, or a file in it, meets the reader of its format."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from sensitive_scan.masking import shown
from sensitive_scan.model import Unscanned
from sensitive_scan.readers.foreign import kind_with, read_foreign
from sensitive_scan.readers.formats import FORMATS, TEXT, find_kind
from sensitive_scan.readers.limits import SNIFF_BYTES
from sensitive_scan.readers.plain import open_plain
from sensitive_scan.readers.refusal import RefusedError, broken
from sensitive_scan.readers.source import Source

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Parts, Upload

_NO_MEMORY = "bad_alloc"
"""What stands in the exceptions of libraries in C++ that ran out of memory."""

CONTAINERS = {"zip": "archives.contained", "ole": "messages.contained"}
"""Formats that hold many others, and the modules that tell which by looking inside."""


def kind_of(upload: Upload) -> str:
    """The kind of an upload, by its content.

    Raises:
        RefusedError: it is encrypted or damaged.
    """
    head = upload.file.read(SNIFF_BYTES)
    upload.file.seek(0)
    whole = len(head) < SNIFF_BYTES
    kind = find_kind(head, upload.name, whole=whole, is_plain=upload.options.encoding is not None)
    if kind in CONTAINERS:
        try:
            kind = _module(CONTAINERS[kind]).kind_inside(upload)
        finally:
            upload.file.seek(0)
    return kind_with(upload.readers, kind, head, upload.name)


def read_upload(upload: Upload) -> Parts:
    """What an upload holds; whatever is wrong with it is listed.

    Raises:
        ExhaustedError: a limit of the whole upload is reached, and this is a file inside.
    """
    try:
        kind = kind_of(upload)
    except RefusedError as refusal:
        yield refusal.entry
    else:
        yield from read_as(kind, upload)


def read_as(kind: str, upload: Upload) -> Parts:
    """What an upload of a known kind holds, as :func:`read_upload`."""
    try:
        yield from _text(upload) if kind == TEXT else _of_format(kind, upload)
    except RefusedError as refusal:
        if upload.depth and refusal.ends_all:
            raise
        yield refusal.entry
    except Exception as error:  # noqa: BLE001 - libraries of formats raise what they will on hostile files
        if isinstance(error, MemoryError) or _NO_MEMORY in str(error):
            mend = "split it, or raise the limit in the policy"
            yield Unscanned("", "needs more memory than reading may have", mend, reason="limit")
            return
        yield broken(f"is damaged ({shown(type(error).__name__)}); what follows was not scanned").entry


def _of_format(kind: str, upload: Upload) -> Parts:
    known = FORMATS.get(kind)
    if known is None:
        yield from read_foreign(kind, upload)
        return
    if not known.module:
        raise RefusedError("unsupported", f"is {known.name}, which is not read", known.mend)
    yield from _module(known.module).parts(upload)


def _text(upload: Upload) -> Parts:
    source = Source(cast("BinaryIO", upload.file), upload.name, owned=False)
    yield from open_plain(source, upload.options).parts


def _module(name: str) -> Any:
    """A reader's module, imported when the first file of its format comes."""
    return import_module(f"sensitive_scan.readers.{name}")
