"""A small writer of OLE compound files ([MS-CFB], version 3) and of Outlook messages in them, for tests."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

Tree = dict[str, "bytes | Tree"]
"""Streams and storages by name."""

Texts = dict[int, str | bytes]
"""Values of properties by their numbers."""

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


@dataclass
class _Entry:
    name: str
    kind: int
    content: bytes = b""
    left: int = _FREE
    right: int = _FREE
    child: int = _FREE
    start: int = _END
    size: int = 0

    def pack(self) -> bytes:
        name = self.name.encode("utf-16-le")
        head = name.ljust(64, b"\0") + struct.pack("<HBB", len(name) + 2 if name else 0, self.kind, 1)
        links = struct.pack("<III", self.left, self.right, self.child)
        return head + links + bytes(36) + struct.pack("<IQ", self.start, self.size)


@dataclass
class _Chains:
    """Contents as chains of sectors of one size."""

    size: int
    data: bytearray = field(default_factory=bytearray)
    table: list[int] = field(default_factory=list)

    def add(self, content: bytes) -> int:
        if not content:
            return _END
        first = len(self.table)
        count = -(-len(content) // self.size)
        self.table += [*range(first + 1, first + count), _END]
        self.data += content.ljust(count * self.size, b"\0")
        return first


def compound(tree: Tree) -> bytes:
    """The bytes of a compound file."""
    entries = [_Entry("Root Entry", 5)]
    _add(entries, 0, tree)
    sectors, mini = _Chains(_SECTOR), _Chains(_MINI)
    for entry in entries:
        if entry.kind == 2:
            entry.size = len(entry.content)
            entry.start = (mini if entry.size < _CUTOFF else sectors).add(entry.content)
    entries[0].start, entries[0].size = sectors.add(bytes(mini.data)), len(mini.data)
    directory = sectors.add(b"".join(entry.pack() for entry in entries))
    mini_table = struct.pack(f"<{len(mini.table)}I", *mini.table)
    mini_table += b"\xff" * (-len(mini_table) % _SECTOR)
    mini_start = sectors.add(mini_table)
    used = len(sectors.table)
    count = 1
    while count * 128 < used + count:
        count += 1
    table = [*sectors.table, *[_FAT] * count]
    table += [_FREE] * (count * 128 - len(table))
    places = list(range(used, used + count))
    assert count <= 109
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIII", 0, count, directory, 0, _CUTOFF)
    header += struct.pack("<IIII", mini_start, len(mini_table) // _SECTOR, _END, 0)
    header += struct.pack("<109I", *places, *[_FREE] * (109 - count))
    return header + bytes(sectors.data) + struct.pack(f"<{len(table)}I", *table)


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    made: list[int] = []
    for name in sorted(tree, key=lambda one: (len(one), one.upper())):
        content = tree[name]
        made.append(len(entries))
        entries.append(_Entry(name, 2, content) if isinstance(content, bytes) else _Entry(name, 1))
        if not isinstance(content, bytes):
            _add(entries, made[-1], content)
    entries[parent].child = _balanced(entries, made)


def _balanced(entries: list[_Entry], made: list[int]) -> int:
    if not made:
        return _FREE
    middle = len(made) // 2
    entry = entries[made[middle]]
    entry.left = _balanced(entries, made[:middle])
    entry.right = _balanced(entries, made[middle + 1 :])
    return made[middle]


def properties(texts: Texts, codec: str = "", fixed: dict[int, bytes] | None = None, head: int = 8) -> Tree:
    """The streams of properties: text in UTF-16 or a codec, and bytes; ``fixed`` by tag, in the property stream.

    ``head`` is the length of that stream's header: 32 in a message, 24 in one inside, 8 elsewhere.
    """
    tree: Tree = {}
    for number, value in texts.items():
        if isinstance(value, bytes):
            tree[f"__substg1.0_{number:04X}0102"] = value
        elif codec:
            tree[f"__substg1.0_{number:04X}001E"] = value.encode(codec)
        else:
            tree[f"__substg1.0_{number:04X}001F"] = value.encode("utf-16-le")
    rows = (struct.pack("<II", tag, 6) + value.ljust(8, b"\0") for tag, value in (fixed or {}).items())
    return {**tree, "__properties_version1.0": bytes(head) + b"".join(rows)}


def named(names: list[str | int]) -> Tree:
    """The storage that names the properties from 0x8000 on."""
    entries, strings = b"", b""
    for index, name in enumerate(names):
        if isinstance(name, int):
            entries += struct.pack("<IHH", name, 0, index)
            continue
        entries += struct.pack("<IHH", len(strings), 1, index)
        data = name.encode("utf-16-le")
        strings += struct.pack("<I", len(data)) + data + bytes(-len(data) % 4)
    streams: Tree = {"__substg1.0_00020102": b"", "__substg1.0_00030102": entries, "__substg1.0_00040102": strings}
    return {"__nameid_version1.0": streams}
