"""Find data in CRM records and uploads that tenants may not store, and say why.

    >>> from sensitive_scan import Scanner
    >>> Scanner().scan_record({"Remarks": "card 4111 1111 1111 1111"}).action
    'block'

Nothing heavy is loaded before it is used: importing this package takes milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan._version import __version__
from sensitive_scan.errors import (
    ConfigurationError,
    DeclarationError,
    IncompleteScanError,
    InputError,
    LedgerError,
    PluginError,
    PolicyError,
    SensitiveScanError,
)
from sensitive_scan.model import ColumnReport, FileReport, Finding, GroupCount, TableReport, Unscanned, Verdict

if TYPE_CHECKING:
    from sensitive_scan.decide.explanation import Explanation
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.gate import Gate
    from sensitive_scan.keys import Keyring
    from sensitive_scan.ledger.store import Ledger
    from sensitive_scan.ledger.writer import LedgerWriter
    from sensitive_scan.pipeline.memory import Memory
    from sensitive_scan.pipeline.tally import GroupTally
    from sensitive_scan.pipeline.watch import SchemaFinding
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.recognizer import Recognizer
    from sensitive_scan.redaction import redact_record, redact_text
    from sensitive_scan.rewrite.choice import Choice
    from sensitive_scan.rewrite.redact import redact_file
    from sensitive_scan.rewrite.split import split_file
    from sensitive_scan.scanner import Scanner

__all__ = [
    "Choice",
    "ColumnReport",
    "ConfigurationError",
    "DeclarationError",
    "Explanation",
    "FileReport",
    "Finding",
    "Gate",
    "GroupCount",
    "GroupTally",
    "IncompleteScanError",
    "InputError",
    "Keyring",
    "Ledger",
    "LedgerError",
    "LedgerWriter",
    "Memory",
    "PluginError",
    "Policy",
    "PolicyError",
    "ReadOptions",
    "Recognizer",
    "Scanner",
    "SchemaFinding",
    "SensitiveScanError",
    "TableReport",
    "Unscanned",
    "Verdict",
    "__version__",
    "redact_file",
    "redact_record",
    "redact_text",
    "split_file",
]

_HOMES = {
    "Choice": "sensitive_scan.rewrite.choice",
    "Explanation": "sensitive_scan.decide.explanation",
    "Gate": "sensitive_scan.gate",
    "GroupTally": "sensitive_scan.pipeline.tally",
    "Keyring": "sensitive_scan.keys",
    "Ledger": "sensitive_scan.ledger.store",
    "LedgerWriter": "sensitive_scan.ledger.writer",
    "Memory": "sensitive_scan.pipeline.memory",
    "Policy": "sensitive_scan.decide.policy",
    "ReadOptions": "sensitive_scan.readers.batch",
    "Recognizer": "sensitive_scan.recognizer",
    "Scanner": "sensitive_scan.scanner",
    "SchemaFinding": "sensitive_scan.pipeline.watch",
    "redact_file": "sensitive_scan.rewrite.redact",
    "redact_record": "sensitive_scan.redaction",
    "redact_text": "sensitive_scan.redaction",
    "split_file": "sensitive_scan.rewrite.split",
}
"""Where the names live that are loaded when first asked for."""


def __getattr__(name: str) -> object:
    """Load a public name from its home when it is first used (PEP 562)."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'sensitive_scan' has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
