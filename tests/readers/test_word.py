"""Word documents: every text is found wherever it may be, and hostile files end in a list of what was not read."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from office_files import CONTENT_TYPES, W, package, paragraph, read, run, word
from test_read_samples import CORPUS
from uploads import Found, upload_of

from sensitive_scan.limits import Limits
from sensitive_scan.readers.documents import word as reader
from sensitive_scan.readers.refusal import ExhaustedError, RefusedError

CARD = "4111 1111 1111 1111"
SAMPLES = sorted(CORPUS.glob("python_docx_files/**/*.docx"))


def found_in(data: bytes, limits: Limits = Limits()) -> Found:  # noqa: B008 - immutable
    return read(reader.parts, data, "lead.docx", limits)


def body_of(*content: str) -> list[tuple[str, str]]:
    found = found_in(word("".join(content)))
    assert not found.unscanned
    return found.of("body")


def texts(*content: str) -> list[str]:
    return [text for _, text in body_of(*content)]


def saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def written() -> bytes:
    document = docx.Document()
    document.add_heading("Leads of May", 1)
    line = document.add_paragraph("Card ")
    line.add_run("4111 11").bold = True
    line.add_run("11 1111 1111")
    table = document.add_table(3, 3)
    for row, cells in enumerate((("Name", "Passport", "City"), ("Ravi", "K1234567", "Pune"), ("Ann", "", "Rome"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    table.cell(2, 1).add_table(1, 1).cell(0, 0).text = "nested value"
    section = document.sections[0]
    section.header.paragraphs[0].text = "in the header"
    section.footer.paragraphs[0].text = "in the footer"
    document.add_comment(line.runs, text="said in a comment", author="Some Author", initials="SA")
    document.core_properties.keywords = "kept as keywords"
    document.core_properties.author = "Kim Writer"
    return saved(document)


def test_what_an_ordinary_library_writes_is_found_in_its_place() -> None:
    found = found_in(written())
    assert ("", "Leads of May") in found.of("body")
    assert ("", f"Card {CARD}") in found.of("body")
    assert found.of("table 1") == [
        ("Name", "Ravi"), ("Name", "Ann"), ("Passport", "K1234567"), ("City", "Pune"), ("City", "Rome"),
    ]  # fmt: skip
    assert [cell.text for cell in found.cells if cell.part == "table 2"] == ["nested value"]
    assert found.of("header") == [("", "in the header")]
    assert found.of("footer") == [("", "in the footer")]
    assert found.of("comments") == [("", "said in a comment")]
    assert ("author", "Some Author") in found.of("authors")
    assert ("keywords", "kept as keywords") in found.of("properties")
    assert ("creator", "Kim Writer") in found.of("properties")
    assert not found.unscanned


def test_rows_of_the_body_count_from_0_and_batches_of_a_part_follow_each_other() -> None:
    found = found_in(written())
    assert [cell.row for cell in found.cells if cell.part == "body"] == [0, 1]
    order = [batch.part for batch in found.batches]
    assert len({part for part, last in zip(order, ["", *order], strict=False) if part != last}) == len(
        [part for part, last in zip(order, ["", *order], strict=False) if part != last]
    )


def test_special_characters_are_what_they_look_like() -> None:
    tabbed = paragraph("a", "<w:r><w:tab/></w:r>", "b", "<w:r><w:br/></w:r>", "c", "<w:r><w:noBreakHyphen/></w:r>", "d")
    soft = paragraph("pass", "<w:r><w:softHyphen/></w:r>", "port", '<w:r><w:sym w:font="Symbol" w:char="F034"/></w:r>')
    stops = '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    assert texts(tabbed, soft, stops) == ["a\tb\nc-d", "passport4", "x"]


def test_a_label_on_its_own_line_is_told_with_the_next() -> None:
    assert texts(*map(paragraph, ("Details:", "Passport No:", "", "K1234567", "Other"))) == [
        "Details:", "Passport No:\nK1234567", "Other",
    ]  # fmt: skip


def test_hidden_text_is_text() -> None:
    assert texts(f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{CARD}</w:t></w:r></w:p>") == [CARD]


def test_changes_are_told_as_it_is_and_as_it_was() -> None:
    deleted = '<w:del w:author="Editor One"><w:r><w:delText xml:space="preserve">4111 1111</w:delText></w:r></w:del>'
    inserted = f"<w:ins>{run('5555 5555')}</w:ins>"
    moved = paragraph(f"<w:moveFrom>{run('moved away')}</w:moveFrom>")
    found = found_in(word(paragraph("Card ", deleted, inserted, " 1111 1111") + moved))
    assert found.of("body") == [("", "Card 5555 5555 1111 1111")]
    assert found.of("tracked changes") == [("", f"Card {CARD}"), ("", "moved away")]
    assert found.of("authors") == [("author", "Editor One")]


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def test_merged_cells_leave_the_others_in_their_columns() -> None:
    header = "".join(map(cell, ("Name", "Note", "Card")))
    wide = cell("Ann", '<w:gridSpan w:val="2"/>') + cell(CARD)
    indented = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell("late") + cell("none")
    found = found_in(word(table(header, wide, indented)))
    assert found.of("table 1") == [("Name", "Ann"), ("Note", "late"), ("Card", CARD), ("Card", "none")]


def test_a_form_of_labels_and_values_is_a_grid() -> None:
    rows = [cell(label) + cell(value) for label, value in (("Name", "Ann"), ("Passport", "K1234567"))]
    found = found_in(word(table(*rows)))
    assert found.batches[0].is_grid
    assert "K1234567" in found.text()


def test_a_table_of_one_row_is_not_lost() -> None:
    found = found_in(word(table(cell("Blood group") + cell("zero negative"))))
    assert [one.text for one in found.cells] == ["Blood group", "zero negative"]


def test_a_row_with_more_cells_than_any_table_has_is_read_in_parts() -> None:
    found = found_in(word(table(cell("x") * 16_390)))
    assert len(found.cells) == 16_390


def test_a_very_long_paragraph_is_parted_between_words() -> None:
    found = found_in(word(paragraph(f"{'word ' * 300_000}{CARD}")))
    assert not found.unscanned
    assert len(found.cells) > 1
    assert found.cells[-1].text.endswith(CARD)
    assert sum(len(one.text) for one in found.cells) == 5 * 300_000 + len(CARD)


def test_a_large_table_keeps_its_names_and_leaves_the_body_whole() -> None:
    rows = [cell("Name") + cell("Card"), *(cell(f"Ann {n} {'x' * 100}") + cell(CARD) for n in range(60_000))]
    found = found_in(word(paragraph("before") + table(*rows) + paragraph("after")))
    assert not found.unscanned
    assert {batch.names for batch in found.batches if batch.part == "table 1"} == {("Name", "Card")}
    assert sum(one.name == "Card" for one in found.cells) == 60_000
    assert found.of("body") == [("", "before"), ("", "after")]


def test_content_controls_name_their_value() -> None:
    control = (
        '<w:sdt><w:sdtPr><w:alias w:val="Passport"/><w:tag w:val="pp"/><w:dropDownList>'
        '<w:listItem w:displayText="Choice One" w:value="c1"/></w:dropDownList></w:sdtPr>'
        f"<w:sdtContent>{run('K1234567')}</w:sdtContent></w:sdt>"
    )
    empty = (
        '<w:sdt><w:sdtPr><w:alias w:val="Card"/><w:showingPlcHdr/></w:sdtPr>'
        f"<w:sdtContent>{run('Click here')}</w:sdtContent></w:sdt>"
    )
    found = found_in(word(paragraph("No ", control) + paragraph(empty)))
    assert found.of("form") == [("Passport", "K1234567")]
    assert found.of("choices") == [("", "Choice One"), ("", "c1")]
    assert found.of("body") == [("", "No K1234567"), ("", "Click here")]


def character(kind: str, data: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def test_fields_tell_their_name_their_result_and_what_computes_it() -> None:
    merged = (character("begin"), code(' MERGEFIELD "Card No" '), character("separate"), CARD, character("end"))
    page = (character("begin"), code(r" PAGE \* MERGEFORMAT "), character("separate"), "3", character("end"))
    link = (character("begin"), code(r" HYPERLINK \l _Toc123456789 "), character("end"))
    simple = f'<w:fldSimple w:instr=" DOCPROPERTY Iban ">{run("in a property")}</w:fldSimple>'
    found = found_in(word(paragraph(*merged) + paragraph(*page) + paragraph(*link) + paragraph(simple)))
    assert found.of("form") == [("Card No", CARD), ("Iban", "in a property")]
    assert found.of("field codes") == [("", 'MERGEFIELD "Card No"'), ("", "DOCPROPERTY Iban")]
    assert ("", CARD) in found.of("body")


def test_old_form_fields_tell_values_defaults_and_choices() -> None:
    typed = (
        character("begin", '<w:ffData><w:name w:val="Passport"/><w:textInput><w:default w:val="given"/></w:textInput>'
                           "</w:ffData>"),
        code(" FORMTEXT "), character("separate"), "K1234567", character("end"),
    )  # fmt: skip
    listed = (
        character("begin", '<w:ffData><w:name w:val="Faith"/><w:ddList><w:result w:val="1"/><w:listEntry w:val="one"/>'
                           '<w:listEntry w:val="two"/></w:ddList></w:ffData>'),
        code(" FORMDROPDOWN "), character("end"),
    )  # fmt: skip
    found = found_in(word(paragraph(*typed) + paragraph(*listed)))
    assert found.of("form") == [("Passport", "K1234567"), ("Faith", "two")]
    assert found.of("choices") == [("", "one"), ("", "two")]


def test_alternative_content_is_told_once_and_what_differs_is_told_too() -> None:
    box = f"<wps:txbx><w:txbxContent>{paragraph('in a box')}</w:txbxContent></wps:txbx>"
    old = f"<v:textbox><w:txbxContent>{paragraph('in a box')}{paragraph('in the old')}</w:txbxContent></v:textbox>"
    inline = "<mc:AlternateContent><mc:Choice><w:t>A</w:t></mc:Choice><mc:Fallback><w:t>{}</w:t></mc:Fallback>"
    boxes = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    found = found_in(
        word(
            paragraph("before", f"<w:r>{boxes}</w:r>", "after")
            + "".join(paragraph("x", f"<w:r>{inline.format(one)}</mc:AlternateContent></w:r>", "y") for one in "AB")
        )
    )
    assert [text for _, text in found.of("body")] == ["in a box", "in the old", "beforeafter", "xAy", "xAy"]
    assert found.of("alternative text") == [("", "B")]


def test_alternative_texts_of_pictures_are_found() -> None:
    told = '<wp:docPr id="1" name="P" descr="scan of a passport" title="the title"/>'
    picture = f"<w:r><w:drawing>{told}</w:drawing></w:r>"
    shape = '<w:r><w:pict><v:shape alt="drawn long ago"><v:textpath string="bent words"/></v:shape></w:pict></w:r>'
    found = found_in(word(paragraph(picture) + paragraph(shape)))
    assert {text for _, text in found.of("alt text")} == {
        "scan of a passport", "the title", "drawn long ago", "bent words",
    }  # fmt: skip


def test_other_parts_are_found() -> None:
    note = f'<w:footnotes {W}><w:footnote w:id="2">{paragraph("at the foot")}</w:footnote></w:footnotes>'
    end = f'<w:endnotes {W}><w:endnote w:id="2">{paragraph("at the end")}</w:endnote></w:endnotes>'
    glossary = f"<w:glossaryDocument {W}>{paragraph('a building block')}</w:glossaryDocument>"
    variable = f'<w:settings {W}><w:docVars><w:docVar w:name="Iban" w:val="kept aside"/></w:docVars></w:settings>'
    found = found_in(word("", footnotes_xml=note, endnotes_xml=end, glossary_xml=glossary, settings_xml=variable))
    assert found.of("footnotes") == [("", "at the foot")]
    assert found.of("endnotes") == [("", "at the end")]
    assert found.of("glossary") == [("", "a building block")]
    assert found.of("variables") == [("Iban", "kept aside")]


def test_properties_custom_xml_and_links_are_found() -> None:
    base = "http://schemas.openxmlformats.org/officeDocument/2006"
    custom = (
        f'<Properties xmlns="{base}/custom-properties" xmlns:vt="{base}/docPropsVTypes">'
        '<property fmtid="{D5CDD505}" pid="2" name="Passport"><vt:lpwstr>K1234567</vt:lpwstr></property></Properties>'
    )
    item = '<leads><lead id="7"><card>4111</card></lead><lead id="8"><card>5555</card></lead></leads>'
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Target="mailto:ann%40example.org" TargetMode="External"/></Relationships>'
    )
    found = found_in(
        package({"docProps/custom.xml": custom, "customXml/item1.xml": item, "word/_rels/document.xml.rels": rels})
    )
    assert found.of("properties") == [("Passport", "K1234567")]
    assert found.of("custom XML") == [("id", "7"), ("id", "8"), ("card", "4111"), ("card", "5555")]
    assert found.of("links") == [("", "mailto:ann@example.org")]


def test_charts_are_tables() -> None:
    space = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    main = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

    def points(*values: str) -> str:
        return "".join(f'<c:pt idx="{n}"><c:v>{value}</c:v></c:pt>' for n, value in enumerate(values))

    chart = (
        f"<c:chartSpace {space} {main}><c:title><a:p><a:r><a:t>the title</a:t></a:r></a:p></c:title><c:ser>"
        f"<c:tx>{points('Balance')}</c:tx><c:cat>{points('Ann', 'Bob')}</c:cat><c:val>{points('12', '7')}</c:val>"
        "</c:ser></c:chartSpace>"
    )
    found = found_in(word("", chart1_xml=chart))
    assert found.of("chart") == [("", "the title")]
    assert found.of("chart table 1") == [("#0", "Ann"), ("#0", "Bob"), ("Balance", "12"), ("Balance", "7")]


def test_files_inside_are_read_and_bookkeeping_is_not() -> None:
    found = found_in(
        package(
            {
                "word/document.xml": f"<w:document {W}/>",
                "word/embeddings/list.txt": f"Card {CARD}",
                "word/fonts/font1.odttf": b"\0\1\2" * 50,
                "docProps/thumbnail.jpeg": b"\xff\xd8\xff" + b"\0" * 50,
            }
        )
    )
    assert [(one.part, one.text) for one in found.cells] == [("word/embeddings/list.txt", f"Card {CARD}")]
    assert not found.unscanned


def test_strict_documents_and_utf_16_are_read() -> None:
    strict = (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:p><w:r><w:t>so</w:t></w:r></w:p>'
    )
    document = f'<?xml version="1.0" encoding="UTF-16"?>{strict}</w:document>'
    assert found_in(package({"word/document.xml": document.encode("utf-16")})).of("body") == [("", "so")]


@pytest.mark.parametrize("encoding", ["none-such", "utf-32", "big5", "utf-16"])
def test_encodings_that_are_not_there_are_listed(encoding: str) -> None:
    document = f'<?xml version="1.0" encoding="{encoding}"?><w:document {W}>{paragraph("x")}</w:document>'
    found = found_in(package({"word/document.xml": document}))
    assert [one.reason for one in found.unscanned] == ["broken"]


def test_a_broken_part_gives_what_was_before_and_does_not_lose_the_others() -> None:
    header = f"<w:hdr {W}>{paragraph('in the header')}</w:hdr>"
    found = found_in(package({"word/document.xml": f"<w:document {W}>{paragraph('early')}<w:p>", "word/h.xml": header}))
    assert found.of("body") == [("", "early")]
    assert found.of("header") == [("", "in the header")]
    assert [(one.part, one.reason) for one in found.unscanned] == [("word/document.xml", "broken")]


@pytest.mark.parametrize(
    "declarations",
    ['<!DOCTYPE d [<!ENTITY a "b">]>', "<!DOCTYPE d [<!ELEMENT d ANY>]>", '<!DOCTYPE d [<!ENTITY % x SYSTEM "f">%x;]>'],
)
def test_declarations_are_refused(declarations: str) -> None:
    found = found_in(package({"word/document.xml": f"{declarations}<w:document {W}>{paragraph('x')}</w:document>"}))
    assert not found.cells
    assert [one.reason for one in found.unscanned] == ["broken"]


def test_a_bomb_is_listed_and_the_rest_read() -> None:
    bomb = f"<w:document {W}>{paragraph('early')}" + paragraph("0" * 100) * 200_000
    header = f"<w:hdr {W}>{paragraph('late')}</w:hdr>"
    found = found_in(package({"word/document.xml": bomb, "word/h.xml": header}, zipfile.ZIP_DEFLATED))
    assert [(one.part, one.reason) for one in found.unscanned] == [("word/document.xml", "limit")]
    assert found.of("body")[0] == ("", "early")
    assert found.of("header") == [("", "late")]


def test_what_was_read_before_the_limit_of_the_upload_is_told() -> None:
    document = f"<w:document {W}>{''.join(paragraph(f'line {n}') for n in range(9_000))}"
    upload = upload_of(package({"word/document.xml": document}), "x.docx", Limits(bytes=300_000))
    seen: list[object] = []

    def look() -> None:
        seen.extend(reader.parts(upload))

    with pytest.raises(ExhaustedError):
        look()
    assert seen


@pytest.mark.parametrize("tag", ["<a>" * 5_000, "<w:tbl><w:tr><w:tc>" * 5_000, f"<w:p a='{'x' * (17 << 20)}"])
def test_depth_and_long_tags_are_listed(tag: str) -> None:
    found = found_in(package({"word/document.xml": f"<w:document {W}>{tag}"}))
    assert [one.reason for one in found.unscanned] == ["broken"]


def test_fields_that_never_end_cost_no_more_than_others() -> None:
    opened = paragraph(character("begin"), character("separate"), "x") * 20_000
    assert len(texts(opened)) == 20_000


def test_encrypted_packages_and_no_packages_are_refused() -> None:
    data = bytearray(package({"word/document.xml": "x"}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1
    with pytest.raises(RefusedError) as refusal:
        found_in(bytes(data))
    assert refusal.value.entry.reason == "encrypted"
    with pytest.raises(RefusedError) as refusal:
        found_in(b"PK\x03\x04nothing")
    assert refusal.value.entry.reason == "broken"


def test_other_ways_of_packing_are_refused() -> None:
    found = found_in(package({"word/document.xml": f"<w:document {W}/>"}, zipfile.ZIP_BZIP2))
    assert [one.reason for one in found.unscanned] == ["broken"]


@pytest.mark.skipif(not SAMPLES, reason="the sample files are not there")
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples_give_all_that_their_own_library_finds(path: Any) -> None:
    found = found_in(path.read_bytes())
    said = "".join(found.text().split())
    document = docx.Document(str(path))
    for one in [*document.paragraphs, *(p for t in document.tables for c in t._cells for p in c.paragraphs)]:  # noqa: SLF001
        assert "".join(one.text.split()) in said or len(one.text) < 3
    assert all(entry.part.startswith("word/media") for entry in found.unscanned)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_bytes_raise_anything_but_a_refusal(data: st.DataObject) -> None:
    members = {"[Content_Types].xml": CONTENT_TYPES.encode(), "word/document.xml": _body()}
    xml = bytearray(members["word/document.xml"])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(xml) - 1))
        xml[place : place + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
    members["word/document.xml"] = bytes(xml)
    whole = bytearray(package(members))
    if data.draw(st.booleans()):
        whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
        del whole[data.draw(st.integers(len(whole) // 2, len(whole))) :]
    try:
        found_in(bytes(whole))
    except RefusedError:
        return


@cache
def _body() -> bytes:
    with zipfile.ZipFile(io.BytesIO(written())) as archive:
        return archive.read("word/document.xml")
