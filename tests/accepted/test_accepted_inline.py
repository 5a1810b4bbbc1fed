"""Allowances beside the data: what they cover, and what is said of those that cover nothing."""

from __future__ import annotations

import json
import os
import re
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.accepted import acceptance as acceptances
from sensitive_scan.accepted.acceptance import INLINE, Acceptance
from sensitive_scan.accepted.inline import FileAllowances, allowances_in
from sensitive_scan.accepted.lines import Lines, lines_of
from sensitive_scan.decide.allowed import Allowed
from sensitive_scan.model import Finding
from sensitive_scan.readers.batch import ReadOptions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sensitive_scan import Scanner

CARD, OTHER_CARD, SSN = "4111 1111 1111 1111", "5555 5555 5555 4444", "219-09-9999"


def finding(entity: str = "IBAN", category: str = "bank_account", row: int | None = 0) -> Finding:
    return Finding(entity, category, "f", row, 0, 4, 0.9, (), "****", "0" * 32)


def covered(line: str, below: str = "x") -> tuple[bool, bool]:
    """Whether an IBAN is allowed on a line of a file, and on the one below."""
    lines = lines_of(f"{line}\n{below}".encode(), "text", "x", ReadOptions()).written
    allowances = FileAllowances(tuple(allowances_in(lines)))
    return allowances.cover(finding(), [range(1, 2)]), allowances.cover(finding(), [range(2, 3)])


@pytest.mark.parametrize(
    ("line", "own", "below"),
    [
        ("# sensitive-scan: allow IBAN -- docs", True, True),
        ("// sensitive-scan: allow IBAN -- docs", True, True),
        ("<!-- sensitive-scan: allow iban -- docs -->", True, True),
        ("/* Sensitive-Scan: ALLOW IBAN \N{EM DASH} docs */", True, True),
        ("# sensitive-scan: allow IBAN \N{EN DASH} docs", True, True),
        ("# sensitive-scan: allow IBAN\N{EM DASH}docs", True, True),
        ("# sensitive\N{NON-BREAKING HYPHEN}scan:\N{NO-BREAK SPACE}allow IBAN -- docs", True, True),
        ("REM sensitive-scan: allow bank_account -- docs", True, True),
        ('  "_comment": "sensitive-scan: allow IBAN -- docs",', True, True),
        ("# sensitive-scan: allow PAYMENT_CARD, IBAN -- docs", True, True),
        ("x = 1  # sensitive-scan: allow IBAN -- docs", True, False),
        ("Ann Lee,GB82,sensitive-scan: allow IBAN -- docs", True, False),
        ("4111111111111111 # sensitive-scan: allow IBAN -- docs", True, False),
        ("# sensitive-scan: allow IBAN", False, False),
        ("# sensitive-scan: allow IBAN --", False, False),
        ("# sensitive-scan: allow IBAN \N{EM DASH}", False, False),
        ("# sensitive-scan: allow IBAN - docs", False, False),
        ("<!-- sensitive-scan: allow IBAN -->", False, False),
        ("# sensitive-scan: allow PAYMENT_CARD -- docs", False, False),
        ("# sensitive-scan: allow payment_card -- docs", False, False),
        ("# sensitive-scan: allowed IBAN -- docs", False, False),
        ("# sensitive-scan: allow -- IBAN", False, False),
    ],
)
def test_what_a_comment_covers(line: str, own: bool, below: bool) -> None:
    assert covered(line) == (own, below)


def test_comments_above_each_other_cover_the_line_below_them() -> None:
    lines = ["# sensitive-scan: allow IBAN -- a", "# sensitive-scan: allow US_SSN -- b", "data", "data"]
    allowances = FileAllowances(tuple(allowances_in(lines)))
    assert allowances.cover(finding(), [range(3, 4)])
    assert allowances.cover(finding("US_SSN", "personal_id"), [range(3, 4)])
    assert not allowances.cover(finding(), [range(4, 5)])


def test_each_place_of_a_value_has_to_be_covered() -> None:
    allowances = FileAllowances(tuple(allowances_in(["# sensitive-scan: allow IBAN -- a", "x", "x"])))
    assert allowances.cover(finding(), [range(2, 3), range(1, 3)])
    assert not allowances.cover(finding(), [range(2, 3), range(3, 4)])
    assert allowances.first_uncovered(finding(), [range(2, 3), range(3, 4)]) == range(3, 4)
    assert not allowances.cover(finding(), [])


@given(
    st.lists(
        st.sampled_from(
            (
                "# sensitive-scan: allow IBAN -- a",
                "x # sensitive-scan: allow IBAN, bank_account -- b",
                "<!-- sensitive-scan: allow US_ABA -- c -->",
                "data",
                "",
            )
        )
        | st.text(max_size=20).map(lambda text: f"{text} sensitive-scan: allow IBAN -- {text}"),
        max_size=8,
    ),
    st.integers(1, 9),
)
def test_an_allowance_never_hides_another_entity(lines: list[str], line: int) -> None:
    allowances = FileAllowances(tuple(allowances_in(lines)))
    assert not allowances.cover(finding("PAYMENT_CARD", "payment_card"), [range(line, line + 1)])


