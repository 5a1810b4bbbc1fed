"""``sensitive-scan policy``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan.cli.arguments import PolicyName, policy_named
from sensitive_scan.cli.command import Group, Manual
from sensitive_scan.cli.failures import CLEAN, FOUND
from sensitive_scan.cli.ledgers import print_table
from sensitive_scan.decide.levels import ORDERED
from sensitive_scan.report.sanitise import printable

if TYPE_CHECKING:
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.model import Finding

_NOT_FOUND = "not found"
_FILE = click.Path(path_type=Path, dir_okay=False)


_MANUAL: Final = Manual(
    examples={
        "See what ships": "sensitive-scan policy list",
        "See what a policy of your own does": "sensitive-scan policy show policy.toml",
        "See what would change for a file": "sensitive-scan policy diff helloleads policy.toml --on leads.csv",
    },
    exit_status={"0": "done, and no difference", "1": "diff found a difference", "2": "wrong usage or a wrong policy"},
    files={"policy.toml": "A policy; docs/policy.md explains its keys."},
)


@click.group(cls=Group, manual=_MANUAL, no_args_is_help=True)
def policy() -> None:
    """Look at policies: those that ship (packs) and those in TOML or YAML files."""


@policy.command("list")
def list_() -> int:
    """List the packs that ship."""
    from sensitive_scan.decide.policy import Policy, packs

    rows = [(name, Policy.pack(name).version, ", ".join(sorted(Policy.pack(name).categories))) for name in packs()]
    print_table(("pack", "version", "looks for"), rows)
    return CLEAN


@policy.command()
@click.argument("name", metavar="FILE|PACK", type=PolicyName())
def show(name: str) -> int:
    """Check a policy, and show what it does with what."""
    from sensitive_scan.model import strictest

    shown = policy_named(name)
    click.echo(f"{shown.name}, version {shown.version}; what cannot be scanned: {shown.on_error}\n")
    rows = [
        (category, *(levels[level] for level in ORDERED), shown.clause(category))
        for category, levels in shown.actions.items()
    ]
    print_table(("category", *ORDERED, "clause"), rows)
    for number, rule in enumerate(shown.rules, 1):
        conditions = {name: getattr(rule, name) for name in rule.__dataclass_fields__ if name != "action"}
        asked = [f"{name} {value}" for name, value in conditions.items() if value and value is not True]
        said = ", ".join([*asked, *(["numbers published for testing"] if rule.is_test_number else [])]) or "everything"
        click.echo(f"rule {number}: {rule.action} {said}")
    for one in shown.allowances:
        whose = f" of {one.tenant}" if one.tenant else ""
        click.echo(f"allowed{whose} until {one.expires}: {one.reason}{f', by {one.by}' if one.by else ''}")
    for step in shown.escalations:
        conditions = {name: getattr(step, name) for name in ("incidents", "distinct", "categories", "share")}
        said = ", ".join(f"{name} {value}" for name, value in conditions.items() if value)
        click.echo(f"{step.step} a tenant with {said} in {step.days} days")
    if strictest(action for levels in shown.actions.values() for action in levels.values()) == "allow":
        click.echo("Nothing is flagged or blocked by it.")
    return CLEAN


@policy.command()
@click.argument("first", metavar="A", type=PolicyName())
@click.argument("second", metavar="B", type=PolicyName())
@click.option("--on", "path", type=_FILE, required=True, help="The file that both are tried on.")
@click.option("--tenant", default="", help="Whose file it is.")
def diff(first: str, second: str, path: Path, tenant: str) -> int:
    """Try two policies (files or packs) on one file, and tell what they do differently. Exit code 1 if anything."""
    one, other = policy_named(first), policy_named(second)
    actions = [_actions(each, path, tenant) for each in (one, other)]
    places = {place: [each.get(place, _NOT_FOUND) for each in actions] for each in actions for place in each}
    differing = {place: done for place, done in places.items() if done[0] != done[1]}
    if not differing:
        click.echo(f"{one.name} and {other.name} do the same with all {len(places)} findings.")
        return CLEAN
    counts = Counter((place[0], *done) for place, done in differing.items())
    examples = {(place[0], *done): place for place, done in reversed(differing.items())}
    rows = [
        (entity, before, after, f"{count:,}", _place(examples[entity, before, after]))
        for (entity, before, after), count in counts.most_common()
    ]
    print_table(("entity", one.name, other.name, "findings", "such as"), rows)
    return FOUND


_Place = tuple[str, str, int | None, int, int]


def _actions(policy: Policy, path: Path, tenant: str) -> dict[_Place, str]:
    """What a policy does with each finding in a file."""
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.scanner import Scanner

    context = Context(tenant, "upload")
    done: dict[_Place, str] = {}

    def take(found: Finding) -> None:
        place = (found.entity, found.field, found.row, found.start, found.end)
        done[place] = policy.decide(found, context)

    Scanner(policy).scan_file(path, on_finding=take, tenant=tenant)
    return done


def _place(place: _Place) -> str:
    _, field, row, _, _ = place
    return printable(f"row {row}, {field}" if row is not None else f"the name {field}")
