"""A file in two: each record is in one of them, in order, with its bytes."""

from __future__ import annotations

import codecs
import csv
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import Choice, InputError, ReadOptions, Scanner, split_file
from sensitive_scan.check.detector import MatchTimeoutError
from sensitive_scan.rewrite import split

if TYPE_CHECKING:
    from sensitive_scan.rewrite.split import Split

SCANNER = Scanner(key=b"a key for tests, no secret", language=False)
CARD = "4111 1111 1111 1111"


def parted(folder: Path, name: str, content: bytes, **named: Any) -> tuple[Split, bytes, bytes]:
    source = folder / name
    source.write_bytes(content)
    done = split_file(SCANNER, source, folder / "clean", folder / "blocked", replaces=True, **named)
    return done, (folder / "clean").read_bytes(), (folder / "blocked").read_bytes()


def test_a_table(tmp_path: Path) -> None:
    head = codecs.BOM_UTF8 + b"Report\r\n\r\nName,Remarks\r\n"
    rows = [b'"Ann",x\r\n', f'Bob,"card {CARD}"\r\n'.encode(), b"\r\n", b'Eve,"x\ny"\r\n', f"Joe,{CARD}".encode()]
    done, clean, blocked = parted(tmp_path, "a.csv", head + b"".join(rows))
    assert (done.clean, done.blocked, done.unscanned) == (2, 2, 0)
    assert clean == head + rows[0] + rows[2] + rows[3]
    assert blocked == head.replace(b"\r\n\r\n", b"\r\n\r\n") + rows[1] + rows[4]


def test_a_title_that_holds_something_is_blocked(tmp_path: Path) -> None:
    title = f"by card {CARD}\n".encode()
    done, clean, blocked = parted(tmp_path, "a.csv", title + b"Name,Age,City\n" + b"Ann,1,Pune\n" * 5)
    assert (done.clean, done.blocked) == (5, 1)
    assert clean == b"Name,Age,City\n" + b"Ann,1,Pune\n" * 5
    assert blocked == title + b"Name,Age,City\n"


def test_json_lines(tmp_path: Path) -> None:
    lines = [
        b'{"a": 1.0}\n',
        b"\n",
        f'{{"b": ["x", "card {CARD}"]}}\r\n'.encode(),
        f'{{"card {CARD}": 1}}\n'.encode(),
        b'{"a" :"ok"}\n',
        f'{{"card {CARD}": 2}}'.encode(),
    ]
    done, clean, blocked = parted(tmp_path, "a.jsonl", b"".join(lines))
    assert (done.clean, done.blocked) == (2, 3)
    assert clean == lines[0] + lines[1] + lines[4]
    assert blocked == lines[2] + lines[3] + lines[5]


@pytest.mark.parametrize("codec", ["utf-16-le", "cp1252"])
def test_the_encoding_stays(codec: str, tmp_path: Path) -> None:
    mark = codecs.BOM_UTF16_LE if codec == "utf-16-le" else b""
    lines = ["Name,Remarks\n", "Pünè,x\n", f"Pünè,card {CARD}\n"]
    encoded = [line.encode(codec) for line in lines]
    done, clean, blocked = parted(tmp_path, "a.csv", mark + b"".join(encoded))
    assert (done.clean, done.blocked) == (1, 1)
    assert clean == mark + encoded[0] + encoded[1]
    assert blocked == mark + encoded[0] + encoded[2]


def test_rows_that_could_not_be_scanned_are_blocked(tmp_path: Path) -> None:
    rows = [b"Ann,x\n", b"Bob,\xff\n", b"Eve,y,z\n", b"Joe,ok\n", b"Zoe," + b"x" * 300 + b"\n"]
    many = [b"Bob,\xff\n"] * 30
    options = ReadOptions(max_cell_bytes=200, encoding="utf-8")
    reasons = tmp_path / "reasons"
    content = b"Name,Remarks\n" + b"".join(rows + many)
    done, clean, blocked = parted(tmp_path, "a.csv", content, choice=Choice(options=options), reasons=reasons)
    assert (done.clean, done.blocked, done.unscanned) == (2, 33, 33)
    assert clean == b"Name,Remarks\n" + rows[0] + rows[3]
    assert blocked == b"Name,Remarks\n" + rows[1] + rows[2] + rows[4] + b"".join(many)
    told = list(csv.reader(reasons.read_text(encoding="utf-8").splitlines()))
    assert ["2", "", "", "", "not scanned: has bytes that are not valid UTF-8"] in told
    lines = b'{"a": 1}\n{"a"\n{"b": 2}\n'
    done, clean, blocked = parted(tmp_path, "a.jsonl", lines)
    assert (clean, blocked, done.unscanned) == (b'{"a": 1}\n{"b": 2}\n', b'{"a"\n', 1)


def test_more_rows_that_could_not_be_scanned_than_are_told_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sensitive_scan.readers.listing.MAX_NUMBERED", 9)
    choice = Choice(options=ReadOptions(encoding="utf-8"))
    with pytest.raises(InputError, match=r"nothing was written \(10 more places: "):
        parted(tmp_path, "a.csv", b"Name,Remarks\n" + b"Bob,\xff\n" * 30, choice=choice)
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


