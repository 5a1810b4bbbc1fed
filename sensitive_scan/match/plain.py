"""The matcher without Hyperscan: every expression by itself with ``regex``; slow, simple, and an oracle for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from sensitive_scan.match.expressions import SEPARATOR, led

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.match.expressions import Expression, Source
    from sensitive_scan.match.matcher import Hit

_SECONDS = 1.0
_SECONDS_PER_BYTE = 1e-6


class PlainMatcher:
    """Searches a buffer once per expression."""

    def __init__(self, expressions: Sequence[Expression | Source]) -> None:
        self._compiled = [regex.compile(expression.source.encode(), regex.IGNORECASE) for expression in expressions]

    def hits(self, data: bytes | memoryview) -> list[Hit]:
        """Every hit in ``data``, in the order of the expressions."""
        found: list[Hit] = []
        data = led(data)
        timeout = _SECONDS + _SECONDS_PER_BYTE * len(data)
        for index, compiled in enumerate(self._compiled):
            try:
                matches = compiled.finditer(data, overlapped=True, timeout=timeout)
                found.extend((index, match.end() - 1) for match in matches)
            except TimeoutError:
                # every cell is looked at again, exactly and with a limit of its own
                found.extend((index, at) for at, byte in enumerate(data) if at and byte == SEPARATOR[0])
        return found
