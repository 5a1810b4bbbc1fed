"""Distributions bring recognizers, readers and reports; they are used only where they are named."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import ConfigurationError, DeclarationError, PluginError, Policy, Scanner
from sensitive_scan.cli import main
from tests.plugins.distributions import ACME, installed

if TYPE_CHECKING:
    from pathlib import Path

KEY = b"a key for tests, no secret"
STAFF = "72-2157-3681"


CATEGORIES = ("payment_card", "employment")
"""Few, so that little has to be compiled."""
SCAN = (sys.executable, "-m", "sensitive_scan", "scan")
ONLY = tuple(word for category in CATEGORIES for word in ("--category", category))


def small_scanner(*plugins: str) -> Scanner:
    return Scanner(Policy.default().with_categories(CATEGORIES), key=KEY, plugins=plugins, language=False)


def acme_scanner() -> Scanner:
    return small_scanner("acme-scan")


@pytest.mark.usefixtures("acme")
def test_recognizers_of_a_plugin_are_looked_for_where_it_is_named() -> None:
    text = f"number {STAFF}, AB12345672"
    found = acme_scanner().scan_text(text)
    assert [one.entity for one in found] == ["ACME_STAFF", "ACME_BADGE"]
    assert not small_scanner().scan_text(text)
    assert acme_scanner().catalogue.version != small_scanner().catalogue.version


@pytest.mark.usefixtures("acme")
def test_a_reader_of_a_plugin_reads_what_no_other_does(tmp_path: Path) -> None:
    path = tmp_path / "export.dat"
    path.write_bytes(b"ACME1\nCity|Pune\nCard No|4111 1111 1111 1111\n")
    report = acme_scanner().scan_file(path)
    assert (report.kind, report.unscanned) == ("acme-cards", ())
    assert [(one.entity, one.field, one.row, one.part) for one in report.findings] == [
        ("PAYMENT_CARD", "Card No", 1, "cards")
    ]
    assert small_scanner().scan_file(path).kind == "text"


@pytest.mark.usefixtures("acme")
def test_a_reader_is_asked_for_files_in_archives_and_for_the_same_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.acl", "card 4111 1111 1111 1111")
    for content in (None, path.read_bytes()):
        report = acme_scanner().scan_file(path, content=content)
        assert [(one.part, one.entity) for one in report.findings] == [("a.acl", "PAYMENT_CARD")]


@pytest.mark.usefixtures("acme")
def test_a_reader_takes_nothing_from_those_that_ship(tmp_path: Path) -> None:
    path = tmp_path / "book.acl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "card 4111 1111 1111 1111")
    report = acme_scanner().scan_file(path)
    assert report.kind == "zip"
    assert report.findings_total == 1


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("please stumble 4111 1111 1111 1111", "its reader failed (KeyError)"),
        ("please steal", "its reader failed (PermissionError)"),
    ],
)
def test_a_reader_that_fails_is_confined_and_named(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "notes.acl"
    path.write_text(text, encoding="utf-8")
    (part,) = acme_scanner().scan_file(path).unscanned
    assert told in part.problem
    assert "acme-scan 1.2" in part.mend
    assert "4111" not in str(part)


@pytest.mark.usefixtures("acme")
def test_a_reader_refuses_a_file_in_its_own_words(tmp_path: Path) -> None:
    path = tmp_path / "export.dat"
    path.write_bytes(b"ACME1\nCard No|4111 1111 1111 1111\nbroken\n")
    report = acme_scanner().scan_file(path)
    assert report.findings_total == 1
    assert [part.problem for part in report.unscanned] == ["has a line without a bar; what follows was not scanned"]


@pytest.mark.usefixtures("acme")
def test_a_report_of_a_plugin_is_written_beside_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, copy = tmp_path / "leads.csv", tmp_path / "copy.log"
    path.write_text(f"Name,Number\nAnn,{STAFF}\n", encoding="utf-8")
    reports = ("--format", "acme-log", "--report", f"acme-log={copy}")
    assert main(["scan", str(path), *ONLY, "--no-language", "--plugin", "Acme_Scan", *reports]) == 1
    written = capsys.readouterr().out
    assert written == f"{path} Acme staff number **-****-**81\n{path} flag\nend\n"
    assert copy.read_text(encoding="utf-8") == written


@pytest.mark.usefixtures("acme")
def test_a_report_that_fails_is_named_and_leaves_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, copy = tmp_path / "stumble.csv", tmp_path / "copy.log"
    path.write_text("Name\nAnn\n", encoding="utf-8")
    assert (
        main(["scan", str(path), *ONLY, "--no-language", "--plugin", "acme-scan", "--report", f"acme-log={copy}"]) == 2
    )
    assert "plugin acme-scan 1.2, reports 'acme-log': failed (KeyError)" in capsys.readouterr().err
    assert not copy.exists()


@pytest.mark.usefixtures("acme")
def test_a_report_is_not_loaded_unless_its_plugin_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("Name\nAnn\n", encoding="utf-8")
    assert main(["scan", str(path), "--format", "acme-log"]) == 2
    assert (
        "'acme-log' is of a plugin that is not in use; name the distribution with --plugin" in capsys.readouterr().err
    )
    assert "acme_scan" not in sys.modules
    assert main(["scan", str(path), "--format", "acme-lag"]) == 2
    assert "'acme-lag' is not one of 'text'" in capsys.readouterr().err


@pytest.mark.usefixtures("acme")
def test_plugins_are_listed_without_being_loaded(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plugins", "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(one["distribution"], one["version"], one["kind"], one["name"]) for one in listed] == [
        ("acme-scan", "1.2", "readers", "acme-cards"),
        ("acme-scan", "1.2", "readers", "acme-list"),
        ("acme-scan", "1.2", "recognizers", "acme"),
        ("acme-scan", "1.2", "reports", "acme-log"),
    ]
    assert "acme_scan" not in sys.modules
    assert main(["plugins", "--check"]) == 0
    assert "acme-scan 1.2  reports  acme-log  (acme_scan:log)" in capsys.readouterr().out


def test_a_file_may_not_name_plugins(
    acme: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(acme)
    (acme / "sensitive-scan.toml").write_text('plugin = ["acme-scan"]\n', encoding="utf-8")
    assert main(["recognizers"]) == 2
    assert "plugin: cannot be set in a file, since it names what is loaded and run" in capsys.readouterr().err
    (acme / "sensitive-scan.toml").unlink()
    monkeypatch.setenv("SENSITIVE_SCAN_PLUGIN", "acme-scan")
    assert main(["recognizers", "--category", "employment"]) == 0
    assert "ACME_BADGE" in capsys.readouterr().out


BROKEN = {
    "raise RuntimeError('secret')": "cannot be loaded (RuntimeError); reinstall it",
    "import no_such_module": "cannot be loaded (no module 'no_such_module')",
    "plugin = {}": "is a dict instead of a RecognizerPlugin",
    "from sensitive_scan.plugins import RecognizerPlugin as R\nplugin = R(2)": "speaks protocol 2, this version of "
    "sensitive-scan 1; install an older version of it",
    "from sensitive_scan.plugins import RecognizerPlugin as R\nplugin = R(0)": "install a newer version of it",
}


@pytest.mark.parametrize(("module", "told"), BROKEN.items())
def test_a_broken_plugin_is_told_in_one_line(
    site: Path, module: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    installed(site, "brittle", {"recognizers:main": "brittle:plugin"}, module)
    with pytest.raises(PluginError, match=r"plugin brittle 1\.0, recognizers 'main': ") as caught:
        Scanner(plugins=["brittle"])
    assert told in str(caught.value)
    assert main(["plugins", "--check"]) == 2
    error = capsys.readouterr().err
    assert told in error
    assert len(error.splitlines()) == 1


READER = "from sensitive_scan.plugins import ReaderPlugin\nplugin = ReaderPlugin(1, 'x', None, {})\n"


@pytest.mark.parametrize(
    ("name", "suffixes", "told"),
    [
        ("csv", "suffixes=('.x',)", "has the name of one of sensitive-scan itself"),
        ("Crème", "suffixes=('.x',)", "is called as no plugin may be"),
        ("mine", "", "does not say by what its files are known"),
        ("mine", "suffixes=('x',)", "does not say by what its files are known"),
    ],
)
def test_a_reader_that_cannot_be_is_refused(site: Path, name: str, suffixes: str, told: str) -> None:
    installed(site, "odd", {f"readers:{name}": "odd:plugin"}, READER.format(suffixes))
    with pytest.raises(PluginError, match=told):
        Scanner(plugins=["odd"])


def test_two_plugins_of_one_name_are_refused(site: Path) -> None:
    for name in ("one", "two"):
        installed(site, name, {"readers:mine": f"{name}:plugin"}, READER.format("suffixes=('.x',)"))
    assert small_scanner("one")
    with pytest.raises(PluginError, match=r"plugin two 1\.0, readers 'mine': has the name of one of one"):
        Scanner(plugins=["one", "two"])


def test_a_recognizer_of_a_plugin_is_validated(site: Path) -> None:
    module = "from sensitive_scan.plugins import *\nplugin = RecognizerPlugin(1, (Recognizer(entity='X', name='x'),))"
    installed(site, "wrong", {"recognizers:main": "wrong:plugin"}, module)
    with pytest.raises(DeclarationError, match=r"^wrong 1\.0: X: category: "):
        Scanner(plugins=["wrong"])


@pytest.mark.usefixtures("acme")
def test_an_unknown_distribution_is_told_with_those_that_are_there() -> None:
    with pytest.raises(ConfigurationError, match=r"plugin 'acme': no distribution .* those that are: acme-scan"):
        Scanner(plugins=["acme"])


def test_where_nothing_is_installed_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plugins"]) == 0
    assert capsys.readouterr().out == "No installed distribution brings plugins.\n"
    with pytest.raises(ConfigurationError, match="no plugin is installed at all"):
        Scanner(plugins=["acme"])


def test_what_pip_installs_works_in_another_process(tmp_path: Path) -> None:
    site = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-build-isolation", "--no-deps"]
    source = tmp_path / "acme"
    subprocess.run(["cp", "-r", str(ACME), str(source)], check=True)  # noqa: S607 - building leaves files there
    subprocess.run([*pip, "--target", str(site), str(source)], check=True)
    (tmp_path / "a.acl").write_text(f"her number is {STAFF}", encoding="utf-8")
    done = subprocess.run(
        [*SCAN, "a.acl", *ONLY, "--no-language", "--plugin", "acme-scan", "--format", "acme-log"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(site), os.environ.get("PYTHONPATH", "")))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "a.acl Acme staff number **-****-**81\na.acl flag\nend\n"
    assert (done.returncode, done.stderr) == (1, "")
