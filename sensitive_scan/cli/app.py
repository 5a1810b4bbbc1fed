"""The command group, and how each way of ending becomes an exit code."""

from __future__ import annotations

import importlib
import io
import os
import re
import sys
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan._version import __version__
from sensitive_scan.cli import garbage
from sensitive_scan.cli.failures import BROKEN, INTERRUPTED, PIPE_CLOSED, say_error, say_unexpected
from sensitive_scan.errors import SensitiveScanError
from sensitive_scan.masking import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM: Final = "sensitive-scan"


_HOMES: Final = {
    "baseline": "baselines",
    "explain": "explain",
    "fake": "fake",
    "hook": "hook",
    "incidents": "incidents",
    "policy": "policies",
    "recognizers": "recognizers",
    "redact": "redact",
    "scan": "scan",
    "schema": "schema",
    "split": "split",
    "tenants": "tenants",
}
"""The commands and the modules of this package that hold them, each loaded when its command is asked for."""


class _Commands(click.Group):
    """The group of commands, of which only the one that runs is loaded."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(_HOMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        home = _HOMES.get(cmd_name)
        if home is None:
            return None
        command: click.Command = getattr(importlib.import_module(f"sensitive_scan.cli.{home}"), cmd_name)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name=PROGRAM, message="%(prog)s %(version)s")
def commands() -> None:
    """Find data that a CRM may not hold: cards, bank accounts, national ids, health, ethnicity and more.

    Exit code: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or configuration, or something that could not
    be scanned. Values are never printed, only masked previews.
    """


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with ``argv`` (the process's own arguments if ``None``) and return the exit code.

    No exception leaves it, and no message quotes a scanned value; with ``SENSITIVE_SCAN_DEBUG=1`` in the environment
    an unexpected exception's traceback is printed, for which that cannot be promised.
    """
    _accept_any_character()
    if argv is None:
        garbage.postpone()
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return PIPE_CLOSED
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except SensitiveScanError as error:
        say_error(str(error))
        return BROKEN
    except Exception as error:  # noqa: BLE001 - its text could hold values, so that it must not reach the terminal
        say_unexpected(error)
        return BROKEN
    finally:
        if argv is None:
            garbage.leave()
    return code


def _run(arguments: list[str]) -> int:
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


_QUOTED: Final = re.compile("'([^']*)'")
"""What click quotes of the arguments, among which may be a value that was put there by mistake."""


def _usage_message(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    said = _QUOTED.sub(lambda found: f"'{shown(found[1])}'", error.format_message())
    if context is None:
        return said
    if context.command.name == "explain":
        # Click quotes the words that it does not understand, and here they are the text to explain.
        return f"wrong usage, see '{context.command_path} --help'; a text that begins with a dash goes after --"
    return f"{said} See '{context.command_path} --help'."


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
