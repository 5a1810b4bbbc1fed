"""The parts of the reference that follow from the code: commands, environment, keys of configuration, names."""  # noqa: INP001 - no package

from __future__ import annotations

from typing import TYPE_CHECKING

import click

import sensitive_scan
from sensitive_scan.cli.app import MANUAL, PROGRAM
from sensitive_scan.cli.app import commands as program
from sensitive_scan.cli.settings import NEVER, configured_commands, options_of, variable_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WIDTH = 100
"""Of the help, in characters."""


def commands() -> str:
    """The help of every command."""
    sections = [f"## {context.command_path}\n\n```text\n{_help(context)}\n```" for context in contexts()]
    return "\n\n".join(sections)


def environment() -> str:
    """The variables that the program heeds."""
    return _table("variable", MANUAL.every_variable())


def exit_codes() -> str:
    """How a command ends."""
    return _table("exit code", MANUAL.every_exit_status())


def keys() -> str:
    """The keys of the configuration, with the commands that heed them and the variable that does the same."""
    context = next(contexts())
    heeded: dict[str, list[str]] = {}
    for table, command in configured_commands(context):
        for key in options_of(command):
            if key not in NEVER and table not in heeded.setdefault(key, []):
                heeded[key].append(table)
    rows = [f"| `{key}` | `{variable_of(key)}` | {', '.join(tables)} |" for key, tables in sorted(heeded.items())]
    return "\n".join(("| key | variable | commands |", "| --- | --- | --- |", *rows))


def public_names() -> str:
    """What the page of the Python API asks to be filled in from docstrings."""
    names = [name for name in sensitive_scan.__all__ if not name.startswith("_")]
    return "\n\n".join(f"::: sensitive_scan.{name}" for name in names)


def _table(what: str, meanings: Mapping[str, str]) -> str:
    rows = [f"| `{name}` | {meaning} |" for name, meaning in meanings.items()]
    return "\n".join((f"| {what} | meaning |", "| --- | --- |", *rows))


def contexts() -> Iterator[click.Context]:
    """The program and every command, each as it is typed."""
    waiting = [_context(program, None, PROGRAM)]
    while waiting:
        context = waiting.pop(0)
        yield context
        if isinstance(context.command, click.Group):
            parts = (
                (name, context.command.get_command(context, name)) for name in context.command.list_commands(context)
            )
            waiting[:0] = [_context(command, context, name) for name, command in parts if command is not None]


def _context(command: click.Command, parent: click.Context | None, name: str) -> click.Context:
    return click.Context(
        command,
        parent=parent,
        info_name=name,
        max_content_width=_WIDTH,
        terminal_width=_WIDTH,
        help_option_names=program.context_settings["help_option_names"],
    )


def _help(context: click.Context) -> str:
    return "\n".join(line.rstrip() for line in context.get_help().splitlines())
