"""The keys of fingerprints and of the ledger's chain: from the environment or a file, the present one and older."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from sensitive_scan.errors import ConfigurationError

KEY_VARIABLE: Final = "SENSITIVE_SCAN_KEY"
"""The environment variable that holds the key."""

KEY_FILE_VARIABLE: Final = "SENSITIVE_SCAN_KEY_FILE"
"""The environment variable that names a file of keys, one a line: the present one first, then older ones."""

MIN_KEY_BYTES: Final = 16

_HEX_KEY = re.compile(r"(?:[0-9a-fA-F]{2}){16,}")
_ADVICE: Final = "for example the output of: openssl rand -hex 32"


@dataclass(frozen=True, slots=True)
class Keyring:
    """The ``current`` key, by which all is made, and ``older`` ones, by which what was made earlier is known again.

    Raises:
        ConfigurationError: a key is shorter than 16 bytes.
    """

    current: bytes = field(repr=False)
    older: tuple[bytes, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        for key in (self.current, *self.older):
            require_long(key)

    @property
    def by_id(self) -> dict[str, bytes]:
        """All keys by their names."""
        return {key_id(key): key for key in (self.current, *self.older)}


def key_id(key: bytes) -> str:
    """A name for a key that tells nothing of it: eight hexadecimal digits."""
    return hashlib.blake2b(b"sensitive-scan key id", key=hashlib.blake2b(key).digest(), digest_size=4).hexdigest()


def load_keys() -> Keyring:
    """The keys of ``SENSITIVE_SCAN_KEY`` or ``SENSITIVE_SCAN_KEY_FILE``, or one made up for this process.

    A key is at least 32 hexadecimal digits, or any text of at least 16 characters. The variable holds one key, the file
    one a line, of which the first makes fingerprints and the others are known again. Without any, fingerprints can be
    compared within a run but not between runs.

    Raises:
        ConfigurationError: a key is too short, both variables are set, or the file cannot be read.
    """
    text, path = (os.environ.get(name, "").strip() for name in (KEY_VARIABLE, KEY_FILE_VARIABLE))
    if text and path:
        raise ConfigurationError(f"both {KEY_VARIABLE} and {KEY_FILE_VARIABLE} are set; unset one of them")
    if text:
        return Keyring(_key(text, KEY_VARIABLE))
    if not path:
        return Keyring(_process_key())
    return _keys_in(path)


def _keys_in(path: str) -> Keyring:
    lines = _lines(path)
    current, *older = [
        _key(line.strip(), f"{path}, line {number}") for number, line in enumerate(lines, 1) if line.strip()
    ] or [b""]
    if not current:
        raise ConfigurationError(f"{path} holds no key; write one a line, {_ADVICE}")
    return Keyring(current, tuple(older))


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").split("\n")
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or "it is no UTF-8"
    # apart from what caused it, which holds the keys
    raise ConfigurationError(f"{KEY_FILE_VARIABLE}: {path} cannot be read ({problem}); check the path")


def has_lasting_key() -> bool:
    """Whether a key is set that other processes have too."""
    return any(os.environ.get(name, "").strip() for name in (KEY_VARIABLE, KEY_FILE_VARIABLE))


def require_lasting_key(what: str) -> None:
    """Refuse ``what`` cannot be done with a key that lives as long as this process.

    Raises:
        ConfigurationError: no key is set.
    """
    if not has_lasting_key():
        raise ConfigurationError(f"{what}, which needs a key that lasts; set {KEY_VARIABLE} or {KEY_FILE_VARIABLE}")


def require_long(key: bytes) -> None:
    """Refuse a key that could be guessed.

    Raises:
        ConfigurationError: it is shorter than 16 bytes.
    """
    if len(key) < MIN_KEY_BYTES:
        raise ConfigurationError(f"the fingerprint key has {len(key)} bytes; give at least {MIN_KEY_BYTES} random ones")


def _key(text: str, place: str) -> bytes:
    if _HEX_KEY.fullmatch(text):
        return bytes.fromhex(text)
    if len(text) < MIN_KEY_BYTES:
        raise ConfigurationError(f"{place} has {len(text)} characters; give at least {MIN_KEY_BYTES}, {_ADVICE}")
    return text.encode("utf-8", "surrogateescape")


@cache
def _process_key() -> bytes:
    return os.urandom(32)
