"""Mappings kept in parts, each read when one of its keys is first asked for, so that a start reads hardly any.

They hold plain data. Reading all of a catalogue's words takes longer than scanning a short file, which asks for few.
"""

from __future__ import annotations

import marshal
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEYS_OF_A_PART = 32

_Key = TypeVar("_Key", bound=str | int | tuple[str, ...])
_Value = TypeVar("_Value")


class Shards(Mapping[_Key, _Value], Generic[_Key, _Value]):
    """A mapping of which the ``parts`` are what :func:`sharded` made."""

    def __init__(self, parts: tuple[bytes, ...]) -> None:
        self._parts = parts
        self._read: dict[int, dict[_Key, _Value]] = {}

    def __getitem__(self, key: _Key) -> _Value:
        return self._part(_place(key, len(self._parts)))[key]

    def __iter__(self) -> Iterator[_Key]:
        for place in range(len(self._parts)):
            yield from self._part(place)

    def __len__(self) -> int:
        return sum(len(self._part(place)) for place in range(len(self._parts)))

    def _part(self, place: int) -> dict[_Key, _Value]:
        part = self._read.get(place)
        if part is None:
            part = self._read[place] = marshal.loads(self._parts[place])  # noqa: S302 - checked where it was read
        return part


def sharded(entries: Mapping[_Key, _Value]) -> tuple[bytes, ...]:
    """The parts of a mapping, for :class:`Shards`."""
    parts: list[dict[_Key, _Value]] = [{} for _ in range(len(entries) // _KEYS_OF_A_PART + 1)]
    for key, value in entries.items():
        parts[_place(key, len(parts))][key] = value
    return tuple(map(marshal.dumps, parts))


def _place(key: Any, parts: int) -> int:
    """The part of a key, which is the same in every process, as Python's own hash is not."""
    if isinstance(key, int):
        return key % parts
    text = key if isinstance(key, str) else "\0".join(key)
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) % parts
