"""``sensitive-scan incidents``."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

import click

from sensitive_scan.cli.command import KEYS, Group, Manual
from sensitive_scan.cli.completion import entity_names
from sensitive_scan.cli.failures import CLEAN, FOUND
from sensitive_scan.cli.ledgers import fields_of, ledger_option, opened_ledger, table, write_entries
from sensitive_scan.cli.output import opened_output
from sensitive_scan.cli.toml_text import toml_string
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.masking import shown
from sensitive_scan.model import CATEGORIES, Action
from sensitive_scan.report.sanitise import printable

if TYPE_CHECKING:
    from sensitive_scan.ledger.store import Entry, Head, Ledger

_KINDS = ("incident", "shadow", "appeal", "erasure")
_FILE = click.Path(path_type=Path, dir_okay=False)
_FORMATS = ("text", "jsonl", "csv")
_A_YEAR = 365


_MANUAL: Final = Manual(
    examples={
        "See what a tenant tried": "sensitive-scan incidents list --ledger incidents.db --tenant acme",
        "See all of one": "sensitive-scan incidents show --ledger incidents.db 1",
        "Let a value pass from now on": "sensitive-scan incidents appeal --ledger incidents.db 1 --by Ann --reason test"
        " --accept",
        "Hold that nothing was changed": "sensitive-scan incidents verify --ledger incidents.db",
        "Hand all of it over": "sensitive-scan incidents export --ledger incidents.db --format csv",
        "Keep a year": "sensitive-scan incidents erase --ledger incidents.db --older-than 365 --by Ann --reason old",
    },
    exit_status={"0": "done", "1": "erase found nothing to erase", "2": "wrong usage, or a ledger that does not hold"},
    environment={"SENSITIVE_SCAN_LEDGER": "The ledger, instead of --ledger.", **KEYS},
)


@click.group(cls=Group, manual=_MANUAL, no_args_is_help=True)
def incidents() -> None:
    """Read, verify and tend the ledger of incidents. Its key is in SENSITIVE_SCAN_KEY or SENSITIVE_SCAN_KEY_FILE."""


@incidents.command("list")
@ledger_option
@click.option("--tenant", help="Only this tenant's.")
@click.option("--category", metavar="NAME", type=click.Choice(tuple(CATEGORIES)), help="Only this category.")
@click.option("--entity", metavar="NAME", shell_complete=entity_names, help="Only this entity.")
@click.option("--action", type=click.Choice(get_args(Action)), help="Only those with this action.")
@click.option("--kind", type=click.Choice(_KINDS), default="incident", show_default=True)
@click.option("--days", type=click.IntRange(1), help="Only the last so many days.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="Only the last so many.")
@click.option(
    "-f", "--format", "format_", type=click.Choice(("text", "jsonl", "csv")), default="text", show_default=True
)
def list_(  # noqa: PLR0913 - one parameter an option, that is how click works
    url: str,
    *,
    tenant: str | None,
    category: str | None,
    entity: str | None,
    action: str | None,
    kind: str,
    days: int | None,
    limit: int,
    format_: str,
) -> int:
    """List what is on record, the latest last."""
    wanted = {"tenant": tenant, "category": category, "entity": entity, "action": action, "kind": kind}
    with opened_ledger(url) as ledger:
        found = _last(ledger, {name: value for name, value in wanted.items() if value}, days, limit)
    if format_ == "text":
        if found:
            table(found)
        else:
            click.echo("Nothing of that kind is on record.")
    else:
        write_entries(found, format_, sys.stdout)
    return CLEAN


@incidents.command()
@ledger_option
@click.argument("number", type=click.IntRange(1))
def show(url: str, number: int) -> int:
    """Show all that is on record of one incident."""
    with opened_ledger(url) as ledger:
        entry = ledger.entry(number)
    for name, value in fields_of(entry).items():
        if value not in ("", None):
            click.echo(f"{name:<12} {printable(str(value))}")
    return CLEAN


@incidents.command()
@ledger_option
@click.argument("number", type=click.IntRange(1))
@click.option("--by", "actor", required=True, help="Who objects or decides.")
@click.option("--reason", required=True, help="Why.")
@click.option("--accept", is_flag=True, help="Decide for the tenant: the value does not count any more.")
@click.option("--until", type=click.DateTime(("%Y-%m-%d",)), help="Until when the value is allowed; a year by default.")
@click.option("--policy", type=_FILE, help="With --accept: add the allowance to this policy file (TOML).")
def appeal(  # noqa: PLR0913 - one parameter an option, that is how click works
    url: str, number: int, *, actor: str, reason: str, accept: bool, until: datetime | None, policy: Path | None
) -> int:
    """Put an appeal against an incident on record, or accept it and print the allowance for the policy."""
    if not accept and (until or policy):
        raise click.UsageError("--until and --policy go with --accept.")
    last_day = until.date() if until else datetime.now(UTC).date() + timedelta(days=_A_YEAR)
    with opened_ledger(url) as ledger:
        about = ledger.disputable(number)
        allowance = _allowance(about, actor, reason, last_day)
        # what the policy refuses shall not be on record as accepted
        content = _with_allowance(policy, allowance) if policy is not None else ""
        ledger.appeal(number, actor, reason, is_accepted=accept)
    if not accept:
        click.echo(f"The appeal against incident {number} is on record.")
        return CLEAN
    if policy is None:
        click.echo(allowance)
        return CLEAN
    with opened_output(policy) as stream:
        stream.write(content)
    click.echo(f"Added to {policy}: {about.incident.entity} of {about.incident.tenant or 'everybody'} is allowed.")
    return CLEAN


@incidents.command()
@ledger_option
@click.option("--expect", metavar="NUMBER:LINK", help="An end of the chain that was kept, which must still be there.")
def verify(url: str, expect: str | None) -> int:
    """Check that no entry was changed, put in or taken out. Exit code 2 if one was."""
    from sensitive_scan.errors import LedgerError
    from sensitive_scan.ledger.verify import verify as verify_chain

    with opened_ledger(url) as ledger:
        seen = verify_chain(ledger, _head(expect) if expect else None)
    for problem in seen.problems:
        click.echo(str(problem), err=True)
    if seen.more:
        click.echo(f"{seen.more:,} more problems are not listed.", err=True)
    if seen.problems:
        raise LedgerError(
            f"the chain of {seen.entries} entries is broken; restore the ledger from a copy that verifies"
        )
    click.echo(f"The chain of {seen.entries} entries holds. Its end, to be kept elsewhere: {seen.head}")
    return CLEAN


@incidents.command()
@ledger_option
@click.option("--tenant", help="Only this tenant's.")
@click.option("-f", "--format", "format_", type=click.Choice(("jsonl", "csv")), default="jsonl", show_default=True)
@click.option("-o", "--output", type=_FILE, help="Write to this file instead of standard output.")
def export(url: str, *, tenant: str | None, format_: str, output: Path | None) -> int:
    """Write everything on record as JSON Lines or CSV."""
    from sqlalchemy import select

    from sensitive_scan.ledger.schema import entries

    query = select(entries)
    if tenant is not None:
        query = query.where(entries.c.tenant == tenant)
    with opened_ledger(url) as ledger, opened_output(output) as stream:
        write_entries(ledger.entries(query), format_, stream)
    return CLEAN


@incidents.command()
@ledger_option
@click.option("--tenant", help="This tenant's entries.")
@click.option("--older-than", "days", type=click.IntRange(1), metavar="DAYS", help="Only entries older than this.")
@click.option("--by", "actor", required=True, help="Who erases.")
@click.option("--reason", required=True, help="Why.")
def erase(url: str, *, tenant: str | None, days: int | None, actor: str, reason: str) -> int:
    """Erase the content of a tenant's entries, or of old ones; the chain stays whole and tells of it."""
    from sensitive_scan.ledger.incident import DAY, now

    if tenant is None and days is None:
        raise click.UsageError("Say what: --tenant, --older-than, or both.")
    before = now() - days * DAY if days is not None else None
    with opened_ledger(url) as ledger:
        count = ledger.erase(actor, reason, tenant=tenant, before=before)
    click.echo(f"{count} entries are erased.")
    return CLEAN if count else FOUND


