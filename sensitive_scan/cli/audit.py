"""The audit of a baseline in a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan.accepted.acceptance import Acceptance
from sensitive_scan.accepted.baseline import ACCEPTED, REAL, UNAUDITED, Baseline, load
from sensitive_scan.cli.failures import CLEAN, say_warning
from sensitive_scan.cli.output import write_whole
from sensitive_scan.decide.rules import Context
from sensitive_scan.errors import ConfigurationError, InputError
from sensitive_scan.report.sanitise import printable, without_numbers
from sensitive_scan.report.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sensitive_scan.accepted.baseline import Key
    from sensitive_scan.decide.allowed import Allowed
    from sensitive_scan.model import Finding
    from sensitive_scan.scanner import Scanner

_EXAMPLES: Final = 3
_REASONS: Final = 3
_ANSWERS: Final = ("accept", "real", "skip", "quit")


def audit(path: Path, scanner: Callable[[], Scanner], *, allowed: tuple[Allowed, ...] = (), all_: bool) -> int:
    """Ask about each entry of the baseline at ``path`` that nobody has looked at, or about ``all_``.

    What the configuration has ``allowed`` is in no entry, and no example of one.

    Raises:
        ConfigurationError: there is no terminal to ask in, or the baseline is refused.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ConfigurationError("baseline audit asks questions; run it in a terminal, or edit 'state' in the file")
    baseline = load(path)
    asked = [key for key, entry in sorted(baseline.entries.items()) if all_ or entry.state == UNAUDITED]
    if not asked:
        click.echo(f"{printable(str(path))}: nothing is left to audit")
        return CLEAN
    examples = _Examples(scanner(), baseline, allowed)
    for number, key in enumerate(asked, 1):
        click.echo(f"\n[{number} of {len(asked)}] {_about(baseline, key)}")
        for line in examples.lines(key):
            click.echo(printable(line))
        answer = _answer()
        if answer == "quit":
            break
        if answer != "skip":
            baseline = baseline.audited(key, answer)
            write_whole("--baseline", path, baseline.text())
    left = sum(entry.state == UNAUDITED for entry in baseline.entries.values())
    click.echo(f"\n{printable(str(path))}: {left:,} left to audit")
    return CLEAN


def _about(baseline: Baseline, key: Key) -> str:
    entry = baseline.entries[key]
    field = f", field '{key.field}'" if key.field else ""
    count = counted(entry.count, "finding")
    return printable(f"{without_numbers(key.path)}{field}: {count} of {key.entity}, {without_numbers(entry.state)}")


def _answer() -> str:
    """The new state that somebody chooses, ``skip`` or ``quit``."""
    letters = {word[0]: word for word in _ANSWERS}
    asked = "  [a]ccept with a reason, it is [r]eal, [s]kip, [q]uit"
    word = letters[click.prompt(asked, type=click.Choice(tuple(letters)), show_choices=False)]
    if word == "accept":
        reason = click.prompt("  reason", value_proc=_reason)
        return f"{ACCEPTED}{reason}"
    return REAL if word == "real" else word


def _reason(text: str) -> str:
    reason = without_numbers(" ".join(text.split()))
    if not reason:
        raise click.UsageError("say why it may stay")
    return reason


class _Examples:
    """What is found for entries now; each file is scanned once."""

    def __init__(self, scanner: Scanner, baseline: Baseline, allowed: tuple[Allowed, ...]) -> None:
        self._scanner = scanner
        self._baseline = baseline
        self._acceptance = Acceptance(scanner.policy, Context("", "upload"), allowed, inline=True)
        self._name = ""
        self._found: dict[Key, list[Finding]] = {}

    def lines(self, key: Key) -> Iterator[str]:
        """The lines that show an entry: a few findings, masked, with what speaks for them."""
        name = self._baseline.file_of(key.path) or key.path.split("!")[0]
        if name != self._name:
            self._name, self._found = name, self._scanned(name)
        found = self._found.get(key, [])
        if not found:
            yield "    found no longer; 'sensitive-scan baseline update' drops it"
        for one in found[:_EXAMPLES]:
            row = f"row {one.row + 1:,}: " if one.row is not None else ""
            yield f"    {row}{one.masked}  ({one.confidence:.2f})"
            yield from (f"        {without_numbers(reason)}" for reason in one.reasons[:_REASONS])

    def _scanned(self, name: str) -> dict[Key, list[Finding]]:
        found: dict[Key, list[Finding]] = {}
        path = str(self._baseline.folder / name)

        def take(finding: Finding) -> None:
            some = found.setdefault(self._baseline.key(path, finding), [])
            if len(some) < _EXAMPLES:
                some.append(finding)

        try:
            self._scanner.scan_file(path, on_finding=take, accept=self._acceptance.of(path))
        except InputError as error:
            say_warning(f"{without_numbers(name)}: {error.problem}; {error.mend}")
        return found
