"""Presentations: every text is found, with the number of its slide."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, Any

import pptx
import uploads
from hypothesis import given, settings
from hypothesis import strategies as st
from office_files import CONTENT_TYPES, package, read
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from sensitive_scan.readers.documents import slides as reader
from sensitive_scan.readers.refusal import RefusedError

if TYPE_CHECKING:
    from uploads import Found

CARD = "4111 1111 1111 1111"
BOX = (Inches(1), Inches(1), Inches(4), Inches(1))
SPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def found_in(data: bytes) -> Found:
    return read(reader.parts, data, "pitch.pptx")


@cache
def written() -> bytes:
    presentation = pptx.Presentation()
    blank: Any = presentation.slide_layouts[6]
    first = presentation.slides.add_slide(blank)
    box = first.shapes.add_textbox(*BOX).text_frame
    box.text = "Card "
    for piece in ("4111 11", "11 1111 1111"):
        box.paragraphs[0].add_run().text = piece
    group = first.shapes.add_group_shape()
    group.shapes.add_textbox(*BOX).text_frame.text = "in a group"
    second = presentation.slides.add_slide(blank)
    table = second.shapes.add_table(3, 2, *BOX).table
    for row, cells in enumerate((("Name", "Passport"), ("Ravi", "K1234567"), ("Ann", ""))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    second.notes_slide.notes_text_frame.text = "said in the notes"
    second.shapes[0]._element.nvGraphicFramePr.cNvPr.set("descr", "told of the table")  # noqa: SLF001
    third = presentation.slides.add_slide(blank)
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = ["Ann", "Bob"]
    data.add_series("Balance", (12, 7))
    third.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *BOX, data)
    presentation.core_properties.subject = "kept as subject"
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()


def test_what_an_ordinary_library_writes_is_found_on_its_slide() -> None:
    found = found_in(written())
    assert found.of("slide 1") == [("", f"Card {CARD}"), ("", "in a group")]
    assert found.of("slide 2 table 1") == [("Name", "Ravi"), ("Name", "Ann"), ("Passport", "K1234567")]
    assert ("", "said in the notes") in found.of("slide 2 notes")
    assert found.of("slide 3 chart table 1") == [("#0", "Ann"), ("#0", "Bob"), ("Balance", "12"), ("Balance", "7")]
    assert ("subject", "kept as subject") in found.of("properties")
    assert ("", "told of the table") in found.of("alt text")
    assert any("Master title" in text for _, text in found.of("master"))
    assert {one.part.partition("!")[0] for one in found.unscanned} <= {"ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"}


def test_a_workbook_inside_makes_no_workbook_of_it() -> None:
    parts = {cell.part for cell in uploads.found_in(written(), "pitch").cells}
    assert "slide 3 chart table 1" in parts
    assert any(part.startswith("ppt/embeddings/Microsoft_Excel_Sheet") for part in parts)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_bytes_raise_anything_where_the_format_is_found_too(data: st.DataObject) -> None:
    whole = bytearray(written())
    start = whole.index(b"[Content_Types].xml")
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(start, start + 300))] ^= data.draw(st.integers(1, 255))
    uploads.found_in(bytes(whole), "pitch")


def slide(*texts: str) -> str:
    return f"<p:sld {SPACES}>{''.join(f'<a:p><a:r><a:t>{text}</a:t></a:r></a:p>' for text in texts)}</p:sld>"


def relationships(*of: tuple[str, str, str]) -> str:
    each = (f'<Relationship Id="{one}" Type="{OFFICE}/{kind}" Target="{target}"/>' for one, kind, target in of)
    return f'<Relationships xmlns="{RELATIONS}">{"".join(each)}</Relationships>'


def by_hand() -> bytes:
    comments = f'<p:cmLst {SPACES}><p:cm authorId="0"><p:text>said in a comment</p:text></p:cm></p:cmLst>'
    modern = (
        '<c:cmLst xmlns:c="http://schemas.microsoft.com/office/powerpoint/2018/8/main" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        "<c:cm><c:txBody><a:p><a:r><a:t>said today</a:t></a:r></a:p></c:txBody></c:cm></c:cmLst>"
    )
    diagram = 'xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
    drawn = 'xmlns:d="http://schemas.microsoft.com/office/drawing/2008/diagram"'
    point = "<a:p><a:r><a:t>{}</a:t></a:r></a:p>"
    return package({
        "[Content_Types].xml": CONTENT_TYPES,
        "ppt/presentation.xml": f'<p:presentation {SPACES}><p:sldIdLst><p:sldId id="256" r:id="r2"/>'
        '<p:sldId id="257" r:id="r1"/></p:sldIdLst></p:presentation>',
        "ppt/_rels/presentation.xml.rels": relationships(
            ("r1", "slide", "slides/slide1.xml"), ("r2", "slide", "/ppt/slides/slide2.xml")
        ),
        "ppt/slides/slide1.xml": slide("shown second"),
        "ppt/slides/slide2.xml": slide("Passport No:", "K1234567"),
        "ppt/slides/slide10.xml": slide("shown nowhere"),
        "ppt/slides/_rels/slide1.xml.rels": relationships(
            ("r1", "comments", "../comments/comment1.xml"), ("r2", "comments", "../comments/comment2.xml"),
            ("r3", "diagramData", "../diagrams/data1.xml"), ("r4", "diagramDrawing", "../diagrams/drawing1.xml"),
        ),
        "ppt/comments/comment1.xml": comments,
        "ppt/comments/comment2.xml": modern,
        "ppt/commentAuthors.xml": f'<p:cmAuthorLst {SPACES}><p:cmAuthor id="0" name="Kim Critic"/></p:cmAuthorLst>',
        "ppt/diagrams/data1.xml": f"<d:dataModel {diagram} {SPACES}>{point.format('a step')}</d:dataModel>",
        "ppt/diagrams/drawing1.xml": f"<d:drawing {drawn} {SPACES}>{point.format('a step')}{point.format('drawn')}"
        "</d:drawing>",
        "ppt/tags/tag1.xml": f'<p:tagLst {SPACES}><p:tag name="IBAN" val="kept aside"/></p:tagLst>',
    })  # fmt: skip


def test_slides_are_numbered_as_they_are_shown_and_those_that_are_not_last() -> None:
    found = found_in(by_hand())
    assert found.of("slide 1") == [("", "Passport No:\nK1234567")]
    assert found.of("slide 2") == [("", "shown second")]
    assert found.of("slide 3") == [("", "shown nowhere")]
    assert not found.unscanned


def test_comments_diagrams_and_tags_are_found() -> None:
    found = found_in(by_hand())
    assert found.of("slide 2 comments") == [("", "said in a comment"), ("", "said today")]
    assert found.of("slide 2 diagram") == [("", "a step"), ("", "drawn")]
    assert found.of("authors") == [("author", "Kim Critic")]
    assert found.of("tags") == [("IBAN", "kept aside")]


def test_slides_that_refer_to_themselves_end() -> None:
    loop = relationships(("r1", "slide", "slide1.xml"), ("r2", "notesSlide", "slide1.xml"))
    found = found_in(package({"ppt/slides/slide1.xml": slide("once"), "ppt/slides/_rels/slide1.xml.rels": loop}))
    assert [(one.part, one.text) for one in found.cells] == [("slide 1", "once")]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_bytes_raise_anything_but_a_refusal(data: st.DataObject) -> None:
    whole = bytearray(by_hand())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    try:
        found_in(bytes(whole))
    except RefusedError:
        return
