"""Patterns of paths as in ``.gitignore``: ``vendored/**``, ``*.bak``, ``/exports/``."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_TOKEN: Final = re.compile(
    r"(?P<deep>(?:^|(?<=/))(?:\*\*/)+)|(?P<below>(?<=/)\*\*$)|(?P<any>\*+)|(?P<one>\?)"
    r"|\[(?P<not>[!^]?)(?P<set>\]?[^\]]*)\]|\\(?P<escaped>.)|(?P<plain>.)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Glob:
    """A pattern of paths, written with ``/``.

    ``*`` and ``?`` stand for characters of one name, ``**`` for any number of folders, ``[a-z]`` for one of a set.
    Without a ``/`` before its end it fits a name at any depth, with one it is anchored; with one at its end it fits
    folders only. What fits a folder fits everything below.
    """

    text: str

    def fits(self, path: str) -> bool:
        """Whether it fits a relative path with ``/``, which for a folder ends with one."""
        return _compiled(self.text).fullmatch(path) is not None


def refusal(text: str) -> str:
    """What is wrong with a pattern, and the mend; empty if nothing is."""
    if not text.strip("/ "):
        return "an empty pattern; write one such as vendored/** or *.bak"
    if text.startswith("!"):
        return "patterns that take back others are not supported; leave the ! out, or escape it as \\!"
    if "//" in text:
        return "two / in a row, which no path has; write one"
    try:
        _compiled(text)
    except re.error:
        return "its [set] is no set of characters; write one such as [a-z]"
    return ""


def names_of(path: str, folders: Iterable[str | Path]) -> Iterator[str]:
    """The relative paths with ``/`` by which a pattern may know a path: as given, and from each of ``folders``."""
    given = _slashed(os.path.normpath(path))
    yield given.lstrip("/")
    for folder in folders:
        try:
            name = _slashed(os.path.relpath(path, folder))  # a symbolic link is known by the name that was given
        except (ValueError, OSError):  # on another drive, or from a working directory that is gone
            continue
        if name != given and not name.startswith(".."):
            yield name


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")


@cache
def _compiled(text: str) -> re.Pattern[str]:
    body = text.strip("/")
    is_anchored = "/" in text.rstrip("/")
    whole = "".join(map(_translated, _TOKEN.finditer(body)))
    above = "" if is_anchored else "(?:.*/)?"
    below = "/.*" if text.endswith("/") else "(?:/.*)?"
    return re.compile(f"{above}{whole}{below}", re.DOTALL)


def _translated(token: re.Match[str]) -> str:
    kind = token.lastgroup or ""
    if kind == "set":
        return f"(?!/)[{'^' if token['not'] else ''}{_set(token['set'])}]"
    fixed = {"deep": "(?:.*/)?", "below": ".*", "any": "[^/]*", "one": "[^/]"}
    return fixed[kind] if kind in fixed else re.escape(token[kind])


def _set(characters: str) -> str:
    return "".join(f"\\{one}" if one in "\\[]^&~|" else one for one in characters)
