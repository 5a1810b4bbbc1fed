"""Distributions as an installer leaves them, put on the path of this process for a test."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from sensitive_scan.readers import isolation

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest

ACME = Path(__file__).with_name("acme")


def installed(folder: Path, name: str, entry_points: Mapping[str, str], module: str = "") -> None:
    """Lay a distribution of one module of that name in a folder, with entry points ``kind:name`` to its objects."""
    (folder / f"{name}.py").write_text(module, encoding="utf-8")
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
    texts = []
    for declared, home in entry_points.items():
        kind, _, entry = declared.partition(":")
        texts.append(f"[sensitive_scan.{kind}]\n{entry} = {home}\n")
    (info / "entry_points.txt").write_text("\n".join(texts), encoding="utf-8")


def acme_installed(folder: Path) -> None:
    """Lay the distribution of :data:`ACME` in a folder, without the seconds that an installer takes."""
    import configparser
    import tomllib

    shutil.copytree(ACME / "acme_scan", folder / "acme_scan")
    project = tomllib.loads((ACME / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = folder / "acme_scan-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-scan\nVersion: 1.2\n", encoding="utf-8")
    parser = configparser.ConfigParser()
    parser.read_dict(project["entry-points"])
    with (info / "entry_points.txt").open("w", encoding="utf-8") as file:
        parser.write(file)


def on_path(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let this process, and the one that reads uploads from now on, see what is installed in a folder."""
    monkeypatch.syspath_prepend(folder)
    isolation.stop()
