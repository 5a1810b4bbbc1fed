"""Tenants' own recognizers: a good one is found by a scan, a bad one refused with file, key and mend."""

# ruff: noqa: RUF001 - characters that look alike are what is tested

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import DeclarationError, Policy, Scanner, SensitiveScanError, declarations
from sensitive_scan.check.luhn import luhn
from sensitive_scan.declarations import load_toml, parse_toml

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
[[recognizer]]
entity = "ACME_MEMBER"
category = "passport"
name = "Acme member number"
pattern = "[0-9]{5}/[0-9]{3}"
check = "luhn"
fields = ["member no"]
matches = ["00000/018"]
rejects = ["00000/017", "00000/01"]
"""
POLICY = Policy.default().with_categories(["passport", "health"])
"""Few categories, so that compiling takes no time."""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "databases"))


def scanner_with(folder: Path, text: str, name: str = "own.toml") -> Scanner:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return Scanner(POLICY, [path], key=b"a key for tests, no secret")


def own(pattern: str, example: str, **more: str) -> str:
    """A declaration with this pattern and example, as TOML."""
    lines = [f"pattern = '{pattern}'", f"matches = ['{example}']", *(f"{key} = {value}" for key, value in more.items())]
    return "\n".join(['[[recognizer]]\nentity = "OWN"\ncategory = "passport"\nname = "own"', *lines])


def test_a_good_one_is_read() -> None:
    (recognizer,) = parse_toml(GOOD, "own.toml")
    assert (recognizer.entity, recognizer.category, recognizer.check) == ("ACME_MEMBER", "passport", luhn)
    assert (recognizer.fields, recognizer.matches) == (("member no",), ("00000/018",))
    assert recognizer.source.startswith("own.toml")
    assert parse_toml("", "empty.toml") == ()


def test_a_good_one_is_found_by_a_scan(tmp_path: Path) -> None:
    scanner = scanner_with(tmp_path, GOOD)
    (finding,) = scanner.scan_record({"Remarks": "member no 00000/018"}).findings
    assert (finding.entity, finding.category, finding.start, finding.end) == ("ACME_MEMBER", "passport", 10, 19)
    assert not scanner.scan_record({"Remarks": "member no 00000/017"}).findings
    assert scanner.scan_table({"Member No": ["00000/018"]}).columns["Member No"].entity == "ACME_MEMBER"


def test_several_files_are_read_together(tmp_path: Path) -> None:
    paths = [tmp_path / "a.toml", tmp_path / "b.toml"]
    for path, letter in zip(paths, "AB", strict=True):
        text = own(f"{letter}-[0-9]{{6}}", f"{letter}-123456").replace('"OWN"', f'"OWN_{letter}"')
        path.write_text(text, encoding="utf-8")
    scanner = Scanner(POLICY, paths, key=b"a key for tests, no secret")
    assert [finding.entity for finding in scanner.scan_text("A-123456 B-123456")] == ["OWN_A", "OWN_B"]


REFUSED = [
    ("[[recognizer]\n", "file", "syntax"),
    ('[[recognizers]]\nentity = "A"', "recognizers", "recognizer"),
    ("recognizer = 3", "recognizer", "[[recognizer]]"),
    ("recognizer = [3]", "recognizer", "[[recognizer]]"),
    ('[recognizer]\nentity = "A"', "recognizer", "[[recognizer]]"),
    (GOOD.replace("pattern", "patern"), "patern", "pattern"),
    (GOOD.replace('entity = "ACME_MEMBER"', ""), "entity", "entity ="),
    (GOOD.replace('name = "Acme member number"', ""), "name", "name ="),
    (GOOD.replace('category = "passport"', ""), "category", "category ="),
    (GOOD.replace('"passport"', '"pasport"'), "category", "passport"),
    (GOOD.replace("ACME_MEMBER", "acme"), "entity", "capitals"),
    (GOOD.replace("ACME_MEMBER", "ACME__MEMBER"), "entity", "single underscores"),
    (GOOD.replace('"luhn"', '"lun"'), "check", "luhn"),
    (GOOD.replace('"luhn"', '"soundex"'), "check", "verhoeff"),
    (GOOD.replace('"luhn"', "3"), "check", "check ="),
    (GOOD.replace('["member no"]', '"member no"'), "fields", "fields = ["),
    (GOOD.replace('["member no"]', "[3]"), "fields", "fields = ["),
    (GOOD.replace('"[0-9]{5}/[0-9]{3}"', '["AM"]'), "pattern", "pattern ="),
    (GOOD + 'needs_person = "yes"', "needs_person", "needs_person = true"),
    (GOOD.replace('pattern = "[0-9]{5}/[0-9]{3}"', ""), "pattern", "asked_pattern or values"),
    (GOOD.replace("[0-9]{5}/[0-9]{3}", "AM-[0-9"), "pattern", "correct the expression"),
    (GOOD.replace("[0-9]{5}/[0-9]{3}", "[0-9]*"), "pattern", "at least one character"),
    (GOOD.replace("[0-9]{5}/[0-9]{3}", "[0-9]" * 1000), "pattern", "two recognizers"),
    (GOOD.replace('pattern = "[0-9]{5}/[0-9]{3}"\n', "").replace("fields", "values"), "fields", "context words"),
    (GOOD.replace('matches = ["00000/018"]', ""), "matches", "a text in which it must be found"),
    (GOOD.replace("00000/018", "00000/019"), "matches", "correct the example"),
    (GOOD.replace('"00000/017"', '"00000/018"'), "rejects", "correct the example"),
    (own("(?:A|AA|A[A ])+[XY]", "A" * 200 + "!"), "pattern", "bound its repeats"),
    (own("(?:AM){e<=1}-[0-9]{6}", "AN-123456"), "pattern", "Hyperscan is exact"),
]


@pytest.mark.parametrize(("text", "key", "mend"), REFUSED)
def test_what_is_refused_names_file_key_and_mend(text: str, key: str, mend: str) -> None:
    with pytest.raises(DeclarationError) as refused:
        parse_toml(text, "own.toml")
    assert refused.value.source.startswith("own.toml")
    assert refused.value.key == key
    assert mend in refused.value.mend
    assert str(refused.value).startswith("own.toml")


def test_the_second_declaration_is_named_as_such() -> None:
    with pytest.raises(DeclarationError, match=r"own\.toml.* 2: "):
        parse_toml(GOOD + GOOD.replace("ACME_MEMBER", "acme"), "own.toml")


def test_an_entity_of_the_catalogue_or_declared_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeclarationError, match=r"PASSPORT is declared in recognizers/passport/passport\.py too"):
        scanner_with(tmp_path, GOOD.replace("ACME_MEMBER", "PASSPORT"))
    with pytest.raises(DeclarationError, match="ACME_MEMBER is declared in"):
        scanner_with(tmp_path, GOOD + GOOD, "twice.toml")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b"name = '\xff'")
    for path, problem in (
        (tmp_path / "none.toml", "cannot be read"),
        (tmp_path, "cannot be read"),
        (tmp_path / "latin.toml", "UTF-8"),
    ):
        with pytest.raises(DeclarationError, match=problem):
            load_toml(path)


def test_a_pattern_that_cannot_be_compiled_for_the_first_pass_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeclarationError) as refused:
        scanner_with(tmp_path, own(r"AM(?P<digit>[0-9])(?&digit){5}", "AM123456"))
    assert refused.value.key == "pattern"
    assert "own.toml" in str(refused.value)


@pytest.mark.parametrize(
    ("pattern", "example"),
    [
        ("AM-[0-9]{6}", "AM-123456"),
        (r"\bAM-\d{6}\b", "AM-123456"),
        (r"AM\s\d{6}", "AM 123456"),
        ("(?i)am-[0-9]{6}", "AM-123456"),
        ("(?i:am)-[0-9]{6}", "AM-123456"),
        (r"(AM)-[0-9]{5}(?P<last>[0-9])", "AM-123456"),
        (r"AM-([0-9])\1[0-9]{4}", "AM-112345"),
        ("AM-(?![0]{2})[0-9]{6}", "AM-123456"),
        ("(?<!-)AM-[0-9]{6}(?!-)", "AM-123456"),
        ("AM.[0-9]{6}", "AM-123456"),
        (r"AM\W[0-9]{6}", "AM-123456"),
        ("A++M-[0-9]{6}", "AAM-123456"),
        (r"\p{Lu}M-[0-9]{6}", "AM-123456"),
        ("AM-[0-9]{6}|BM-[0-9]{6}", "BM-123456"),
        ("^AM-[0-9]{6}$", "AM-123456"),
        ("AM.[0-9]{6}", "AM•123456"),
        ("AM[^0-9][0-9]{6}", "AM•123456"),
        ("AM[№•][0-9]{6}", "AM•123456"),
        ("番号[0-9]{6}", "番号123456"),
        ("[[A-Z]--[IO]]M-[0-9]{6}", "AM-123456"),
        ("É[0-9]{6}", "É123456"),
        ("É[0-9]{6}", "E123456"),
        ("AM-[0-9]{6}", "ＡＭ－１２３４５６"),
        (r"AM-\d{6}", "AM-१२३४५६"),
        ("(?x)AM-[0-9]{6} # a comment", "AM-123456"),
        ("(?=AM-)[A-Z]M-[0-9]{6}", "AM-123456"),
        ("(?=AM-[0-9]{6})", "AM-123456"),
    ],
)
def test_what_is_accepted_is_found(tmp_path: Path, pattern: str, example: str) -> None:
    try:
        scanner = scanner_with(tmp_path, own(pattern, example))
    except DeclarationError:
        return
    findings = scanner.scan_text(f"see {example}".removeprefix("see " if pattern.startswith("^") else ""))
    assert [finding.entity for finding in findings] == ["OWN"]
    assert findings[0].end - findings[0].start == len(example)


def test_a_new_version_of_a_file_is_read_again(tmp_path: Path) -> None:
    scanner_with(tmp_path, own("AM-[0-9]{6}", "AM-123456"))
    assert scanner_with(tmp_path, own("BM-[0-9]{6}", "BM-123456")).scan_text("BM-123456")


def test_a_pattern_that_takes_too_long_is_an_error_not_silence(tmp_path: Path) -> None:
    scanner = scanner_with(tmp_path, own("(?:A|AA|A[A ])+[XY]", "AAX"))
    text = "A" * 200 + "!X"
    verdict = scanner.scan_record({"Slow": f"{text} AX", "Notes": "x"})
    assert verdict.errors
    assert verdict.action == scanner.policy.on_error != "allow"
    report = scanner.scan_table({"Remarks": ["x", f"{text} AX"]})
    assert report.unscanned
    assert report.action != "allow"


def test_a_text_that_takes_too_long_is_no_silence_either(tmp_path: Path) -> None:
    scanner = scanner_with(tmp_path, own("(?:A|AA|A[A ])+[XY]", "AAX"))
    with pytest.raises(SensitiveScanError):
        scanner.scan_text("A" * 200 + "!X AX")


def test_a_slow_pattern_does_not_stop_a_scanner_from_being_built(tmp_path: Path) -> None:
    text = own("(?:[0-9]|[0-9][0-9]|[0-9]{3})+[XYZ]", "1" * 60 + "Z")
    try:
        scanner_with(tmp_path, text)
    except DeclarationError as refused:
        refused_key = refused.key
    else:
        return
    assert refused_key == "pattern"


def test_the_documented_example_is_valid() -> None:
    documented = declarations.__doc__
    assert documented is not None
    (recognizer,) = parse_toml(
        dedent(documented[documented.index("    [[") : documented.index("The keys are")]), "own.toml"
    )
    assert recognizer.entity == "ACME_MEMBER"
