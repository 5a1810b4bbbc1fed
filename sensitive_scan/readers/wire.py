"""What goes over the pipe from the process that reads to the one that scans: frames that cannot do harm.

A frame is one byte for its kind, four for its length, and its content. Nothing is unpickled: entries are JSON, columns
are Arrow's format, which is checked in full, for whoever takes over a reader writes what he wants.
"""

from __future__ import annotations

import io
import json
import struct
from dataclasses import asdict
from typing import IO, TYPE_CHECKING, Final

import pyarrow as pa

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.limits import MAX_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KIND: Final = b"K"
BATCH: Final = b"B"
UNSCANNED: Final = b"U"
END: Final = b"E"
OUT_OF_MEMORY: Final = 2
"""The exit code of a process whose memory did not suffice for reading."""

_HEADER: Final = struct.Struct("<cI")
_LENGTH: Final = struct.Struct("<I")
_TEXTS = (pa.string(), pa.large_string())
_LONGEST: Final = 1 << 27


class WireError(Exception):
    """The other side does not keep to the format."""


def write_frame(pipe: IO[bytes], kind: bytes, content: bytes = b"") -> None:
    """Send one frame."""
    pipe.write(_HEADER.pack(kind, len(content)))
    pipe.write(content)
    pipe.flush()


def frames(pipe: IO[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """The frames that come, up to the end of the pipe.

    Raises:
        WireError: one is too long, or the pipe ends within it.
    """
    while header := pipe.read(_HEADER.size):
        if len(header) < _HEADER.size:
            raise WireError
        kind, length = _HEADER.unpack(header)
        if length > _LONGEST:
            raise WireError
        content = pipe.read(length)
        if len(content) < length:
            raise WireError
        yield kind, content


def packed_entry(entry: Unscanned) -> bytes:
    """An entry as bytes."""
    return json.dumps(asdict(entry)).encode()


def unpacked_entry(content: bytes) -> Unscanned:
    """The entry of :func:`packed_entry`; :class:`WireError` if it is none."""
    try:
        fields = json.loads(content)
        rows = tuple(fields.pop("rows"))
        entry = Unscanned(**fields, rows=rows)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise WireError from None
    if not all(isinstance(value, str) for value in fields.values()) or any(type(row) is not int for row in rows):
        raise WireError
    return entry


def packed_batch(batch: Batch) -> bytes:
    """A batch as bytes."""
    rows = batch.rows
    told = [rows.start, rows.stop] if isinstance(rows, range) and rows.step == 1 else None
    header = json.dumps(
        {
            "names": batch.names,
            "indices": batch.indices,
            "range": told,
            "rows": None if told else list(rows),
            "part": batch.part,
            "is_grid": batch.is_grid,
            "above": batch.above,
            "left": batch.left,
        }
    ).encode()
    places = [str(place) for place in range(len(batch.columns))]
    sink = io.BytesIO()
    sink.write(_LENGTH.pack(len(header)))
    sink.write(header)
    arrays = pa.RecordBatch.from_arrays(list(batch.columns), names=places)
    with pa.ipc.new_stream(sink, arrays.schema) as writer:
        writer.write_batch(arrays)
    return sink.getvalue()


def unpacked_batch(content: bytes) -> Batch:
    """The batch of :func:`packed_batch`; :class:`WireError` if it is none."""
    try:
        (length,) = _LENGTH.unpack_from(content)
        header = json.loads(content[_LENGTH.size : _LENGTH.size + length])
        with pa.ipc.open_stream(pa.py_buffer(content).slice(_LENGTH.size + length)) as reader:
            arrays = reader.read_next_batch()
        arrays.validate(full=True)
        rows: Sequence[int] = range(*header["range"]) if header["range"] else header["rows"]
        batch = Batch(
            tuple(header["names"]),
            tuple(header["indices"]),
            tuple(arrays.columns),
            rows,
            header["part"],
            header["is_grid"],
            header["above"],
            header["left"],
        )
    except (ValueError, TypeError, KeyError, struct.error, pa.ArrowException, RecursionError):
        raise WireError from None
    if not _is_sound(batch):
        raise WireError
    return batch


def _is_sound(batch: Batch) -> bool:
    sizes = {len(column) for column in batch.columns} | {len(batch.rows)}
    return (
        len(batch.names) == len(batch.indices) == len(batch.columns) <= MAX_COLUMNS
        and len(sizes) == 1
        and all(column.type in _TEXTS and not column.null_count for column in batch.columns)
        and all(type(name) is str for name in (*batch.names, batch.part))
        and all(type(number) is int for number in (*batch.indices, batch.above, batch.left))
        and (isinstance(batch.rows, range) or all(type(number) is int for number in batch.rows))
    )
