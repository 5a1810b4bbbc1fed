"""What ``config show`` prints is a file again, and every variable that is named anywhere is heeded."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import click
from hypothesis import example, given
from hypothesis import strategies as st

from sensitive_scan.cli.app import commands
from sensitive_scan.cli.settings import configured_commands, options_of, variable_of
from sensitive_scan.cli.toml_text import toml_string, toml_value
from sensitive_scan.report.sanitise import printable

if TYPE_CHECKING:
    import pytest
    from fake_scanner import Run

OWN = Path("sensitive-scan.toml")


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example('"\\\x00\x1b[31m\x7f\x85\u202e\ufeff😀')
def test_a_text_comes_back_from_toml_and_steers_nothing(text: str) -> None:
    written = toml_string(text)
    assert tomllib.loads(f"x = {written}") == {"x": text}
    assert printable(written) == written


def test_values_come_back_from_toml() -> None:
    for value in (True, 4, 0.25, "a", [], ["a", '"', "\x7f"]):
        assert tomllib.loads(f"x = {toml_value(value)}") == {"x": value}
    assert toml_string("a\udc80") == '"a?"'


def test_what_show_prints_is_a_file_whatever_the_values_hold(run: Run) -> None:
    values = ['a"b\\', "\x1b[31m\x7f😀\u202e"]
    OWN.write_text(
        f"exclude = {toml_value(values)}\n[[allow]]\n"
        f"file = {toml_string(values[1])}\nreason = {toml_string(values[0])}\n",
        encoding="utf-8",
    )
    result = run("config", "show", "scan")
    assert result.code == 0, result.err
    shown = tomllib.loads(result.out)
    assert shown["scan"]["exclude"] == values
    assert shown["allow"] == [{"file": values[1], "reason": values[0]}]
    assert all(printable(line) == line for line in result.out.splitlines())
    document = run("config", "show", "--format", "json", "scan").out
    assert [one["value"] for one in json.loads(document)["settings"] if one["key"] == "exclude"] == [values]
    assert "\x7f" not in document


SAMPLES = {
    "category": "health", "check": "none", "country": "IN", "delimiter": ";", "encoding": "utf-8",
    "entity": "PAYMENT_CARD", "header": "1", "min-confidence": "0.5", "policy": "pci-dss", "region": "IN",
    "report": "json=report.json",
}  # fmt: skip


def _sample(option: click.Option) -> str:
    """A value that an option takes and that is not its default."""
    if isinstance(option.type, click.Choice):
        return str(next(one for one in option.type.choices if one != option.default))
    if option.is_flag:
        return "1"
    if isinstance(option.type, click.types.IntParamType | click.types.FloatParamType):
        return "3"
    return "a.txt"


def test_every_variable_that_is_named_is_heeded(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.txt").touch()
    asked: dict[tuple[str, str], click.Option] = {}
    for table, command in configured_commands(click.Context(commands, info_name="sensitive-scan")):
        asked |= {(table, key): option for key, option in options_of(command).items()}
    assert {"scan", "hook", "baseline", "tenants"} <= {table for table, _ in asked}
    for (table, key), option in asked.items():
        assert option.envvar == variable_of(key)
        with monkeypatch.context() as patch:
            patch.setenv(variable_of(key), SAMPLES.get(key) or _sample(option))
            result = run("config", "show", "--format", "json", table)
        assert result.code == 0, f"{table} --{key}: {result.err}"
        shown = {one["key"]: one["source"] for one in json.loads(result.out)["settings"]}
        assert shown[key] == f"environment {variable_of(key)}"


def test_no_variable_is_named_that_nothing_reads(run: Run) -> None:
    for key, rest in (("clean", "give --clean instead"), ("output", "give --output or SENSITIVE_SCAN_OUTPUT instead")):
        OWN.write_text(f"{key} = 'x'\n", encoding="utf-8")
        assert run("scan", "a.txt").err.rstrip().endswith(rest)
    OWN.write_text("[redact]\noutput = 'x'\n", encoding="utf-8")
    assert run("redact", "a.txt", "-o", "x").err.rstrip().endswith("give --output instead")
