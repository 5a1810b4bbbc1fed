"""XML: repeated elements become records, rows rows, paragraphs texts; hostile files end in a list of what was left."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uploads import Cell, found_in

from sensitive_scan.limits import Limits

SHARED = Path(os.environ.get("SENSITIVE_SCAN_SHARED", Path(__file__).parents[2].parent / "shared"))
BOMBS = sorted((SHARED / "corpus" / "xml_bombs").glob("*.xml"))
SPREADSHEET = """<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <Worksheet ss:Name="Leads"><Table>
  <Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">Passport</Data></Cell></Row>
  <Row><Cell><Data ss:Type="String">Ann</Data></Cell>
   <Cell ss:HRef="mailto:ann@example.com"><Data ss:Type="String">P1234567</Data><Comment>seen</Comment></Cell></Row>
  <Row><Cell ss:Index="2"><Data ss:Type="String">P7654321</Data></Cell></Row>
 </Table></Worksheet>
 <Worksheet ss:Name="Deals"><Table><Row><Cell><Data>Deal</Data></Cell></Row><Row><Cell><Data>Pumps</Data></Cell></Row>
 </Table></Worksheet>
</Workbook>"""


def pairs(xml: str, part: str = "") -> list[tuple[str, str]]:
    return found_in(xml.encode(), "a.xml").of(part)


def test_repeated_elements_are_records() -> None:
    root = ET.Element("export")
    for number in range(3):
        lead = ET.SubElement(ET.SubElement(root, "lead", id=str(number)), "contact")
        ET.SubElement(lead, "name").text = f"Ann {number}"
        ET.SubElement(lead, "phone").text = f"0123 {number}"
        ET.SubElement(lead, "phone").text = f"0456 {number}"
    found = found_in(ET.tostring(root), "leads.xml")
    assert Cell("", "contact.name", 2, "Ann 2") in found.cells
    assert Cell("", "contact.phone", 1, "0123 1") in found.cells
    assert Cell("", "contact.phone", 1, "0456 1") in found.cells
    assert Cell("", "id", 0, "0") in found.cells
    assert not found.unscanned


def test_records_below_a_wrapper_are_told_from_the_document() -> None:
    found = pairs("<r><made>today</made><leads><lead><a>1</a><b>2</b></lead><lead><a>3</a><b>4</b></lead></leads></r>")
    assert found == [("a", "1"), ("a", "3"), ("b", "2"), ("b", "4"), ("made", "today")]


def test_many_records_below_a_wrapper_are_records_before_the_end() -> None:
    leads = "".join(f"<lead><name>Ann {n}</name><note>{'x' * 90}</note></lead>" for n in range(9_000))
    found = found_in(f"<r><q/><leads>{leads}</leads><end><a>1</a></end></r>".encode(), "a.xml")
    assert Cell("", "name", 8_999, "Ann 8999") in found.cells
    assert sum(cell.name == "name" for cell in found.cells) == 9_000
    assert Cell("", "end.a", 9_000, "1") in found.cells


@pytest.mark.parametrize(
    "xml",
    [
        '<r><field name="passport">P1</field></r>',
        '<r><Data Name="passport" Value="P1"/></r>',
        "<r><property><name>passport</name><value>P1</value></property><other>x</other></r>",
        "<plist><key>passport</key><string>P1</string></plist>",
    ],
)
def test_a_pair_of_name_and_value_is_a_field(xml: str) -> None:
    assert ("passport", "P1") in pairs(xml)


def test_a_value_in_the_place_of_a_name_is_a_value_too() -> None:
    assert ("field.name", "4111111111111111") in pairs('<r><field name="4111111111111111">P1</field></r>')


def test_a_key_without_value_is_text() -> None:
    assert ("key", "last") in pairs("<plist><key>a</key><string>b</string><key>last</key></plist>")


def test_a_spreadsheet_of_2003_comes_out_as_rows() -> None:
    found = found_in(SPREADSHEET.encode(), "leads.xml")
    assert Cell("sheet Leads", "Passport", 0, "P1234567\nseen\nmailto:ann@example.com") in found.cells
    assert Cell("sheet Leads", "Passport", 1, "P7654321") in found.cells
    assert Cell("sheet Deals", "Deal", 0, "Pumps") in found.cells


def test_named_columns_of_a_row_are_fields() -> None:
    row = '<row><field name="id">1</field><field name="iban">DE00</field></row>'
    assert pairs(f"<data>{row}{row}</data>") == [("id", "1"), ("id", "1"), ("iban", "DE00"), ("iban", "DE00")]


def test_a_paragraph_with_mark_up_is_one_text() -> None:
    found = pairs("<doc><para>Her passport is <b>P12</b>34, <link to='x:y'>here</link>.</para><sect>end</sect></doc>")
    assert ("para", "Her passport is P1234, here.") in found
    assert ("para.link.to", "x:y") in found


def test_runs_of_a_word_document_are_one_text() -> None:
    runs = "<w:r><w:t>4111 1111</w:t></w:r><w:r><w:t> 1111 1111</w:t></w:r>"
    assert "4111 1111 1111 1111" in found_in(f"<w:doc xmlns:w='u'><w:p>{runs}</w:p></w:doc>".encode(), "a.xml").text()


def test_stray_text_does_not_make_records_one_text() -> None:
    found = pairs("<r>stray<lead><name>Ann</name><passport>P1</passport></lead></r>")
    assert ("lead.passport", "P1") in found


def test_comments_and_instructions_and_sections_are_text() -> None:
    found = found_in(b"<?pi data?><!-- remark --><r><a><![CDATA[<b>]]></a></r>", "a.xml")
    assert found.of("comments") == [("", "pi data"), ("", "remark")]
    assert ("a", "<b>") in found.of("")


def test_a_document_type_without_entities_is_read() -> None:
    head = '<!DOCTYPE r PUBLIC "p" "http://example.com/x.dtd" [<!ATTLIST r a CDATA "unseen">]>'
    found = found_in(f"{head}<r><v>caf&eacute;</v></r>".encode(), "a.xml")
    assert ("v", "café") in found.of("")
    assert ("", "unseen") in found.of("comments")
    assert ("a", "unseen") not in found.of("")


@pytest.mark.parametrize(
    "declaration",
    ['<!ENTITY a "x">', '<!ENTITY a SYSTEM "file:///etc/passwd">', '<!ENTITY % a "x">', '<!ENTITY a PUBLIC "p" "u">'],
)
def test_a_file_that_declares_entities_is_refused(declaration: str) -> None:
    found = found_in(f"<!DOCTYPE r [{declaration}]><r><a>&a;</a></r>".encode(), "a.xml")
    assert [entry.reason for entry in found.unscanned] == ["limit"]
    assert "declares entities" in found.unscanned[0].problem
    assert not found.cells


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "windows-1251", "shift_jis"])
def test_the_encoding_is_followed(codec: str) -> None:
    found = found_in(f'<?xml version="1.1" encoding="{codec}"?><r><a>Пример</a></r>'.encode(codec), "a.xml")
    assert found.of("") == [("a", "Пример")]


def test_bytes_that_are_no_text_are_listed() -> None:
    found = found_in(b'<?xml version="1.0"?>\n<r><a>' + b"\xc3\xa4" * 4 + b"\xff</a></r>", "a.xml")
    assert ("a", "ääää\ufffd") in found.of("")
    assert [entry.where for entry in found.unscanned] == ["line 2"]


def test_after_a_syntax_error_the_rest_is_text() -> None:
    found = found_in(b"<r><a>1</a>\n<b>2</c>\n<d>passport P1</d>\n</r>", "a.xml")
    assert ("a", "1") in found.of("")
    assert "passport P1" in found.text()
    assert [entry.where for entry in found.unscanned] == ["line 2"]


def test_very_deep_files_are_read_and_listed() -> None:
    found = found_in(b"<a>" * 10_000 + b"4111 1111" + b"</a>" * 10_000, "a.xml")
    assert "4111 1111" in found.text()
    assert "deeper than" in found.unscanned[0].problem


def test_depth_that_would_cost_the_parser_memory_stops_it() -> None:
    found = found_in(b"<a>" * 200_000 + b"last words", "a.xml")
    assert "nested too deeply" in found.unscanned[-1].problem
    assert "last words" in found.text()


def test_a_tag_without_end_is_text() -> None:
    found = found_in(b"<r><!--" + b"word " * 4_000_000 + b"last", "a.xml")
    assert "longer than" in found.unscanned[0].problem
    assert "last" in found.cells[-1].text


def test_a_long_text_is_parted_between_words() -> None:
    found = found_in(b"<r><a>" + b"4111111111111111 " * 40_000 + b"</a></r>", "a.xml")
    assert found.text().split().count("4111111111111111") == 40_000


def test_cells_are_counted() -> None:
    found = found_in(b"<r>" + b"<a><b>1</b><c>2</c></a>" * 100 + b"</r>", "a.xml", Limits(cells=50))
    assert found.unscanned[0].reason == "limit"


@pytest.mark.skipif(not BOMBS, reason="the sample files are not there")
@pytest.mark.parametrize("path", BOMBS, ids=lambda path: path.name)
def test_samples(path: Path) -> None:
    data = path.read_bytes()
    found = found_in(data, path.name)
    assert bool(found.unscanned) == (b"<!ENTITY" in data)
    assert found.cells or found.unscanned


@given(st.integers(0, len(SPREADSHEET)), st.integers(0, 255))
def test_cut_and_altered_files_are_read_or_listed(place: int, byte: int) -> None:
    data = SPREADSHEET.encode()
    for hostile in (data[:place], data[:place] + bytes((byte,)) + data[place + 1 :]):
        assert not any("Error)" in entry.problem for entry in found_in(hostile, "a.xml").unscanned)


TAGS = ("<a>", "</a>", "<row>", "</row>", "<cell>", "</cell>", "<b c='d'>", "</b>", "<p>", "</p>", "<key>", "</key>")
OTHERS = ("x", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "<?q?>", "\x00")
VISIBLE = st.characters(min_codepoint=33, max_codepoint=0x2FFF, exclude_categories=("Cs", "Cc"))


@given(st.lists(st.sampled_from(TAGS + OTHERS)))
def test_any_sequence_of_tags_is_read(pieces: list[str]) -> None:
    found = found_in(("<r>" + "".join(pieces) + "</r>").encode(), "a.xml")
    assert not any("Error)" in entry.problem for entry in found.unscanned)


@given(st.lists(st.text(VISIBLE, min_size=1)))
def test_every_value_is_found(values: list[str]) -> None:
    xml = "".join(f"<lead><a>{escape(value)}</a><b>{n}</b></lead>" for n, value in enumerate(values))
    found = found_in(f"<r>{xml}</r>".encode(), "a.xml")
    texts = [cell.text for cell in found.cells if cell.name in {"a", "lead.a"}]
    assert sorted(texts) == sorted(value.strip() for value in values if value.strip())
