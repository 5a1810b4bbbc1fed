"""What a workbook holds beside its cells does not keep what was hidden in them: it goes too, or the file is refused."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from packages import parts, replaced

from sensitive_scan import Choice, InputError, Scanner, redact_file
from sensitive_scan.decide.allowed import Allowed
from sensitive_scan.rewrite import workbook_rest
from sensitive_scan.rewrite.known import Known

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SCANNER = Scanner(key=b"a key for tests, no secret", language=False)
CARD = "4111111111111111"
OTHER = "5555 5555 5555 4444"
SHEET = "xl/worksheets/sheet1.xml"


def book(path: Path, more: Callable[[Any, Any], object] = lambda *_: None) -> Path:
    """A workbook with a card in a cell, and what ``more`` adds to its sheet and to itself."""
    with xlsxwriter.Workbook(str(path)) as made:
        sheet = made.add_worksheet("Leads")
        sheet.write_column(0, 0, ["Card No", CARD, "x"])
        sheet.write_column(0, 1, ["Age", 7, 9])
        more(sheet, made)
    return path


def refused(path: Path, **named: Any) -> str:
    with pytest.raises(InputError) as caught:
        redact_file(SCANNER, path, path.with_name("out.xlsx"), **named)
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert CARD not in str(caught.value)
    return str(caught.value)


def chart(sheet: Any, made: Any) -> None:
    drawn = made.add_chart({"type": "column"})
    drawn.add_series(
        {
            "categories": ["Leads", 1, 0, 2, 0],
            "values": ["Leads", 1, 1, 2, 1],
            "categories_data": [CARD, "x"],
            "values_data": [7, 9],
        }
    )
    sheet.insert_chart("D2", drawn)


def narrowed(sheet: Any, _made: Any) -> None:
    sheet.autofilter("A1:B3")
    sheet.filter_column_list("A", [CARD])


def table(sheet: Any, _made: Any) -> None:
    sheet.add_table("D1:E3", {"columns": [{"header": "Name"}, {"header": f"by {CARD}"}]})


PLACES: dict[str, tuple[Callable[[Any, Any], object], str]] = {
    "a filter": (narrowed, "sheet Leads, filter"),
    "a filter by a condition": (
        lambda sheet, _: (sheet.autofilter("A1:B3"), sheet.filter_column("A", f"x == {CARD}")),
        "sheet Leads, filter",
    ),
    "a list to choose from": (
        lambda sheet, _: sheet.data_validation("C1", {"validate": "list", "source": ["x", CARD]}),
        "sheet Leads, data validation",
    ),
    "a formula": (lambda sheet, _: sheet.write_formula("C2", f'=IF(A2="{CARD}",1,0)', None, 1), "sheet Leads, formula"),
    "a condition": (
        lambda sheet, _: sheet.conditional_format("A1:A3", {"type": "formula", "criteria": f'=A1="{CARD}"'}),
        "sheet Leads, conditional format",
    ),
    "a defined name": (lambda _, made: made.define_name("Last", f'="{CARD}"'), "defined names"),
    "a header": (lambda sheet, _: sheet.set_header(f"&Lcard {CARD}"), "header"),
    "a link": (lambda sheet, _: sheet.write_url("C3", f"https://crm.example/?card={CARD}", None, "x"), "links"),
    "a comment": (lambda sheet, _: sheet.write_comment("C3", f"card {CARD}"), "comments"),
    "a property": (lambda _, made: made.set_properties({"subject": f"card {CARD}"}), "properties"),
    "a property of one's own": (lambda _, made: made.set_custom_property("Card", CARD), "properties"),
    "what a chart keeps": (chart, "chart (xl/charts/chart1.xml)"),
    "a column of a table": (table, "table (xl/tables/table1.xml)"),
    "a format": (
        lambda sheet, made: sheet.write_number("C3", 1, made.add_format({"num_format": f'"{CARD}"'})),
        "xl/styles.xml",
    ),
}


@pytest.mark.parametrize("name", PLACES)
def test_what_was_hidden_stands_beside_the_cells_too(name: str, tmp_path: Path) -> None:
    more, place = PLACES[name]
    said = refused(book(tmp_path / "a.xlsx", more))
    assert place in said
    assert said.endswith("something may not stay there that is in no cell; remove it there first")


PARTS = {
    "xl/pivotCache/pivotCacheDefinition1.xml": (
        '<pivotCacheDefinition xmlns="{}"><cacheField name="x"><sharedItems><n v="4.111111111111111E+15"/>'
        "</sharedItems></cacheField></pivotCacheDefinition>"
    ),
    "xl/externalLinks/externalLink1.xml": (
        '<externalLink xmlns="{}"><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1">'
        f'<cell r="A1"><v>{CARD}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>'
    ),
    "xl/worksheets/sheet9.xml": (
        f'<worksheet xmlns="{{}}"><sheetData><c r="A1"><v>{CARD}</v></c></sheetData></worksheet>'
    ),
    "customXml/item1.xml": f"<x><![CDATA[{CARD}]]></x>",
    "xl/connections.xml": f'<connections xmlns="{{}}"><!-- {CARD} --></connections>',
}


@pytest.mark.parametrize("name", PARTS)
def test_parts_that_keep_what_was_hidden(name: str, tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx")
    content = PARTS[name].replace("{}", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
    with zipfile.ZipFile(path, "a") as package:
        package.writestr(name, content)
    assert "something may not stay there that is in no cell" in refused(path)


def test_more_that_is_in_no_cell(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        lambda sheet, _: (
            sheet.data_validation("C1", {"validate": "list", "source": ["x", OTHER]}),
            sheet.write_formula("C2", f'="card {OTHER}"=A2', None, 0),
        ),
    )
    said = refused(path)
    assert "sheet Leads, formula; sheet Leads, data validation" in said
    everything = Allowed("a.xlsx", "", "PAYMENT_CARD", "they are made up", tmp_path)
    assert redact_file(SCANNER, path, tmp_path / "b.xlsx", choice=Choice(allowed=(everything,))).is_clean
    assert redact_file(SCANNER, path, tmp_path / "c.xlsx", choice=Choice(actions=["flag"])).is_clean


def test_short_values_are_known_where_they_stand_alone(tmp_path: Path) -> None:
    words = Scanner(key=b"a key for tests, no secret")

    def fill(sheet: Any, _made: Any) -> None:
        sheet.write_column(0, 3, ["Caste", "OBC", "SC General", "x"])
        sheet.autofilter("A1:D4")
        sheet.filter_column_list("D", ["OBC"])

    with pytest.raises(InputError, match="sheet Leads, filter: something may not stay"):
        redact_file(words, book(tmp_path / "a.xlsx", fill), tmp_path / "b.xlsx")


def test_strings_that_no_cell_shows_are_emptied(tmp_path: Path) -> None:
    path, target = book(tmp_path / "a.xlsx"), tmp_path / "b.xlsx"
    replaced(path, "xl/sharedStrings.xml", b"</sst>", f"<si><t>{OTHER}</t></si></sst>".encode())
    assert redact_file(SCANNER, path, target).is_clean
    strings = parts(target)["xl/sharedStrings.xml"].decode()
    assert OTHER not in strings
    assert CARD not in strings
    assert strings.count("<si><t/></si>") == 2


def test_how_a_string_is_spoken_is_looked_at(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx")
    spoken = f"<si><t>x</t><rPh sb='0' eb='1'><t>{CARD}</t></rPh></si>".encode()
    replaced(path, "xl/sharedStrings.xml", b"<si><t>x</t></si>", spoken)
    assert "how texts are spoken" in refused(path)


def test_the_picture_of_the_first_page_goes(tmp_path: Path) -> None:
    path, target = book(tmp_path / "a.xlsx"), tmp_path / "b.xlsx"
    relation = b'<Relationship Id="rId9" Type="x/thumbnail" Target="docProps/thumbnail.jpeg"/>'
    replaced(path, "_rels/.rels", b"</Relationships>", relation + b"</Relationships>")
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("docProps/thumbnail.jpeg", b"\xff\xd8\xff\xd9")
    assert redact_file(SCANNER, path, target).is_clean
    after = parts(target)
    assert "docProps/thumbnail.jpeg" not in after
    assert relation not in after["_rels/.rels"]
    assert b"docProps/app.xml" in after["_rels/.rels"]


def test_macros_are_refused(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsm")
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/vbaProject.bin", b"x")
    assert "has macros or other parts that are no XML" in refused(path)


def test_xml_that_no_program_writes_is_refused(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx")
    replaced(path, SHEET, b"<sheetData>", b"<!-- x --><sheetData>")
    assert "is written as no spreadsheet program writes" in refused(path)


def test_texts_of_a_part() -> None:
    xml = (
        '<?xml version="1.0"?><a:x xmlns:a="y" a:v=\'1 &gt; 2\' w="a>b">t &amp; _x0041_<f>=1</f>'
        '<filter val="%41"/></a:x>'
    )
    for data in (
        xml.encode(),
        xml.encode("utf-16"),
        xml.encode("utf-8-sig"),
        xml.replace("?>", " encoding='no'?>").encode(),
    ):
        found = [(one.place, one.text, one.is_data) for one in workbook_rest.texts_of(data, "p")]
        assert [one for one in found if one[1] not in ("1.0", "no")] == [
            ("p", "1 > 2", False),
            ("p", "a>b", False),
            ("p", "t & A", True),
            ("p, formula", "=1", True),
            ("p, filter", "A", True),
        ]


@settings(deadline=None)
@given(st.from_regex("[0-9]{9,19}", fullmatch=True), st.data())
def test_a_long_number_is_known_however_it_is_grouped(number: str, data: st.DataObject) -> None:
    known = Known([number, "OBC", "x"])
    gaps = data.draw(st.lists(st.sampled_from(["", " ", "-", "\xa0", "_"]), min_size=len(number), max_size=len(number)))
    grouped = "".join(digit + gap for digit, gap in zip(number, gaps, strict=True))
    assert known.stands_in(f"a {grouped} b", is_data=False)
    assert not known.stands_in(number[:-1], is_data=True)
    assert known.stands_in('=A1="obc"', is_data=True)
    assert not known.stands_in("OBC", is_data=False)
    assert not known.stands_in("SOBCX", is_data=True)
    assert number not in repr(known)


def test_ordinary_workbooks_are_not_refused(tmp_path: Path) -> None:
    def fill(sheet: Any, made: Any) -> None:
        drawn = made.add_chart({"type": "line"})
        drawn.add_series({"categories": "=Leads!$B$2:$B$3", "values": "=Leads!$B$2:$B$3", "name": "Ages of 2024"})
        sheet.insert_chart("D9", drawn)
        sheet.add_table("D1:E3", {"columns": [{"header": "Name"}, {"header": "Phone"}]})
        sheet.data_validation("C1", {"validate": "list", "source": ["new", "won", "lost"]})
        sheet.conditional_format("B2:B3", {"type": "cell", "criteria": ">", "value": 5, "format": made.add_format()})
        sheet.write_formula("C2", "=SUM(B2:B3)", None, 16)
        sheet.write_url("C3", "https://crm.example/leads/100045", None, "lead")
        sheet.set_header("&CLeads of May 2024")
        made.define_name("Ages", "=Leads!$B$2:$B$3")
        made.set_properties({"title": "Leads", "author": "Ann", "company": "Example 2000 Ltd"})

    target = tmp_path / "b.xlsx"
    done = redact_file(SCANNER, book(tmp_path / "a.xlsx", fill), target)
    assert (done.is_clean, done.hidden) == (True, 1)
    assert not any(CARD.encode() in data for data in parts(target).values())
