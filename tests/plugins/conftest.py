"""What the tests of plugins share: a distribution that is installed for the test alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.readers import isolation
from tests.plugins.distributions import acme_installed, on_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the path in which nothing is installed yet."""
    before = set(sys.modules)
    folder = tmp_path / "site"
    folder.mkdir()
    on_path(monkeypatch, folder)
    yield folder
    isolation.stop()
    for name in set(sys.modules) - before:
        if str(folder) in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]


@pytest.fixture
def acme(site: Path) -> Path:
    """The folder, with the distribution that brings one of everything."""
    acme_installed(site)
    return site
