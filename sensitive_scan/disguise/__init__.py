"""What disguised texts say: decoders of zero-width characters, escapes, encodings, odd separators, digits as words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from sensitive_scan.disguise import encodings, escapes, homoglyphs, invisible
from sensitive_scan.disguise.view import View, composed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.disguise.decoder import Decoder

__all__ = ["TRIGGERS", "View", "views"]

_OUTER = (invisible.DECODER, homoglyphs.DECODER, escapes.DECODER, encodings.DECODER)
_INNER: tuple[Decoder, ...] = ()
_DECODERS: tuple[Decoder, ...] = (*_OUTER, *_INNER)
TRIGGERS = tuple(trigger for decoder in _DECODERS for trigger in decoder.triggers)
"""Expressions on the UTF-8 bytes of folded texts, regardless of ASCII case: where none matches, there is no view."""
