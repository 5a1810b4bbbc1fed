"""What an installation contains."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

from sensitive_scan._version import __version__

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def setup() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def test_every_package_is_listed(setup: configparser.ConfigParser) -> None:
    folders = {path.parent.relative_to(ROOT) for path in (ROOT / "sensitive_scan").rglob("*.py")}
    packages = {".".join(folder.parts) for folder in folders}
    assert sorted({*packages, "sensitive_scan.recognizers"}) == setup["options"]["packages"].split()


def test_recognizers_lie_one_folder_deep_as_the_package_data_says(setup: configparser.ConfigParser) -> None:
    assert setup["options.package_data"]["sensitive_scan.recognizers"] == "*/*.py"
    files = [path.relative_to(ROOT / "recognizers") for path in (ROOT / "recognizers").rglob("*.py")]
    assert {len(path.parts) for path in files} == {2}


def test_version_is_one_that_installers_understand() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
