"""Columnar files by pyarrow, pandas and polars: values, nested columns, metadata, and files that lie."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import feather, orc, parquet
from pyarrow.parquet import encryption
from uploads import Cell, found_in

from sensitive_scan.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Callable

CARD = 4111111111111111
TABLE = pa.table(
    {
        "name": ["Ann", "Zo\u00eb", None],
        "card": pa.array([CARD, None, 5], pa.int64()),
        "amount": [1.5, 4111111111111111.0, None],
        "born": [dt.date(1980, 1, 2), None, None],
        "note": [b"passport X1", b"\x00\x01", None],
        "person": [{"passport": "X2", "address": {"city": "Bern"}}, None, {"passport": None, "address": None}],
        "tags": [["a", "b"], [], None],
    }
)


def ipc(table: pa.Table, *, is_file: bool = True, **options: Any) -> bytes:
    sink = io.BytesIO()
    new: Any = pa.ipc.new_file if is_file else pa.ipc.new_stream
    with new(sink, table.schema, options=pa.ipc.IpcWriteOptions(**options)) as writer:
        writer.write_table(table)
    return sink.getvalue()


def written(write: Callable[..., Any], table: pa.Table = TABLE, **options: Any) -> bytes:
    sink = io.BytesIO()
    write(table, sink, **options)
    return sink.getvalue()


FILES = {
    "a.parquet": written(parquet.write_table),
    "zstd.parquet": written(parquet.write_table, compression="zstd", row_group_size=1),
    "a.arrow": ipc(TABLE),
    "a.arrows": ipc(TABLE, is_file=False, compression="lz4"),
    "a.feather": written(feather.write_feather, compression="zstd"),
    "a.orc": written(orc.write_table, compression="zlib"),
}


@pytest.mark.parametrize("name", FILES)
def test_every_value_is_found(name: str) -> None:
    found = found_in(FILES[name], name)
    assert {
        *(Cell("", "name", 0, "Ann"), Cell("", "name", 1, "Zo\u00eb"), Cell("", "card", 0, str(CARD))),
        *(Cell("", "amount", 0, "1.5"), Cell("", "amount", 1, str(CARD)), Cell("", "born", 0, "1980-01-02")),
        *(Cell("", "note", 0, "passport X1"), Cell("", "person.passport", 0, "X2"), Cell("", "tags", 0, "a, b")),
        Cell("", "person.address.city", 0, "Bern"),
    } <= set(found.cells)
    assert not found.unscanned


@pytest.mark.parametrize("write", ["to_parquet", "to_feather", "to_orc"])
def test_what_pandas_writes(write: str) -> None:
    frame = pd.DataFrame({"Passport": ["X1", "X2"], "when": pd.to_datetime(["2020-01-01", None])})
    sink = io.BytesIO()
    getattr(frame, write)(sink)
    found = found_in(sink.getvalue(), "a")
    assert Cell("", "Passport", 1, "X2") in found.cells
    assert {cell.part for cell in found.cells} == {""}


def test_metadata_are_fields() -> None:
    field = pa.field("a", pa.string(), metadata={b"owner": b"Ann"})
    told_of_table: Any = {b"passport": b"X1", b"pandas": b'{"attributes": {"k": "v"}}'}
    table = pa.table([["x"]], schema=pa.schema([field], metadata=told_of_table))
    for data in (written(parquet.write_table, table), ipc(table)):
        told = found_in(data, "a").of("metadata")
        assert {("passport", "X1"), ("k", "v"), ("a.owner", "Ann")} == set(told)


def test_dictionaries_and_other_forms_of_strings() -> None:
    forms = (pa.large_string(), pa.string_view(), pa.binary_view(), pa.large_binary())
    kinds = (*forms, pa.dictionary(pa.int8(), pa.string()))
    for kind in kinds:
        column = pa.array(["passport X1"]).cast(kind) if "dict" in str(kind) else pa.array([b"passport X1"]).cast(kind)
        assert ("a", "passport X1") in found_in(ipc(pa.table({"a": column})), "a").of("")


def test_a_date_without_a_python_value_does_not_lose_the_column() -> None:
    column = pa.array([0, 2**62], pa.timestamp("us"))
    assert ("a", "1970-01-01 00:00:00") in found_in(ipc(pa.table({"a": column})), "a").of("")


def test_strings_that_are_no_utf8_are_read() -> None:
    column = pa.array([b"caf\xe9 X1", b"ok"]).view(pa.string())
    assert [text for _, text in found_in(ipc(pa.table({"a": column})), "a").of("")] == ["caf\xe9 X1", "ok"]


def test_offsets_that_lie_are_listed() -> None:
    offsets = pa.py_buffer(bytes.fromhex("00000000ffffff7f02000000"))
    lying = pa.StringArray.from_buffers(2, offsets, pa.py_buffer(b"ab"))
    found = found_in(ipc(pa.table({"a": lying, "b": ["x", "y"]})), "a.arrow")
    assert found.unscanned


def test_files_in_cells_are_read() -> None:
    found = found_in(ipc(pa.table({"scan": [b"%PDF-1.4 nothing that can be read"]})), "a")
    assert [entry.part for entry in found.unscanned] == ["scan file 1"]


def test_rows_keep_counting() -> None:
    table = pa.table({"a": [f"x{n}" for n in range(10_000)]})
    found = found_in(written(parquet.write_table, table, row_group_size=3_000), "a")
    assert Cell("", "a", 9_999, "x9999") in found.cells


def encrypted_parquet(*, footer: bool) -> bytes:
    class Client(encryption.KmsClient):
        def wrap_key(self, key_bytes: bytes, _master: str) -> Any:
            return key_bytes.hex().encode()

        def unwrap_key(self, wrapped_key: Any, _master: str) -> Any:
            return bytes.fromhex(wrapped_key.decode())

    config = encryption.EncryptionConfiguration("k", column_keys={"k": ["name"]}, plaintext_footer=not footer)
    properties = encryption.CryptoFactory(lambda _: Client()).file_encryption_properties(
        encryption.KmsConnectionConfig(), config
    )
    return written(parquet.write_table, TABLE.select(["name"]), encryption_properties=properties)


@pytest.mark.parametrize("footer", [True, False])
def test_encrypted_parquet_is_refused(footer: bool) -> None:
    found = found_in(encrypted_parquet(footer=footer), "a.parquet")
    assert [entry.reason for entry in found.unscanned] == ["encrypted"]


def test_many_rows_of_nothing_are_refused() -> None:
    table = pa.table({"a": pa.nulls(20_000_000, pa.int8())})
    found = found_in(written(parquet.write_table, table, row_group_size=20_000_000), "a")
    assert [entry.reason for entry in found.unscanned] == ["limit"]


def test_a_dictionary_that_stands_for_much_is_bounded() -> None:
    table = pa.table({"a": pa.DictionaryArray.from_arrays(pa.array([0] * 100_000, pa.int32()), ["x" * 1_000_000])})
    found = found_in(written(parquet.write_table, table), "a", Limits(bytes=50_000_000))
    assert found.unscanned[-1].reason == "limit"


def test_cells_are_counted() -> None:
    for name, data in FILES.items():
        assert [entry.reason for entry in found_in(data, name, Limits(cells=2)).unscanned] == ["limit"]


@given(st.data(), st.sampled_from(sorted(FILES)))
def test_any_bytes_are_read_or_listed(data: st.DataObject, name: str) -> None:
    valid = bytearray(FILES[name])
    for place, byte in data.draw(st.lists(st.tuples(st.integers(4, len(valid) - 1), st.integers(0, 255)), max_size=5)):
        valid[place] = byte
    found = found_in(bytes(valid[: data.draw(st.integers(len(valid) // 2, len(valid)))]), name)
    assert not any("TypeError" in entry.problem or "AttributeError" in entry.problem for entry in found.unscanned)
