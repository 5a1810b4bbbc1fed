"""HTML: what people see, what is stored besides, and files made to cost time."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from uploads import Cell, found_in

from sensitive_scan.limits import Limits

SHARED = Path(os.environ.get("SENSITIVE_SCAN_SHARED", Path(__file__).parents[2].parent / "shared"))
SAMPLES = sorted((SHARED / "corpus" / "tabulator_files").rglob("*.html"))
CARD = "4111 1111 1111 1111"


def of(body: str, part: str = "") -> list[tuple[str, str]]:
    return found_in(f"<!DOCTYPE html><html>{body}".encode(), "a.html").of(part)


def texts(body: str) -> list[str]:
    return [text for _, text in of(body)]


def test_a_block_is_one_text_whatever_is_marked_up_in_it() -> None:
    assert texts("<p>Her <b>card</b>\n is <i>4111 1111</i> 1111 <span>11</span>11.<p>Next") == [
        f"Her card is {CARD}.",
        "Next",
    ]


def test_a_line_break_ends_a_line_and_not_the_text() -> None:
    assert texts("<p>Passport No:<br/>X123<br>Name: Ann") == ["Passport No:\nX123\nName: Ann"]


def test_a_label_waits_for_the_next_block() -> None:
    assert texts("<div>Passport No:</div><div>X123</div><div>Other</div>") == ["Passport No:\nX123", "Other"]
    assert texts("<div>Passport No:</div>") == ["Passport No:"]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<span>Passport</span><span>X123</span>", "Passport X123"),
        ("<b>Card:</b><span>4111</span>", "Card: 4111"),
        ("<span>4111</span><span>1111</span>", "41111111"),
        ("<span>pass</span><span>port</span>", "passport"),
    ],
)
def test_elements_part_words_as_people_see_them(body: str, text: str) -> None:
    assert texts(f"<p>{body}</p>") == [text]


def test_tables_by_pandas_come_out_as_rows() -> None:
    frame = pd.DataFrame({"Name": ["Ann", "Bob"], "Passport <No>": ["P1", "P2 & P3"]})
    found = found_in(f"<html>{frame.to_html(index=False)}".encode(), "a.html")
    assert found.of("table 1") == [
        ("Name", "Ann"),
        ("Name", "Bob"),
        ("Passport <No>", "P1"),
        ("Passport <No>", "P2 & P3"),
    ]
    assert [cell.row for cell in found.cells if cell.part == "table 1"] == [0, 1, 0, 1]


def test_spans_keep_the_columns() -> None:
    rows = "<tr><td rowspan=2>Ann<td>P1<tr><td>P2<tr><td colspan=2>Bob<td>over"
    assert of(f"<table><tr><th>Name<th>Passport{rows}</table>", "table 1") == [
        *(("Name", "Ann"), ("Name", "Bob"), ("Passport", "P1"), ("Passport", "P2"), ("#2", "over")),
    ]


def test_a_table_in_a_cell_is_a_table_of_its_own() -> None:
    body = "<table><tr><td>before<table><tr><td>inner</table>after<td>beside</table>"
    assert of(body, "table 1") == [("#0", "before\nafter"), ("#1", "beside")]
    assert of(body, "table 2") == [("#0", "inner")]


def test_header_cells_on_the_left_make_fields() -> None:
    body = "<table><tr><th>Name<td>Ann<tr><th>Card<td>4111</table>"
    assert of(body, "table 1") == [("Name", "Ann"), ("Card", "4111")]


def test_a_table_without_end_that_is_long_is_read_in_pieces() -> None:
    rows = "".join(f"<tr><td>Ann {n}<td>P{n:07}" for n in range(50_000))
    found = found_in(f"<html><table><tr><th>Name<th>Passport{rows}".encode(), "a.html")
    assert Cell("table 1", "Passport", 49_999, "P0049999") in found.cells
    assert sum(cell.name == "Passport" for cell in found.cells) == 50_000


def test_definitions_are_fields() -> None:
    assert of("<dl><dt>Passport:<dd>X1<dd><p>X2</p></dd><dt>IBAN<dd>DE</dl><p>x", "definitions") == [
        *(("Passport", "X1"), ("Passport", "X2"), ("IBAN", "DE")),
    ]


def test_controls_are_named_by_their_labels() -> None:
    form = """<form><label for=p>Passport No:</label><input id=p name=f17 value=X1><input type=hidden name=tok value=T1>
    <label>Card <input value=4111></label><input name=a placeholder="Tax ID" value=99>
    <label for=t>Note</label><textarea id=t>two
