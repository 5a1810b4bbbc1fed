"""``sensitive-scan schema``."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Final

import click

from sensitive_scan.cli.arguments import PolicyName, policy_named
from sensitive_scan.cli.command import SCAN_STATUS, ConfiguredCommand, Manual
from sensitive_scan.cli.failures import CLEAN, FOUND
from sensitive_scan.cli.ledgers import print_table
from sensitive_scan.model import CATEGORIES
from sensitive_scan.report.sanitise import printable

_MANUAL: Final = Manual(
    examples={
        "Ask about some fields": "sensitive-scan schema Name Email Caste 'Card No'",
        "Ask about the values to choose from in one": "sensitive-scan schema 'Group=SC|ST|OBC|General'",
    },
    exit_status={**SCAN_STATUS, "0": "no field is made for what may not be stored", "1": "a field is"},
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.argument("fields", metavar="FIELD[=VALUE|VALUE]...", nargs=-1, required=True)
@click.option(
    "--policy", "policy_name", type=PolicyName(), metavar="FILE|PACK", help="The policy: which categories count."
)
@click.option("--all-categories", is_flag=True, help="Look for every category, also those the policy has off.")
@click.option("-f", "--format", "format_", type=click.Choice(("text", "json")), default="text", show_default=True)
def schema(fields: tuple[str, ...], *, policy_name: str | None, all_categories: bool, format_: str) -> int:
    """Tell which of a tenant's fields are made for what may not be stored, before any data comes.

    A field may have the values that can be chosen in it: "Group=SC|ST|OBC|General". Exit code 1 if there is any.
    """
    from sensitive_scan.scanner import Scanner

    policy = policy_named(policy_name)
    scanner = Scanner(policy.with_categories(CATEGORIES) if all_categories else policy)
    named = {name: values.split("|") if mark else [] for name, mark, values in (one.partition("=") for one in fields)}
    found = scanner.scan_schema(list(named), {name: values for name, values in named.items() if values})
    if format_ == "json":
        click.echo(json.dumps([asdict(one) for one in found], indent=2, ensure_ascii=False))
    elif found:
        rows = [(printable(one.field), one.entity, one.category, f"{one.confidence:.2f}", one.clause) for one in found]
        print_table(("field", "entity", "category", "confidence", "clause"), rows)
    else:
        click.echo("No field is made for what may not be stored, as far as names and values tell.")
    return FOUND if found else CLEAN
