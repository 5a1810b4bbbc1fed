"""Commands whose help reads like a manual page, and whose options the environment and a file may set."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

import click

from sensitive_scan.cli.failures import INTERRUPTED, PIPE_CLOSED, TERMINATED
from sensitive_scan.cli.settings import NEVER, Defaults, key_of, settings_of, variable_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

EXIT_STATUS: Final[Mapping[str, str]] = {
    "0": "done",
    "2": "wrong usage or configuration",
}
"""How a command ends that finds nothing by itself."""

SCAN_STATUS: Final[Mapping[str, str]] = {
    "0": "nothing found at or above --fail-on that the policy does not allow",
    "1": "something found",
    "2": "wrong usage or configuration, or something could not be scanned",
    "130": "interrupted; no report is left behind",
    "143": "ended by SIGTERM; no report is left behind",
}
"""How a command ends that scans."""

_BROKEN_OFF: Final[Mapping[str, str]] = {
    str(INTERRUPTED): "interrupted",
    str(PIPE_CLOSED): "whoever read the output went away before its end",
    str(TERMINATED): "ended by SIGTERM",
}
"""How any command ends that cannot go on to its end."""

KEYS: Final[Mapping[str, str]] = {
    "SENSITIVE_SCAN_KEY": "The key of the fingerprints, for example the output of: openssl rand -hex 32",
    "SENSITIVE_SCAN_KEY_FILE": "Instead of it: a file of keys, one a line, the present one first.",
}
"""The environment variables of the keys."""

_ANY_OPTION: Final = "SENSITIVE_SCAN_<OPTION>"
_CACHE: Final = {"SENSITIVE_SCAN_CACHE": "The folder of compiled patterns, instead of that of the user's cache."}
CONFIGURATION: Final = {
    "sensitive-scan.toml": "Options by their long names, for what neither the command line nor the environment gives;"
    f" in the working directory or the nearest folder above it. Not {', '.join(sorted(NEVER))}.",
    "pyproject.toml": "The same in its table [tool.sensitive-scan].",
}
"""The files in which options may be set."""


BY_HAND: Final = ""
"""The ``envvar`` of an option that only the command line sets, since it is about one file or replaces some."""


@dataclass(frozen=True, slots=True)
class Manual:
    """What the help of a command says beside its text and its options.

    Attributes:
        groups: titles, and the long names of the options below each; what is in none comes last.
        examples: what each does, and the command as it is typed; the tests run them.
        exit_status: codes and what they mean, beside those of whatever is broken off.
        environment: variables and what they mean, beside those that stand for options.
        files: files and what they mean, beside those of the configuration.
    """

    groups: Mapping[str, Sequence[str]] = field(default_factory=dict)
    examples: Mapping[str, str] = field(default_factory=dict)
    exit_status: Mapping[str, str] = field(default_factory=lambda: EXIT_STATUS)
    environment: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)

    def every_exit_status(self) -> dict[str, str]:
        """All codes in order, with those that any command may end with."""
        return dict(sorted({**_BROKEN_OFF, **self.exit_status}.items(), key=lambda item: int(item[0])))

    def every_variable(self) -> dict[str, str]:
        """All variables, with that of any command."""
        return {**self.environment, **_CACHE}


class Command(click.Command):
    """A command with a :class:`Manual`."""

    is_configured = False

    def __init__(self, *arguments: Any, manual: Manual | None = None, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.manual = manual or Manual()

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options in their groups."""
        write_options(formatter, self.manual, self.get_params(ctx), ctx)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what follows the options."""
        manual = self.manual
        own = {said: command for said, command in manual.examples.items() if f"{ctx.command_path} " in f"{command} "}
        environment = {**self._option_variables(), **manual.environment}
        files = {**manual.files, **(CONFIGURATION if self.is_configured else {})}
        write_rest(formatter, replace(manual, examples=own, environment=environment, files=files))

    def _option_variables(self) -> dict[str, str]:
        keys = [key_of(one) for one in self.params if isinstance(one, click.Option) and one.envvar]
        if not self.is_configured or not keys:
            return {}
        example = variable_of("fail-on" if "fail-on" in keys else keys[0])
        return {_ANY_OPTION: f"An option above that the command line does not give, as {example}=…"}


class ConfiguredCommand(Command):
    """A command whose options come from the command line, else the environment, else the file, else are the default."""

    is_configured = True

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        for option in self.params:
            if isinstance(option, click.Option) and option.envvar is None:
                option.envvar = variable_of(key_of(option))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the arguments, and for what they lack the environment and the file."""
        if not ctx.resilient_parsing:
            ctx.default_map = Defaults(lambda: settings_of(ctx))
        return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help, with the defaults of the program."""
        ctx.default_map = None
        super().format_help(ctx, formatter)


class Group(click.Group):
    """A group of commands with a :class:`Manual`, which is that of its commands too unless they have their own."""

    command_class = Command

    def __init__(self, *arguments: Any, manual: Manual | None = None, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.manual = manual or Manual()

    def command(  # type: ignore[override]  # never without brackets here
        self, *arguments: Any, **more: Any
    ) -> Callable[[Callable[..., Any]], click.Command]:
        """What makes a command of the group of a function."""
        made: Callable[[Callable[..., Any]], click.Command]
        made = super().command(*arguments, **{"manual": self.manual, **more})
        return made

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as click calls it
        """Write what follows the commands."""
        write_rest(formatter, self.manual)


def write_options(
    formatter: click.HelpFormatter, manual: Manual, parameters: Sequence[click.Parameter], context: click.Context
) -> None:
    """Write the options in the groups of a manual."""
    rest = {
        key_of(one): row
        for one in parameters
        if isinstance(one, click.Option) and (row := one.get_help_record(context)) is not None
    }
    for title, keys in manual.groups.items():
        write_section(formatter, title, [rest.pop(key) for key in keys if key in rest])
    write_section(formatter, "Other options" if manual.groups else "Options", list(rest.values()))


def write_rest(formatter: click.HelpFormatter, manual: Manual) -> None:
    """Write the sections of a manual that follow the options."""
    if manual.examples:
        with formatter.section("Examples"):
            for said, command in manual.examples.items():
                formatter.write_text(f"{said}:")
                formatter.write(f"{'':{formatter.current_indent + 4}}{command}\n")
    write_section(formatter, "Exit status", list(manual.every_exit_status().items()))
    write_section(formatter, "Environment", list(manual.every_variable().items()))
    write_section(formatter, "Files", list(manual.files.items()))


def write_section(formatter: click.HelpFormatter, title: str, rows: Sequence[tuple[str, str]]) -> None:
    """Write a list of terms and what they mean, if there are any."""
    if rows:
        with formatter.section(title):
            formatter.write_dl(rows)
