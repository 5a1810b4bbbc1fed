"""The ledger of incidents: append-only, chained, without values; in SQLite or PostgreSQL."""

from sensitive_scan.ledger.incident import Activity, Incident
from sensitive_scan.ledger.store import Ledger
from sensitive_scan.ledger.writer import LedgerWriter

__all__ = ["Activity", "Incident", "Ledger", "LedgerWriter"]
