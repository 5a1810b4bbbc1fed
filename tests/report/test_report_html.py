"""The HTML report as a text: what is in it, what cannot be, and what is kept until it is written."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import re
import stat
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import hostile, many, page_of, report_of, rows_in
from reports import AADHAAR, CARD, CLEAN, FOUND, UNREADABLE

from sensitive_scan.model import GroupCount
from sensitive_scan.report import spool, tally
from sensitive_scan.report.charts import columns_chart
from sensitive_scan.report.html import HtmlWriter
from sensitive_scan.report.spool import Spool
from sensitive_scan.report.tally import Bins, Listing, Tally


class Reader(HTMLParser):
    """What a page holds: its text, and its elements with how often they occur, but for those of charts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: Counter[str] = Counter()
        self.handlers: list[str] = []
        self._texts: list[str] = []
        self._silent = False
        self.feed(page)
        self.close()

    @property
    def text(self) -> str:
        return " ".join(" ".join(self._texts).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        self.handlers += [name for name, _ in attrs if name.startswith("on") or name == "style"]
        self._silent = tag in {"script", "style"}

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._texts.append(data)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - any ends it
        self._silent = False


def test_the_verdict_comes_first() -> None:
    text = Reader(page_of(report_of("crm.csv", FOUND.findings))).text
    order = [
        "BLOCK 4 findings in 5,000 rows of crm.csv",
        "1 part could not be scanned.",
        "Clause of the policy broken credit or debit card numbers",
        "Categories found payment_card 3 personal_id 1",
        "Policy p1",
        "Catalogue c1",
        "Scanned 26 November 2026, 09:30 UTC",
        "Columns and categories",
        "Where the hits lie",
        "How sure it is",
        "Findings This table",
        "Not scanned File",
        "crm.csv line 7 partial the quote is never closed close it",
    ]
    places = [text.find(part) for part in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)


def test_what_is_clean_has_no_tables() -> None:
    reader = Reader(page_of(CLEAN))
    assert "ALLOW 0 findings in 1,000 rows of clean.csv" in reader.text
    assert not reader.elements["table"]
    assert "ALLOW 0 findings in 0 rows of 0 files" in Reader(page_of()).text


def test_without_broken_clauses_the_categories_say_what_they_stand_for() -> None:
    assert "payment_card 3 credit or debit card numbers" in Reader(page_of(FOUND)).text


def test_what_could_not_be_read_is_listed() -> None:
    text = Reader(page_of(CLEAN, UNREADABLE)).text
    assert "FLAG 0 findings in 1,000 rows of 2 files" in text
    assert "gone.csv all of it partial no such file check" in text


def test_the_heat_map_has_numbers_and_shares() -> None:
    columns = [
        replace(FOUND.column_reports[0], name=name, hits=hits, cells=cells, category=category)
        for name, hits, cells, category in [
            ("All", 40, 40, "payment_card"),
            ("Few", 3, 1000, "payment_card"),
            ("None known", 1, 0, "personal_id"),
        ]
    ]
    page = page_of(replace(FOUND, column_reports=tuple(columns)))
    cells = re.findall(r'<td class="figure (shade\d)">(.*?)</td>', page)
    assert cells == [
        ("shade5", "40 <small>100 %</small>"),
        ("shade1", "3 <small>under 1 %</small>"),
        ("shade5", "1 <small>100 %</small>"),
    ]


def test_two_entities_of_a_category_in_a_column_are_one_line() -> None:
    card = FOUND.column_reports[0]
    both = (card, replace(card, entity="PAYMENT_CARD_TRACK", hits=25, action="block"))
    page = page_of(replace(FOUND, column_reports=both))
    assert "PAYMENT_CARD, PAYMENT_CARD_TRACK" in page
    assert "5,000 <small>100 %</small>" in page


def test_findings_are_in_their_order_with_all_there_is_to_know() -> None:
    report = report_of("crm.csv", [CARD, replace(AADHAAR, row=None, part="page 3"), CARD])
    first, second, third = rows_in(page_of(report))
    reasons = list(CARD.reasons)
    card = ["crm.csv", "", "Card No", 0, "payment_card", "PAYMENT_CARD", 0.998, "**** **** **** 1111", reasons]
    assert first == third == card
    assert second[:4] == ["crm.csv", "page 3", r"Re\x1b[31mmarks [bold red]x[/] \u202egnp\x0a", None]
    assert second[8] == []


def test_a_report_without_arrivals_brings_its_own_findings() -> None:
    assert len(rows_in(page_of(FOUND, FOUND, streamed=False))) == 2 * len(FOUND.findings)


def test_the_page_may_run_its_own_script_and_nothing_else() -> None:
    page = page_of(*hostile())
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    own = page[page.rindex("<script>") + len("<script>") : page.rindex("</script>")]
    digest = base64.b64encode(hashlib.sha256(own.encode()).digest()).decode()
    assert f"script-src &#39;sha256-{digest}&#39;".replace("&#39;", "'") in policy.replace("&#39;", "'")
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none';")
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", page)


@pytest.mark.parametrize("count", [1, 2])
def test_hostile_names_make_no_elements(count: int) -> None:
    harmless = Reader(page_of(*hostile(["a", "b"][:count])))
    for name in (each[0].column_reports[0].name for each in ([one] for one in hostile()[:-1])):
        reader = Reader(page_of(*hostile([name, "b"][:count])))
        assert reader.elements == harmless.elements
        assert not reader.handlers


@settings(max_examples=40)
@given(st.text(), st.text(st.characters(), max_size=300))
def test_any_name_is_shown_as_text(name: str, other: str) -> None:
    page = page_of(*hostile([name, other]))
    assert page.isascii()
    assert Reader(page).elements["script"] == 2
    assert [row[7].startswith("** ") for row in rows_in(page)] == [True, True]


def test_words_are_written_once_and_only_as_many_as_memory_may_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_MOST_WORDS", 8)
    findings = [replace(CARD, field=f"column {number % 5}", row=number) for number in range(20)]
    page = page_of(report_of("crm.csv", findings))
    assert page.count('"PAYMENT_CARD"') == 1
    assert [row[2] for row in rows_in(page)] == [f"column {number % 5}" for number in range(20)]


def test_beyond_the_most_rows_findings_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "MOST_ROWS", 10)
    page = page_of(many(25))
    assert len(rows_in(page)) == 10
    text = Reader(page).text
    assert "BLOCK 25 findings" in text
    assert "The first 10 of 25 findings" in text


