"""What the configuration file lets pass: ``[[allow]]`` with ``file``, ``field``, ``entity`` and the ``reason``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sensitive_scan.cli.settings import ALLOW
from sensitive_scan.decide.allowed import Allowed
from sensitive_scan.decide.globs import refusal
from sensitive_scan.decide.levels import suggestion
from sensitive_scan.masking import shown
from sensitive_scan.model import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sensitive_scan.cli.configuration import Configuration

_CONDITIONS: Final = ("file", "field", "entity")
_KEYS: Final = (*_CONDITIONS, "reason")


def allowed_by(configuration: Configuration) -> tuple[Allowed, ...]:
    """What a configuration lets pass.

    Raises:
        ConfigurationError: an entry is refused.
    """
    entries = configuration.keys.get(ALLOW, [])
    if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        header = f"[[{configuration.prefix}{ALLOW}]]"
        raise configuration.refused(ALLOW, "is no list of tables", f"write {header} above the keys of each")
    return tuple(_entry(one, f"{ALLOW} {place}", configuration) for place, one in enumerate(entries, 1))


def allowed_in(
    configuration: Configuration, recognizer_files: Iterable[Path], plugins: Iterable[str] = ()
) -> tuple[Allowed, ...]:
    """What a configuration lets pass of what the catalogue, some files of recognizers and some plugins find.

    Raises:
        ConfigurationError: an entry is refused, or for an entity that nobody knows.
    """
    allowed = allowed_by(configuration)
    if allowed:
        from sensitive_scan.cli.catalogues import catalogue_of

        known = catalogue_of(recognizer_files, plugins).recognizers
        _require_known(allowed, (one.entity for one in known), configuration)
    return allowed


def _require_known(allowed: Iterable[Allowed], entities: Iterable[str], configuration: Configuration) -> None:
    """Refuse an entry that would let nothing pass."""
    known = {"", *entities, *CATEGORIES}
    for place, one in enumerate(allowed, 1):
        if one.entity not in known:
            near = suggestion(one.entity, sorted(known - {""}))
            mend = near if near.startswith("did") else "sensitive-scan recognizers lists them"
            raise configuration.refused(f"{ALLOW} {place}.entity", f"unknown entity {shown(one.entity)!r}", mend)


def _entry(entry: dict[str, object], key: str, configuration: Configuration) -> Allowed:
    for name, value in entry.items():
        if name not in _KEYS:
            raise configuration.refused(f"{key}.{shown(name)}", "is no key that is known", suggestion(name, _KEYS))
        if not isinstance(value, str) or not value.strip():
            raise configuration.refused(f"{key}.{name}", "is no text", f'write {name} = "…"')
    if "reason" not in entry:
        raise configuration.refused(key, "gives no reason", 'say why it may pass: reason = "…"')
    if not any(name in entry for name in _CONDITIONS):
        raise configuration.refused(key, "would let everything pass", "give a file, a field or an entity")
    file, field, entity, reason = (str(entry.get(name, "")) for name in _KEYS)
    problem, _, mend = refusal(file).partition("; ") if file else ("", "", "")
    if problem:
        raise configuration.refused(f"{key}.file", problem, mend)
    return Allowed(file, field, entity, reason, configuration.folder)
