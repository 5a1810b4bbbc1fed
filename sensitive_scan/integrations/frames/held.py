"""Frames of any library as one of three that are worked on, and the way back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from sensitive_scan.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    import pyarrow as pa

    from sensitive_scan.integrations.frames.marks import Edits
    from sensitive_scan.integrations.frames.on_arrow import Bools
    from sensitive_scan.redaction import How

_SOURCE = "frame"


class Library(Protocol):
    """What the modules ``on_arrow``, ``on_pandas`` and ``on_polars`` do, each for the frames of its library."""

    def held(self, data: Any, /) -> tuple[Any, Callable[[Any], Any]] | None:
        """Data as a frame, and what turns a frame into what was given; ``None`` for what is no table."""

    def made(self, columns: Mapping[str, pa.Array[Any]], /) -> Any:
        """A frame of some columns."""

    def shaped(self, frame: Any, columns: Sequence[pa.Array[Any]], /) -> Any:
        """A frame with other cells, and the names and the index of another."""

    def rows(self, frame: Any, values: pa.Array[Any], name: str, /) -> Any:
        """A value for each row of a frame."""

    def redacted(self, frame: Any, edits: Edits, how: How, /) -> Any:
        """A frame with what was found hidden."""

    def renamed(self, frame: Any, places: Collection[int], /) -> Any:
        """A frame with the names at some places masked."""

    def kept(self, frame: Any, wanted: Bools, /) -> Any:
        """Some rows of a frame."""


class Held(NamedTuple):
    """A frame, its library, and what turns a frame of that into the kind of thing that was given."""

    frame: Any
    library: Library
    back: Callable[[Any], Any]

    @property
    def rows(self) -> int:
        """How many rows the frame has."""
        return int(self.frame.shape[0])


def library_of(data: Any) -> Library:
    """The library whose frames are made of data: pandas or Polars for what is theirs, for all else pyarrow."""
    pandas, polars = sys.modules.get("pandas"), sys.modules.get("polars")
    if pandas is not None and isinstance(data, (pandas.DataFrame, pandas.Series)):
        from sensitive_scan.integrations.frames import on_pandas

        return on_pandas
    if polars is not None and isinstance(data, (polars.DataFrame, polars.LazyFrame, polars.Series)):
        from sensitive_scan.integrations.frames import on_polars

        return on_polars
    from sensitive_scan.integrations.frames import on_arrow

    return on_arrow


def hold(data: Any) -> Held:
    """Data as a frame that is worked on.

    Raises:
        InputError: it is no table, or whoever computes it fails.
    """
    library = library_of(data)
    try:
        held = library.held(data)
    except Exception as error:  # noqa: BLE001 - a query may fail in any way, and say so with the value it failed on
        problem = f"could not be computed ({type(error).__name__})"
        raise InputError(_SOURCE, problem, "see whether it can be computed without the scanner") from None
    if held is None:
        raise InputError(_SOURCE, "is no table", "pass a frame of pandas, Polars or pyarrow, or a DuckDB relation")
    frame, back = held
    return Held(frame, library, back)
