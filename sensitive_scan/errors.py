"""The exceptions that sensitive-scan raises on purpose; each message says what is wrong, where, and what to do.

    SensitiveScanError
    ├── DeclarationError    a recognizer's declaration is refused
    ├── PolicyError         a policy file is refused
    ├── InputError          an input as a whole cannot be opened or is of no supported kind
    ├── IncompleteScanError a text could not be scanned to its end
    ├── ConfigurationError  an option, environment variable or argument is wrong
    ├── PluginError         something that another distribution brings cannot be used
    └── LedgerError         the ledger of incidents cannot be opened, written or trusted

No message ever quotes a scanned value. What is wrong with a *part* of an input is no exception but an
:class:`~sensitive_scan.model.Unscanned` entry in the result, so that the rest is still scanned.
"""

from __future__ import annotations


class SensitiveScanError(Exception):
    """Base of every exception of this package; the command line shows its message and exits with 2."""


class DeclarationError(SensitiveScanError):
    """A recognizer's declaration is refused: the file (or text), the key, what is wrong and the mend."""

    def __init__(self, source: str, key: str, problem: str, mend: str) -> None:
        super().__init__(f"{source}: {key}: {problem}; {mend}")
        self.source = source
        self.key = key
        self.problem = problem
        self.mend = mend


class PolicyError(SensitiveScanError):
    """A policy is refused: the file, the key, what is wrong and the mend."""

    def __init__(self, source: str, key: str, problem: str, mend: str) -> None:
        super().__init__(f"{source}: {key}: {problem}; {mend}")
        self.source = source
        self.key = key
        self.problem = problem
        self.mend = mend


class InputError(SensitiveScanError):
    """An input as a whole cannot be read: missing, unreadable, or of no supported kind."""

    def __init__(self, path: str, problem: str, mend: str) -> None:
        super().__init__(f"{path}: {problem}; {mend}")
        self.path = path
        self.problem = problem
        self.mend = mend


class IncompleteScanError(SensitiveScanError):
    """A text could not be scanned to its end; where an answer has room for it, this is an ``Unscanned`` entry."""


class ConfigurationError(SensitiveScanError):
    """An option, an environment variable or an argument is wrong."""


class PluginError(SensitiveScanError):
    """Something that another distribution brings cannot be used: which and whose, what is wrong and the mend."""

    def __init__(self, plugin: str, problem: str, mend: str) -> None:
        super().__init__(f"{plugin}: {problem}; {mend}")
        self.plugin = plugin
        self.problem = problem
        self.mend = mend


class LedgerError(SensitiveScanError):
    """The ledger of incidents cannot be opened, written or trusted: which, why, and what to do."""
