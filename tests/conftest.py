"""What all tests share: a cache of compiled databases, the default scanner, and the profiles of Hypothesis."""

from __future__ import annotations

import os
import sys
import tempfile
from typing import TYPE_CHECKING

import postgresql_server
import pytest
from coverage import Coverage
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postgresql_server import Server

    from sensitive_scan import Scanner

settings.register_profile("local", deadline=None)
# A quarter of the examples of a developer's machine, the same ones each time: all tests are to end within 20 minutes.
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True, max_examples=25)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# Hypothesis nests the settings of a parametrised test once for each of its parameters, and asks them one by one.
sys.setrecursionlimit(20_000)

_cache = tempfile.TemporaryDirectory(prefix="sensitive-scan-tests-", ignore_cleanup_errors=True)


_MEASURED = (
    *("tests/check/", "tests/decide/", "tests/disguise/", "tests/foreign/", "tests/language/", "tests/match/"),
    *("tests/pipeline/", "tests/weigh/", "tests/test_cache.py", "tests/test_catalogue.py"),
    *("tests/test_declarations.py", "tests/test_engine.py", "tests/test_fold.py", "tests/test_groups.py"),
    *("tests/test_identifier_check_digits.py", "tests/test_keys.py", "tests/test_loading.py", "tests/test_masking.py"),
    *("tests/test_mentions.py", "tests/test_no_leak.py", "tests/test_phrase_clashes.py", "tests/test_phrases.py"),
    *("tests/test_proof.py::test_an_altered", "tests/test_proof.py::test_zeros", "tests/test_scanner_"),
    "tests/test_workers.py",
)
"""Tests of the engine and the catalogue, whose coverage has a floor. To measure it makes a test last up to 2.6 times as
long, so that the others are run without, within 20 minutes."""


def _is_measured(item: pytest.Item) -> bool:
    return item.nodeid.startswith(_MEASURED)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of the engine and the catalogue come first, also in each of several processes."""
    items.sort(key=_is_measured, reverse=True)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Coverage is measured up to the last of them; going on and off would take the longer the more tests there are."""
    measuring = Coverage.current()
    if measuring is not None and not _is_measured(item):
        measuring.stop()


def pytest_configure() -> None:
    """Compile each database once a session, subprocesses included, and leave the cache of this user alone."""
    os.environ["SENSITIVE_SCAN_CACHE"] = _cache.name
    os.environ.pop("SENSITIVE_SCAN_KEY", None)


def pytest_unconfigure() -> None:
    """Remove the databases."""
    _cache.cleanup()


@pytest.fixture(scope="session")
def scanner() -> Scanner:
    """The scanner that a user gets: the catalogue and the policy that ship."""
    from sensitive_scan import Scanner

    return Scanner(key=b"a key for tests, no secret")


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A PostgreSQL server of the tests' own."""
    if postgresql_server.programs() is None and not os.environ.get("CI"):
        pytest.skip("PostgreSQL's server is not installed (Debian: apt-get install postgresql)")
    with postgresql_server.running(tmp_path_factory.mktemp("postgresql") / "cluster") as server:
        yield server
