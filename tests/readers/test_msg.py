"""Outlook messages: all properties that hold text, texts in every form, and what is attached."""

from __future__ import annotations

import random
import struct
import zlib

import pytest
from compound_file import Texts, Tree, compound, named, properties
from hypothesis import given, settings
from hypothesis import strategies as st
from uploads import found_in, upload_of

from sensitive_scan.limits import Limits
from sensitive_scan.readers.dispatch import kind_of
from sensitive_scan.readers.messages.lzfu import CompressedRtf
from sensitive_scan.readers.refusal import RefusedError

MESSAGE_CODE_PAGE, INTERNET_CODE_PAGE = 0x3FFD0003, 0x3FDE0003
EXAMPLE = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
"""Example 1 of [MS-OXRTFCP] section 3.1."""
EXAMPLE_TEXT = b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def code_pages(page: int) -> dict[int, bytes]:
    return {MESSAGE_CODE_PAGE: struct.pack("<I", page), INTERNET_CODE_PAGE: struct.pack("<I", page)}


def stored(text: bytes) -> bytes:
    return struct.pack("<II4sI", len(text) + 12, len(text), b"MELA", 0) + text


def compressed(text: bytes) -> bytes:
    """Literals only, and references to what stands 4 before where they fit."""
    tokens: list[tuple[bool, bytes]] = []
    at = 0
    while at < len(text):
        run = 0
        while at >= 4 and run < 17 and at + run < len(text) and text[at + run] == text[at + run - 4]:
            run += 1
        if run > 2:
            place = (207 + at - 4) % 4096
            tokens.append((True, struct.pack(">H", place << 4 | run - 2)))
            at += run
        else:
            tokens.append((False, text[at : at + 1]))
            at += 1
    tokens.append((True, struct.pack(">H", (207 + len(text)) % 4096 << 4)))
    data = b""
    for start in range(0, len(tokens), 8):
        group = tokens[start : start + 8]
        data += bytes((sum(is_reference << bit for bit, (is_reference, _) in enumerate(group)),))
        data += b"".join(token for _, token in group)
    checksum = zlib.crc32(data, 0xFFFFFFFF) ^ 0xFFFFFFFF
    return struct.pack("<II4sI", len(data) + 12, len(text), b"LZFu", checksum) + data


def message(texts: Texts, more: Tree, codec: str = "", page: int = 0) -> Tree:
    return {**properties(texts, codec, code_pages(page) if page else {}, 32), **more}


def attachment(name: str, data: bytes) -> Tree:
    return properties({0x3707: name, 0x3701: data})


def rich() -> Tree:
    inner: Tree = properties({0x0037: "inner", 0x1000: "inner body K3"}, head=24)
    inner["__attach_version1.0_#00000000"] = attachment("deep.txt", b"deep K4")
    embedded: Tree = {**properties({0x3001: "A message"}), "__substg1.0_3701000D": inner}
    parts: Tree = {
        "__recip_version1.0_#00000000": properties({0x3001: "Zoë", 0x39FE: "zoe@example.com"}),
        "__recip_version1.0_#00000001": properties({0x3001: "李"}),
        "__attach_version1.0_#00000000": attachment("note.txt", b"attached K1234567 " * 500),
        "__attach_version1.0_#00000001": embedded,
        "__attach_version1.0_#00000002": attachment("small.csv", b"a,b\nname,4111 1111 1111 1111\n"),
    }
    texts: Texts = {
        0x0037: "Passport Nö K1234567",
        0x0C1A: "Jürgen Müller",
        0x007D: "Received: by x\r\nX-Note: has\r\n diabetes\r\nSubject: =?utf-8?q?Gr=C3=B6=C3=9Fe?=\r\n\r\n",
        0x1000: "Dear all,\r\n\r\nher Aadhaar is below:\r\n4194 7198 9837\r\n" + "long text " * 1000,
        0x1013: "<html><body>паспорт</body></html>".encode("cp1251"),
        0x1009: compressed(b"{\\rtf1 hello K5}"),
        0x3A07: "K7654321",
        0x8000: "K1111111",
        0x8001: "At home",
    }
    return {**properties(texts, "", code_pages(1251), 32), **named(["Passport No", 0x8208, "Number"]), **parts}


