"""What is said before a commit, baselines, allowances beside the data, and what keeps them on the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.accepted.acceptance import Acceptance
from sensitive_scan.accepted.baseline import DEFAULT_NAME, Baseline, load
from sensitive_scan.accepted.lines import lines_of
from sensitive_scan.cli import audit, main
from sensitive_scan.cli.output import write_whole
from sensitive_scan.readers import ReadOptions
from tests.leak.sentinels import CARD, NATIONAL_ID, NOTE, NUMBERS, TERM, clean, pickled

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan import Scanner

MARK = "sensitive-scan: allow"
FILES = {
    "a.csv": f'Name,{CARD},Remarks\nAnn,{CARD},"{NOTE}"\nBob,{NATIONAL_ID},"{MARK} PAYMENT_CARD -- {NOTE}"\n',
    "a.txt": f"{NOTE}\n# {MARK} {CARD} -- {TERM}\n# {MARK} {NATIONAL_ID} {TERM}\n# {MARK} health -- {NOTE}\nx\n",
    "a.json": json.dumps({value: {value: NOTE} for value in NUMBERS}, indent=1),
    "a.yaml": f"{CARD}: '{NOTE}'  # {MARK} IBAN -- {NOTE}\n",
    "a.md": f"# {NOTE}\n\n| {CARD} | b |\n| --- | --- |\n| {NOTE} | c |\n",
}


@pytest.fixture(params=FILES)
def file(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    name: str = request.param
    (tmp_path / name).write_text(FILES[name], encoding="utf-8")
    return name


def test_the_hook_baselines_and_scans(file: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["hook", file]) == 1
    assert main(["baseline", "create", file]) == 0
    content = (tmp_path / DEFAULT_NAME).read_bytes()
    assert content
    assert main(["hook", file]) == 0
    assert main(["scan", file, "--baseline", DEFAULT_NAME, "--inline-allow", "--format", "json"]) == 0
    clean(content, *capfd.readouterr())


def test_what_an_audit_shows(
    file: str, scanner: Scanner, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert main(["baseline", "create", file]) == 0
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    monkeypatch.setattr("click.prompt", lambda _, value_proc=None, **__: value_proc(CARD) if value_proc else "a")
    assert audit.audit(tmp_path / DEFAULT_NAME, lambda: scanner, all_=False) == 0
    clean((tmp_path / DEFAULT_NAME).read_bytes(), *capfd.readouterr())


def test_what_is_kept_on_the_way(file: str, scanner: Scanner, tmp_path: Path) -> None:
    baseline = Baseline(tmp_path)
    accepted = Acceptance(scanner.policy, inline=True, baseline=baseline, located=9).of(file)
    report = scanner.scan_file(file, accept=accepted)
    problems = list(accepted.problems(report.kind, frozenset(), frozenset()))
    lines = lines_of(FILES[file].encode(), report.kind, file, ReadOptions())
    after = baseline.updated(accepted.counts, {file})
    write_whole("--baseline", tmp_path / "b.jsonl", after.text())
    clean(accepted, accepted.lines, accepted.counts, problems, lines, after, pickled(after, load(tmp_path / "b.jsonl")))
