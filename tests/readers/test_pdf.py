"""PDF: every place of a document that holds text is read, and what cannot be is listed."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from uploads import found_in

from sensitive_scan.limits import Limits

pypdf = pytest.importorskip("pypdf")
canvas = pytest.importorskip("reportlab.pdfgen.canvas")

from pypdf.annotations import FreeText, Link, Text  # noqa: E402 - skipped above where it is not there
from pypdf.generic import (  # noqa: E402 - the same
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path(os.environ.get("SENSITIVE_SCAN_SHARED", Path(__file__).parents[2].parent / "shared")) / "corpus"
CARD = "4111 1111 1111 1111"
FOLDERS = ("pdf_samples_pypdf", "pdfminer_samples")
READ_ALL = """
import sys
from pathlib import Path
from uploads import found_in
DRAWINGS = {"issue_1165_linewidth.pdf", "simple2.pdf", "test_pattern_colors.pdf"}  # lines and no text
for line in sys.stdin:
    path = Path(line.rstrip("\\n"))
    found = found_in(path.read_bytes(), path.name)
    assert found.cells or found.unscanned or path.name in DRAWINGS, path.name
    print(path.name, len(found.cells), len(found.unscanned))
"""


def drawn(*pages: list[str], more: Callable[[Any], None] | None = None, **options: Any) -> bytes:
    """A document whose pages have such lines."""
    target = io.BytesIO()
    sheet = canvas.Canvas(target, **options)
    for lines in pages:
        for number, line in enumerate(lines):
            sheet.drawString(50, 780 - 14 * number, line)
        if more:
            more(sheet)
        sheet.showPage()
    sheet.save()
    return target.getvalue()


def changed(data: bytes, change: Callable[[Any], None], encryption: dict[str, str] | None = None) -> bytes:
    """A document after a change by pypdf."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    change(writer)
    if encryption is not None:
        writer.encrypt(**encryption)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_the_lines_of_pages_are_read_with_their_numbers() -> None:
    found = found_in(drawn(["Invoice", f"Card {CARD}."], ["Second page"]), "a.pdf")
    assert found.of("page 1") == [("", "Invoice"), ("", f"Card {CARD}.")]
    assert [cell.row for cell in found.cells if cell.part == "page 1"] == [0, 1]
    assert found.of("page 2") == [("", "Second page")]
    assert not found.unscanned


def test_sentences_are_put_together() -> None:
    lines = ["This is a sentence about a customer who has had dia-", "betes for years and whose passport has the"]
    found = found_in(drawn([*lines, "number X1234567."]), "a.pdf")
    whole = "This is a sentence about a customer who has had diabetes for years and whose passport has the number"
    assert found.of("page 1") == [("", f"{whole} X1234567.")]


def test_a_label_keeps_the_value_below() -> None:
    assert ("", "Passport No\nX1234567") in found_in(drawn(["Passport No", "X1234567"]), "a.pdf").of("page 1")


def placed(*rows: list[str], at: tuple[int, ...] = (50, 200, 350)) -> Callable[[Any], None]:
    """What draws a table."""

    def draw(sheet: Any) -> None:
        for number, row in enumerate(rows):
            for left, cell in zip(at, row, strict=False):
                sheet.drawString(left, 600 - 20 * number, cell)

    return draw


ACCOUNTS = [[f"Anna Smith {n}", f"{123456780 + n}", "New Delhi" if n % 2 else ""] for n in range(6)]


def test_a_printed_table_has_the_names_of_its_header() -> None:
    data = drawn(["Customers of the branch:"], more=placed(["Name", "Account number", "City"], *ACCOUNTS))
    found = found_in(data, "a.pdf")
    assert found.of("page 1") == [("", "Customers of the branch:")]
    cells = [(cell.name, cell.row, cell.text) for cell in found.cells if cell.part == "page 1 table 1"]
    assert ("Account number", 0, "123456780") in cells
    assert ("Account number", 5, "123456785") in cells
    assert [row for name, row, _ in cells if name == "City"] == [1, 3, 5]


def test_a_table_that_goes_on_keeps_its_names() -> None:
    target = io.BytesIO()
    sheet = canvas.Canvas(target)
    placed(["Name", "Account number", "City"], *ACCOUNTS)(sheet)
    sheet.showPage()
    placed(*ACCOUNTS)(sheet)
    sheet.save()
    assert ("Account number", "123456780") in found_in(target.getvalue(), "a.pdf").of("page 2 table 1")


