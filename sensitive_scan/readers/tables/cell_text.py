"""Cells of any type as the text that is scanned."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pyarrow as pa
from pyarrow import compute as pc
from pyarrow import types

from sensitive_scan.readers.flatten import decimal_text

_MOST_BITS = 4000
_WHOLE = r"\.0+$"
_WHOLE_SECOND = r"\.0+(\D|$)"
_ODD = "[a-zA-Z]"
"""What a number has as text if Arrow wrote it with an exponent, or if it is none."""


def text_column(column: Any) -> pa.Array[Any]:  # noqa: PLR0911 - one for each kind
    """An Arrow array of any type as a string or large string array without nulls; strings are shared, not copied."""
    kind = column.type
    if types.is_dictionary(kind):
        return without_nulls(text_column(column.dictionary).take(column.indices))
    if types.is_string(kind) or types.is_large_string(kind):
        return without_nulls(column)
    if types.is_string_view(kind):
        # large, because all of its texts together may be longer than offsets of 32 bits reach
        return without_nulls(column.cast(pa.large_string()))
    if types.is_integer(kind) or types.is_date(kind) or types.is_boolean(kind):
        return without_nulls(column.cast(pa.string()))
    if types.is_float32(kind) or types.is_float64(kind) or types.is_decimal(kind):
        return _number_texts(column)
    if types.is_timestamp(kind):
        return without_nulls(pc.replace_substring_regex(column.cast(pa.string()), _WHOLE_SECOND, r"\1"))
    return pa.array([scalar_text(cell) for cell in column.to_pylist()], pa.string())


def without_nulls(column: pa.Array[Any]) -> pa.Array[Any]:
    """Strings with an empty one for every missing one."""
    return column.fill_null("") if column.null_count else column


def _number_texts(column: Any) -> pa.Array[Any]:
    """Numbers that may have a fraction; :func:`scalar_text` writes those that Arrow writes differently."""
    try:
        return without_nulls(column.cast(pa.int64()).cast(pa.string()))
    except pa.ArrowInvalid:
        texts = without_nulls(pc.replace_substring_regex(column.cast(pa.string()), _WHOLE, ""))
    odd = pc.match_substring_regex(texts, _ODD)
    if not pc.any(odd).as_py():
        return texts
    return pa.array(
        [
            scalar_text(cell) if is_odd else text
            for cell, is_odd, text in zip(column.to_pylist(), odd.to_pylist(), texts.to_pylist(), strict=True)
        ],
        pa.string(),
    )


def scalar_text(value: Any) -> str:  # noqa: PLR0911 - one for each kind
    """A cell as text: whole numbers without point and exponent, missing values empty, nested ones with spaces."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if value is None:
        return ""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, Mapping):
        return " ".join(f"{scalar_text(key)}: {scalar_text(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(map(scalar_text, value))
    if getattr(value, "ndim", 0) and hasattr(value, "tolist"):
        return scalar_text(value.tolist())
    return _plain_text(value)


def _plain_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if _is_missing(value):
        return ""
    if isinstance(value, Decimal):
        return decimal_text(value)
    if hasattr(value, "is_integer") and not isinstance(value, int) and value.is_integer():
        return str(int(value))
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return hex(value)  # as one run of letters and digits, like its decimal digits, which take too long
    return str(value).encode("utf-8", "replace").decode()


def _is_missing(value: Any) -> bool:
    """Whether a value is NaN, NaT or pandas' NA, which alone is not to be compared."""
    try:
        return bool(value != value)  # noqa: PLR0124 - what is missing is not equal to itself
    except (TypeError, ValueError):
        return type(value).__name__ == "NAType"
