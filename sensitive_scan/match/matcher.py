"""What a matcher is, and which one serves on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.match.expressions import Expression, Source

Engine = Literal["auto", "hyperscan", "regex"]
"""Which matcher to use; ``auto`` takes Hyperscan where its package can be imported."""

Hit = tuple[int, int]
"""The index of an expression and the offset behind its last byte, boundary included."""


class Matcher(Protocol):
    """Finds every expression in a buffer of many cells; may be shared between threads."""

    def hits(self, data: bytes | memoryview) -> list[Hit]:
        """Every hit in ``data``, in no particular order; at least one for each place where an expression matches."""
        ...


def build_matcher(expressions: Sequence[Expression | Source], engine: Engine = "auto") -> Matcher:
    """The matcher over ``expressions``: Hyperscan with a cached database, or plain ``regex`` with the same answers."""
    if not expressions:
        return _NothingMatcher()
    if engine != "regex" and (engine == "hyperscan" or has_hyperscan()):
        from sensitive_scan.match.vectorscan import HyperscanMatcher

        return HyperscanMatcher(expressions)
    from sensitive_scan.match.plain import PlainMatcher

    return PlainMatcher(expressions)


class _NothingMatcher:
    """The matcher over no expressions."""

    def hits(self, data: bytes | memoryview) -> list[Hit]:  # noqa: ARG002
        """No hit in any ``data``."""
        return []


def has_hyperscan() -> bool:
    """Whether Hyperscan can be used on this machine."""
    try:
        import hyperscan  # noqa: F401
    except ImportError:
        return False
    return True
