"""What other installed distributions bring for sensitive-scan, by their entry points; told without loading any of it.

A distribution declares plugins under ``sensitive_scan.recognizers``, ``sensitive_scan.readers`` and
``sensitive_scan.reports``. Nothing of it is loaded unless its name is given, so that installing a package for another
reason changes no verdict.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeVar, get_args

from sensitive_scan.errors import ConfigurationError, PluginError
from sensitive_scan.masking import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PROTOCOL: Final = 1
"""The version of what plugins and this package expect of each other; it rises when a plugin would have to change."""

PluginKind = Literal["recognizers", "readers", "reports"]
"""What a plugin brings; also the end of its group of entry points."""

KINDS: Final[tuple[PluginKind, ...]] = get_args(PluginKind)
_NAME: Final = re.compile(r"[a-z][a-z0-9_-]{0,31}")


class Versioned(Protocol):
    """What every plugin has: the protocol for which it was written."""

    @property
    def protocol(self) -> int:
        """A version of :data:`PROTOCOL`."""


_Plugin = TypeVar("_Plugin", bound=Versioned)


@dataclass(frozen=True, slots=True, order=True)
class Declared:
    """A plugin as its distribution declares it.

    Attributes:
        distribution: the name of what was installed.
        version: its version.
        kind: what the plugin brings.
        name: what the plugin is called: a reader's kind of file, a report's format.
        home: the module and the object in it, ``module:object``.
    """

    distribution: str
    version: str
    kind: PluginKind
    name: str
    home: str

    def __str__(self) -> str:
        return f"plugin {self.distribution} {self.version}, {self.kind} '{shown(self.name)}'"


def declared() -> tuple[Declared, ...]:
    """All plugins of installed distributions, in the order of their names."""
    from importlib.metadata import entry_points

    found = {
        Declared(one.dist.name, one.dist.version, kind, one.name, one.value)
        for kind in KINDS
        for one in entry_points(group=f"sensitive_scan.{kind}")
        if one.dist is not None
    }
    return tuple(sorted(found))


def of_distributions(names: Iterable[str], kind: PluginKind) -> tuple[Declared, ...]:
    """The plugins of one kind that the distributions ``names`` bring, in the order in which those are named.

    Raises:
        ConfigurationError: a distribution is not installed, or brings no plugin of any kind.
    """
    wanted = list(dict.fromkeys(map(_normal, names)))
    if not wanted:
        return ()
    every = declared()
    known = {_normal(one.distribution): one.distribution for one in every}
    for name in wanted:
        if name not in known:
            mend = f"those that are: {', '.join(sorted(known.values()))}" if known else "no plugin is installed at all"
            raise ConfigurationError(f"plugin {shown(name)!r}: no distribution of that name brings plugins; {mend}")
    return tuple(one for name in wanted for one in every if _normal(one.distribution) == name and one.kind == kind)


def loaded(one: Declared, wanted: type[_Plugin]) -> _Plugin:
    """The plugin itself. This runs the distribution's code.

    Raises:
        PluginError: it cannot be loaded, is no ``wanted``, was written for another protocol, or its name is refused.
    """
    from importlib.metadata import EntryPoint

    if not _NAME.fullmatch(one.name):
        raise PluginError(str(one), "is called as no plugin may be", "have it renamed: lower-case ASCII, 32 at most")
    try:
        found = EntryPoint(one.name, one.home, f"sensitive_scan.{one.kind}").load()
    except Exception as error:
        raise PluginError(str(one), f"cannot be loaded ({_said(error)})", "reinstall it, or leave it out") from error
    if not isinstance(found, wanted):
        what = f"is a {type(found).__name__} instead of a {wanted.__name__}"
        raise PluginError(str(one), what, f"have its entry point name a sensitive_scan.plugins.{wanted.__name__}")
    if found.protocol != PROTOCOL:
        which = "an older" if found.protocol > PROTOCOL else "a newer"
        what = f"speaks protocol {found.protocol}, this version of sensitive-scan {PROTOCOL}"
        raise PluginError(str(one), what, f"install {which} version of it")
    return found


def require_different(plugins: Sequence[Declared], taken: Iterable[str]) -> None:
    """Refuse plugins of one kind that share a name, with each other or with what ships.

    Raises:
        PluginError: two do.
    """
    names = dict.fromkeys(taken, "sensitive-scan itself")
    for one in plugins:
        if one.name in names:
            raise PluginError(str(one), f"has the name of one of {names[one.name]}", "leave one of them out")
        names[one.name] = one.distribution


def _normal(name: str) -> str:
    """The name of a distribution as installers compare them."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _said(error: Exception) -> str:
    """What an exception of a plugin was, in words that hold no content."""
    missing = getattr(error, "name", None) if isinstance(error, ModuleNotFoundError) else None
    return f"no module {missing!r}" if missing else type(error).__name__
