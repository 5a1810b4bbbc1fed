"""Fifty made-up values with their labels, and files of every format that hold them, written by ordinary libraries."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import sqlite3
import tarfile
import tempfile
import zipfile
from email.message import EmailMessage
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import docx
import openpyxl
import pptx
import pyarrow as pa
import vobject
import xlwt
import yaml
from compound_file import compound, properties
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from odf.table import Table, TableCell, TableRow
from odf.text import P
from pptx.util import Inches
from pyarrow import feather, orc, parquet
from reportlab.pdfgen.canvas import Canvas

from sensitive_scan import Policy, Scanner, catalogue
from sensitive_scan.check.fake import fakes
from sensitive_scan.check.numbers import NUMBERED
from sensitive_scan.model import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

COUNT = 50
MAILBOX = b"From a@example.com Mon May  6 10:00:00 2024\n"
NESTED = "in.zip!leads.xlsx!sheet Leads"


class Value(NamedTuple):
    """A made-up value under a name that asks for it, and what it is known by."""

    label: str
    text: str
    entity: str
    fingerprint: str


class Place(NamedTuple):
    """Where a value is to be found."""

    part: str
    row: int
    field: str


class Planted(NamedTuple):
    """A file with all values, and where each of them is."""

    name: str
    data: bytes
    places: list[Place]


@cache
def scanner() -> Scanner:
    return Scanner(Policy.default().with_categories(CATEGORIES), key=b"a key for tests, no secret")


@cache
def values() -> list[Value]:
    """Values that a record with such a field is known to hold, of different entities."""
    found: list[Value] = []
    for recognizer in catalogue.builtin().recognizers:
        if recognizer.category not in NUMBERED or not recognizer.fields or not recognizer.check:
            continue
        label = next((name.title() for name in recognizer.fields if name.isascii() and len(name) > 3), "")
        text = next(islice(fakes(recognizer, "planted"), 1))
        if not label or not text.isascii() or "\n" in text or label in {one.label for one in found}:
            continue
        hits = [one for one in scanner().scan_record({label: text}).findings if one.entity == recognizer.entity]
        if hits:
            found.append(Value(label, text, recognizer.entity, hits[0].fingerprint))
        if len(found) == COUNT:
            return found
    raise AssertionError("the catalogue has too few")


def rows() -> list[list[str]]:
    """A header and one row."""
    return [[one.label for one in values()], [one.text for one in values()]]


def pairs() -> list[str]:
    """Lines of label and value."""
    return [f"{one.label}: {one.text}" for one in values()]


def in_columns(part: str = "") -> list[Place]:
    return [Place(part, 0, one.label) for one in values()]


def in_lines(part: str = "", step: int = 1, first: int = 0) -> list[Place]:
    return [Place(part, first + step * number, "") for number in range(COUNT)]


def delimited(delimiter: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows())
    return text.getvalue().encode()


def record() -> dict[str, str]:
    return {one.label: one.text for one in values()}


def frame() -> pa.Table:
    return pa.table({label: [text] for label, text in record().items()})


def saved(save: Callable[[io.BytesIO], object]) -> bytes:
    data = io.BytesIO()
    save(data)
    return data.getvalue()


def sqlite() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.db")
        with sqlite3.connect(path) as database:
            names = ", ".join(f'"{label}"' for label in record())
            database.execute(f"CREATE TABLE leads ({names})")
            database.execute(f"INSERT INTO leads VALUES ({', '.join('?' * COUNT)})", list(record().values()))
        database.close()
        return path.read_bytes()


def sql(*, copied: bool) -> bytes:
    names = ", ".join(f'"{label}"' for label in record())
    if copied:
        return f"COPY public.leads ({names}) FROM stdin;\n{chr(9).join(record().values())}\n\\.\n".encode()
    texts = ", ".join(f"'{text}'" for text in record().values())
    return f"-- dump\nINSERT INTO leads ({names}) VALUES ({texts});\n".encode()


def xml() -> bytes:
    fields = "".join(f'<field name="{one.label}">{one.text}</field>' for one in values())
    other = '<lead><field name="City">Pune</field></lead>'
    return f'<?xml version="1.0"?><leads><lead>{fields}</lead>{other}</leads>'.encode()


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Leads"
    for row in rows():
        sheet.append(row)
    return saved(book.save)


def old_workbook() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Leads")
    for number, row in enumerate(rows()):
        for place, text in enumerate(row):
            sheet.write(number, place, text)
    return saved(book.save)


def open_workbook() -> bytes:
    book = OpenDocumentSpreadsheet()
    book.spreadsheet.addElement(open_table())
    return saved(book.save)


def open_table() -> Table:
    table = Table(name="Leads")
    for texts in rows():
        row = TableRow()
        for text in texts:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    return table


def open_text() -> bytes:
    document = OpenDocumentText()
    for line in pairs():
        document.text.addElement(P(text=line))
    return saved(document.save)


def word() -> bytes:
    document = docx.Document()
    for line in pairs():
        document.add_paragraph(line)
    return saved(document.save)


def word_form() -> bytes:
    document = docx.Document()
    table = document.add_table(COUNT, 2)
    for row, one in zip(table.rows, values(), strict=True):
        row.cells[0].text, row.cells[1].text = one.label, one.text
    return saved(document.save)


def slides() -> bytes:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    frame_ = slide.shapes.add_textbox(0, 0, Inches(9), Inches(7)).text_frame
    for line in pairs():
        frame_.add_paragraph().text = line
    return saved(deck.save)


def pdf() -> bytes:
    data = io.BytesIO()
    canvas = Canvas(data)
    for number, line in enumerate(pairs()):
        canvas.drawString(72, 800 - 24 * (number % 25), line)
        if number % 25 == 24:
            canvas.showPage()
    canvas.save()
    return data.getvalue()


def pdf_form() -> bytes:
    data = io.BytesIO()
    canvas = Canvas(data)
    for number, one in enumerate(values()):
        canvas.acroForm.textfield(name=one.label, value=one.text, x=72, y=800 - 15 * number, width=300, height=12)
    canvas.showPage()
    canvas.save()
    return data.getvalue()


def card(*, as_note: bool) -> bytes:
    one = vobject.vCard()
    one.add("fn").value = "Ann"
    if as_note:
        one.add("note").value = "\n".join(pairs())
    else:
        for value in values():
            one.add(f"x-{value.label.replace(' ', '-')}").value = value.text
    return str(one.serialize()).encode()


def mail(*, attached: bool = False) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.com", "b@example.com", "leads"
    message.set_content("see below\n\n" + "\n\n".join(pairs()), cte="quoted-printable")
    if attached:
        message.set_content("see the file")
        message.add_attachment(delimited(","), "text", "csv", filename="leads.csv")
    return message.as_bytes()


def outlook() -> bytes:
    texts: dict[int, str | bytes] = {0x001A: "IPM.Note", 0x0037: "leads", 0x1000: "\r\n\r\n".join(pairs())}
    return compound(properties(texts, head=32))


def html() -> bytes:
    body = "".join(f"<tr><th>{one.label}</th><td>{one.text}</td></tr>" for one in values())
    return f"<!DOCTYPE html><html><body><table>{body}</table></body></html>".encode()


def rtf() -> bytes:
    return ("{\\rtf1\\ansi " + "".join(f"{line}\\par\n" for line in pairs()) + "}").encode()


def markdown() -> bytes:
    head, row = rows()
    table = (f"| {' | '.join(head)} |", "|---" * COUNT + "|", f"| {' | '.join(row)} |")
    return "\n".join(("# Leads", "", *table)).encode()


def zipped(members: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def tarred(name: str, content: bytes) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        info = tarfile.TarInfo(name)
        info.size = len(content)
        archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


def zstandard(content: bytes) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(content)
    return sink.getvalue().to_pybytes()


def ipc(*, is_file: bool) -> bytes:
    sink = io.BytesIO()
    table = frame()
    with (pa.ipc.new_file if is_file else pa.ipc.new_stream)(sink, table.schema) as writer:
        writer.write_table(table)
    return sink.getvalue()


def planted() -> list[Planted]:
    """A file of each format that can carry the values."""
    table = delimited(",")
    pages = [Place(f"page {1 + number // 25}", number % 25, "") for number in range(COUNT)]
    return [
        Planted("leads.csv", table, in_columns()),
        Planted("leads.tsv", delimited("\t"), in_columns()),
        Planted("leads.json", json.dumps([record(), {"City": "Pune"}]).encode(), in_columns()),
        Planted("leads.jsonl", json.dumps(record()).encode() + b"\n", in_columns()),
        Planted("leads.xml", xml(), in_columns()),
        Planted("leads.yaml", yaml.safe_dump([record()], sort_keys=False, width=10_000).encode(), in_columns()),
        Planted("inserts.sql", sql(copied=False), in_columns("table leads")),
        Planted("copied.sql", sql(copied=True), in_columns("table leads")),
        Planted("leads.db", sqlite(), in_columns("table leads")),
        Planted("leads.xlsx", workbook(), in_columns("sheet Leads")),
        Planted("leads.xls", old_workbook(), in_columns("sheet Leads")),
        Planted("leads.ods", open_workbook(), in_columns("sheet Leads")),
        Planted("leads.parquet", saved(lambda data: parquet.write_table(frame(), data)), in_columns()),
        Planted("leads.arrow", ipc(is_file=True), in_columns()),
        Planted("leads.arrows", ipc(is_file=False), in_columns()),
        Planted("leads.feather", saved(lambda data: feather.write_feather(frame(), data)), in_columns()),
        Planted("leads.orc", saved(lambda data: orc.write_table(frame(), data)), in_columns()),
        Planted("leads.txt", "\n".join(pairs()).encode(), in_lines()),
        Planted("wide.txt", "\n".join(pairs()).encode("utf-16"), in_lines()),
        Planted("leads.md", markdown(), in_columns("table 1")),
        Planted("leads.html", html(), in_columns("table 1")),
        Planted("leads.rtf", rtf(), in_lines()),
        Planted("leads.docx", word(), in_lines("body")),
        Planted("form.docx", word_form(), in_columns("table 1")),
        Planted("leads.pptx", slides(), in_lines("slide 1")),
        Planted("leads.odt", open_text(), in_lines("body")),
        Planted("leads.pdf", pdf(), pages),
        Planted("form.pdf", pdf_form(), in_columns("form")),
        Planted("leads.vcf", card(as_note=False), in_columns()),
        Planted("note.vcf", card(as_note=True), [Place("", 0, "NOTE")] * COUNT),
        Planted("leads.eml", mail(), in_lines("body", step=2, first=2)),
        Planted("attached.eml", mail(attached=True), in_columns("leads.csv")),
        Planted("leads.mbox", MAILBOX + mail(), in_lines("message 1!body", 2, 2)),
        Planted("leads.msg", outlook(), in_lines("body", step=2)),
        Planted("leads.zip", zipped({"deep/leads.csv": table}), in_columns("deep/leads.csv")),
        Planted("nested.zip", zipped({"in.zip": zipped({"leads.xlsx": workbook()})}), in_columns(NESTED)),
        Planted("leads.tgz", tarred("leads.csv", table), in_columns("leads.tar!leads.csv")),
        Planted("leads.csv.gz", gzip.compress(table), in_columns("leads.csv")),
        Planted("leads.csv.bz2", bz2.compress(table), in_columns("leads.csv")),
        Planted("leads.csv.xz", lzma.compress(table), in_columns("leads.csv")),
        Planted("leads.csv.zst", zstandard(table), in_columns("leads.csv")),
    ]
