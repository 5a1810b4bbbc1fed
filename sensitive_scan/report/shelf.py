"""JSON put aside until its place in the report comes, in little memory."""

from __future__ import annotations

import json
import tempfile
import weakref
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, Final

from sensitive_scan.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_MEMORY: Final = 1 << 20

_FIELDS: Final = (
    "entity",
    "category",
    "field",
    "row",
    "start",
    "end",
    "confidence",
    "reasons",
    "masked",
    "fingerprint",
    "part",
)


@dataclass(slots=True, weakref_slot=True)
class Shelf:
    """Values in the order in which they were put there: a megabyte in memory, more in a file that nobody else opens."""

    _file: IO[str] = field(init=False)

    def __post_init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY, mode="w+", encoding="ascii")  # noqa: SIM115 - closed below
        weakref.finalize(self, self._file.close)  # where the run ends before the report does

    def put(self, value: Any) -> None:
        """Add a value that JSON knows."""
        self._file.write(json.dumps(value) + "\n")

    def taken(self) -> Iterator[Any]:
        """All values; afterwards the shelf is empty."""
        self._file.seek(0)
        for line in self._file:
            yield json.loads(line)
        self._file.seek(0)
        self._file.truncate()

    def close(self) -> None:
        """Remove what is left."""
        self._file.close()


def shelved(finding: Finding) -> list[Any]:
    """A finding as JSON, without its fingerprint: no report shows it, and so no file needs to hold it."""
    return ["" if name == "fingerprint" else getattr(finding, name) for name in _FIELDS]


def unshelved(values: list[Any]) -> Finding:
    """The finding that :func:`shelved` made JSON of."""
    named = dict(zip(_FIELDS, values, strict=True))
    return Finding(**{**named, "reasons": tuple(named["reasons"])})
