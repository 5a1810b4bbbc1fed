"""The ledger itself: incidents are appended, read, verified and erased; nothing is ever changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import delete, func, insert, select, text, update

from sensitive_scan.errors import LedgerError
from sensitive_scan.keys import Keyring, key_id, load_keys, require_lasting_key
from sensitive_scan.ledger import chain
from sensitive_scan.ledger.database import open_engine, prepare, reading, writing
from sensitive_scan.ledger.incident import Activity, Incident, new_uid, now
from sensitive_scan.ledger.schema import activity, entries
from sensitive_scan.masking import Fingerprinter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection, Select

_COLUMNS: Final = (*chain.CONTENT, "number", "digest", "link", "chain_key")
_NAMES: Final = ", ".join(f'"{name}"' for name in _COLUMNS)
_PLACES: Final = ", ".join("?" * len(_COLUMNS))
# the names of the tables and columns are this package's own
_INSERT_SQLITE: Final = f"INSERT INTO {entries.name} ({_NAMES}) VALUES ({_PLACES})"  # noqa: S608 - see above
_INSERT_POSTGRESQL: Final = text(
    f"INSERT INTO {entries.name} ({_NAMES}) SELECT {_NAMES} "  # noqa: S608 - see above
    f"FROM json_populate_recordset(NULL::{entries.name}, CAST(:rows AS json))"
)
_AT_ONCE: Final = 500
_CHUNK: Final = 5000


class Entry(NamedTuple):
    """An incident with its place in the chain; ``erased`` is the number of the entry that took its content."""

    number: int
    incident: Incident
    digest: str
    link: str
    chain_key: str
    erased: int | None


class Head(NamedTuple):
    """The end of the chain; kept elsewhere, it shows whether entries are missing there."""

    number: int
    link: str

    def __str__(self) -> str:
        return f"{self.number}:{self.link}"


class Ledger:
    """A ledger in a database; may be shared between threads, and the database between processes.

    Args:
        url: the path of a SQLite file, or a database URL.
        keys: the key of the chain and older ones; those of the environment by default.

    Raises:
        ConfigurationError: the URL is none, or no lasting key is set.
        LedgerError: the database cannot be opened, or was written with a key that is not among ``keys``.
    """

    def __init__(self, url: str, keys: Keyring | None = None) -> None:
        if keys is None:
            require_lasting_key("the ledger is chained by a key")
            keys = load_keys()
        self.keys = keys
        self._chain_keys = {key_id(key): chain.chain_key(key) for key in (keys.current, *keys.older)}
        self._key_name = key_id(keys.current)
        self.engine = open_engine(url)
        try:
            prepare(self.engine)
        except LedgerError:
            self.engine.dispose()
            raise

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def append(self, incidents: Sequence[Incident], counts: Iterable[Activity] = (), *, is_again: bool = False) -> None:
        """Put incidents on record, and count activity; all or nothing, on disk when this returns.

        ``is_again``: some of them may be on record already, and are passed over.

        Raises:
            LedgerError: the database cannot be written, or the chain's key is another one.
        """
        with writing(self.engine) as connection:
            fresh = _unknown(connection, incidents) if is_again else incidents
            if fresh:
                self._extend(connection, fresh)
            for one in counts:
                _count(connection, one)

    def _extend(self, connection: Connection, incidents: Sequence[Incident]) -> Head:
        number, before = self._head(connection)
        key = self._chain_keys[self._key_name]
        rows = []
        for incident in map(_storable, incidents):
            number += 1
            digest = chain.digest(key, incident)
            before = chain.link(key, before, number, digest)
            rows.append((*incident, number, digest, before, self._key_name))
        if rows and connection.dialect.name == "sqlite":
            connection.exec_driver_sql(_INSERT_SQLITE, rows)
        elif rows:
            documents = [dict(zip(_COLUMNS, row, strict=True)) for row in rows]
            connection.execute(_INSERT_POSTGRESQL, {"rows": json.dumps(documents)})
        return Head(number, before)

    def _head(self, connection: Connection) -> Head:
        last = connection.execute(
            select(entries.c.number, entries.c.link, entries.c.chain_key).order_by(entries.c.number.desc()).limit(1)
        ).first()
        if last is None:
            return Head(0, chain.FIRST)
        if last.chain_key not in self._chain_keys:
            raise LedgerError(
                f"the ledger was written with another key (named {last.chain_key}); set that key, "
                "or name it behind the present one in the file of keys"
            )
        return Head(last.number, last.link)

    def head(self) -> Head:
        """The end of the chain."""
        with reading(self.engine) as connection:
            return self._head(connection)

    def entries(self, query: Select[Any] | None = None) -> Iterator[Entry]:
        """The entries that a selection of the table takes, all by default, by number and in constant memory."""
        chosen = select(entries) if query is None else query
        after = 0
        while True:
            with reading(self.engine) as connection:
                part = chosen.where(entries.c.number > after).order_by(entries.c.number).limit(_CHUNK)
                rows = connection.execute(part).all()
            for row in rows:
                yield _entry(row)
            if len(rows) < _CHUNK:
                return
            after = rows[-1].number

    def entry(self, number: int) -> Entry:
        """One entry.

        Raises:
            LedgerError: there is none of that number.
        """
        found = next(self.entries(select(entries).where(entries.c.number == number)), None)
        if found is None:
            raise LedgerError(f"the ledger has no entry {number}; sensitive-scan incidents list shows those it has")
        return found

    def chain_key(self, name: str) -> bytes | None:
        """The key of the chain that has a name, if it is known."""
        return self._chain_keys.get(name)

    def disputable(self, number: int) -> Entry:
        """An incident about a value, against which an appeal is possible.

        Raises:
            LedgerError: there is no such incident.
        """
        about = self.entry(number)
        if about.incident.kind != "incident" or not about.incident.fingerprint:
            raise LedgerError(f"entry {number} is no incident about a value that could be allowed; name another")
        return about

    def appeal(self, number: int, actor: str, reason: str, *, is_accepted: bool = False) -> Entry:
        """Put on record that somebody objects to an incident, or that the objection was accepted.

        Raises:
            LedgerError: there is no such incident.
        """
        about = self.disputable(number)
        incident = about.incident
        appeal = Incident(
            uid=new_uid(),
            time=now(),
            kind="appeal",
            tenant=incident.tenant,
            entity=incident.entity,
            category=incident.category,
            action="allow" if is_accepted else "",
            fingerprint=incident.fingerprint,
            key=incident.key,
            about=number,
            actor=actor,
            reason=reason,
        )
        self.append([appeal])
        return about

    def erase(self, actor: str, reason: str, *, tenant: str | None = None, before: int | None = None) -> int:
        """Take the content out of a tenant's entries, or of all; what is left keeps the chain whole.

        Args:
            actor: who erases.
            reason: why.
            tenant: whose entries; everybody's by default.
            before: only entries older than this moment, in microseconds since 1970.

        Returns:
            how many entries were emptied.
        """
        chosen = [entries.c.erased.is_(None), entries.c.kind != "erasure"]
        chosen += [] if tenant is None else [entries.c.tenant == tenant]
        chosen += [] if before is None else [entries.c.time < before]
        whose = Fingerprinter(self.keys.current)("tenant", tenant) if tenant is not None else ""
        with writing(self.engine) as connection:
            count = connection.execute(select(func.count()).select_from(entries).where(*chosen)).scalar_one()
            record = Incident(
                uid=new_uid(),
                time=now(),
                kind="erasure",
                fingerprint=whose,
                key=self._key_name,
                row=count,
                about=before,
                actor=actor,
                reason=reason,
            )
            number = self._extend(connection, [record]).number
            blank: dict[str, object] = {
                column.name: "" for column in entries.c if column.name in chain.CONTENT and not column.nullable
            }
            blank |= {"time": 0, "confidence": 0, "row": None, "about": None, "erased": number}
            del blank["uid"]
            connection.execute(update(entries).where(*chosen, entries.c.number < number).values(**blank))
            if tenant is not None and before is None:
                connection.execute(delete(activity).where(activity.c.tenant == tenant))
        if self.engine.dialect.name == "sqlite":
            with reading(self.engine) as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return int(count)


def _storable(incident: Incident) -> Incident:
    """The incident with nothing in its texts that a database refuses: halves of surrogate pairs and NUL."""
    return Incident._make(_storable_text(one) if isinstance(one, str) else one for one in incident)


def _storable_text(text_: str) -> str:
    if text_.isascii() and "\0" not in text_:
        return text_
    return text_.encode("utf-8", "replace").decode().replace("\0", "?")


def _unknown(connection: Connection, incidents: Sequence[Incident]) -> list[Incident]:
    """Those that are not yet on record."""
    known: set[str] = set()
    for start in range(0, len(incidents), _AT_ONCE):
        uids = [one.uid for one in incidents[start : start + _AT_ONCE]]
        known.update(connection.execute(select(entries.c.uid).where(entries.c.uid.in_(uids))).scalars())
    return [one for one in incidents if one.uid not in known]


def _count(connection: Connection, counted: Activity) -> None:
    columns = activity.c
    one = counted._replace(tenant=_storable_text(counted.tenant))
    same = (columns.tenant == one.tenant, columns.source == one.source, columns.day == one.day)
    added = update(activity).where(*same).values(rows=columns.rows + one.rows, rows_hit=columns.rows_hit + one.rows_hit)
    if not connection.execute(added).rowcount:
        connection.execute(insert(activity).values(**one._asdict()))


def _entry(row: Any) -> Entry:
    values = row._mapping  # noqa: SLF001 - SQLAlchemy's documented way to a row by column
    incident = Incident(**{name: values[name] for name in chain.CONTENT})
    return Entry(row.number, incident, row.digest, row.link, row.chain_key, row.erased)
