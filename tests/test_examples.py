"""What the documentation shows and promises is what happens: its commands, its examples and its tables."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from docs import generate
from docs.blocks import PAGES
from sensitive_scan import Policy, Scanner
from sensitive_scan.catalogue import build, builtin
from sensitive_scan.cli import main
from sensitive_scan.declarations import load_toml, parse_toml, validate

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
DOCUMENTS = sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")))
SET_UP = re.compile("^python3 -m venv .*$", re.MULTILINE)
DECLARATION = re.compile(r"```python\n(.*?^recognizer = .*?)```", re.DOTALL | re.MULTILINE)
NAMED_FILE = re.compile(r"`([a-z_]+(?:/[a-z_]*)*(?:\.py|\.csv|\.toml|\.cfg|/))`")
NAMED_CODE = re.compile(r"`(\w+)\(\)`|`([A-Z][a-z]+[A-Za-z]*)`")
TOML = re.compile(r"```toml\n(.*?)```", re.DOTALL)
FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
GENERATED = re.compile(r"<!-- (\w+):begin -->.*?<!-- \1:end -->", re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#[^)]*)?\)")

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))


def blocks(pattern: re.Pattern[str]) -> list[tuple[str, ...]]:
    found = ((path, match) for path in DOCUMENTS for match in pattern.finditer(path.read_text(encoding="utf-8")))
    return [(path.name, *match.groups()) for path, match in found]


def test_nothing_generated_is_stale() -> None:
    assert not generate.stale(), "run: python docs/generate.py"


def test_the_picture_asks_the_network_for_nothing() -> None:
    picture = generate.picture()
    assert "BLOCK" in picture
    assert "url(" not in picture.replace("url(#", "")
    assert len(picture) < 100_000


def test_a_stale_part_is_told_and_then_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- part:begin -->\nold\n<!-- part:end -->\nafter\n", encoding="utf-8")
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    monkeypatch.setattr(generate, "PARTS", {"page.md": {"part": lambda: "new"}})
    monkeypatch.setattr(generate, "WHOLE", {"picture.svg": lambda: "drawn"})
    monkeypatch.setattr(generate, "SHIPPED", tmp_path / "chances.json")
    (tmp_path / "chances.json").write_text("kept", encoding="utf-8")
    monkeypatch.setattr(generate, "measured_chances", lambda: "kept")
    assert generate.main(["--check"]) == 1
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0
    assert capsys.readouterr().out == "".join(
        f"{name}: {how}\n" for how in ("stale", "written") for name in ("picture.svg", "page.md")
    )
    assert (tmp_path / "picture.svg").read_text(encoding="utf-8") == "drawn"
    assert page.read_text(encoding="utf-8") == "before\n<!-- part:begin -->\nnew\n<!-- part:end -->\nafter\n"


@each_document
def test_links_lead_somewhere(document: Path) -> None:
    for target in LINK.findall(document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_the_set_up_commands_are_those_that_are_tested() -> None:
    job, tests = SET_UP.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert job.endswith("sensitive-scan scan examples/leads.csv")
    assert "-m pytest" in tests
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "grep '^python3 -m venv ' README.md" in script
    assert 'bash -c "${commands[0]}"' in script
    assert 'bash -c "${commands[1]}"' in script


def test_the_shown_recognizer_is_accepted() -> None:
    (code,) = DECLARATION.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    names: dict[str, Any] = {}
    exec(compile(code, "CONTRIBUTING.md", "exec"), names)  # noqa: S102 - the documentation's own code
    validate(replace(names["recognizer"], category="personal_id"))
    others = (one for one in builtin().recognizers if one.entity != names["recognizer"].entity)
    build((*others, names["recognizer"]))


def test_named_files_and_functions_exist() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for name in NAMED_FILE.findall(text):
        assert (ROOT / name).exists() or (ROOT / "sensitive_scan" / name).exists(), name
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "sensitive_scan").rglob("*.py"))
    for name in map("".join, NAMED_CODE.findall(text)):
        assert f"def {name}(" in code or f"class {name}" in code, name


def test_the_page_of_the_benchmarks_names_every_file_of_theirs() -> None:
    text = (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8").partition("## The files")[2]
    files = {path.name for path in (ROOT / "benchmarks").glob("*.*")} - {"README.md"}
    assert set(re.findall(r"`(\w+\.\w+)`", text)) == files


@each_document
def test_no_page_has_a_folder_of_one_machine(document: Path) -> None:
    assert re.findall(r"(?:/tmp|/home|/Users|/root|/work)/\S+", document.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("document", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_lines_of_prose_fit_an_editor(document: Path) -> None:
    text = GENERATED.sub("", FENCED.sub("", document.read_text(encoding="utf-8")))
    assert [line for line in text.splitlines() if len(line) > 120 and not line.startswith(("|", "![", "<!--"))] == []


@pytest.mark.parametrize(("document", "text"), blocks(TOML))
def test_shown_toml_is_accepted(
    document: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if text.startswith("# sensitive-scan.toml"):
        monkeypatch.chdir(tmp_path)
        Path("policy.toml").touch()
        Path("sensitive-scan.toml").write_text(text, encoding="utf-8")
        assert main(["config", "show"]) == 0, capsys.readouterr().err
    elif "[[recognizer]]" in text:
        assert parse_toml(text, document)
    else:
        assert Policy.parse(text, document)


def test_the_leads_have_findings_where_they_should_and_nowhere_else(scanner: Scanner) -> None:
    report = scanner.scan_file(EXAMPLES / "leads.csv")
    assert {(finding.row, finding.field, finding.entity) for finding in report.findings} == {
        (2, "Remarks", "PAYMENT_CARD"),
        (4, "Remarks", "IN_AADHAAR"),
        (7, "Remarks", "IBAN"),
        (9, "Website", "IN_PAN"),
        (13, "Remarks", "US_SSN"),
    }
    assert (report.rows, report.action, report.unscanned) == (15, "block", ())


def test_the_policy_does_what_its_comments_say() -> None:
    policy = Policy.load(EXAMPLES / "policy.toml")
    assert policy.on_error == "block"
    assert policy.action("passport", 0.5) == "block"
    assert [policy.action("payment_card", confidence) for confidence in (0.5, 0.75, 0.95)] == ["flag", "block", "block"]
    assert policy.action("health", 1.0) == "allow"
    assert policy.categories - Policy.default().categories == {"date_of_birth"}
    assert Policy.default().categories - policy.categories == {"employment"}
    assert policy.actions["bank_account"] == Policy.default().actions["bank_account"]


def test_the_recognizers_are_found_in_fields_and_texts() -> None:
    scanner = Scanner(recognizers=[EXAMPLES / "recognizers.toml"])
    verdict = scanner.scan_record({"Plan Member No": "7247201986", "Diet": "renal diet", "Invoice": "7261265206"})
    assert {(finding.field, finding.entity) for finding in verdict.findings} == {
        ("Plan Member No", "ACME_MEMBER"),
        ("Diet", "ACME_DIET"),
    }
    (finding,) = scanner.scan_text("her health plan number is 72-2157-3681")
    assert finding.entity == "ACME_MEMBER"
    assert len(load_toml(EXAMPLES / "recognizers.toml")) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [("Name\nAnn Lee\n", 0), ("Card No\n5555555555554444\n", 1), ("%PDF-1.7\n", 2)],
    ids=["clean", "found", "not scanned"],
)
def test_exit_codes_are_as_documented(content: str, code: int, tmp_path: Path) -> None:
    path = tmp_path / "input.csv"
    path.write_text(content, encoding="utf-8")
    assert main(["scan", str(path)]) == code
