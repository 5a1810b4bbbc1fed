"""The text of a message as paragraphs, whose sentences are whole (RFC 3676), and the files that lie in it uuencoded."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.messages.streams import IteratedStream
from sensitive_scan.readers.messages.transfer import from_uu
from sensitive_scan.readers.messages.words import file_name
from sensitive_scan.readers.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.readers.encoding import Fill
    from sensitive_scan.readers.messages.words import Names
    from sensitive_scan.readers.upload import Parts, Upload

    Line = tuple[int, str]

_MOST_CHARACTERS: Final = 1 << 13
_PIECE: Final = 1 << 16
_MARGIN: Final = 1 << 10
_QUOTE: Final = re.compile(r"(?:>[ ]?){1,50}")
_UU_BEGIN: Final = re.compile(r"begin [0-7]{3,4} (\S.{0,200})\Z")
_ARMOR: Final = "-----BEGIN PGP MESSAGE-----"
_SIGNATURE: Final = "-- "


@dataclass(frozen=True, slots=True)
class Flow:
    """Whether lines that end with a space go on in the next, and whether that space is no part of the text."""

    is_flowed: bool = False
    is_space_dropped: bool = False


@dataclass(slots=True)
class _State:
    """What was met in a text on the way."""

    has_undecodable: bool = False
    has_encrypted: bool = False
    file: str = ""
    ahead: deque[Line] = field(default_factory=deque)


def prose(upload: Upload, part: str, fill: Fill, names: Names, flow: Flow = Flow()) -> Parts:
    """A text: its paragraphs with the number of their first line, and the files in it."""
    state = _State()
    source = _numbered(Window(fill), state)
    while True:
        yield from contents.lines(upload, part, paragraphs(_up_to_file(source, state), flow))
        if not state.file:
            break
        name, state.file = names.unique(file_name(state.file)), ""
        file = _file(source, state)
        yield from upload.inside(IteratedStream(file), name)
        for _ in file:
            pass
    if state.has_encrypted:
        problem, mend = "has a text that is encrypted with PGP", "decrypt it and scan it again"
        yield Unscanned("", problem, mend, part, "encrypted")
    if state.has_undecodable:
        yield Unscanned("", "has bytes that are not of its charset", "save it as UTF-8 and scan it again", part)


def paragraphs(lines: Iterable[Line], flow: Flow = Flow()) -> Iterator[Line]:
    """Lines that follow each other without a blank one, as one text of bounded length without marks of quotation.

    A blank line behind a colon parts nothing, for it may stand between a label and its value.
    """
    number, depth, size = 0, 0, 0
    texts: list[str] = []
    goes_on = False
    for at, line in lines:
        text, quoted = _unquoted(line, flow)
        if texts and not text.strip() and texts[-1].endswith(":") and size <= _MOST_CHARACTERS:
            texts.append("\n")
            continue
        is_joined = goes_on and quoted == depth and text != _SIGNATURE
        if texts and (not text.strip() or quoted != depth or (size > _MOST_CHARACTERS and not is_joined)):
            yield number, "".join(texts)
            texts, size, is_joined = [], 0, False
        if text.strip():
            number = number if texts else at
            if texts and not is_joined:
                texts.append("\n")
            goes_on = flow.is_flowed and text.endswith(" ") and text != _SIGNATURE and size < 4 * _MOST_CHARACTERS
            texts.append(text[:-1] if goes_on and flow.is_space_dropped else text)
            size += len(text)
            depth = quoted
    if texts:
        yield number, "".join(texts)


def _unquoted(line: str, flow: Flow) -> tuple[str, int]:
    mark = _QUOTE.match(line)
    text = line[mark.end() :] if mark else line
    if flow.is_flowed and text.startswith(" "):
        text = text[1:]
    return text, mark[0].count(">") if mark else 0


def _numbered(window: Window, state: _State) -> Iterator[Line]:
    """The lines of a text with their numbers; very long ones in several, parted between words."""
    number, carry = 0, b""
    for piece in window.pieces(_PIECE):
        data = carry + piece
        ended = data.endswith(b"\n")
        is_whole = ended or window.at_end
        cut = len(data) if is_whole else data.rfind(b" ", len(data) - _MARGIN) + 1 or len(data)
        data, carry = data[:cut], data[cut:]
        for text in _decoded(data, state):
            yield number, text
            number += 1
        number -= not ended
    if carry:
        yield from ((number, text) for text in _decoded(carry, state))


def _decoded(data: bytes, state: _State) -> list[str]:
    data = data.removesuffix(b"\n").removesuffix(b"\r")
    text = data.decode("utf-8", "replace")
    if "\ufffd" in text and not state.has_undecodable:
        state.has_undecodable = data.count(b"\xef\xbf\xbd") < text.count("\ufffd")
    return text.split("\r")


def _up_to_file(source: Iterator[Line], state: _State) -> Iterator[Line]:
    """The lines before the next uuencoded file, whose name is then in the state."""
    while (line := _next(source, state)) is not None:
        begin = _UU_BEGIN.match(line[1])
        if begin:
            following = _next(source, state)
            if following:
                state.ahead.append(following)
                if _uu_bytes(following[1]):
                    state.file = begin[1]
                    return
        state.has_encrypted |= line[1].startswith(_ARMOR)
        yield line


def _file(source: Iterator[Line], state: _State) -> Iterator[bytes]:
    while (line := _next(source, state)) is not None:
        data = _uu_bytes(line[1])
        if data is None:
            if line[1].strip() not in {"`", "end", ""}:
                state.ahead.append(line)
                return
            if line[1].strip() == "end":
                return
        else:
            yield data


def _uu_bytes(line: str) -> bytes | None:
    return from_uu(line.encode("ascii", "replace"))


def _next(source: Iterator[Line], state: _State) -> Line | None:
    return state.ahead.popleft() if state.ahead else next(source, None)
