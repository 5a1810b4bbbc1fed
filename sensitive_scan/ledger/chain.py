"""The chain: each entry carries a keyed digest of its content and a link to the one before it.

Whoever has the database but not the key can neither change an entry nor take one out of the middle unnoticed. That the
last ones are missing shows only beside a head that was kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from sensitive_scan.ledger.incident import Incident

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST: Final = "0" * 32
"""The link before the first entry."""

CONTENT: Final = tuple(Incident.__dataclass_fields__)
"""The columns whose values the digest covers, in its order."""

_BYTES = 16
_values = attrgetter(*CONTENT)


def chain_key(key: bytes) -> bytes:
    """The key of the chain, made from that of the fingerprints."""
    return hashlib.blake2b(b"sensitive-scan ledger chain", key=hashlib.blake2b(key).digest()).digest()


def content(incident: Incident) -> tuple[object, ...]:
    """The values that the digest covers."""
    return tuple(_values(incident))


def digest(key: bytes, values: Sequence[object]) -> str:
    """The digest of an entry's content; equal for the same ``values`` only."""
    written = json.dumps(values, ensure_ascii=True, separators=(",", ":")).encode()
    return hashlib.blake2b(written, key=key, digest_size=_BYTES).hexdigest()


def link(key: bytes, before: str, number: int, content_digest: str) -> str:
    """The link of an entry to the one ``before`` it."""
    return hashlib.blake2b(f"{before} {number} {content_digest}".encode(), key=key, digest_size=_BYTES).hexdigest()
