"""Columnar files: Parquet, Arrow IPC files and streams, Feather and ORC, some rows at once.

What is read of them is validated, since the libraries trust offsets of files that they do not check
(https://arrow.apache.org/docs/format/Security.html).
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pyarrow as pa

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.blobs import Blobs
from sensitive_scan.readers.gathered import Gathered
from sensitive_scan.readers.refusal import RefusedError, broken, encrypted
from sensitive_scan.readers.tables.arrow_columns import ColumnReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.upload import Parts, Upload

_PARQUET, _ENCRYPTED, _FILE, _FEATHER, _ORC = b"PAR1", b"PARE", b"ARROW1", b"FEA1", b"ORC"
_BATCH_ROWS = 2048
_NOISE = (b"ARROW:", b"PARQUET:", b"org.apache.spark.", b"writer.")
_STRINGS = 1 << 26
_ROWS_OF_NOTHING = 1 << 24


def parts(upload: Upload) -> Parts:
    """The rows with columns of columns flattened, and what the schema says besides."""
    head = upload.file.read(6)
    upload.file.seek(0)
    if head.startswith(_ENCRYPTED):
        raise encrypted()
    if head.startswith(_PARQUET):
        yield from _parquet(upload)
    elif head.startswith(_ORC):
        yield from _orc(upload)
    elif head.startswith(_FEATHER):
        raise RefusedError("unsupported", "is an old Feather file, which is not read", "save it as Parquet or Arrow")
    else:
        yield from _ipc(upload, is_file=head.startswith(_FILE))


class _Rows:
    """Batches of one file as they are handed on."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._blobs = Blobs(upload)
        self._columns = ColumnReader(upload, self._blobs)
        self._row = 0
        self.size = max(1, upload.file.seek(0, 2))
        self._unpacked = 0
        upload.file.seek(0)

    def batch(self, batch: pa.RecordBatch, *, counted: bool = False) -> Parts:
        """A batch, its bytes and, unless they are counted already, its cells against the budget."""
        self._unpacked += batch.nbytes
        self._upload.budget.unpack(self.size, self._unpacked, batch.nbytes)
        if not counted:
            self._upload.budget.spend("cells", batch.num_rows * max(1, batch.num_columns))
        for start in range(0, batch.num_rows, _BATCH_ROWS):
            some = batch.slice(start, _BATCH_ROWS)
            yield from self._columns.batches(some, self._row)
            self._row += some.num_rows
            yield from self._blobs.files()


def _parquet(upload: Upload) -> Parts:
    """Row group by row group; one that is damaged does not lose the others."""
    from pyarrow import parquet

    rows = _Rows(upload)
    try:
        file = parquet.ParquetFile(
            _source(upload),
            thrift_string_size_limit=_STRINGS,
            thrift_container_size_limit=_STRINGS >> 4,
            pre_buffer=False,
        )
        schema = file.schema_arrow
    except (pa.ArrowException, OSError, ValueError) as error:
        raise _refusal(error) from None
    yield from _schema(upload, schema, file.metadata.metadata or {})
    texts = [field.name for field in schema if pa.types.is_string(field.type) or pa.types.is_binary(field.type)]
    if texts:
        file = parquet.ParquetFile(_source(upload), read_dictionary=texts, metadata=file.metadata, pre_buffer=False)
    for group in range(file.metadata.num_row_groups):
        try:
            _check_group(upload, file.metadata.row_group(group), rows.size)
            batches = file.iter_batches(_BATCH_ROWS, row_groups=[group], use_threads=False)
            yield from _each(rows, batches, counted=True)
        except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
            yield replace(_refusal(error).entry, where=f"row group {group:,}")
        except RefusedError as refusal:
            if refusal.ends_all:
                raise
            yield replace(refusal.entry, where=f"row group {group:,}")