def test_the_spool_is_private_and_gone_when_it_is_closed() -> None:
    made = Spool()
    made.add("crm.csv", CARD)
    state = os.fstat(made._file.fileno())  # noqa: SLF001 - what it keeps is what is tested
    assert stat.S_IMODE(state.st_mode) == 0o600
    assert state.st_nlink == 0
    made.close()
    assert made._file.closed  # noqa: SLF001 - the same


def test_the_spool_is_closed_where_the_report_is_never_finished() -> None:
    writer = HtmlWriter(io.StringIO())
    writer.finding("crm.csv", CARD)
    kept = writer._spool._file  # noqa: SLF001 - what it keeps is what is tested
    del writer
    assert kept.closed


def test_the_spool_is_closed_where_the_page_cannot_be_written() -> None:
    stream = io.StringIO()
    writer = HtmlWriter(stream)
    writer.file(FOUND)
    stream.close()
    with pytest.raises(ValueError, match="closed"):
        writer.close()
    assert writer._spool._file.closed  # noqa: SLF001 - what it keeps is what is tested


@given(st.lists(st.integers(0, 100_000), min_size=1), st.integers(0, 200_000))
def test_bins_count_every_row_where_it_lies(rows: list[int], total: int) -> None:
    bins = Bins()
    for row in rows:
        bins.add(row)
    bins.reach(total)
    expected = Counter(row // bins.width for row in rows)
    assert bins.counts == [expected[place] for place in range(40)]
    assert bins.width == 1 or max(total, *(row + 1 for row in rows)) > bins.width * 20


def test_many_files_are_counted_in_constant_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("MOST_COLUMNS", "MOST_GROUPS", "MOST_UNSCANNED"):
        monkeypatch.setattr(tally, limit, 3)
    reports = [replace(FOUND, path=f"{number}.csv", findings_total=number) for number in range(9)]
    big = replace(FOUND.column_reports[0], hits=10**6, cells=10**6)
    reports[7] = replace(reports[7], column_reports=(big,))
    page = page_of(*reports)
    text = Reader(page).text
    assert "The 3 columns with the most hits of 17; the JSON report lists all." in text
    assert "1,000,000 100 %" in text
    assert "The first 3 of 9." in text
    assert "The first 3 of 9; the JSON report lists all." in text
    assert text.count("Findings by row,") == tally.MOST_PLACES
    counts = Tally()
    for report in reports:
        counts.end_file(report)
    assert (len(counts.columns), len(counts.unscanned)) == (3, 3)


def test_files_and_tenants_beyond_the_most_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    groups = tuple(GroupCount(f"tenant {number}", 10, number + 1) for number in range(9))
    rest = GroupCount("", 5, 100, action="block", is_rest=True)
    counts = Tally(files=Listing(3), tenants=Listing(4))
    for number in range(9):
        counts.end_file(replace(FOUND, path=f"{number}.csv", groups=(groups[number],)))
    counts.end_file(replace(FOUND, path="9.csv", groups=(rest,)))
    assert (len(counts.files), counts.files.rest.files, counts.files.rest.rows) == (3, 7, 7 * FOUND.rows)
    assert (len(counts.tenants), counts.tenants.rest.rows, counts.tenants.rest.findings) == (4, 55, 135)
    assert counts.tenants.rest.action == "block"
    monkeypatch.setattr(tally, "MOST_GROUPS", 2)
    assert [name for name, _ in counts.tenants.listed()] == ["tenant 3", "tenant 2"]


def test_what_is_counted_together_has_a_row_of_its_own() -> None:
    others = GroupCount("", 7, 4, {"payment_card": 4}, "block", is_rest=True)
    text = Reader(page_of(replace(FOUND, groups=(GroupCount("(others)", 1, 1, {}, "flag"), others)))).text
    assert "(others) flag 1 1 (others) block 4 7" in text


def test_a_part_has_a_chart_of_its_own_and_the_rest_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "_PARTS", 2)
    findings = [replace(CARD, part=f"sheet {place % 4}", row=place) for place in range(50)]
    text = Reader(page_of(report_of("crm.xlsx", findings))).text
    assert "crm.xlsx, sheet 0 Findings by row, 2 rows a column" in text
    assert text.count("Findings by row,") == 2


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=40).filter(any))
def test_charts_have_round_ticks_and_a_column_for_each_count(counts: list[int]) -> None:
    chart = columns_chart([(f"row <{place}>", count) for place, count in enumerate(counts)], 'a "chart" & more')
    assert chart.count("<rect") == len(counts)
    assert "<0>" not in chart
    assert 'aria-label="a &quot;chart&quot; &amp; more"' in chart
    assert 3 <= chart.count('text-anchor="end"') <= 8 or max(counts) == 1
    assert len(re.findall(r">row &lt;\d+&gt;<", chart)) <= 10


def test_tenants_by_whom_rows_were_counted_are_compared() -> None:
    groups = (
        GroupCount("acme", rows=3, findings=2, action="block"),
        GroupCount("", rows=1, findings=0),
        GroupCount("", rows=9, findings=1, is_rest=True),
    )
    one, other = replace(report_of("a.csv", FOUND.findings), groups=groups), replace(CLEAN, groups=groups[:1])
    counts = Tally()
    counts.end_file(one)
    counts.end_file(other)
    assert [(name, group.rows, group.findings) for name, group in counts.tenants.listed()] == [
        ("acme", 6, 4),
        ("(none)", 1, 0),
    ]
    assert (counts.tenants.rest.rows, counts.tenants.rest.findings) == (9, 1)
    text = Reader(page_of(one)).text
    assert (
        "By tenant Tenant Verdict Findings Share of the most Rows acme block 2 3 (none) allow 0 1 (others) allow 1 9"
        in text
    )
    assert "By tenant" not in Reader(page_of(report_of("a.csv", FOUND.findings))).text