def test_all_places_of_a_message_are_read() -> None:
    found = found_in(compound(rich()), "x.msg")
    fields = dict(found.of("message"))
    assert fields["Subject"] == "Passport Nö K1234567"
    assert fields["From"] == "Jürgen Müller"
    assert fields["Government ID number"] == "K7654321"
    assert fields["Passport No"] == "K1111111"
    assert fields["Location"] == "At home"
    assert found.of("headers") == [("Received", "by x"), ("X-Note", "has diabetes"), ("Subject", "Größe")]
    body = [(cell.row, cell.text) for cell in found.cells if cell.part == "body"]
    assert body[:2] == [(0, "Dear all,"), (2, "her Aadhaar is below:\n4194 7198 9837\n" + "long text " * 1000)]
    recipients = [(cell.row, cell.name, cell.text) for cell in found.cells if cell.part == "recipients"]
    assert recipients == [(0, "Name", "Zoë"), (0, "E-mail", "zoe@example.com"), (1, "Name", "李")]
    assert found.of("note.txt") == [("", "attached K1234567 " * 500)]
    assert "4111 1111 1111 1111" in [text for _, text in found.of("small.csv")]
    assert dict(found.of("A message!message"))["Subject"] == "inner"
    assert found.of("A message!body") == [("", "inner body K3")]
    assert found.of("A message!deep.txt") == [("", "deep K4")]
    assert ("File name", "note.txt") in found.of("attachments")


@pytest.mark.parametrize(
    ("codec", "page", "text"),
    [
        ("cp1252", 1252, "Größe €"),
        ("cp1251", 1251, "паспорт"),
        ("cp932", 932, "旅券番号"),
        ("gb18030", 936, "护照"),
        ("koi8-r", 20866, "паспорт"),
        ("iso8859-2", 28592, "Łódź"),
        ("utf-8", 65001, "паспорт 护照"),
        ("cp949", 949, "여권"),
        ("utf-8", 0, "паспорт"),
        ("cp1252", 0, "Größe"),
        ("cp1252", 99999, "Größe"),
        ("cp1252", 1200, "Größe"),
    ],
)
def test_code_pages(codec: str, page: int, text: str) -> None:
    more: Tree = {"__attach_version1.0_#00000000": properties({0x3704: f"{text}.txt", 0x3701: b"K1234567"}, codec)}
    data = message({0x0037: text, 0x1000: f"{text} in the body"}, more, codec, page)
    found = found_in(compound(data), "x.msg")
    assert dict(found.of("message"))["Subject"] == text
    assert found.of("body") == [("", f"{text} in the body")]
    assert found.of(f"{text}.txt") == [("", "K1234567")]


def test_html_and_rtf_are_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, tuple[str, bytes]] = {}

    def read(kind: str, upload: object) -> object:
        seen[upload.name] = (kind, upload.file.read())  # type: ignore[attr-defined]
        return iter(())

    monkeypatch.setattr("sensitive_scan.readers.dispatch.read_as", read)
    from sensitive_scan.readers.messages import msg

    unscanned = list(msg.parts(upload_of(compound(rich()), "x.msg")))
    assert unscanned
    assert seen["body.html"] == ("html", "\ufeff<html><body>паспорт</body></html>".encode())
    assert seen["body.rtf"] == ("rtf", b"{\\rtf1 hello K5}")


def test_numbers_and_dates_of_people() -> None:
    ticks = (123 * 365 * 24 * 3600) * 10**7
    fixed = {
        0x80020003: struct.pack("<i", 123456789),
        0x80000014: struct.pack("<q", 4111111111111111),
        0x80010005: struct.pack("<d", 1234.5),
        0x3A420040: struct.pack("<q", ticks),
        0x00360003: struct.pack("<i", 7),
    }
    data = {**properties({0x0037: "x"}, "", fixed, 32), **named(["Card", "Income", "Account"])}
    fields = dict(found_in(compound(data), "x.msg").of("message"))
    assert fields == {
        "Subject": "x",
        "Account": "123456789",
        "Card": "4111111111111111",
        "Income": "1234.5",
        "Birthday": "1723-12-03 00:00",
    }


def test_compressed_rtf() -> None:
    from io import BytesIO

    rtf = CompressedRtf(BytesIO(EXAMPLE))
    assert b"".join(rtf.pieces()) == EXAMPLE_TEXT
    assert not rtf.is_damaged
    long = bytes(random.Random(1).choices(b"ab{}", k=300_000))  # noqa: S311 - nothing secret
    for text in (b"", b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}", long):
        for made in (compressed(text), stored(text)):
            rtf = CompressedRtf(BytesIO(made))
            assert b"".join(rtf.pieces()) == text
            assert not rtf.is_damaged
    damaged = bytearray(compressed(b"some text of some length, K1234567"))
    damaged[30] ^= 1
    rtf = CompressedRtf(BytesIO(bytes(damaged)))
    assert len(b"".join(rtf.pieces()))
    assert rtf.is_damaged


