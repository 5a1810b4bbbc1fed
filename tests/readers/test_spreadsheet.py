"""Workbooks: cells of every sheet with their place, and all that stands beside the cells."""

from __future__ import annotations

import io
import random
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from odf.dc import Creator
from odf.meta import UserDefined
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import NamedExpressions, NamedRange, Table, TableCell, TableRow
from odf.text import P
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from uploads import found_in

from sensitive_scan.limits import Limits

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus" / "calamine_files"


def workbook() -> bytes:
    book = openpyxl.Workbook()
    leads = book.active
    assert leads is not None
    leads.title = "Leads"
    leads.append(["Name", "Card", "Since", "Share", "Open"])
    leads.append(["Ann", 4111111111111111, date(2024, 5, 1), 0.25, True])
    leads.append(["Bob", "0042", datetime(2024, 5, 1, 13, 30), 7.0, time(9, 15)])  # noqa: DTZ001 - a workbook knows no zone
    leads["A2"].comment = Comment("told us in confidence", "Author One")
    leads.oddHeader.center.text = "printed above"
    book.create_sheet("Old").append(["hidden text"])
    book["Old"].sheet_state = "veryHidden"
    book.defined_names["Secret"] = DefinedName("Secret", attr_text='"named value"')
    book.properties.title = "a title"
    book.custom_doc_props.append(StringProperty(name="Passport No", value="custom value"))
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def test_cells_come_with_sheet_row_and_name_as_people_write_them() -> None:
    found = found_in(workbook(), "upload")
    assert not found.unscanned
    assert [(cell.row, cell.name, cell.text) for cell in found.cells if cell.part == "sheet Leads"] == [
        (0, "Name", "Ann"),
        (1, "Name", "Bob"),
        (0, "Card", "4111111111111111"),
        (1, "Card", "0042"),
        (0, "Since", "2024-05-01"),
        (1, "Since", "2024-05-01 13:30:00"),
        (0, "Share", "0.25"),
        (1, "Share", "7"),
        (0, "Open", "true"),
        (1, "Open", "09:15:00"),
    ]
    assert found.of("sheet Old") == [("#0", "hidden text")]
    assert found.of("sheet names") == [("", "Leads"), ("", "Old")]


def test_what_stands_beside_the_cells_of_a_workbook_is_told() -> None:
    found = found_in(workbook(), "upload")
    assert ("", "told us in confidence") in found.of("comments")
    assert ("", "Author One") in found.of("comments")
    assert found.of("defined names") == [("", 'Secret: "named value"')]
    assert ("Passport No", "custom value") in found.of("properties")
    assert ("title", "a title") in found.of("properties")
    assert [text.split() for _, text in found.of("sheet 1 settings")] == [["printed", "above"]]


def test_drawings_links_prompts_and_pictures_of_a_workbook_are_told() -> None:
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True})
    sheet = book.add_worksheet("One")
    sheet.write_url("A1", "https://example.com/?card=4111111111111111", string="link")
    sheet.insert_textbox("C3", "text in a box")
    sheet.data_validation("B2", {"validate": "any", "input_title": "asked", "input_message": "for a number"})
    sheet.insert_image("D4", "inside.png", {"image_data": io.BytesIO(picture())})
    book.close()
    found = found_in(data.getvalue(), "upload")
    told = found.text()
    for text in ("https://example.com/?card=4111111111111111", "text in a box", "asked", "for a number"):
        assert text in told
    assert ("Comment", "told by a picture") in found.of("xl/media/image1.png!metadata")


def picture() -> bytes:
    info = PngInfo()
    info.add_text("Comment", "told by a picture")
    data = io.BytesIO()
    Image.new("RGB", (4, 4)).save(data, "png", pnginfo=info)
    return data.getvalue()


def test_open_documents_are_read_with_annotations_names_and_properties() -> None:
    book = OpenDocumentSpreadsheet()
    table = Table(name="Leads")
    for texts in (("Name", "Card"), ("Ann", "4111 1111 1111 1111"), ("Bob", "5500 0000 0000 0004")):
        row = TableRow()
        for text in texts:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    note = Annotation()
    note.addElement(Creator(text="Author One"))
    note.addElement(P(text="noted beside"))
    row.lastChild.addElement(note)
    book.spreadsheet.addElement(table)
    names = NamedExpressions()
    names.addElement(NamedRange(name="Cards", cellrangeaddress="$Leads.$B$2:.$B$3"))
    book.spreadsheet.addElement(names)
    book.meta.addElement(UserDefined(name="Passport No", text="custom value"))
    data = io.BytesIO()
    book.save(data)
    found = found_in(data.getvalue(), "upload")
    assert found.of("sheet Leads")[:2] == [("Name", "Ann"), ("Name", "Bob")]
    assert ("Card", "4111 1111 1111 1111") in found.of("sheet Leads")
    assert found.of("comments") == [("", "Author One\nnoted beside")]
    assert found.of("defined names") == [("", "Cards: $Leads.$B$2:.$B$3")]
    assert ("Passport No", "custom value") in found.of("properties")
    assert not found.unscanned


def test_cells_beyond_the_limit_are_not_scanned_and_listed() -> None:
    found = found_in(workbook(), "upload", Limits(cells=5))
    assert ("Name", "Ann") in found.of("sheet Leads")
    (entry,) = found.unscanned
    assert (entry.reason, "more than 5 cells" in entry.problem) == ("limit", True)


def test_a_broken_sheet_does_not_hide_the_others() -> None:
    source = zipfile.ZipFile(io.BytesIO(workbook()))
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            content = source.read(info)
            target.writestr(info, content[:200] if info.filename.endswith("sheet1.xml") else content)
    found = found_in(data.getvalue(), "upload")
    assert found.of("sheet Old") == [("#0", "hidden text")]
    assert [entry.part for entry in found.unscanned] == ["sheet Leads"]


@pytest.mark.parametrize("seed", range(60))
def test_no_damage_to_a_workbook_raises(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    data = bytearray(workbook())
    for _ in range(chance.randrange(1, 20)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    for entry in found_in(bytes(data[: chance.randrange(len(data))] if seed % 3 else data), "upload.xlsx").unscanned:
        assert entry.problem
        assert entry.reason


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the sample files are not there")
@pytest.mark.parametrize(
    ("name", "part", "text"),
    [
        ("any_sheets.xlsx", "sheet names", "Hidden"),
        ("any_sheets.xlsb", "sheet names", "Hidden"),
        ("any_sheets.ods", "sheet names", "Hidden"),
        ("with-annotation.ods", "comments", ""),
        ("temperature.xlsx", "sheet Sheet1", "celsius"),
    ],
)
def test_samples(name: str, part: str, text: str) -> None:
    found = found_in((CORPUS / name).read_bytes(), name)
    assert any(text in cell for _, cell in found.of(part))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the sample files are not there")
def test_a_locked_sample_is_told_to_be() -> None:
    found = found_in((CORPUS / "pass_protected.ods").read_bytes(), "pass_protected.ods")
    assert [entry.reason for entry in found.unscanned] == ["encrypted"]