def test_what_is_wrong_with_allowances_is_told() -> None:
    lines = [
        "# sensitive-scan: allow IBAN -- used",
        "# sensitive-scan: allow IBAN",
        "# sensitive-scan: allow IBANS -- misspelt",
        "# sensitive-scan: allow QQQQQQ -- no such",
        "# sensitive-scan: allow --",
        "x # sensitive-scan: allow US_SSN -- unused",
        "# sensitive-scan: allow religion -- off",
        "# sensitive-scan: allow ENTITY -- an example in a manual",
    ]
    allowances = FileAllowances(tuple(allowances_in(lines)))
    assert allowances.cover(finding(), [range(1, 2)])
    known, looked_for = frozenset({"IBAN", "US_SSN"}), frozenset({"IBAN", "US_SSN", "bank_account"})
    told = dict(allowances.problems(known, looked_for))
    assert list(told) == [2, 3, 4, 5, 6]
    assert "gives no reason" in told[2]
    assert "did you mean 'IBAN'?" in told[3]
    assert "sensitive-scan recognizers" in told[4]
    assert "names no entity" in told[5]
    assert "lets nothing pass" in told[6]


def lines_in(text: str, kind: str, value: str, row: int | None, name: str = "x") -> list[tuple[int, int]]:
    lines = lines_of(text.encode(), kind, name, ReadOptions())
    return [(place.start, place.stop - 1) for place in lines.places(finding(row=row), value)]


def test_lines_of_text() -> None:
    assert lines_in("a\r\n\r\nb 12\rc 12", "text", "12", 2) == [(3, 3)]
    assert lines_in("a\nb", "text", "decoded", 1) == [(2, 2)]


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"])
def test_lines_of_records(breaks: str) -> None:
    table = breaks.join(("A title,,", "Name,Card No,Note", "Ann,1234,x", "", f'"Bob{breaks}Ray",5678,y', "Cy,9999,z"))
    assert lines_in(table, "csv", "1234", 1, "x.csv") == [(3, 3)]
    assert lines_in(table, "csv", "5678", 2, "x.csv") == [(5, 6)]
    assert lines_in(table, "csv", "9999", 3, "x.csv") == [(7, 7)]
    # where a row does not hold the value, it is looked for everywhere
    assert lines_in(table, "csv", "9999", 2, "x.csv") == [(7, 7)]
    assert lines_in('{"a": 1}\n\n{"a": 2}\n', "jsonl", "2", 1) == [(3, 3)]


def test_places_of_a_value_elsewhere() -> None:
    text = "a: 4111\nb: 41111\nc: x4111\nd: 4111 and\n  1111\n"
    assert lines_in(text, "yaml", "4111", 0) == [(1, 1), (4, 4)]
    assert lines_in(text, "yaml", "4111 and 1111", 0) == [(4, 5)]
    assert lines_in(text, "yaml", "nowhere", 0) == []


@given(st.text("a1 \n_-.", max_size=60), st.text("a1 -.", min_size=1, max_size=4).filter(str.strip))
def test_places_are_where_a_value_stands_by_itself(text: str, value: str) -> None:
    words = r"\s+".join(map(re.escape, value.split()))
    spelling = re.compile(rf"(?<!\w){words}(?!\w)")
    spans = [found.span() for found in spelling.finditer(text)]
    wanted = [(1 + text.count("\n", 0, start), 1 + text.count("\n", 0, end)) for start, end in spans]
    assert lines_in(text, "yaml", value, 0) == wanted


