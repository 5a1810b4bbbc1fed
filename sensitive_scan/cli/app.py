"""The command group, and how each way of ending becomes an exit code."""

from __future__ import annotations

import importlib
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from click.core import ParameterSource

from sensitive_scan._version import __version__
from sensitive_scan.cli import garbage, memory
from sensitive_scan.cli.command import CONFIGURATION, KEYS, Manual, write_options, write_rest, write_section
from sensitive_scan.cli.failures import (
    BROKEN,
    CLEAN,
    INTERRUPTED,
    PIPE_CLOSED,
    TERMINATED,
    say_error,
    say_unexpected,
    with_words_masked,
)
from sensitive_scan.cli.termination import TerminatedError, asked_to_end, heed_termination
from sensitive_scan.errors import SensitiveScanError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from click.shell_completion import CompletionItem

PROGRAM: Final = "sensitive-scan"
COMPLETE_VARIABLE: Final = "_SENSITIVE_SCAN_COMPLETE"
"""Set by the script of a shell that asks for completions."""

_COMMANDS: Final = {
    "baseline": ("baselines", "Accept what is there, so that only what is new is told."),
    "completion": ("completion", "Print the script that completes commands in a shell."),
    "config": ("config", "Tell which settings are in force, and where each comes from."),
    "db": ("db", "Scan tables of a database."),
    "explain": ("explain", "Show what each piece of evidence about a text weighs."),
    "fake": ("fake", "Make up well-formed values of an entity, for tests."),
    "hook": ("hook", "Scan what is about to be committed."),
    "incidents": ("incidents", "Read, verify and tend the ledger of incidents."),
    "plugins": ("plugins", "List what installed distributions bring, or check that it works."),
    "policy": ("policies", "Look at policies: those that ship, and those in files."),
    "recognizers": ("recognizers", "List what can be found, with the evidence for each."),
    "redact": ("redact", "Write a file anew without what may not be stored."),
    "scan": ("scan", "Scan files and directories."),
    "schema": ("schema", "Tell which fields are made for what may not be stored."),
    "split": ("split", "Part the rows of a file into clean and blocked ones."),
    "tenants": ("tenants", "Tell which tenants try to store what."),
}
"""The commands: the modules of this package that hold them, and a line about each.

A module is loaded when its command is asked for, and the line stands here so that the list of commands loads none.
"""

MANUAL: Final = Manual(
    examples={
        "Scan a folder": "sensitive-scan scan exports",
        "See why something is found": "sensitive-scan explain 219-09-9999 --field SSN",
        "See which settings are in force": "sensitive-scan config show",
    },
    exit_status={
        "0": "nothing found, or done",
        "1": "something found, or not as it should be",
        "2": "wrong usage or configuration, or something could not be scanned",
    },
    environment={
        "SENSITIVE_SCAN_<OPTION>": "An option of the command, as SENSITIVE_SCAN_POLICY=policy.toml.",
        **KEYS,
        "SENSITIVE_SCAN_LEDGER": "The ledger of incidents, tenants and the gate.",
        "SENSITIVE_SCAN_CONFIG": "The configuration file, instead of the nearest one.",
        "SENSITIVE_SCAN_NO_CONFIG": "With 1, no configuration file is read.",
        "SENSITIVE_SCAN_DEBUG": "With 1, tracebacks of unexpected errors, in which values may stand.",
        "NO_COLOR, FORCE_COLOR": "Whether the report for people is in colour, wherever it goes.",
    },
    files=CONFIGURATION,
)
"""What the program's own help says."""