def test_damaged_rtf_is_listed_and_the_rest_is_read() -> None:
    data = message({0x0037: "x", 0x1009: b"LZ"}, {"__attach_version1.0_#00000000": attachment("a.txt", b"K1")})
    found = found_in(compound(data), "x.msg")
    assert [(entry.part, entry.reason) for entry in found.unscanned] == [("body.rtf", "broken")]
    assert found.of("a.txt") == [("", "K1")]


def test_what_cannot_be_read_is_listed() -> None:
    data = message(
        {0x0037: "x"},
        {
            "__attach_version1.0_#00000000": properties({0x3707: "far.txt"}),
            "__attach_version1.0_#00000001": {**properties({0x3707: "o"}), "__substg1.0_3701000D": {"x": b"1"}},
            "__attach_version1.0_#00000002": attachment("message.rpmsg", b"x"),
            "__attach_version1.0_#00000003": {
                **properties({0x3707: "in.txt"}),
                "__substg1.0_3701000D": {"Package": b"in an object K1"},
            },
        },
    )
    found = found_in(compound(data), "x.msg")
    listed = [(entry.part, entry.reason) for entry in found.unscanned]
    assert listed == [("far.txt", "unsupported"), ("o", "unsupported"), ("message.rpmsg", "encrypted")]
    assert found.of("in.txt") == [("", "in an object K1")]


def test_a_signed_message_is_read() -> None:
    signed = b'Content-Type: multipart/signed; boundary="e"\r\n\r\n--e\r\n\r\nK1234567\r\n--e--\r\n'
    data = message({0x0037: "x"}, {"__attach_version1.0_#00000000": attachment("smime.p7m", signed)})
    assert found_in(compound(data), "x.msg").of("smime.p7m!body") == [("", "K1234567")]


def test_messages_in_messages_end_at_the_limit() -> None:
    inner: Tree = properties({0x0037: "innermost"}, head=24)
    for _ in range(10):
        outer: Tree = {**properties({0x3001: "m"}), "__substg1.0_3701000D": inner}
        inner = {**properties({0x0037: "outer"}, head=24), "__attach_version1.0_#00000000": outer}
    found = found_in(compound(message({0x0037: "x"}, {"__attach_version1.0_#00000000": outer})), "x.msg")
    assert [entry.reason for entry in found.unscanned] == ["limit"]
    assert "innermost" not in found.text()
    assert found.text().count("outer") == 5


def test_the_number_of_attachments_is_limited() -> None:
    many: Tree = {f"__attach_version1.0_#{n:08X}": attachment(f"{n}.txt", b"x") for n in range(300)}
    found = found_in(compound(message({0x0037: "x"}, many)), "x.msg", Limits(members=100))
    assert [entry.reason for entry in found.unscanned] == ["limit"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Workbook", "xls"), ("BOOK", "xls"), ("WordDocument", "doc"), ("PowerPoint Document", "ppt"), ("x", "ole")],
)
def test_kinds_of_compound_files(name: str, kind: str) -> None:
    assert kind_of(upload_of(compound({name: b"x", "other": {"WordDocument": b""}}), "file")) == kind


def test_encrypted_and_damaged_compound_files_are_refused() -> None:
    for name in ("EncryptedPackage", "EncryptionInfo"):
        found = found_in(compound({name: b"x", "Workbook": b"x"}), "x.xlsx")
        assert [entry.reason for entry in found.unscanned] == ["encrypted"]
    with pytest.raises(RefusedError) as refusal:
        kind_of(upload_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "x.xls"))
    assert refusal.value.entry.reason == "broken"


def test_a_message_that_was_cut_off_is_listed() -> None:
    data = compound(rich())
    for size in range(8, len(data), 1999):
        assert found_in(data[:size], "x.msg").unscanned


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_damaged_messages_never_raise(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    data = bytearray(compound(rich()))
    for _ in range(rng.randrange(1, 30)):
        at = rng.randrange(len(data))
        some = rng.randbytes(rng.randrange(1, 5))
        data[at : at + len(some)] = some
    found_in(bytes(data[: rng.randrange(len(data) // 2, len(data))]), "x.msg")
