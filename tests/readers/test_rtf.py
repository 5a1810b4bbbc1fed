"""RTF: texts of all parts, character sets, tables, properties and pictures; hostile documents."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from uploads import Cell, found_in

from sensitive_scan.limits import Limits


def png() -> bytes:
    sink = io.BytesIO()
    Image.new("RGB", (8, 8)).save(sink, "PNG")
    return sink.getvalue()


def of(body: str, part: str = "", head: str = "") -> list[tuple[str, str]]:
    return found_in(("{\\rtf1\\ansi" + head + " " + body + "}").encode("latin-1"), "a.rtf").of(part)


def texts(body: str, part: str = "", head: str = "") -> list[str]:
    return [text for _, text in of(body, part, head)]


def test_paragraphs_are_whole() -> None:
    assert texts("{\\b Her card} is\\line 4111\\~1111\r\n 1111\\tab x\\par Next \\{one\\}\\'e9\\emdash") == [
        "Her card is\n4111\xa01111 1111\tx",
        "Next {one}\xe9\u2014",
    ]


def test_a_label_waits_for_its_value() -> None:
    assert texts("Passport No:\\par X1\\par last:") == ["Passport No:\nX1", "last:"]


def test_unicode_and_what_stands_for_it() -> None:
    body = "Zo\\u235 e\\u-10179?\\u-8704?!\\uc2\\u269\\'61\\'62x{\\uc0\\u8364}"
    assert texts(body) == ["Zo\xeb\U0001f600!\u010dx\u20ac"]


@pytest.mark.parametrize(("charset", "codec"), [(204, "cp1251"), (128, "cp932"), (134, "gbk"), (238, "cp1250")])
def test_character_sets_of_fonts(charset: int, codec: str) -> None:
    text = "\u65e5\u672c" if charset in {128, 134} else "\u041f\u0440\u0438" if charset == 204 else "\u0159\u017e"
    escaped = "".join(f"\\'{byte:02x}" for byte in text.encode(codec))
    head = f"{{\\fonttbl{{\\f0\\fcharset0 A;}}{{\\f1\\fcharset{charset} B;}}}}"
    assert texts(f"\\f1 {escaped}\\f0 \\'e9", head=head) == [text + "\xe9"]
    assert texts(escaped, head=f"\\ansicpg{codec.removeprefix('cp')}" if codec != "gbk" else "\\ansicpg936") == [text]


def test_tables_come_out_as_rows() -> None:
    row = "\\trowd\\cellx100\\cellx200\\pard\\intbl {}\\cell {}\\cell\\row "
    body = "before\\par " + row.format("Name", "Passport") + row.format("Ann\\par B", "X1") + "\\pard after\\par"
    found = found_in(("{\\rtf1 " + body + "}").encode(), "a.rtf")
    assert found.of("table 1") == [("Name", "Ann\nB"), ("Passport", "X1")]
    assert [text for _, text in found.of("")] == ["before", "after"]


def test_other_parts_are_told_apart() -> None:
    body = (
        "{\\header head\\par}{\\footer foot}body{\\footnote note}{\\*\\annotation remark} goes on{\\v unseen}"
        '{\\deleted gone}{\\field{\\*\\fldinst HYPERLINK "mailto:a@b.c"}{\\fldrslt shown}}{\\*\\unknown strange}'
    )
    assert texts(body) == ["body goes onshownstrange"]
    assert texts(body, "header") == ["head"]
    assert texts(body, "footer") == ["foot"]
    assert texts(body, "footnotes") == ["note"]
    assert texts(body, "comments") == ["remark"]
    assert texts(body, "hidden") == ["unseen"]
    assert texts(body, "deleted") == ["gone"]
    assert texts(body, "fields") == ['HYPERLINK "mailto:a@b.c"']


def test_properties_are_fields() -> None:
    info = "{\\info{\\title T}{\\author Ann}{\\*\\company C}}"
    info += "{\\*\\userprops{\\propname Passport}\\proptype30{\\staticval X1}}"
    assert {("title", "T"), ("author", "Ann"), ("company", "C"), ("Passport", "X1")} <= set(of(info, "properties"))


def test_pictures_and_objects_are_handed_on() -> None:
    digits = png().hex()
    body = f"{{\\pict\\pngblip\\picw8 {digits[:40]}\r\n{digits[40:]}}}"
    body += f"{{\\object{{\\*\\objdata 0105{b'%PDF-1.4 x'.hex()}}}}}"
    found = found_in(("{\\rtf1 " + body + "}").encode(), "a.rtf")
    assert {entry.part for entry in found.unscanned} >= {"picture 2"}
    assert not any(digits[:20] in cell.text for cell in found.cells)


def test_binary_data_is_passed_over() -> None:
    data = b"{\\rtf1 a{\\pict\\wmetafile8\\bin5 {{{\\'}b\\bin3 }}}c}"
    found = found_in(data, "a.rtf")
    assert [text for _, text in found.of("")] == ["abc"]
    assert [entry.reason for entry in found.unscanned] == ["unsupported"]


def test_a_long_table_keeps_counting() -> None:
    rows = "".join(f"\\pard\\intbl Ann {n}\\cell X{n}\\cell\\row " for n in range(40_000))
    found = found_in(("{\\rtf1 \\pard\\intbl Name\\cell Passport\\cell\\row " + rows + "}").encode(), "a.rtf")
    assert Cell("table 1", "Passport", 39_999, "X39999") in found.cells


def test_cells_are_counted() -> None:
    data = ("{\\rtf1 " + "\\intbl a\\cell\\row " * 100 + "}").encode()
    assert found_in(data, "a.rtf", Limits(cells=50)).unscanned[-1].reason == "limit"


PIECES = (
    *("{", "}", "\\par ", "\\cell ", "\\row ", "\\intbl ", "\\u1", "\\'", "\\'e9", "\\bin9 ", "\\", "a", "{\\pict ff"),
    *("{\\header ", "{\\info{\\title ", "{\\*\\objdata 01", "\\f1", "\\uc9 ", "\\v ", "\\pard "),
    "{\\fonttbl{\\f1\\fcharset128 ",
)


@pytest.mark.parametrize("piece", PIECES)
def test_what_never_ends_is_read_in_proportion(piece: str) -> None:
    found = found_in(("{\\rtf1 " + piece * 50_000).encode(), "a.rtf")
    assert found.cells or found.unscanned or piece == "}"


@given(st.lists(st.sampled_from(PIECES)))
def test_any_sequence_is_read(pieces: list[str]) -> None:
    found = found_in(("{\\rtf1 " + "".join(pieces)).encode(), "a.rtf")
    assert not any("Error)" in entry.problem for entry in found.unscanned if not entry.part)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=0x1FFFF, exclude_categories=["Cs", "Cc"]), min_size=1))
def test_every_character_is_found(text: str) -> None:
    units = text.encode("utf-16-le")
    codes = [int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2)]
    assert texts("".join(f"\\u{code}?" for code in codes) + "!") == [(text + "!").strip()]
