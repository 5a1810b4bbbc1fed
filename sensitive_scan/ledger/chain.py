"""The chain: each entry carries a keyed digest of its content and a link to the one before it.

Whoever has the database but not the key can neither change an entry nor take one out of the middle unnoticed. That the
last ones are missing shows only beside a head that was kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from typing import Final

from sensitive_scan.ledger.incident import Incident

FIRST: Final = "0" * 32
"""The link before the first entry."""

CONTENT: Final = Incident._fields
"""The columns whose values the digest covers, in its order."""

_BYTES = 16


def chain_key(key: bytes) -> bytes:
    """The key of the chain, made from that of the fingerprints."""
    return hashlib.blake2b(b"sensitive-scan ledger chain", key=hashlib.blake2b(key).digest()).digest()


def digest(key: bytes, incident: Incident) -> str:
    """The digest of an entry's content; equal for the same incident only."""
    written = json.dumps(incident, ensure_ascii=True, separators=(",", ":")).encode()
    return hashlib.blake2b(written, key=key, digest_size=_BYTES).hexdigest()


def link(key: bytes, before: str, number: int, content_digest: str) -> str:
    """The link of an entry to the one ``before`` it."""
    return hashlib.blake2b(f"{before} {number} {content_digest}".encode(), key=key, digest_size=_BYTES).hexdigest()