class _Commands(click.Group):
    """The group of commands, of which only the one that runs is loaded."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        if cmd_name not in _COMMANDS:
            return None
        home, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(f"sensitive_scan.cli.{home}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in _COMMANDS and not name.startswith("-") and not ctx.resilient_parsing:
            from sensitive_scan.decide.levels import suggestion

            raise click.UsageError(f"No such command '{name}'; {suggestion(name, _COMMANDS)}", ctx)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_section(formatter, "Commands", [(name, said) for name, (_, said) in _COMMANDS.items()])
        write_options(formatter, MANUAL, self.get_params(ctx), ctx)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        write_rest(formatter, MANUAL)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        names = [
            CompletionItem(name, help=said) for name, (_, said) in _COMMANDS.items() if name.startswith(incomplete)
        ]
        return [*names, *click.Command.shell_complete(self, ctx, incomplete)]


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name=PROGRAM, message="%(prog)s %(version)s")
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="SENSITIVE_SCAN_CONFIG",
    help="The configuration file, instead of the nearest one.",
)
@click.option("--no-config", is_flag=True, envvar="SENSITIVE_SCAN_NO_CONFIG", help="Read no configuration file.")
@click.pass_context
def commands(context: click.Context, config: Path | None, *, no_config: bool) -> None:
    """Find data that a CRM may not hold: cards, bank accounts, national ids, health, ethnicity and more.

    Values are never printed, only masked previews. Each command has a help of its own: sensitive-scan scan --help
    """
    sources = [context.get_parameter_source(name) for name in ("config", "no_config")]
    if config is not None and no_config:
        if sources[0] is sources[1]:
            raise click.UsageError("--config and --no-config exclude each other.", context)
        context.params["no_config"] = sources[1] is ParameterSource.COMMANDLINE


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with ``argv`` (the process's own arguments if ``None``) and return the exit code.

    No exception leaves it, and no message quotes a scanned value; with ``SENSITIVE_SCAN_DEBUG=1`` in the environment
    an unexpected exception's traceback is printed, for which that cannot be promised.
    """
    _accept_any_character()
    if argv is None:
        garbage.postpone()
        memory.spare()
        # NumPy would start as many threads as there are processors, for algebra that nothing here does
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        heed_termination()
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return PIPE_CLOSED
    except TerminatedError:
        return TERMINATED
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except SensitiveScanError as error:
        say_error(str(error))
        return BROKEN
    except Exception as error:  # noqa: BLE001 - its text could hold values, so that it must not reach the terminal
        return _unexpected(error)
    finally:
        if argv is None:
            garbage.leave()
    return code


def _unexpected(error: Exception) -> int:
    """The exit code after an error that nobody expects, which is said unless a signal is behind it."""
    asked = asked_to_end()
    if asked is not None:
        return TERMINATED if asked is TerminatedError else INTERRUPTED
    say_unexpected(error)
    return BROKEN


def _run(arguments: list[str]) -> int:
    asked = os.environ.get(COMPLETE_VARIABLE)
    if asked:
        from click.shell_completion import shell_complete

        return BROKEN if shell_complete(commands, {}, PROGRAM, COMPLETE_VARIABLE, asked) else CLEAN
    # Not click's own main(): that turns a closed pipe into exit code 1, which means findings here.
    try:
        with commands.make_context(PROGRAM, arguments) as context:
            code: int = commands.invoke(context)
            return code
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
    except click.ClickException as error:
        say_error(_usage_message(error))
    return BROKEN


def _usage_message(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    said = with_words_masked(error.format_message())
    if context is None:
        return said
    if context.command.name == "explain":
        # Click quotes the words that it does not understand, and here they are the text to explain.
        return f"wrong usage, see '{context.command_path} --help'; a text that begins with a dash goes after --"
    return f"{said}{_origin(error, context)} See '{context.command_path} --help'."


def _origin(error: click.ClickException, context: click.Context) -> str:
    """Where a wrong value comes from, unless it stands on the command line."""
    option = getattr(error, "param", None)
    if option is None or context.get_parameter_source(option.name) is not ParameterSource.ENVIRONMENT:
        return ""
    return f" It comes from the environment variable {option.envvar}."


def _accept_any_character() -> None:
    """Escape what the output's encoding lacks: a path of undecodable bytes must not end a scan."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Send what is still buffered nowhere, or the interpreter would complain about the closed pipe at its end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
