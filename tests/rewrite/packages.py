"""The parts of a workbook's package, as they are and changed."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def replaced(path: Path, name: str, old: bytes, new: bytes) -> None:
    """Change a part of a package, whose content ``old`` is there once."""
    content = parts(path)
    assert content[name].count(old) == 1
    content[name] = content[name].replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for one, data in content.items():
            package.writestr(one, data)
