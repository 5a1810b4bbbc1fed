"""Plain text, encodings, and inputs that are refused."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import collect, read

from sensitive_scan.errors import ConfigurationError, InputError
from sensitive_scan.readers import ReadOptions, open_file, open_stream

if TYPE_CHECKING:
    from pathlib import Path

LINES = st.lists(st.text(st.sampled_from(["a", " ", "é", "न", "\U0001f600", "7"]), max_size=9), max_size=9)


@settings(deadline=None)
@given(LINES, st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["utf-8", "utf-16", "utf-32"]), st.booleans())
def test_every_line_is_a_row(lines: list[str], end: str, encoding: str, closed: bool) -> None:
    text = end.join(lines) + (end if closed else "")
    result = read(text.encode(encoding), "note.txt", encoding=encoding)
    expected = io.StringIO(text, newline=None).read().split("\n")
    assert [row[0] for row in result.rows] == (expected[:-1] if not expected[-1] else expected)
    assert not result.unscanned
    assert all(batch.names == ("",) and batch.indices == (0,) for batch in result.batches)


@settings(deadline=None)
@given(LINES.filter(any), st.integers(1, 30), st.integers(4, 12))
def test_long_lines_are_parted_without_loss(lines: list[str], block: int, most: int) -> None:
    result = read("\n".join(lines), "note.txt", block_bytes=block, max_cell_bytes=most)
    found: dict[int, str] = {}
    for batch in result.batches:
        for number, cell in zip(batch.rows, batch.columns[0].to_pylist(), strict=True):
            assert len((cell or "").encode()) <= most
            found[number] = found.get(number, "") + (cell or "")
    while lines and not lines[-1]:
        lines.pop()
    assert [found[number] for number in sorted(found)][: len(lines)] == lines


def test_prose_with_commas_is_text() -> None:
    text = "Dear Ann, thank you for the call.\nWe met Bob, Carl, and Dora, as agreed.\nRegards, Eve\nBest, F\n"
    assert read(text, "mail.txt").kind == "text"
    assert read("Hello, world\nBye, world\n", "note").kind == "text"


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1251", "Паспорт серия 45 10 номер 123456 клиент Иван Петров позвонить завтра"),
        ("koi8_r", "Паспорт серия 45 10 номер 123456 клиент Иван Петров позвонить завтра"),
        ("cp932", "マイナンバー 123456789018 名前 山田太郎 相談がありました"),
        ("euc_jp", "マイナンバー 123456789018 名前 山田太郎 相談がありました"),
        ("gb18030", "身份证号码 110105 姓名 张三 客户有糖尿病"),
        ("big5", "身分證字號 A123456789 姓名 王小明 客戶"),
        ("cp949", "주민등록번호 900101 이름 홍길동 고객"),
        ("cp1253", "Αριθμός ταυτότητας 123456 πελάτης Γιώργος"),
        ("cp1256", "رقم الهوية 1012345672 الاسم أحمد محمد العميل"),
        ("cp874", "เลขประจำตัวประชาชน 1101700230708 ชื่อ สมชาย"),
        ("cp1252", "Straße Größe café crème señor naïve résumé"),
    ],
)
def test_encodings_of_other_scripts_are_found_out(codec: str, text: str) -> None:
    result = read("".join(f"{text} {n}\n" for n in range(5)).encode(codec), "note.txt")
    assert result.rows == [[f"{text} {n}"] for n in range(5)]
    assert not result.unscanned


def test_bad_bytes_are_listed_with_their_line() -> None:
    result = read("ééé ok\n".encode() * 3 + b"bad \xe9\n", "note.txt")
    assert result.rows[3] == ["bad \ufffd"]
    assert result.places == ["line 4"]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "cp1252"])
def test_encodings_are_detected(codec: str) -> None:
    text = "Name of the customer is Zoë Müller\nand her town is Malmö\n"
    assert [row[0] for row in read(text.encode(codec), "note.txt").rows] == text.splitlines()


def test_a_broken_wide_text_is_listed() -> None:
    result = read("plain text\nand more\n".encode("utf-16-le") + b"\x00\xd8\n\x00x", "note.txt")
    assert result.rows[0] == ["plain text"]
    assert result.unscanned
    assert "UTF-16-LE" in result.unscanned[0].problem


def test_the_encoding_can_be_named() -> None:
    assert read("имя\n".encode("koi8-r"), "note.txt", encoding="koi8-r").rows == [["имя"]]
    for wrong in ("no-such-thing", "base64"):
        with pytest.raises(ConfigurationError, match="encoding"):
            read("x", encoding=wrong)


@pytest.mark.parametrize("delimiter", ["", ",,", "é", '"', "\n"])
def test_a_wrong_delimiter_is_refused(delimiter: str) -> None:
    with pytest.raises(ConfigurationError, match="delimiter"):
        read("x", delimiter=delimiter)


@pytest.mark.parametrize(
    ("data", "reason", "kind"),
    [
        (b"\x1f\x8b\x08\x00\x00", "broken", "damaged"),
        (b"PAR1\x15\x04\x15\x00\x00\x01\x02", "broken", "damaged"),
        (b"Rar!\x1a\x07\x01\x00", "unsupported", "a RAR archive"),
        (bytes(range(256)) * 4, "unsupported", "binary"),
        (b"\x00" * 100, "unsupported", "binary"),
    ],
)
def test_what_cannot_be_read_is_listed_by_reason(data: bytes, reason: str, kind: str) -> None:
    (entry,) = read(data, "upload.csv").unscanned
    assert (entry.reason, kind in entry.problem) == (reason, True)


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        open_file(tmp_path / "missing.csv")
    with pytest.raises(InputError, match="directory"):
        open_file(tmp_path)
    with pytest.raises(InputError):
        open_file("nul\0byte")


def test_a_file_is_closed_at_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n1,2\n")
    reading = open_file(path)
    assert reading.size == 8
    assert collect(reading).rows == [["1", "2"]]
    assert reading.consumed() == 8
    path.unlink()


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a;b\n1;2\n3;4\n")))
    result = collect(open_file("-"))
    assert result.kind == "csv"
    assert result.rows == [["1", "2"], ["3", "4"]]


class Failing(io.BytesIO):
    """A stream whose disk breaks."""

    def readinto(self, _buffer: object, /) -> int:
        raise OSError


@pytest.mark.parametrize("name", ["x.csv", "x.txt", "x.json", "x.jsonl"])
def test_a_failure_part_way_is_listed(name: str) -> None:
    stream = Failing(b"1,2\n" * 100_000)
    result = collect(open_stream(stream, name, ReadOptions(block_bytes=1000)))
    assert "part-way" in result.unscanned[-1].problem


@pytest.mark.parametrize("name", ["x.csv", "x.txt", "x.json", "x.jsonl"])
def test_nothing_is_no_error(name: str) -> None:
    for data in (b"", b"\xef\xbb\xbf"):
        result = read(data, name)
        assert result.rows == []
        assert not result.unscanned


@settings(deadline=None, max_examples=200)
@given(
    st.binary(max_size=200),
    st.sampled_from(["x.csv", "x.txt", "x.json", "x.jsonl", "x"]),
    st.integers(1, 50),
    st.sampled_from([None, "utf-8", "utf-16", "cp1252"]),
)
def test_no_bytes_break_a_reader(data: bytes, name: str, block: int, encoding: str | None) -> None:
    try:
        result = read(data, name, block_bytes=block, encoding=encoding, max_cell_bytes=7)
    except InputError:
        return
    for entry in result.unscanned:
        assert entry.problem
        assert entry.mend
