"""What a disguised text says, with the place of each of its characters in the original."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_OFFSET = "q"


class Change(NamedTuple):
    """A stretch of a text, never an empty one, and what it says."""

    start: int
    end: int
    says: str


@dataclass(frozen=True, slots=True)
class View:
    """Another text in which a disguised value stands plainly.

    ``starts`` and ``ends`` hold for each character of ``text`` where what stands for it begins and ends in the
    original. ``technique`` says to people how it was disguised, ``is_sure`` that what it says is no guess: escapes and
    unseen characters have one meaning, letters for digits may mean letters.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    technique: str
    is_sure: bool = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the original of ``text[start:end]``, which is not empty."""
        return min(self.starts[start:end]), max(self.ends[start:end])


def changed(text: str, changes: Iterable[Change], technique: str) -> View | None:
    """The view of ``text`` with ``changes`` made, which do not overlap and rise; ``None`` where there are none."""
    pieces: list[str] = []
    starts, ends = array(_OFFSET), array(_OFFSET)
    done = 0
    for start, end, says in changes:
        if start > done:
            _keep(pieces, starts, ends, text, (done, start))
        pieces.append(says)
        starts.extend([start] * len(says))
        ends.extend([end] * len(says))
        done = end
    if not done:
        return None
    _keep(pieces, starts, ends, text, (done, len(text)))
    return View("".join(pieces), starts, ends, technique)


def _keep(pieces: list[str], starts: array[int], ends: array[int], text: str, place: tuple[int, int]) -> None:
    start, end = place
    pieces.append(text[start:end])
    starts.extend(range(start, end))
    ends.extend(range(start + 1, end + 1))


def turned(text: str, spans: Iterable[tuple[int, int]], technique: str) -> View | None:
    """The view of ``text`` in which each of ``spans`` stands backwards; they do not overlap and rise."""
    pieces: list[str] = []
    places = array(_OFFSET)
    done = 0
    for start, end in spans:
        pieces += [text[done:start], text[start:end][::-1]]
        places.extend(range(done, start))
        places.extend(range(end - 1, start - 1, -1))
        done = end
    if not done:
        return None
    places.extend(range(done, len(text)))
    return View("".join((*pieces, text[done:])), places, array(_OFFSET, (at + 1 for at in places)), technique)


def composed(outer: View, inner: View) -> View:
    """The view of a view, ``inner`` of the text of ``outer``, with places in the original of ``outer``."""
    starts, ends = array(_OFFSET), array(_OFFSET)
    known, place = (-1, -1), (0, 0)
    for inside in zip(inner.starts, inner.ends, strict=True):
        # what one long token says has the same place throughout, which need be looked up once only
        if inside != known:
            known, place = inside, outer.span(*inside)
        starts.append(place[0])
        ends.append(place[1])
    is_sure = outer.is_sure and inner.is_sure
    return View(inner.text, starts, ends, f"{outer.technique}, {inner.technique}", is_sure)
