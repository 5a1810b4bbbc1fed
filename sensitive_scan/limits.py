"""How much of an upload is read at most."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one upload, so that a hostile file costs no more than a large one. What lies beyond is listed.

    A file that is plain text is read to its end, since it costs what its length costs.

    Attributes:
        bytes: how much is read in all, with what archives and compressed parts unpack to.
        members: how many files archives, mails and documents may contain in all.
        depth: how deeply such containers may be nested.
        ratio: how many times its packed size a part may unpack to, once it is larger than a mebibyte.
        cells: how many cells of workbooks, databases and tables in documents are read.
        pages: how many pages of documents are read.
        pixels: how large a picture may be to be looked at.
        seconds: how much processor time reading may take.
        memory: how many bytes the process that reads may have.
    """

    bytes: int = 4 << 30
    members: int = 10_000
    depth: int = 5
    ratio: int = 250
    cells: int = 50_000_000
    pages: int = 5_000
    pixels: int = 64_000_000
    seconds: int = 300
    memory: int = 400 << 20

    def __post_init__(self) -> None:
        for one in fields(self):
            value = getattr(self, one.name)
            if type(value) is not int or value < 1:
                raise ValueError(f"limit {one.name}: is not a whole number above 0")


DEFAULT_LIMITS = Limits()

_MOST_DOTS = 1000


def too_much(text: str, most: int) -> str:
    """Why a policy or a file of recognizers is not parsed at all; empty if it is.

    A key of very many dotted parts takes TOML's parser time by their square.
    """
    if len(text) > most:
        return f"it is too large ({most:,} characters at most)"
    if any(line.count(".") > _MOST_DOTS for line in text.splitlines()):
        return f"a line has more than {_MOST_DOTS:,} dots"
    return ""
