"""Workbooks with what was found hidden: other text in those cells, every other cell and part as it was."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
import xlsxwriter
from openpyxl.comments import Comment
from packages import parts, replaced

from sensitive_scan import InputError, Policy, Scanner, redact_file
from sensitive_scan.rewrite import redact, workbook, workbook_package, workbook_xml

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SCANNER = Scanner(key=b"a key for tests, no secret", language=False)
CARD = "4111 1111 1111 1111"
HIDDEN = "**** **** **** 1111"
SSN = "219-09-9999"


def made(folder: Path, fill: Callable[[Any], None]) -> Path:
    path = folder / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        fill(book)
    return path


def table(book: Any) -> None:
    sheet, bold = book.add_worksheet("Leads & co"), book.add_format({"bold": True})
    sheet.set_column(1, 3, 30)
    sheet.write_row(2, 1, ["Name", "Card No", "Remarks"], bold)
    for row in range(3, 40):
        sheet.write_row(row, 1, ["Ann", 4111111111111111, f"card {CARD} <ok>" if row % 2 else "fine\n & well"], bold)
    sheet.write_formula(41, 3, '="card "&A1', bold, f"card {CARD}")
    sheet.write_formula(42, 3, "=1+1", bold, 2)
    sheet.write_comment("B4", "call at noon")
    other = book.add_worksheet("Other")
    other.write_row(0, 0, ["Name", "Remarks"])
    other.write_row(1, 0, ["Ann", f"card {CARD} <ok>"])
    other.write_rich_string(2, 1, "card ", bold, CARD)


def test_a_workbook(tmp_path: Path) -> None:
    source, target = made(tmp_path, table), tmp_path / "b.xlsx"
    before = parts(source)
    done = redact_file(SCANNER, source, target)
    assert done.is_clean
    assert not done.after.findings_total
    after = parts(target)
    assert not any(text in data for data in after.values() for text in (CARD.encode(), b"4111111111111111"))
    changed = {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"}
    assert {name for name in before if before[name] != after.get(name)} <= changed
    assert list(before) == list(after)
    old, new = openpyxl.load_workbook(source), openpyxl.load_workbook(target)
    for sheet in old:
        for row in sheet.iter_rows():
            for cell in row:
                other = new[sheet.title][cell.coordinate]
                assert other.style_id == cell.style_id
                value = str(cell.value).replace(CARD, HIDDEN).replace("4111111111111111", "************1111")
                expected = f"card {HIDDEN}" if cell.coordinate == "D42" else value
                assert str(other.value) == expected
        assert {key: one.width for key, one in sheet.column_dimensions.items()} == {
            key: one.width for key, one in new[sheet.title].column_dimensions.items()
        }
    comment = new["Leads & co"]["B4"].comment
    assert comment is not None
    assert "call at noon" in comment.text
    again = redact_file(SCANNER, target, tmp_path / "c.xlsx")
    assert again.hidden == 0
    assert parts(tmp_path / "c.xlsx") == after


def test_a_string_that_another_cell_shows_stays_there(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        book.add_worksheet("Cards").write_column(0, 0, ["SSN", SSN, SSN])
        book.add_worksheet("Parts").write_column(0, 0, ["Part number", SSN, "x"])

    policy = Policy.parse('[[rules]]\nfield = "Part number"\naction = "allow"\n', "p.toml")
    target = tmp_path / "b.xlsx"
    done = redact_file(Scanner(policy, key=b"k" * 16, language=False), made(tmp_path, fill), target)
    assert done.is_clean
    book = openpyxl.load_workbook(target)
    assert [cell.value for cell in book["Cards"]["A"]] == ["SSN", "***-**-**99", "***-**-**99"]
    assert [cell.value for cell in book["Parts"]["A"]] == ["Part number", SSN, "x"]


def test_a_form_and_names_of_columns(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        form = book.add_worksheet("Form")
        form.write_column(3, 2, ["Name", "Card No", "SSN", "City"])
        form.write_column(3, 3, ["Ann", CARD, SSN, "Pune"])
        named = book.add_worksheet("Named")
        named.write_row(1, 0, ["Name", f"by card {CARD}", "Age"])
        for row in range(2, 20):
            named.write_row(row, 0, ["Ann", "yes", row])

    target = tmp_path / "b.xlsx"
    assert redact_file(SCANNER, made(tmp_path, fill), target).is_clean
    book = openpyxl.load_workbook(target)
    assert [cell.value for cell in book["Form"]["D"]] == [None, None, None, "Ann", HIDDEN, "***-**-**99", "Pune"]
    assert [cell.value for cell in book["Named"][2]] == ["Name", f"by card {HIDDEN}", "Age"]


def test_what_is_dropped_leaves_an_empty_cell(tmp_path: Path) -> None:
    target = tmp_path / "b.xlsx"
    path = made(tmp_path, lambda book: book.add_worksheet("A").write_column(0, 0, ["Card No", CARD, "x"]))
    assert redact_file(SCANNER, path, target, "drop").is_clean
    assert [cell.value for cell in openpyxl.load_workbook(target)["A"]["A"]] == ["Card No", None, "x"]


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        redact_file(SCANNER, path, path.with_name("b.xlsx"))
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert CARD not in str(caught.value)
    return str(caught.value)


def test_what_is_in_no_cell_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    sheet = book.create_sheet("A")
    sheet["A1"] = "Name"
    sheet["A1"].comment = Comment(f"card {CARD}", "me")
    book.save(path)
    said = refused(path)
    assert "a.xlsx: comments; comments (xl/comments/comment1.xml): something may not stay there" in said
    assert said.endswith("that is in no cell; remove it there first")


def test_a_formula_of_several_cells_is_refused(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("A")
        sheet.write_column(0, 0, ["Card No", "x"])
        sheet.write_array_formula("A2:A3", "{=B1:B2}", None, CARD)

    assert "a formula of several cells gives what may not stay; paste it as values first" in refused(
        made(tmp_path, fill)
    )


def test_the_chain_of_formulas_goes_with_a_formula(tmp_path: Path) -> None:
    path, target = made(tmp_path, table), tmp_path / "b.xlsx"
    chain = b'<?xml version="1.0"?><calcChain xmlns="x"><c r="D42" i="1"/></calcChain>'
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/calcChain.xml", chain)
    override = b'<Override PartName="/xl/calcChain.xml" ContentType="application/x"/>'
    relation = b'<Relationship Id="rId99" Type="x/calcChain" Target="calcChain.xml"/>'
    replaced(path, "[Content_Types].xml", b"</Types>", override + b"</Types>")
    replaced(path, "xl/_rels/workbook.xml.rels", b"</Relationships>", relation + b"</Relationships>")
    before = parts(path)
    assert redact_file(SCANNER, path, target).is_clean
    after = parts(target)
    assert "xl/calcChain.xml" not in after
    for name, entry in (("[Content_Types].xml", override), ("xl/_rels/workbook.xml.rels", relation)):
        assert after[name] == before[name].replace(entry, b"")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("xl/sharedStrings.xml", CARD.encode(), b"4222 2222 2222 2222"),
        ("xl/worksheets/sheet1.xml", b'r="A2"', b'r="A9"'),
    ],
)
def test_what_changes_meanwhile_is_refused(
    name: str, old: bytes, new: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path, lambda book: book.add_worksheet("A").write_column(0, 0, ["Card No", CARD, "x"]))
    choose = vars(redact)["choose_cells"]

    def then_change(*arguments: Any) -> Any:
        cells = choose(*arguments)
        replaced(path, name, old, new)
        assert CARD not in repr(cells)
        return cells

    monkeypatch.setattr(redact, "choose_cells", then_change)
    assert "is not what it was when it was scanned" in refused(path)


def test_damaged_and_encrypted_ones_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\3\4" + b"\0" * 60)
    assert "is a damaged ZIP archive" in refused(path)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert "an old Office file, or an encrypted one" in refused(path)
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("a.csv", "Name\n")
    assert "is a ZIP archive" in refused(path)


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    class Full(io.BytesIO):
        def write(self, _data: Any) -> int:
            raise OSError(28, "No space left on device")

    path = made(tmp_path, table)
    with pytest.raises(InputError, match="No space left on device"):
        workbook.rewrite(path, Full(), "b.xlsx", workbook.Cells(), "mask")


def test_a_part_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_package, "_LARGEST", 100)
    assert "is not what it was" in refused(made(tmp_path, table))


def test_cells_without_names_follow_each_other() -> None:
    sheet = (
        b'<x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c/></x:row>'
        b"<x:row r='5'><x:c r='C5' t=\"inlineStr\"><x:is><x:t>b</x:t><x:rPh><x:t>spoken</x:t></x:rPh></x:is></x:c>"
        b"<x:c><x:v>1</x:v></x:c></x:row><x:cols/></x:worksheet>"
    )
    found = list(workbook_xml.cells(sheet))
    assert [(one.row, one.column, workbook_xml.text_of(one)) for one in found] == [
        (0, 0, "a"),
        (0, 1, None),
        (4, 2, "b"),
        (4, 3, None),
    ]
    written = workbook_xml.text_cell(found[2], "a <b>\r_x0041_\x01")
    assert written.startswith(b'<x:c r="C5" t="inlineStr"><x:is>')
    (again,) = workbook_xml.cells(written)
    assert workbook_xml.text_of(again) == "a <b>\r_x0041_\x01"


@pytest.mark.parametrize("start", [b"\xff\xfe<", b"<?xml version='1.0' encoding='utf-16'?>", b"<a><![CDATA[x]]></a>"])
def test_unusual_xml_is_refused(start: bytes) -> None:
    with pytest.raises(workbook_xml.UnusualError):
        list(workbook_xml.cells(start))
