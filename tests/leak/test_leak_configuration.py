"""Configuration files and variables in which values stand by mistake, and what is said of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.cli.app import main
from tests.leak.sentinels import ACCOUNT, CARD, CARD_IN_GROUPS, NATIONAL_ID

if TYPE_CHECKING:
    from pathlib import Path

VALUES = (CARD, ACCOUNT, NATIONAL_ID)
CONTENTS = (
    "{0} = 1",
    "x = {0}x",
    "x = '{0}",
    "{0} = 1\n{0} = 2",
    "[{0}]\nx = 1",
    "[scan]\n{0} = 1",
    "fail-on = '{0}'",
    "region = '{0}'",
    "category = ['{0}']",
    "delimiter = '{0}'",
    "encoding = '{0}'",
    "jobs = '{0}'",
    "min-confidence = {1}",
    "policy = '{0}'",
    "recognizers = ['{0}']",
    "output = '{0}'",
    "[[allow]]\n{0} = '{0}'",
    "[[allow]]\nfile = '{0}'",
    "[[allow]]\nfile = '[z-a]{0}'\nreason = '{0}'",
    "[[allow]]\nentity = '{0}'\nreason = 'r'",
    "exclude = ['!{0}']",
    "tenant = '{2}'\nexclude = ['{2}']\n[[allow]]\nfield = '{2}'\nreason = '{2}'",
)


@pytest.mark.parametrize("content", CONTENTS)
def test_what_is_said_of_a_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    """Everything printed is looked through by the fixture of this folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("nothing\n", encoding="utf-8")
    for value in VALUES:
        text = content.format(value, CARD, CARD_IN_GROUPS)
        (tmp_path / "sensitive-scan.toml").write_text(text, encoding="utf-8")
        main(["scan", "a.txt"])
        if value == CARD:  # settings are shown as they are, but for long numbers
            main(["config", "show"])
            main(["config", "show", "--format", "json"])


@pytest.mark.parametrize("name", ["FAIL_ON", "REGION", "CATEGORY", "FORMAT", "JOBS", "MIN_CONFIDENCE", "KEY"])
def test_what_is_said_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("nothing\n", encoding="utf-8")
    for value in VALUES:
        monkeypatch.setenv(f"SENSITIVE_SCAN_{name}", value)
        main(["scan", "a.txt"])
        if value == CARD or name == "KEY":
            main(["config", "show"])


def test_what_is_allowed_is_not_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_text(f"Name,Card No\nAnn,{CARD_IN_GROUPS}\n", encoding="utf-8")
    allow = "[[allow]]\nfile = 'a.csv'\nreason = 'test data'\n"
    (tmp_path / "sensitive-scan.toml").write_text(allow, encoding="utf-8")
    assert main(["scan", "a.csv", "-f", "json", "-o", "report.json"]) == 0
    written = (tmp_path / "report.json").read_text(encoding="utf-8")
    assert json.loads(written)["files"][0]["allowed"] == {"test data": 1}
    assert not any(value in written for value in (CARD, CARD_IN_GROUPS))