def test_names_on_the_left_are_those_of_fields() -> None:
    pairs = [["Passport No", "X1234567"], ["Name of holder", "Anna Smith"], ["Date of birth", "01.02.1980"]]
    found = found_in(drawn(["Card"], more=placed(*pairs)), "a.pdf")
    assert found.of("page 1 table 1") == [(name, value) for name, value in pairs]


def test_lines_of_a_table_are_not_lost_where_it_is_none() -> None:
    rows = [["1 one", "22 two"], ["1 a very long cell that runs over", "3"], ["x 4", "y 5"], ["z 6", "u 7"]]
    text = found_in(drawn(["Mixed"], more=placed(*rows, at=(50, 110))), "a.pdf").text()
    assert all(word in text for row in rows for cell in row for word in cell.split() if len(word) == 1)


def test_a_form_is_one_record_with_the_names_that_people_see() -> None:
    def form(sheet: Any) -> None:
        fields = sheet.acroForm
        fields.textfield(name="f1", tooltip="Passport number", value="X1234567", x=50, y=700)
        fields.textfield(name="plain", value="AB12", x=50, y=650)
        fields.textfield(name="empty", value="", x=150, y=650)
        fields.checkbox(name="f2", tooltip="Diabetes", checked=True, x=50, y=600)
        fields.checkbox(name="f3", tooltip="Smoker", checked=False, x=50, y=560)
        fields.radio(name="sex", tooltip="Sex", value="F", selected=True, x=50, y=520)
        fields.radio(name="sex", tooltip="Sex", value="M", selected=False, x=90, y=520)
        groups = [("A neg", "a"), ("B neg", "b")]
        fields.choice(name="f4", tooltip="Blood group", value="b", options=groups, x=50, y=480)

    found = found_in(drawn(["Form"], more=form), "a.pdf")
    assert sorted(found.of("form")) == [
        ("Blood group", "B neg"),
        ("Blood group", "b"),
        ("Diabetes", "Yes"),
        ("Passport number", "X1234567"),
        ("Sex", "F"),
        ("plain", "AB12"),
    ]
    assert not found.unscanned


def test_widgets_without_a_form_are_read() -> None:
    def form(sheet: Any) -> None:
        sheet.acroForm.textfield(name="f1", tooltip="Passport number", value="X1234567", x=50, y=700)

    def drop(writer: Any) -> None:
        del writer.root_object["/AcroForm"]

    assert found_in(changed(drawn(["Form"], more=form), drop), "a.pdf").of("form") == [("Passport number", "X1234567")]


def test_annotations_are_read() -> None:
    def note(writer: Any) -> None:
        comment = Text(rect=(50, 500, 70, 520), text=f"card {CARD}")
        comment[NameObject("/T")] = TextStringObject("Anna Schmidt")
        writer.add_annotation(0, comment)
        writer.add_annotation(0, FreeText(text="typed on the page", rect=(50, 400, 200, 420)))
        writer.add_annotation(0, Link(rect=(50, 300, 200, 320), url="mailto:anna@example.org"))

    found = found_in(changed(drawn(["Noted"]), note), "a.pdf")
    assert found.of("page 1 annotations") == [
        ("comment", f"card {CARD}"),
        ("author", "Anna Schmidt"),
        ("comment", "typed on the page"),
        ("link", "mailto:anna@example.org"),
    ]


def test_attachments_are_read_as_files() -> None:
    def attach(writer: Any) -> None:
        writer.add_attachment("leads.csv", f"name,card\nAnna,{CARD}\nBob,1\n".encode())
        writer.add_attachment("empty.txt", b"")

    found = found_in(changed(drawn(["See attached"]), attach), "a.pdf")
    assert ("card", CARD) in found.of("leads.csv")
    assert not found.unscanned


def test_files_hung_to_a_page_are_read() -> None:
    def hang(writer: Any) -> None:
        writer.add_attachment("note.txt", f"card {CARD}\n".encode())
        names = writer.root_object["/Names"]["/EmbeddedFiles"]["/Names"]
        note = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/FileAttachment"),
                NameObject("/Rect"): ArrayObject([FloatObject(10)] * 4),
                NameObject("/FS"): names[1],
            }
        )
        writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(note)])  # noqa: SLF001 - no other way
        del writer.root_object["/Names"]

    assert found_in(changed(drawn(["See"]), hang), "a.pdf").of("note.txt") == [("", f"card {CARD}")]