def _last(ledger: Ledger, wanted: dict[str, str], days: int | None, limit: int) -> list[Entry]:
    from sqlalchemy import select

    from sensitive_scan.ledger.incident import DAY, now
    from sensitive_scan.ledger.schema import entries

    chosen = [entries.c[name] == value for name, value in wanted.items()]
    if days is not None:
        chosen.append(entries.c.time >= now() - days * DAY)
    last = select(entries.c.number).where(*chosen).order_by(entries.c.number.desc()).limit(limit)
    return list(ledger.entries(select(entries).where(entries.c.number.in_(last))))


def _head(text: str) -> Head:
    from sensitive_scan.ledger.store import Head

    number, _, link = text.partition(":")
    if not (number.isdecimal() and link):
        mend = "give what verify printed, as 12:3f9a…"
        raise ConfigurationError(f"--expect: {shown(text)!r} is no end of a chain; {mend}")
    return Head(int(number), link)


def _allowance(about: Entry, actor: str, reason: str, until: date) -> str:
    one = about.incident
    lines = [f"reason = {toml_string(reason)}", f"by = {toml_string(actor)}", f"expires = {until}"]
    lines += [f"tenant = {toml_string(one.tenant)}"] if one.tenant else []
    lines += [f"entity = {toml_string(one.entity)}", f"value = {toml_string(one.fingerprint)}"]
    return "\n".join(("[[allow]]", *lines))


def _with_allowance(policy: Path, allowance: str) -> str:
    """The text of a policy file with an allowance added, checked."""
    from sensitive_scan.decide.policy import Policy

    if policy.suffix.lower() != ".toml":
        raise ConfigurationError(f"--policy {policy}: only TOML is added to; print the allowance and add it by hand")
    Policy.load(policy)
    text = policy.read_text(encoding="utf-8").rstrip("\n") + f"\n\n{allowance}\n"
    Policy.parse(text, str(policy))
    return text