def _check_group(upload: Upload, group: Any, size_of_file: int) -> None:
    """Refuse a row group by what the file says of it, before any of it is unpacked."""
    budget = upload.budget
    if group.num_rows > _ROWS_OF_NOTHING and group.total_byte_size * budget.limits.ratio < group.num_rows:
        raise RefusedError("limit", "holds far more rows than bytes and was not scanned", "write it in smaller groups")
    budget.spend("cells", max(0, group.num_rows) * max(1, group.num_columns))
    # What is said of single columns is not asked for: where a column is encrypted, the library ends the process.
    size = max(0, group.total_byte_size)
    budget.unpack(size_of_file, size, size)


def _each(rows: _Rows, batches: Iterator[pa.RecordBatch], *, counted: bool = False) -> Parts:
    for batch in batches:
        yield from rows.batch(batch, counted=counted)


def _orc(upload: Upload) -> Parts:
    """Stripe by stripe."""
    from pyarrow import orc

    rows = _Rows(upload)
    try:
        file = orc.ORCFile(_source(upload))
        schema = file.schema
    except (pa.ArrowException, OSError, ValueError) as error:
        raise _refusal(error) from None
    upload.budget.spend("cells", max(0, file.nrows) * max(1, len(schema)))
    yield from _schema(upload, schema, file.file_metadata.metadata if hasattr(file, "file_metadata") else {})
    for stripe in range(file.nstripes):
        try:
            yield from rows.batch(file.read_stripe(stripe), counted=True)
        except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
            yield replace(_refusal(error).entry, where=f"stripe {stripe:,}")


def _ipc(upload: Upload, *, is_file: bool) -> Parts:
    """Record batch by record batch."""
    rows = _Rows(upload)
    source = _source(upload)
    options = pa.ipc.IpcReadOptions(use_threads=False)
    try:
        reader: Any = (pa.ipc.open_file if is_file else pa.ipc.open_stream)(source, options=options)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise _refusal(error) from None
    yield from _schema(upload, reader.schema, {})
    for number in range(reader.num_record_batches if is_file else _ROWS_OF_NOTHING):
        try:
            batch = reader.get_batch(number) if is_file else reader.read_next_batch()
            yield from rows.batch(batch)
        except StopIteration:
            return
        except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
            yield replace(_refusal(error).entry, where=f"batch {number:,}")
            if not is_file:
                return


def _source(upload: Upload) -> pa.NativeFile:
    return pa.PythonFile(cast("Any", upload.file), mode="r")


def _refusal(error: Exception) -> RefusedError:
    text = str(error).lower()
    if "decrypt" in text or "encrypted" in text:
        return encrypted()
    if isinstance(error, pa.ArrowNotImplementedError):
        return RefusedError("unsupported", "has columns of a kind that is not read", "export it as CSV")
    return broken("is damaged; what could not be read of it was not scanned")


def _schema(upload: Upload, schema: pa.Schema, metadata: dict[bytes, bytes]) -> Parts:
    """What a schema says besides names and types, without what libraries note for themselves."""
    gathered = Gathered(upload)
    gathered.record("metadata", list(_told({**metadata, **(schema.metadata or {})})))
    for field in schema:
        told = [(f"{field.name}.{name}", value) for name, value in _told(field.metadata or {})]
        gathered.record("metadata", told)
    if not schema.names:
        yield Unscanned("", "has no columns", "look at it with the program that made it")
    yield from gathered.rest()


def _told(metadata: dict[bytes, bytes]) -> Iterator[tuple[str, str]]:
    for key, value in metadata.items():
        text = value.decode("utf-8", "replace")
        if key == b"pandas":
            yield from _attributes(text)
        elif not key.startswith(_NOISE):
            yield key.decode("utf-8", "replace"), text


def _attributes(text: str) -> Iterator[tuple[str, str]]:
    """What users of pandas noted of a table."""
    try:
        attributes = json.loads(text)["attributes"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return
    if isinstance(attributes, dict):
        yield from ((str(key), str(value)) for key, value in attributes.items())
