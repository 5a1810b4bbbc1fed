"""``sensitive-scan config``."""

from __future__ import annotations

import copy
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from click.core import ParameterSource

from sensitive_scan.cli.command import EXIT_STATUS, Group, Manual
from sensitive_scan.cli.configuration import configuration_of
from sensitive_scan.cli.failures import CLEAN, FOUND, say_note, say_warning
from sensitive_scan.cli.settings import NEVER, Defaults, configured_commands, options_of
from sensitive_scan.cli.toml_text import toml_string, toml_value
from sensitive_scan.keys import KEY_FILE_VARIABLE, KEY_VARIABLE
from sensitive_scan.report.sanitise import printable, without_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.cli.configuration import Configuration

_SECRET: Final = (KEY_VARIABLE, "SENSITIVE_SCAN_LEDGER")
_OTHERS: Final = (KEY_FILE_VARIABLE, "SENSITIVE_SCAN_CACHE", "SENSITIVE_SCAN_DEBUG")
_OF_THE_GROUP: Final = ("SENSITIVE_SCAN_CONFIG", "SENSITIVE_SCAN_NO_CONFIG")
_MANUAL: Final = Manual(
    examples={
        "See the settings of all commands": "sensitive-scan config show",
        "See what a command would do with these options": "sensitive-scan config show scan --fail-on certain",
        "See which file is used": "sensitive-scan config path",
    },
    exit_status={**EXIT_STATUS, "1": "path found no file"},
)


@dataclass(frozen=True, slots=True)
class _Effective:
    """What is in force for one option of a command, and where it comes from."""

    command: str
    key: str
    value: object
    source: str


@click.group(cls=Group, manual=_MANUAL, no_args_is_help=True)
def config() -> None:
    """Tell which settings are in force.

    An option comes from the command line, else from the environment, else from the configuration file, else it has its
    default.
    """


def _command_names(context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    return [
        name for name in dict.fromkeys(one for one, _ in configured_commands(context)) if name.startswith(incomplete)
    ]


@config.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.option("-f", "--format", "format_", type=click.Choice(("toml", "json")), default="toml", show_default=True)
@click.argument("command", metavar="[COMMAND", required=False, shell_complete=_command_names)
@click.argument("options", metavar="[OPTION]...]", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def show(context: click.Context, format_: str, command: str | None, options: tuple[str, ...]) -> int:
    """Show every setting and where it comes from: of all commands, or of one that is run with these options.

    As TOML the output is itself a configuration file. Of secrets only whether they are set is told. Everything in the
    configuration file is checked.
    """
    from sensitive_scan.cli.allowing import allowed_by

    configuration = configuration_of(context)
    allowed_by(configuration)
    found = list(configured_commands(context))
    chosen = [one for one in found if command in (None, one[0])]
    if not chosen:
        from sensitive_scan.decide.levels import suggestion

        raise click.UsageError(f"'{command}' has no settings; {suggestion(str(command), [one for one, _ in found])}")
    settings = [one for table, each in chosen for one in _effective(table, each, options, context)]
    _warn_of_unknown(found)
    for line in _as_json(settings, configuration) if format_ == "json" else _as_toml(settings, configuration):
        click.echo(line)
    return CLEAN


@config.command()
@click.pass_context
def path(context: click.Context) -> int:
    """Print the path of the configuration file. Exit code 1 if there is none."""
    used = configuration_of(context).path
    if used is None:
        say_note("no configuration file is used; sensitive-scan.toml or [tool.sensitive-scan] would be")
        return FOUND
    click.echo(printable(str(Path.cwd() / used)))
    return CLEAN


def _effective(
    table: str, command: click.Command, options: tuple[str, ...], context: click.Context
) -> Iterator[_Effective]:
    """The settings of a command that would be run with some options."""
    relaxed = _relaxed(command)
    inner = relaxed.make_context(table, list(options), parent=context.find_root())
    for key, option in options_of(relaxed).items():
        name = option.name or ""
        yield _Effective(table, key, _shown(key, inner.params[name]), _source(inner, option))


def _relaxed(command: click.Command) -> click.Command:
    """A command that asks for nothing that is required, to be parsed and not run."""
    relaxed = copy.copy(command)
    relaxed.no_args_is_help = False
    relaxed.params = [copy.copy(one) for one in command.params]
    for one in relaxed.params:
        one.required = False
    return relaxed


def _source(context: click.Context, option: click.Option) -> str:
    source = context.get_parameter_source(option.name or "")
    if source is ParameterSource.COMMANDLINE:
        return "option"
    if source is ParameterSource.ENVIRONMENT:
        return f"environment {option.envvar}"
    if source is ParameterSource.DEFAULT_MAP and isinstance(context.default_map, Defaults):
        setting = context.default_map.settings[option.name or ""]
        return f"{configuration_of(context).path}: {setting.key}"
    return "default"


def _shown(key: str, value: Any) -> object:
    """A value as it may be shown: no secrets, no long numbers."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, tuple | list):
        return [_shown(key, one) for one in value]
    return "set" if key == "ledger" else without_numbers(str(value))


def _variables() -> dict[str, str]:
    secret = {name: "set" if os.environ.get(name) else "not set" for name in _SECRET}
    return secret | {name: printable(without_numbers(os.environ.get(name, ""))) or "not set" for name in _OTHERS}


def _warn_of_unknown(commands: Iterable[tuple[str, click.Command]]) -> None:
    """Warn of variables that nothing reads, which may be misspelt."""
    from sensitive_scan.decide.levels import suggestion

    options = [option for _, command in commands for option in command.params if option.envvar]
    known = [*_SECRET, *_OTHERS, *_OF_THE_GROUP, *(str(option.envvar) for option in options)]
    for name in sorted(os.environ):
        if name.startswith("SENSITIVE_SCAN_") and name not in known:
            near = suggestion(name, known)
            say_warning(f"nothing reads {name}{f'; {near}' if near.startswith('did') else ''}")


def _as_json(settings: list[_Effective], configuration: Configuration) -> Iterator[str]:
    file = printable(str(configuration.path)) if configuration.path else None
    allow = configuration.keys.get("allow", [])
    document = json.dumps(
        {"file": file, "environment": _variables(), "settings": list(map(asdict, settings)), "allow": _clean(allow)},
        indent=2,
    )
    yield document.replace("\x7f", "\\u007f")  # the one control character that JSON leaves as it is


def _clean(entries: list[dict[str, str]]) -> list[dict[str, str]]:
    return [{key: str(_shown(key, value)) for key, value in one.items()} for one in entries]


def _as_toml(settings: list[_Effective], configuration: Configuration) -> Iterator[str]:
    yield f"# {printable(str(configuration.path)) if configuration.path else 'no configuration file'}"
    for name, value in _variables().items():
        yield f"# {name}: {value}"
    width = min(48, max(len(_assignment(one)) for one in settings))
    table = ""
    for one in settings:
        if one.command != table:
            table = one.command
            yield f"\n[{table}]"
        yield f"{_assignment(one):<{width}}  # {printable(one.source)}"
    for entry in _clean(configuration.keys.get("allow", [])):
        yield "\n[[allow]]"
        yield from (f"{key} = {toml_string(value)}" for key, value in entry.items())


def _assignment(setting: _Effective) -> str:
    if setting.value is None:
        return f"# {setting.key} is not set"
    # what no file may set would be refused there
    return f"{'# ' * (setting.key in NEVER)}{setting.key} = {toml_value(setting.value)}"