def test_a_row_that_takes_too_long_is_blocked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sensitive_scan.check.calls import Calls

    candidates = Calls.candidates

    def slow(self: Calls, text: str, *arguments: Any) -> Any:
        if "slow" in text:
            raise MatchTimeoutError
        return candidates(self, text, *arguments)

    monkeypatch.setattr(Calls, "candidates", slow)
    rows = [b"Ann,x\n", f"Bob,slow card {CARD}\n".encode(), b"Eve,y\n"]
    done, clean, blocked = parted(tmp_path, "a.csv", b"Name,Remarks\n" + b"".join(rows))
    assert (clean, blocked) == (b"Name,Remarks\n" + rows[0] + rows[2], b"Name,Remarks\n" + rows[1])
    assert done.unscanned == 1


def test_reasons_are_a_table_without_formulas_and_values(tmp_path: Path) -> None:
    content = f"Name,=Remarks\nAnn,x\nBob,card {CARD}\nEve,-card {CARD}\n".encode()
    reasons = tmp_path / "reasons"
    parted(tmp_path, "a.csv", content, reasons=reasons)
    assert list(csv.reader(reasons.read_text(encoding="utf-8").splitlines())) == [
        ["row", "column", "category", "entity", "masked"],
        ["2", "'=Remarks", "payment_card", "PAYMENT_CARD", "**** **** **** 1111"],
        ["3", "'=Remarks", "payment_card", "PAYMENT_CARD", "**** **** **** 1111"],
    ]


def refused(folder: Path, name: str, content: bytes) -> str:
    (folder / name).write_bytes(content)
    with pytest.raises(InputError) as caught:
        split_file(SCANNER, folder / name, folder / "x", folder / "y", folder / "z")
    assert [one.name for one in folder.iterdir()] == [name]
    assert CARD not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.csv", f"Name,by card {CARD}\nAnn,1\n", "the name of a column holds what may not stay; redact it first"),
        ("a.csv", 'Name,Age\nAnn,"1\n2\n', "not all of it was scanned, so nothing was written"),
        ("a.txt", "hello there\n", "is text, which has no records to part"),
        ("a.json", "[{}, 1]", "is json, which has no records to part"),
        ("a.bin", "%PDF-1.7", "is a PDF document"),
    ],
)
def test_what_cannot_be_parted_is_refused(name: str, content: str, why: str, tmp_path: Path) -> None:
    assert why in refused(tmp_path, name, content.encode())


def test_what_changes_meanwhile_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take = vars(split)["take"]

    def then_change(*arguments: Any, **named: Any) -> Any:
        report = take(*arguments, **named)
        (tmp_path / "a.csv").write_bytes(b"Name,Remarks\nAnn,x\n")
        return report

    monkeypatch.setattr(split, "take", then_change)
    assert "is not what it was" in refused(tmp_path, "a.csv", f"Name,Remarks\nAnn,x\nBob,card {CARD}\n".encode())


def test_each_file_is_one_of_its_own(tmp_path: Path) -> None:
    source = tmp_path / "a.csv"
    source.write_text("Name,Age\nAnn,1\n", encoding="utf-8")
    (tmp_path / "there.csv").write_text("dear", encoding="utf-8")
    os.link(source, tmp_path / "same.csv")
    for first, second, why in (
        ("x", "x", "is named twice"),
        ("a.csv", "x", "is the input itself"),
        ("same.csv", "x", "is the input itself"),
        ("there.csv", "x", "is there already"),
        ("x", "none/y", "cannot be written"),
    ):
        with pytest.raises(InputError, match=why):
            split_file(SCANNER, source, tmp_path / first, tmp_path / second)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.csv", "same.csv", "there.csv"]


def test_an_empty_table_and_one_without_rows(tmp_path: Path) -> None:
    for content in (b"", b"Name,Age\n"):
        done, clean, blocked = parted(tmp_path, "a.csv", content)
        assert (done.clean, clean, blocked) == (0, content, content)


ROWS = st.lists(
    st.sampled_from(["Ann,x", "Bob,7", f"Eve,card {CARD}", '"J, ""o""","x\ny"', f'"{CARD}",', ""]), max_size=9
)


@settings(max_examples=40, deadline=None)
@given(ROWS, st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_together_they_hold_each_record_once_in_order(rows: list[str], end: str, is_ended: bool) -> None:
    head = f"Name,Remarks{end}"
    text = head + end.join(rows) + (end if is_ended and rows else "")
    with tempfile.TemporaryDirectory() as folder:
        _, clean, blocked = parted(Path(folder), "a.csv", text.encode())
    records = [row + end for row in rows[:-1]] + [text[len(head) + len(end.join([*rows[:-1], ""])) :]]
    assert clean.decode() == head + "".join(one for one in records if CARD not in one)
    assert blocked.decode() == head + "".join(one for one in records if CARD in one)
