"""``sensitive-scan tenants``."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan.cli.arguments import PolicyName, policy_named
from sensitive_scan.cli.command import KEYS, ConfiguredCommand, Manual
from sensitive_scan.cli.failures import CLEAN
from sensitive_scan.cli.ledgers import ledger_option, opened_ledger, print_table
from sensitive_scan.report.sanitise import printable

if TYPE_CHECKING:
    from sensitive_scan.decide.escalation import Standing

_HEAD = ("tenant", "incidents", "distinct", "rows hit", "fields", "week", "before", "last seen", "step", "categories")


_MANUAL: Final = Manual(
    examples={
        "See who tried what this week": "sensitive-scan tenants --ledger incidents.db --days 7",
        "See the steps of a policy": "sensitive-scan tenants --ledger incidents.db --policy hipaa-safe-harbor",
    },
    environment=KEYS,
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL)
@ledger_option
@click.option("--days", type=click.IntRange(1), default=30, show_default=True, help="The last so many days.")
@click.option(
    "--policy",
    "policy_name",
    type=PolicyName(),
    metavar="FILE|PACK",
    help="The policy whose steps of escalation are told.",
)
@click.option("-f", "--format", "format_", type=click.Choice(("text", "json")), default="text", show_default=True)
def tenants(url: str, *, days: int, policy_name: str | None, format_: str) -> int:
    """Tell which tenants try to store what: values, fields, share of rows, trend, and the step that is due."""
    from sensitive_scan.ledger.standing import blameless, standings

    policy = policy_named(policy_name)
    spans = {one.days for one in policy.escalations}
    with opened_ledger(url) as ledger:
        found = standings(ledger, days)
        by_span = {span: {one.tenant: one for one in standings(ledger, span)} for span in spans}
    steps = {
        one.tenant: policy.step({span: each.get(one.tenant, blameless(one.tenant)) for span, each in by_span.items()})
        for one in found
    }
    if format_ == "json":
        click.echo(json.dumps([_fields(one, steps[one.tenant]) for one in found], indent=2, ensure_ascii=False))
    elif found:
        print_table(_HEAD, [_row(one, steps[one.tenant]) for one in found])
    else:
        click.echo(f"No tenant has an incident in the last {days} days.")
    return CLEAN


def _fields(one: Standing, step: str) -> dict[str, object]:
    values = asdict(one)
    values |= {name: values[name].isoformat() for name in ("first_seen", "last_seen") if values[name]}
    return {**values, "share": round(one.share, 4), "trend": round(one.trend, 2), "step": step}


def _row(one: Standing, step: str) -> tuple[str, ...]:
    return (
        printable(one.tenant) or "-",
        f"{one.incidents:,}",
        f"{one.distinct:,}",
        f"{one.share:.1%} of {one.rows:,}" if one.rows else "-",
        str(one.fields),
        str(one.recent),
        str(one.before),
        one.last_seen.strftime("%Y-%m-%d %H:%M") if one.last_seen else "-",
        "-" if step == "none" else step,
        ", ".join(one.categories),
    )
