"""What a configuration file says of the options of a command, checked.

A key is the long name of an option without its dashes. One at the top holds for every command that has the option and
takes the value, one in a table named after a command for that command alone, and before the other.
"""

from __future__ import annotations

import os
from collections import UserDict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from sensitive_scan.cli.arguments import PolicyName
from sensitive_scan.cli.configuration import configuration_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from sensitive_scan.cli.configuration import Configuration

ALLOW: Final = "allow"
"""The key of what may pass, see :mod:`sensitive_scan.cli.allowing`."""

_WRITTEN: Final = "it names what is written"
_LEADS_TO_ONE: Final = "it leads to a password"
NEVER: Final[Mapping[str, str]] = {
    "blocked": _WRITTEN,
    "clean": _WRITTEN,
    "force": _WRITTEN,
    "in-place": _WRITTEN,
    "ledger": "it may hold a password",
    "nlp": "it names what is loaded and run",
    "output": _WRITTEN,
    "plugin": "it names what is loaded and run",
    "query": "it is what a database runs",
    "reasons": _WRITTEN,
    "report": _WRITTEN,
    "resume": _WRITTEN,
    "url-env": _LEADS_TO_ONE,
    "url-file": _LEADS_TO_ONE,
}
"""Options that no file may set, with the reason: a file comes with what is scanned, and may run and write nothing."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The value of an option in a file, and its key there."""

    value: Any
    key: str


class Defaults(UserDict[str, Any]):
    """What click takes where neither the command line nor the environment has an option, by its parameter's name.

    The file is read when the first is asked for, so that help and completion do without.
    """

    def __init__(self, load: Callable[[], Mapping[str, Setting]]) -> None:  # not UserDict's, which would fill it
        self._load = load

    @cached_property
    def settings(self) -> Mapping[str, Setting]:
        """The settings themselves."""
        return self._load()

    @cached_property
    def data(self) -> dict[str, Any]:  # type: ignore[override]  # UserDict has it as an attribute
        """Their values."""
        return {name: setting.value for name, setting in self.settings.items()}


def key_of(option: click.Option) -> str:
    """The key of an option: its longest name, without the dashes before it."""
    return max(option.opts, key=len).lstrip("-")


def settings_of(context: click.Context) -> dict[str, Setting]:
    """The settings of the command of ``context``, by the names of its parameters.

    Raises:
        ConfigurationError: the file cannot be read, or a key or value in it is refused.
    """
    configuration = configuration_of(context)
    options = options_of(context.command)
    table = _table_of(context)
    settings: dict[str, Setting] = {}
    for key, value in configuration.keys.items():
        if isinstance(value, dict):
            _require_known(key, _tables(context), "table", configuration)
        elif key in options and key not in NEVER:
            if _takes(options[key], value) or not _others_take(key, value, context):
                settings[options[key].name or ""] = _setting(options[key], value, key, key, context)
        elif key != ALLOW:
            _require_known(key, _all_keys(context), "key", configuration)
    own = configuration.keys.get(table)
    for key, value in own.items() if isinstance(own, dict) else ():
        _require_known(key, options, "key", configuration, f"{table}.")
        settings[options[key].name or ""] = _setting(options[key], value, key, f"{table}.{key}", context)
    return settings


def options_of(command: click.Command) -> dict[str, click.Option]:
    """The options of a command that can be configured, by their keys."""
    configured = getattr(command, "is_configured", False)
    return {key_of(one): one for one in command.params if configured and isinstance(one, click.Option) and one.envvar}


def configured_commands(context: click.Context) -> Iterator[tuple[str, click.Command]]:
    """All commands that can be configured, each with the name of its table; they are loaded for that."""
    root = context.find_root()
    if not isinstance(root.command, click.Group):
        yield root.info_name or "", root.command
        return
    for table in root.command.list_commands(root):
        command = root.command.get_command(root, table)
        parts = command.commands.values() if isinstance(command, click.Group) else (command,)
        for part in parts:
            if part is not None and getattr(part, "is_configured", False):
                yield table, part


def _table_of(context: click.Context) -> str:
    while context.parent is not None and context.parent.parent is not None:
        context = context.parent
    return context.info_name or ""


def _tables(context: click.Context) -> Collection[str]:
    return dict.fromkeys(table for table, _ in configured_commands(context))


def _all_keys(context: click.Context) -> Collection[str]:
    keys = dict.fromkeys(key for _, command in configured_commands(context) for key in options_of(command))
    return [*keys, ALLOW]


