"""The bounds of the readers: they keep memory constant whatever the input holds."""

from __future__ import annotations

SNIFF_BYTES = 1 << 16
"""How much of an input decides its encoding and format."""

MAX_RECORD_BYTES = 1 << 24
"""A record of a table, a line of JSON Lines or a JSON value beyond this is read in parts, or skipped and listed."""

MAX_COLUMNS = 16_384
"""The widest table, as in Excel; wider ones are read as plain text, wider rows have the rest in their last cell."""

MAX_PADDING_CELLS = 1 << 20
"""How many empty cells fill up the short rows of a block; more short rows come in batches of fewer columns."""

MAX_FIELD_NAMES = 10_000
"""How many different field names of nested records are told apart."""

MAX_DEPTH = 200
"""How deeply nested JSON is named; deeper values are scanned under the name of their ancestor."""

MAX_BATCH_ROWS = 2_000
"""How many rows of nested records one batch holds at most."""

MAX_LISTED = 20
"""How many places with one kind of problem are listed before the rest is only counted."""

MAX_NUMBERED = 100_000
"""Of how many places with one kind of problem that are only counted the rows are told; of more nobody is told which."""
