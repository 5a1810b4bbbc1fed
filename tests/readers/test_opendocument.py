"""OpenDocument texts, presentations and drawings: every text is found in its place."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, Any

import odf.dc
import odf.meta
import odf.opendocument
import odf.style
import odf.table
import odf.text
import uploads
from hypothesis import given, settings
from hypothesis import strategies as st
from office_files import package, read

from sensitive_scan.readers.documents import opendocument as reader
from sensitive_scan.readers.refusal import RefusedError

if TYPE_CHECKING:
    from uploads import Found

CARD = "4111 1111 1111 1111"
NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "form", "meta", "presentation", "style")
)
SPACES = (
    f'{NAMES} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
TEXT = "application/vnd.oasis.opendocument.text"


def found_in(data: bytes) -> Found:
    return read(reader.parts, data, "lead.odt")


def document(body: str, mimetype: str = TEXT, **members: str) -> bytes:
    content = f"<office:document-content {SPACES}><office:body>{body}</office:body></office:document-content>"
    others = {name.replace("_", "."): text for name, text in members.items()}
    return package({"mimetype": mimetype, "content.xml": content, **others})


def part_of(body: str, part: str = "body") -> list[tuple[str, str]]:
    found = found_in(document(body))
    assert not found.unscanned
    return found.of(part)


@cache
def written() -> bytes:
    file: Any = odf.opendocument.OpenDocumentText()
    line = odf.text.P(text="Card 4111 11")
    line.addElement(odf.text.Span(text="11 1111 1111"))
    file.text.addElement(odf.text.H(outlinelevel=1, text="Leads of May"))
    file.text.addElement(line)
    table = odf.table.Table()
    for texts in (("Name", "Passport"), ("Ravi", "K1234567"), ("Ann", "")):
        row = odf.table.TableRow()
        for text in texts:
            cell = odf.table.TableCell()
            cell.addElement(odf.text.P(text=text))
            row.addElement(cell)
        table.addElement(row)
    file.text.addElement(table)
    layout = odf.style.PageLayout(name="layout")
    file.automaticstyles.addElement(layout)
    master = odf.style.MasterPage(name="Standard", pagelayoutname=layout)
    for region, text in ((odf.style.Header(), "in the header"), (odf.style.Footer(), "in the footer")):
        region.addElement(odf.text.P(text=text))
        master.addElement(region)
    file.masterstyles.addElement(master)
    file.meta.addElement(odf.meta.UserDefined(name="Passport", text="K7654321"))
    file.meta.addElement(odf.dc.Subject(text="kept as subject"))
    data = io.BytesIO()
    file.write(data)
    return data.getvalue()


def test_what_an_ordinary_library_writes_is_found_in_its_place() -> None:
    found = uploads.found_in(written(), "lead")
    assert found.of("body") == [("", "Leads of May"), ("", f"Card {CARD}")]
    assert found.of("table 1") == [("Name", "Ravi"), ("Name", "Ann"), ("Passport", "K1234567")]
    assert found.of("header") == [("", "in the header")]
    assert found.of("footer") == [("", "in the footer")]
    assert ("Passport", "K7654321") in found.of("properties")
    assert ("subject", "kept as subject") in found.of("properties")
    assert not found.unscanned


def test_blanks_are_as_they_are_shown() -> None:
    text = '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d\n   e</text:p>'
    assert part_of(text) == [("", "a  b\tc\nd e")]


def test_a_label_on_its_own_line_is_told_with_the_next() -> None:
    text = "<text:p>Passport No:</text:p><text:p/><text:p>K1234567</text:p>"
    assert part_of(text) == [("", "Passport No:\nK1234567")]


def test_notes_and_comments_are_no_text_of_their_paragraph() -> None:
    note = (
        '<text:note text:note-class="foot{}"><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>at the foot</text:p></text:note-body></text:note>"
    ).format("note")
    comment = (
        "<office:annotation><dc:creator>Kim Critic</dc:creator><dc:date>2024-01-01</dc:date>"
        "<text:p>said in a comment</text:p></office:annotation>"
    )
    table = f"<table:table><table:table-row><table:table-cell><text:p>5555{comment}5555</text:p></table:table-cell>"
    found = found_in(
        document(f"<text:p>4111{note}1111{comment}</text:p>{table}</table:table-row></table:table><text:p>end</text:p>")
    )
    assert found.of("body") == [("", "41111111"), ("", "end")]
    assert found.of("footnotes") == [("", "at the foot")]
    assert found.of("comments") == [("", "said in a comment")] * 2
    assert found.of("table 1") == [("#0", "55555555")]
    assert found.of("authors") == [("author", "Kim Critic")] * 2


def test_deleted_text_is_found() -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted long ago</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    assert part_of(f"{changes}<text:p>left</text:p>", "tracked changes") == [("", "deleted long ago")]


def test_boxes_pictures_and_links_are_found() -> None:
    frame = (
        "<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box><svg:title>scan</svg:title>"
        "<svg:desc>of a passport</svg:desc></draw:frame>"
    )
    link = '<text:a xlink:href="mailto:ann@example.org">write</text:a>'
    found = found_in(document(f"<text:p>before {frame}after {link}</text:p>"))
    assert found.of("body") == [("", "in a box"), ("", "before after write")]
    assert found.of("alt text") == [("", "scan"), ("", "of a passport")]
    assert found.of("links") == [("", "mailto:ann@example.org")]


def test_forms_fields_and_variables_name_their_values() -> None:
    forms = (
        '<form:form><form:text form:name="Passport" form:current-value="K1234567"/><form:listbox form:name="Faith">'
        '<form:option form:label="one"/><form:option form:label="two" form:current-selected="true"/></form:listbox>'
        "</form:form>"
    )
    fields = (
        '<text:user-field-decls><text:user-field-decl text:name="Iban" office:string-value="kept aside"/>'
        '</text:user-field-decls><text:p>x <text:variable-set text:name="Blood">zero</text:variable-set></text:p>'
    )
    found = found_in(document(forms + fields))
    assert found.of("form") == [("Passport", "K1234567"), ("Faith", "two"), ("Blood", "zero")]
    assert found.of("choices") == [("", "one")]
    assert found.of("variables") == [("Iban", "kept aside")]
    assert found.of("body") == [("", "x zero")]


def test_merged_and_repeated_cells_leave_the_others_in_their_columns() -> None:
    def row(*cells: str) -> str:
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    def cell(text: str, more: str = "") -> str:
        return f"<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>"

    rows = (
        row(cell("Name"), cell("Note"), cell("Card")),
        row(cell("Ann", 'table:number-columns-spanned="2"'), "<table:covered-table-cell/>", cell(CARD)),
        row('<table:table-cell table:number-columns-repeated="2"/>', cell("none")),
    )
    found = part_of(f"<table:table>{''.join(rows)}</table:table>", "table 1")
    assert found == [("Name", "Ann"), ("Card", CARD), ("Card", "none")]


def test_slides_have_numbers_and_notes() -> None:
    pages = "".join(
        f"<draw:page><draw:frame><draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame>"
        f"<presentation:notes><draw:frame><draw:text-box><text:p>{text} noted</text:p></draw:text-box></draw:frame>"
        "</presentation:notes></draw:page>"
        for text in ("one", "two")
    )
    data = document(pages, "application/vnd.oasis.opendocument.presentation")
    found = uploads.found_in(data, "pitch")
    assert [(one.part, one.row, one.text) for one in found.cells] == [
        ("slide 1", 0, "one"), ("slide 1 notes", 0, "one noted"),
        ("slide 2", 0, "two"), ("slide 2 notes", 0, "two noted"),
    ]  # fmt: skip


def test_objects_and_files_inside_are_read() -> None:
    inner = f"<office:document-content {SPACES}><office:body><text:p>within</text:p></office:body>"
    data = package({
        "mimetype": TEXT,
        "content.xml": f"<office:document-content {SPACES}/>",
        "Object 1/content.xml": f"{inner}</office:document-content>",
        "Basic/Standard/Module1.xml": '<!DOCTYPE m PUBLIC "x" "m.dtd"><m name="M">Sub said in a macro</m>',
        "Pictures/list.txt": f"Card {CARD}",
    })  # fmt: skip
    found = found_in(data)
    assert found.of("Object 1") == [("", "within")]
    assert ("M", "Sub said in a macro") in found.of("custom XML")
    assert found.of("Pictures/list.txt") == [("", f"Card {CARD}")]


def test_encrypted_packages_are_refused() -> None:
    manifest = "<m:manifest xmlns:m='x'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    data = package({"mimetype": TEXT, "META-INF/manifest.xml": manifest, "content.xml": b"\x01\x02"})
    (entry,) = uploads.found_in(data, "lead.odt").unscanned
    assert entry.reason == "encrypted"


def test_what_never_ends_is_told_as_far_as_it_goes() -> None:
    body = "<draw:page><table:table><table:table-row><table:table-cell><text:p>in<office:annotation><text:p>beside"
    data = package({"mimetype": TEXT, "content.xml": f"<office:document-content {SPACES}>{body}"})
    found = found_in(data)
    assert {(one.part, one.text) for one in found.cells} == {("page 1 table 1", "in"), ("comments", "beside")}
    assert [one.reason for one in found.unscanned] == ["broken"]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_bytes_raise_anything_but_a_refusal(data: st.DataObject) -> None:
    whole = bytearray(written())
    if data.draw(st.booleans()):
        xml = bytearray(
            f"<office:document-content {SPACES}><draw:page><text:p>a<text:variable-set text:name='x'>b"
            "</text:variable-set></text:p></draw:page></office:document-content>".encode()
        )
        place = data.draw(st.integers(len(SPACES), len(xml) - 1))
        xml[place : place + data.draw(st.integers(0, 20))] = data.draw(st.binary(max_size=8))
        whole = bytearray(package({"mimetype": TEXT, "content.xml": bytes(xml)}))
    for _ in range(data.draw(st.integers(0, 5))):
        whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        found_in(bytes(whole))
    except RefusedError:
        return