def test_properties_and_bookmarks_are_read() -> None:
    def describe(writer: Any) -> None:
        writer.add_metadata({"/Title": "Leads of May", "/Author": "Anna Schmidt", "/Keywords": CARD})
        chapter = writer.add_outline_item(title="Chapter", page_number=0)
        writer.add_outline_item(title="Anna Schmidt's passport", page_number=0, parent=chapter)
        writer.add_outline_item(title="End", page_number=0)

    found = found_in(changed(drawn(["x"]), describe), "a.pdf")
    assert {("Title", "Leads of May"), ("Author", "Anna Schmidt"), ("Keywords", CARD)} <= set(found.of("properties"))
    assert [text for _, text in found.of("bookmarks")] == ["Chapter", "Anna Schmidt's passport", "End"]


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256"])
def test_a_password_is_asked_for(algorithm: str) -> None:
    if "AES" in algorithm:
        pytest.importorskip("cryptography")
    data = changed(drawn([CARD]), lambda _: None, {"user_password": "secret", "algorithm": algorithm})
    (entry,) = found_in(data, "a.pdf").unscanned
    assert entry.reason == "encrypted"


def test_an_owners_password_hinders_nobody_from_reading() -> None:
    data = changed(drawn([CARD]), lambda _: None, {"user_password": "", "owner_password": "x"})
    assert found_in(data, "a.pdf").of("page 1") == [("", CARD)]


def test_pages_are_counted() -> None:
    found = found_in(drawn(*[[f"page {n}"] for n in range(5)]), "a.pdf", Limits(pages=3))
    assert [cell.text for cell in found.cells] == ["page 0", "page 1", "page 2"]
    (entry,) = found.unscanned
    assert entry.reason == "limit"


def test_a_damaged_page_is_listed_and_the_next_one_read() -> None:
    def damage(writer: Any) -> None:
        kids = writer.root_object["/Pages"]["/Kids"]
        kids[1] = NumberObject(7)

    found = found_in(changed(drawn(["one"], ["two"], ["three"]), damage), "a.pdf")
    assert found.of("page 1") == [("", "one")]
    assert found.of("page 3") == [("", "three")]
    assert [(entry.where, entry.reason) for entry in found.unscanned] == [("page 2", "broken")]


def test_loops_in_pages_and_bookmarks_end() -> None:
    def tie(writer: Any) -> None:
        pages = writer.root_object["/Pages"]
        pages["/Kids"].append(pages.indirect_reference)
        pages[NameObject("/Count")] = NumberObject(2_000_000_000)
        first = writer.add_outline_item(title="first", page_number=0)
        second = writer.add_outline_item(title="second", page_number=0)
        second.get_object()[NameObject("/Next")] = first
        first.get_object()[NameObject("/First")] = second

    found = found_in(changed(drawn(["one"]), tie), "a.pdf")
    assert found.of("page 1") == [("", "one")]
    assert sorted(text for _, text in found.of("bookmarks")) == ["first", "second"]
    assert len(found.unscanned) < 50


def test_a_document_with_nothing_to_read_is_listed() -> None:
    (entry,) = found_in(drawn([]) + b"", "a.pdf").unscanned
    assert "nothing on its pages" in entry.problem


def test_characters_without_a_meaning_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sensitive_scan.readers.images.ocr.is_installed", lambda: False)

    def blur(writer: Any) -> None:
        page = writer.pages[0]
        fonts = page["/Resources"]["/Font"]
        cmap = b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7F> <E020> endbfrange"
        stream = pypdf.generic.StreamObject()
        stream.set_data(b"begincmap " + cmap + b" endcmap")
        for name in fonts:
            fonts[name].get_object()[NameObject("/ToUnicode")] = writer._add_object(stream)  # noqa: SLF001 - no other way

    (entry,) = found_in(changed(drawn(["Some text of private characters"]), blur), "a.pdf").unscanned
    assert (entry.where, entry.reason) == ("page 1", "unsupported")
    assert "fonts" in entry.problem


