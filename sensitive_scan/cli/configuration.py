"""The configuration file: where it is looked for, and how it is read.

It is ``sensitive-scan.toml``, or the table ``[tool.sensitive-scan]`` of ``pyproject.toml``, in the working directory or
the nearest folder above it, up to the root of a git work tree or the home folder; never one among what is scanned
(:mod:`sensitive_scan.cli.origin`).
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sensitive_scan.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import click

NAME: Final = "sensitive-scan.toml"
PROJECT: Final = "pyproject.toml"

_TABLE: Final = "sensitive-scan"
_LONGEST: Final = 1 << 20
_LINE: Final = re.compile(r"\(at line (\d+), column \d+\)")
_REMEMBERED: Final = "sensitive_scan.configuration"
MEND: Final = "name it with --config, or go without by --no-config"
"""What to do about a file that may not count because nobody named it."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a configuration file says.

    ``path`` is the file (``None``: there is none), ``keys`` its settings as TOML has them, and ``prefix`` what stands
    before a key of theirs in it. ``is_found``: nobody named the file, it was the nearest.
    """

    path: Path | None = None
    keys: Mapping[str, Any] = field(default_factory=dict)
    prefix: str = ""
    is_found: bool = False

    @property
    def folder(self) -> Path:
        """The folder that paths in it start from."""
        return self.path.parent if self.path is not None else Path()

    def refused(self, key: str, problem: str, mend: str) -> ConfigurationError:
        """What is raised because something is wrong with the value of ``key``."""
        return ConfigurationError(f"{self.path}: {self.prefix}{key}: {problem}; {mend}")


def configuration_of(context: click.Context) -> Configuration:
    """The configuration of a command that runs in ``context``: the file that its options name, or the nearest.

    Raises:
        ConfigurationError: the file cannot be read, is no TOML, or somebody else's.
    """
    root = context.find_root()
    if _REMEMBERED not in root.meta:
        named, without = root.params.get("config"), root.params.get("no_config")
        root.meta[_REMEMBERED] = Configuration() if without else read(named) if named is not None else nearest()
    remembered: Configuration = root.meta[_REMEMBERED]
    return remembered


def nearest() -> Configuration:
    """That of the working directory, or of the nearest folder above it that has one.

    Raises:
        ConfigurationError: as :func:`configuration_of`.
    """
    try:
        start = Path.cwd()
    except OSError:
        return Configuration()
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() raises where there is none
    for folder in (start, *start.parents):
        found = _in(folder, is_above=folder != start)
        if found is not None:
            return found
        if str(folder) == home or os.path.lexists(folder / ".git"):
            break
    return Configuration()


def read(path: Path) -> Configuration:
    """That in a file that somebody named.

    Raises:
        ConfigurationError: as :func:`configuration_of`, or it holds no table of this program.
    """
    found = _read(path)
    if found is None:
        raise ConfigurationError(f"{path}: has no table [tool.{_TABLE}]; add it, or name another file")
    return found


def _in(folder: Path, *, is_above: bool) -> Configuration | None:
    for name in (NAME, PROJECT):
        path = folder / name
        if os.path.isfile(path):  # noqa: PTH113 - Path.is_file() raises where a folder may not be looked into
            found = _read(path if is_above else Path(name))
            if found is not None:
                if is_above:
                    _require_own(path)
                return replace(found, is_found=True)
    return None


def _require_own(path: Path) -> None:
    """Refuse what another user put into a folder that is open to all, such as the one for temporary files."""
    if hasattr(os, "geteuid") and path.stat().st_uid not in {0, os.geteuid()}:
        raise ConfigurationError(f"{path}: belongs to another user; {MEND}")


def _read(path: Path) -> Configuration | None:
    """What a file says; ``None`` for a ``pyproject.toml`` that says nothing to this program."""
    is_project = path.name == PROJECT
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror}); check the path, or {MEND}") from None
    if is_project and _TABLE.encode() not in content:
        return None
    document = _parsed(content, path)
    if not is_project:
        return Configuration(path, document)
    tools = document.get("tool")
    table = tools.get(_TABLE) if isinstance(tools, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise ConfigurationError(f"{path}: tool.{_TABLE}: is no table; write [tool.{_TABLE}] above its keys")
    return Configuration(path, table, f"tool.{_TABLE}.")


def _parsed(content: bytes, path: Path) -> dict[str, Any]:
    import tomllib

    from sensitive_scan.limits import too_much

    try:
        text = content.decode()
        problem = too_much(text, _LONGEST)
        if not problem:
            return tomllib.loads(text)
        place = ""
    except UnicodeDecodeError as error:
        place, problem = f":{len(content[: error.start].splitlines()) or 1}", "is no UTF-8"
    except (ValueError, RecursionError) as error:
        found = _LINE.search(str(error))
        line = found[1] if found else str(len(text.splitlines())) if "end of document" in str(error) else ""
        place, problem = f":{line}" if line else "", "is no valid TOML"
    # apart from what caused it, which may quote the content
    raise ConfigurationError(f"{path}{place}: {problem}; correct it there, see https://toml.io")
