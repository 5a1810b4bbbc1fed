"""Values as TOML writes them, so that what is printed can be kept as a file, and steers no terminal."""

from __future__ import annotations

import json
from typing import Any

from sensitive_scan.report.sanitise import HARMFUL


def toml_string(text: str) -> str:
    """A text between quotes, on one line; what could steer a terminal is escaped.

    Halves of surrogate pairs, of which TOML knows none, become question marks.
    """
    whole = text.encode("utf-8", "replace").decode()
    # of what TOML escapes, JSON leaves DEL as it is, and has nothing else that TOML lacks
    return HARMFUL.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(whole, ensure_ascii=False))


def toml_value(value: Any) -> str:
    """A text, a number, a truth value, or a list of such."""
    if isinstance(value, str):
        return toml_string(value)
    if isinstance(value, list):
        return f"[{', '.join(map(toml_value, value))}]"
    return json.dumps(value)