def _others_take(key: str, value: object, context: click.Context) -> bool:
    """Whether another command takes a value of an option that this one has with other choices."""
    commands = (options_of(command) for _, command in configured_commands(context))
    return any(key in options and _takes(options[key], value) for options in commands)


def _takes(option: click.Option, value: object) -> bool:
    return not isinstance(option.type, click.Choice) or option.multiple or value in option.type.choices


def _require_known(key: str, known: Collection[str], what: str, configuration: Configuration, before: str = "") -> None:
    from sensitive_scan.decide.levels import suggestion
    from sensitive_scan.masking import shown

    name = shown(key)
    if key in NEVER and what == "key":
        variable = f" or {variable_of(key)}" if key in known else ""
        by_hand = f"give --{key}{variable} instead"
        raise configuration.refused(f"{before}{name}", f"cannot be set in a file, since {NEVER[key]}", by_hand)
    if key not in known:
        settable = [one for one in known if one not in NEVER]
        raise configuration.refused(f"{before}{name}", f"is no {what} that is known", suggestion(key, settable))


def variable_of(key: str) -> str:
    """The environment variable that stands for an option."""
    return f"SENSITIVE_SCAN_{key.upper().replace('-', '_')}"


def _setting(option: click.Option, value: object, key: str, place: str, context: click.Context) -> Setting:
    """The value of a key, if it is of the option's type and among its values, with paths from where click looks."""
    configuration = configuration_of(context)
    if key in NEVER:
        _require_known(key, (key,), "key", configuration, place.removesuffix(key))
    wanted = _wanted(option)
    if not wanted.fits(value):
        raise configuration.refused(place, "is of the wrong type", f"write {wanted.example.format(key)}")
    if isinstance(option.type, click.Path | PolicyName):
        given = value if isinstance(value, list) else [value]
        paths = [_found(str(path), option.type, place, configuration) for path in given]
        value = paths if option.multiple else paths[0]
    try:
        option.process_value(context, value)
        return Setting(value, f"{configuration.prefix}{place}")
    except click.BadParameter as error:
        said = error.message
    raise configuration.refused(place, *_told(option, value, said))


def _told(option: click.Option, value: object, said: str) -> tuple[str, str]:
    """What is wrong with a value, and the mend."""
    from sensitive_scan.cli.failures import with_words_masked
    from sensitive_scan.decide.levels import suggestion
    from sensitive_scan.masking import shown

    if isinstance(option.type, click.Choice):
        choices = list(map(str, option.type.choices))
        wrong = next((one for one in (value if isinstance(value, list) else [value]) if one not in choices), value)
        return f"unknown value {shown(wrong)!r}", suggestion(str(wrong), choices)
    problem, _, mend = with_words_masked(said).rstrip(".").partition("; ")
    return problem[:1].lower() + problem[1:], mend or f"see --{key_of(option)} in the command's help"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The types of TOML in which a value may be written, and how it then looks."""

    types: tuple[type, ...]
    example: str
    is_list: bool = False

    def fits(self, value: object) -> bool:
        if self.is_list:
            return isinstance(value, list) and all(map(self._is_one, value))
        return self._is_one(value)

    def _is_one(self, value: object) -> bool:
        return isinstance(value, self.types) and (bool in self.types or not isinstance(value, bool))


def _wanted(option: click.Option) -> _Wanted:
    if option.is_flag:
        return _Wanted((bool,), "{0} = true or {0} = false")
    if option.multiple:
        return _Wanted((str,), '{} = ["…", "…"]', is_list=True)
    if isinstance(option.type, click.types.IntParamType):
        return _Wanted((int,), "{} = 4, without quotes")
    if isinstance(option.type, click.types.FloatParamType):
        return _Wanted((int, float), "{} = 0.8, without quotes")
    return _Wanted((str,), '{} = "…"')


def _found(name: str, kind: click.Path | PolicyName, place: str, configuration: Configuration) -> str:
    """The path that a file names from its folder, or the name of a pack."""
    from sensitive_scan.masking import shown

    path = str(configuration.folder / name)
    if os.path.lexists(path):
        return path
    if isinstance(kind, PolicyName):
        from sensitive_scan.decide.policy import packs

        if name in packs():
            return name
    elif not kind.exists:
        return path
    folder = "its own folder" if configuration.folder == Path() else str(configuration.folder)
    raise configuration.refused(
        place, f"there is no file {shown(name)!r}", f"check the path, which starts from {folder}"
    )