lines</textarea><select name=faith><option value=1>none<option value=2 selected>some</select>
    <input type=radio name=r value=no><input type=radio name=r value=yes checked></form>"""
    assert sorted(of(form, "form")) == [
        *(("Card", "4111"), ("Note", "two\nlines"), ("Passport No", "X1"), ("Tax ID", "99"), ("faith", "2")),
        *(("faith", "some"), ("r", "yes"), ("tok", "T1")),
    ]
    assert [text for _, text in of(form, "options")] == ["none 1", "no"]


def test_a_control_in_a_table_is_text_of_its_cell() -> None:
    body = "<table><tr><th>Name<th>Passport<tr><td>Ann<td><input name=f value=P1></table>"
    assert ("Passport", "P1") in of(body, "table 1")


def test_attributes_are_text() -> None:
    body = '<p data-passport="X1" title="t" class="c"><img alt="a"><b aria-label="l" style="x:4111111111111111">'
    assert sorted(of(body, "attributes")) == [
        *(("alt", "a"), ("aria-label", "l"), ("passport", "X1"), ("style", "x:4111111111111111"), ("title", "t")),
    ]
    assert of('<p title="shown" title="hidden">', "attributes again") == [("", "hidden")]


def test_properties_are_named() -> None:
    head = '<meta name="description" content="d"><meta property="og:title" content="o"><title>T</title>'
    assert of(head, "properties") == [("description", "d"), ("og:title", "o")]
    assert texts(head) == ["T"]


def test_addresses_are_text_and_their_queries_named() -> None:
    body = '<a href="mailto:ann%40example.com">m</a><a href="tel:+1234">t</a>'
    body += '<a href="/x?passport=X1&amp;n=Ann%20B">q</a>'
    assert [text for _, text in of(body, "links")] == ["mailto:ann@example.com", "tel:+1234", "/x?passport=X1&n=Ann B"]
    assert of(body, "queries") == [("passport", "X1"), ("n", "Ann B")]


def test_comments_scripts_and_styles_are_lines() -> None:
    body = "<!-- c&amp;d --><!--[if mso]><p>mso</p><![endif]--><![if x]><p>not mso<![endif]><script>a\nb</script>"
    found = found_in(f"<html>{body}<style>s</style><noscript><p>ns</p></noscript><template>tp</template>".encode(), "a")
    assert [text for _, text in found.of("comments")][:2] == ["c&d", "[if mso]><p>mso</p><![endif]"]
    assert found.of("scripts") == [("", "a"), ("", "b")]
    assert found.of("styles") == [("", "s")]
    assert [text for _, text in found.of("")] == ["not mso", "ns", "tp"]
    assert not found.unscanned


def test_data_of_programs_is_read_as_json() -> None:
    data = json.dumps({"@type": "Person", "passport": "X</b>1"})
    found = found_in(f'<html><script type="application/ld+json">{data}</script>'.encode(), "a.html")
    assert Cell("data 1.json", "passport", 0, "X</b>1") in found.cells


def test_files_in_addresses_are_read() -> None:
    packed = base64.b64encode(b"passport X1").decode()
    body = f"<img src='data:text/plain;base64,{packed}'><a href='data:,two%20words'>x</a>"
    body += f"<style>a{{background:url(data:text/plain;base64,{packed})}}</style>"
    body += "<iframe srcdoc='<p>in &amp;lt; doc'></iframe>"
    found = found_in(f"<html>{body}".encode(), "a.html")
    assert found.of("data 1") == [("", "passport X1")]
    assert found.of("data 2") == [("", "two words")]
    assert found.of("data 3") == [("", "passport X1")]
    assert found.of("data 4.html") == [("", "in < doc")]


def test_character_references_are_characters() -> None:
    assert texts("<p>&#52;111&nbsp;caf&eacute; &lt;x&gt;") == ["4111 café <x>"]


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=shift_jis'>", "shift_jis"),
        ('<meta charset="windows-1251">', "utf-8"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="utf-7">', "utf-8"),
        ('<meta charset="rot13">', "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ],
)
def test_the_encoding_is_found(head: str, codec: str) -> None:
    assert ("", "Пример") in found_in(f"<html>{head}<p>Пример".encode(codec), "a.html").of("")


def test_an_unended_page_is_read_and_listed() -> None:
    found = found_in(b"<html><p>one<!-- passport X1", "a.html")
    assert "one" in found.text()
    assert "passport X1" in found.text()
    assert "ends within" in found.unscanned[0].problem
    assert not found_in(b"<html><p>one</html", "a.html").unscanned


def test_a_script_without_end_is_lines() -> None:
    found = found_in(b"<html><script>var a = 4111;\nvar b", "a.html")
    assert found.of("scripts") == [("", "var a = 4111;"), ("", "var b")]


HOSTILE = (
    *("<!--", "<a ", "<![if ", "</", "<a b='", "<?", "<a href='x' ", "<script>", "<![CDATA[", "<table>", "<td>"),
    *("<a ==", "<table><tr><td>", "<td colspan=1000 rowspan=60000>", "&#", "<textarea>", "<select><option>", "<dd>"),
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_what_never_ends_is_read_in_proportion(piece: str) -> None:
    found = found_in((f"<html>{piece * 60_000}" + "last").encode(), "a.html")
    assert "last" in found.text()
    assert not any("Error)" in entry.problem for entry in found.unscanned)


def test_a_tag_longer_than_any_is_text() -> None:
    found = found_in(b"<html><p title='" + b"word " * 4_000_000 + b"'>last", "a.html")
    assert any("longer than" in entry.problem for entry in found.unscanned)
    assert "last" in found.cells[-1].text


def test_long_texts_are_parted_between_words() -> None:
    found = found_in(b"<html><p>" + b"4111111111111111 " * 40_000, "a.html")
    assert found.text().split().count("4111111111111111") == 40_000


def test_cells_are_counted() -> None:
    found = found_in(b"<html><table>" + b"<tr><td colspan=1000>x" * 100 + b"</table>", "a.html", Limits(cells=5_000))
    assert found.unscanned[-1].reason == "limit"


@pytest.mark.skipif(not SAMPLES, reason="the sample files are not there")
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples(path: Path) -> None:
    found = found_in(path.read_bytes(), path.name)
    assert any(cell.part.startswith("table ") for cell in found.cells)


TAGS = (
    *("<tr>", "</td>", "</table>", "<p>", "</p>", "x", "<br>", "<label for=a>", "<input id=a value=b>", "</select>"),
    *("<dl>", "<dt>", "</dl>", "<option selected>", "</option>", "<style>", "</style>", "</script>", "-->", ">", "\n"),
    *("<pre>", "</textarea>", "<form>", "</form>", "<th>", "</tr>", "]]>", "<!x", "<![endif]-->", "<!-->"),
    *("<meta content=x>", "\x1e", *HOSTILE),
)


@given(st.lists(st.sampled_from(TAGS)))
def test_any_sequence_of_tags_is_read(pieces: list[str]) -> None:
    found = found_in(("<html>" + "".join(pieces)).encode(), "a.html")
    assert not any("Error)" in entry.problem for entry in found.unscanned)


WORD = st.text(st.characters(categories=("Ll", "Lu", "Nd")), min_size=1)


@given(st.lists(WORD), st.sampled_from(["p", "div", "li", "td", "dd", "h1", "unknown", "option", "caption"]))
def test_every_text_is_found(words: list[str], tag: str) -> None:
    body = "".join(f"<{tag}>{word}</{tag}>" for word in words)
    found = found_in(f"<html>{body}".encode(), "a.html")
    assert sorted(found.text().split()) == sorted(words)