def test_a_picture_without_recognition_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    image = pytest.importorskip("PIL.Image")
    monkeypatch.setattr("sensitive_scan.readers.images.ocr.is_installed", lambda: False)

    def scan(sheet: Any) -> None:
        from reportlab.lib.utils import ImageReader

        sheet.drawImage(ImageReader(image.new("RGB", (200, 300))), 0, 0, 595, 842)

    found = found_in(drawn([], ["3"], more=scan), "a.pdf")
    assert [(entry.where, entry.reason) for entry in found.unscanned] == [
        ("page 1", "unsupported"),
        ("page 2", "unsupported"),
    ]
    assert found.of("page 2") == [("", "3")]
    assert "sensitive-scan[ocr]" in found.unscanned[0].mend


def test_a_picture_of_gigapixels_is_not_drawn_and_the_rest_of_its_page_is_read() -> None:
    image = pytest.importorskip("PIL.Image")

    def scan(sheet: Any) -> None:
        from reportlab.lib.utils import ImageReader

        sheet.drawImage(ImageReader(image.new("L", (20, 30))), 0, 0, 595, 842)

    def blow(writer: Any) -> None:
        for name in writer.pages[0]["/Resources"]["/XObject"]:
            dots = writer.pages[0]["/Resources"]["/XObject"][name].get_object()
            dots[NameObject("/Width")] = dots[NameObject("/Height")] = NumberObject(65_500)
        writer.add_annotation(0, FreeText(text=CARD, rect=(50, 400, 200, 420)))

    found = found_in(changed(drawn([], more=scan), blow), "a.pdf")
    assert [(entry.part, entry.reason) for entry in found.unscanned] == [("page 1", "limit")]
    assert found.of("page 1 annotations") == [("comment", CARD)]


def test_the_data_of_xfa_forms_are_handed_on_as_xml() -> None:
    def fill(writer: Any) -> None:
        packet = pypdf.generic.StreamObject()
        packet.set_data(b"<xfa:datasets xmlns:xfa='x'><name>Anna Schmidt</name></xfa:datasets>")
        form = {
            NameObject("/Fields"): ArrayObject(),
            NameObject("/XFA"): ArrayObject([TextStringObject("datasets"), writer._add_object(packet)]),  # noqa: SLF001
        }
        writer.root_object[NameObject("/AcroForm")] = DictionaryObject(form)

    found = found_in(changed(drawn(["x"]), fill), "a.pdf")
    assert "Anna Schmidt" in found.text() or [entry.part for entry in found.unscanned] == ["datasets.xml"]


def test_pictures_in_forms_and_text_as_outlines_are_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    image = pytest.importorskip("PIL.Image")
    monkeypatch.setattr("sensitive_scan.readers.images.ocr.is_installed", lambda: False)

    def nested(sheet: Any) -> None:
        from reportlab.lib.utils import ImageReader

        sheet.beginForm("form")
        sheet.drawImage(ImageReader(image.new("L", (20, 30))), 0, 0, 595, 842)
        sheet.endForm()
        sheet.doForm("form")

    def outlines(sheet: Any) -> None:
        for number in range(100):
            sheet.line(number, 0, number, 100)

    for draw in (nested, outlines):
        (entry,) = found_in(drawn([], more=draw), "a.pdf").unscanned
        assert (entry.where, entry.reason) == ("page 1", "unsupported")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.99])
def test_a_truncated_document_is_read_or_listed(share: float) -> None:
    data = drawn(*[[f"Page of {n}"] for n in range(20)])
    found = found_in(data[: int(len(data) * share)], "a.pdf")
    assert found.cells or found.unscanned


@pytest.mark.skipif(not all((CORPUS / name).is_dir() for name in FOLDERS), reason="the samples are not there")
def test_samples_are_read_or_listed_and_none_ends_the_process() -> None:
    paths = [str(path) for name in FOLDERS for path in sorted((CORPUS / name).rglob("*.pdf"))]
    assert paths
    done = subprocess.run(
        [sys.executable, "-c", READ_ALL.replace("for line", _WITHOUT_OCR + "for line", 1)],
        input="\n".join(paths),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), str(Path(__file__).parent)])},
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == len(paths)


_WITHOUT_OCR = "from sensitive_scan.readers.images import ocr\nocr.is_installed = lambda: False\n"


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(st.data())
def test_any_bytes_are_read_or_listed(data: st.DataObject) -> None:
    whole = bytearray(drawn(["one", CARD], ["two"]))
    for _ in range(data.draw(st.integers(1, 20))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at : at + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=3))
    found_in(bytes(whole), "a.pdf")