def test_a_file_is_searched_once_for_each_value_that_an_allowance_may_cover(
    scanner: Scanner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    # without a reason nothing is allowed
    marks = ["sensitive-scan: allow PAYMENT_CARD -- test", "sensitive-scan: allow US_SSN"]
    cards = [CARD, OTHER_CARD, CARD.replace(" ", "-")] * 3
    path.write_text(json.dumps({"_": marks, "rows": [{"card": one, "ssn": SSN} for one in cards]}, indent=1))
    searched: list[str] = []
    search = Lines._searched  # noqa: SLF001 - whole files are searched there

    def counted(lines: Lines, value: str) -> Iterator[range]:
        searched.append(value)
        return search(lines, value)

    monkeypatch.setattr(Lines, "_searched", counted)
    report = scanner.scan_file(path, accept=Acceptance(scanner.policy, inline=True).of(str(path)))
    assert report.findings_total == 18
    assert sorted(searched) == sorted(set(cards))


def test_what_is_remembered_of_places_is_bounded_and_holds_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sensitive_scan.accepted.lines._MOST_REMEMBERED", 2)
    values = [f"4111{number}" for number in range(5)]
    lines = lines_of("\n".join(values).encode(), "yaml", "x", ReadOptions())
    for _ in range(2):
        assert [lines.places(finding(), value) for value in values] == [[range(n, n + 1)] for n in range(1, 6)]
    assert len(lines._remembered) <= 2  # noqa: SLF001 - nothing else shows it
    assert "4111" not in str(lines._remembered)  # noqa: SLF001


def scanned(scanner: Scanner, path: Path, acceptance: Acceptance) -> tuple[list[Finding], list[int | None]]:
    accepted = acceptance.of(str(path))
    findings = list(scanner.scan_file(path, accept=accepted).findings)
    return findings, [accepted.lines.get(one) for one in findings]


FILES = {
    "a.csv": f"Name,Card No,SSN,Note\nAnn,{CARD},{SSN},\n"
    f'"B\nc",{OTHER_CARD},,sensitive-scan: allow PAYMENT_CARD -- test\n',
    "a.txt": f"card {CARD}, ssn {SSN}\n# sensitive-scan: allow PAYMENT_CARD -- test\ncard {OTHER_CARD}\n",
    "a.py": f'CARD = "{CARD}"; SSN = "{SSN}"\n# sensitive-scan: allow PAYMENT_CARD -- test\nCARD = "{OTHER_CARD}"\n',
    "a.jsonl": f'{{"card": "{CARD}", "ssn": "{SSN}"}}\n'
    f'{{"card": "{OTHER_CARD}", "note": "sensitive-scan: allow PAYMENT_CARD -- test"}}\n',
    "a.json": f'{{"card": "{CARD}", "ssn": "{SSN}",\n"_": "sensitive-scan: allow PAYMENT_CARD -- test",\n'
    f'"other card": "{OTHER_CARD}"}}\n',
    "a.yaml": f"card: {CARD}\nssn: {SSN}\n# sensitive-scan: allow PAYMENT_CARD -- test\nother card: {OTHER_CARD}\n",
    "a.md": f"Card {CARD}\n\nSSN {SSN}\n\n<!-- sensitive-scan: allow PAYMENT_CARD -- test -->\ncard {OTHER_CARD}\n",
}


@pytest.mark.parametrize("name", FILES)
def test_files_of_every_kind(scanner: Scanner, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(FILES[name], encoding="utf-8")
    findings, lines = scanned(scanner, path, Acceptance(scanner.policy, inline=True, located=9))
    by_entity = {one.entity: line for one, line in zip(findings, lines, strict=True)}
    ssn_line = 1 + FILES[name][: FILES[name].index(SSN)].count("\n")
    card_line = 1 + FILES[name][: FILES[name].index(CARD)].count("\n")
    assert by_entity == {"PAYMENT_CARD": card_line, "US_SSN": ssn_line}
    assert len(findings) == 2
    everything, _ = scanned(scanner, path, Acceptance(scanner.policy))
    assert len(everything) == 3


def test_a_utf_16_file(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FILES["a.txt"], encoding="utf-16")
    findings, lines = scanned(scanner, path, Acceptance(scanner.policy, inline=True, located=1))
    assert (len(findings), lines) == (2, [1, None])


def test_what_a_configuration_allows_passes_by_file_and_field(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(FILES["a.csv"], encoding="utf-8")
    allowed = (Allowed("*.csv", "card*", "payment_card", "test"), Allowed("*.txt", "", "", "others"))
    report = scanner.scan_file(path, accept=Acceptance(scanner.policy, allowed=allowed).of(str(path)))
    assert [one.entity for one in report.findings] == ["US_SSN"]
    assert report.allowed == {"test": 2}


def test_a_file_that_cannot_be_read_again_allows_nothing(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FILES["a.txt"], encoding="utf-8")
    acceptance = Acceptance(scanner.policy, inline=True, located=9)
    for accepted in (
        acceptance.of(str(tmp_path / "gone.txt")),
        acceptance.of("-"),
        acceptance.of("x", lambda: b" " * 2**26),
    ):
        assert len(scanner.scan_file(path, accept=accepted).findings) == 3
        assert not accepted.has_allowances("text")


def test_a_pipe_is_scanned_to_its_end(scanner: Scanner, tmp_path: Path) -> None:
    path, rows = tmp_path / "a.csv", 30_000  # several blocks, so that it is still written when something is found
    os.mkfifo(path)
    content = FILES["a.csv"].encode() + b"Ann,,,%s\n" % (b"x" * 200) * rows
    writer = Thread(target=path.write_bytes, args=(content,), daemon=True)
    writer.start()
    report = scanner.scan_file(path, accept=Acceptance(scanner.policy, inline=True, located=9).of(str(path)))
    writer.join()
    assert (len(report.findings), report.rows, report.allowed) == (3, rows + 2, {})


def test_no_more_is_read_than_is_looked_through(
    scanner: Scanner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FILES["a.txt"], encoding="utf-8")
    monkeypatch.setattr(acceptances, "_LARGEST", 9)
    accepted = Acceptance(scanner.policy, inline=True).of(str(path))
    assert accepted.content() == FILES["a.txt"].encode()[:10]
    assert not accepted.has_allowances("text")


def test_what_is_in_the_content_counts_and_not_what_is_on_the_disk(scanner: Scanner) -> None:
    content = FILES["a.txt"].encode()
    accepted = Acceptance(scanner.policy, inline=True).of("a.txt", lambda: content)
    report = scanner.scan_file("a.txt", content=content, accept=accepted)
    assert (len(report.findings), report.allowed, report.kind) == (2, {INLINE: 1}, "text")
