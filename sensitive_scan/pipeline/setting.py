"""What a scanner is made of, as a value from which any process makes the same."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.decide.judge import Judge
from sensitive_scan.declarations import catalogue_with
from sensitive_scan.engine import Engine
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.masking import Fingerprinter
from sensitive_scan.model import ALLOWED
from sensitive_scan.plugins import plugin_recognizers

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.keys import Keyring
    from sensitive_scan.language.names import Namer
    from sensitive_scan.match.matcher import Engine as EngineName
    from sensitive_scan.pipeline.workers import Workers
    from sensitive_scan.recognizer import Recognizer


@dataclass(frozen=True, slots=True)
class Setting:
    """A policy, recognizers beside those that ship, keys, and how to look; see :class:`~sensitive_scan.Scanner`."""

    policy: Policy
    recognizers: tuple[Path | Recognizer, ...]
    keys: Keyring
    engine: EngineName
    region: str | None
    language: bool
    nlp: str | Path | None
    plugins: tuple[str, ...] = ()

    def build(self) -> Engine:
        """The engine; raises as the scanner does."""
        catalogue = catalogue_with((*self.recognizers, *plugin_recognizers(self.plugins)))
        looked_for = catalogue.restricted(self.policy.categories | {ALLOWED})
        return Engine(looked_for, self.engine, self.region, understands=self.language, namer=_namer(self.nlp))

    def judge(self) -> Judge:
        """What makes findings of candidates."""
        former = tuple(map(Fingerprinter, self.keys.older))
        return Judge(self.policy, Fingerprinter(self.keys.current), former)

    def workers(self, count: int, catalogue_version: str) -> Workers | None:
        """Processes with the same engine, whose catalogue has this version; ``None`` where one does it alone.

        Raises:
            ConfigurationError: there cannot be so many, or something of the setting cannot be sent to them.
        """
        if count == 1:
            return None
        from sensitive_scan.pipeline.workers import MOST, Workers

        if not 1 < count <= MOST:
            raise ConfigurationError(f"workers: there can be 1 to {MOST}, not {count}")
        try:
            pickle.dumps(self)
        except (pickle.PicklingError, TypeError, AttributeError) as error:
            problem = f"a recognizer cannot be sent to other processes ({type(error).__name__})"
            raise ConfigurationError(f"workers: {problem}; give its file or plugin, or scan with one process") from None
        return Workers(count, self, catalogue_version)


def _namer(path: str | Path | None) -> Namer | None:
    """What asks the model for names that a configuration file of Presidio names."""
    if path is None:
        return None
    from sensitive_scan.language.host import PresidioNamer

    return PresidioNamer(path)
