"""vCards and calendars: records with readable names, whatever version wrote them."""

from __future__ import annotations

import base64
import random

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from uploads import Found, found_in

from sensitive_scan.readers.messages.cards import MAX_LINE_BYTES


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode()


def pairs(found: Found, row: int = 0) -> list[tuple[str, str]]:
    return [(cell.name, cell.text) for cell in found.cells if cell.row == row and cell.name != "VERSION"]


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("NOTE:has diabetes\\, type 2\\nand more", ("NOTE", "has diabetes, type 2\nand more")),
        ("N:Müller;Jürgen;Karl,Otto;Dr.;", ("N", "Müller Jürgen Karl Otto Dr.")),
        ("ADR;TYPE=home:;;1 Main\\; St;Town;;12345;US", ("ADR home", "1 Main; St Town 12345 US")),
        ("TEL;TYPE=CELL,VOICE:+1 202 555 0100", ("TEL cell", "+1 202 555 0100")),
        ("TEL;HOME;VOICE:+1", ("TEL home", "+1")),
        ('TEL;TYPE="voice,work":+1', ("TEL work", "+1")),
        ("TEL;TYPE=X-Passport:K1234567", ("TEL Passport", "K1234567")),
        ("X-PASSPORT-NO:K1234567", ("Passport No", "K1234567")),
        ("x-passport:K1234567", ("Passport", "K1234567")),
        ("CATEGORIES:a,b\\,c", ("CATEGORIES", "a, b,c")),
        ("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=F6=DFe=\r\n K12=\r\n34567", ("NOTE", "Größe K1234567")),
        ("NOTE;QUOTED-PRINTABLE;CHARSET=UTF-8:=\r\nGr=C3=B6=C3=9Fe", ("NOTE", "Größe")),
        ("NOTE;QUOTED-PRINTABLE:=41=\r\n =42=\r\n =43", ("NOTE", "ABC")),
        ("NOTE;QUOTED-PRINTABLE:Gr=C3=\r\n =B6=C3=9Fe", ("NOTE", "Größe")),
        ("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=57=20=\r\n=45=50;;;", ("N", "W EP")),
        ("NOTE:K123\r\n 4567", ("NOTE", "K1234567")),
        ("NOTE:K123\r\n\t4567", ("NOTE", "K1234567")),
        ("NOTE:first\r\nsecond that is not folded", ("NOTE", "first\nsecond that is not folded")),
        ('TEL;X-SAID="K1234567":x', ("TEL X-SAID", "K1234567")),
        ("NOTE : K1", ("NOTE", "K1")),
        ("RELATED;VALUE=text:K1", ("RELATED", "K1")),
    ],
)
def test_properties(line: str, pair: tuple[str, str]) -> None:
    found = found_in(card("FN:x", line), "x.vcf")
    assert pair in pairs(found)
    assert ("FN", "x") in pairs(found)
    assert not found.unscanned


def test_labels_of_groups_are_names() -> None:
    lines = ["item1.X-CUSTOM:K1234567", "item1.X-ABLabel:Passport No", "item2.TEL:+1", "item2.X-ABLabel:_$!<Office>!$_"]
    found = pairs(found_in(card(*lines), "x.vcf"))
    assert ("Passport No", "K1234567") in found
    assert ("TEL Office", "+1") in found
    assert ("Label", "Passport No") in found


def test_version_2_1_keeps_the_blank_at_a_fold() -> None:
    assert ("NOTE", "two words") in pairs(found_in(card("NOTE:two\r\n words", version="2.1"), "x.vcf"))


def test_cards_are_rows_and_an_agent_is_a_card() -> None:
    agent = ["AGENT:", "BEGIN:VCARD", "VERSION:2.1", "NOTE:K2", "END:VCARD"]
    inline = "AGENT:BEGIN:VCARD\\nVERSION:3.0\\nNOTE:K4\\nEND:VCARD"
    data = card("NOTE:K0") + card("NOTE:K1", *agent, "TEL:1", version="2.1") + card("NOTE:K3", inline)
    found = found_in(data, "x.vcf")
    notes = [(cell.part, cell.row, cell.text) for cell in found.cells if cell.name == "NOTE"]
    assert sorted(notes) == [("", 0, "K0"), ("", 1, "K1"), ("", 2, "K2"), ("", 3, "K3"), ("agent.vcf", 0, "K4")]
    assert ("TEL", "1") in pairs(found, 1)


@pytest.mark.parametrize(
    "line",
    [
        "PHOTO;ENCODING=b;TYPE=JPEG:{}",
        "PHOTO;BASE64:\r\n {}\r\n",
        "PHOTO:data:text/plain;base64,{}",
        "PHOTO;ENCODING=BASE64:\r\n{}",
    ],
)
def test_files_in_cards_are_read(line: str) -> None:
    found = found_in(card(line.format(base64.b64encode(b"K1234567 in a file").decode()), "NOTE:x"), "x.vcf")
    assert found.of("photo") == [("", "K1234567 in a file")]
    assert ("NOTE", "x") in pairs(found)


def test_a_file_that_is_none_is_read_as_text() -> None:
    found = found_in(card("PHOTO;ENCODING=b:this is, as you see, no base64; K1234567!"), "x.vcf")
    assert ("PHOTO", "this is, as you see, no base64; K1234567!") in pairs(found)


def test_cards_of_a_library_are_read() -> None:
    made = vobject.vCard()
    made.add("n").value = vobject.vcard.Name(family="Müller", given="Jürgen")
    made.add("fn").value = "Jürgen Müller"
    made.add("note").value = "has; diabetes, " + "and a very long history " * 20 + "\nK1234567"
    found = found_in(made.serialize().encode(), "x.vcf")
    assert ("NOTE", made.note.value) in pairs(found)
    assert ("N", "Müller Jürgen") in pairs(found)


def test_calendars_of_a_library_are_read() -> None:
    calendar = icalendar.Calendar()
    event = icalendar.Event()
    event.add("summary", "Visit, K1234567")
    event.add("description", "line one\nline two " + "long " * 50)
    event.add("attendee", "mailto:jane@example.com", parameters={"CN": "Jane; Doe"})
    alarm = icalendar.Alarm()
    alarm.add("description", "take insulin")
    event.add_component(alarm)
    calendar.add_component(event)
    todo = icalendar.Todo()
    todo.add("summary", "call")
    calendar.add_component(todo)
    found = found_in(calendar.to_ical(), "x.ics")
    assert ("SUMMARY", "Visit, K1234567") in pairs(found, 1)
    assert ("DESCRIPTION", ("line one\nline two " + "long " * 50).strip()) in pairs(found, 1)
    assert ("ATTENDEE CN", "Jane; Doe") in pairs(found, 1)
    assert ("DESCRIPTION", "take insulin") in pairs(found, 2)
    assert ("SUMMARY", "call") in pairs(found, 3)
    assert not found.unscanned


def test_encodings_of_the_file() -> None:
    for codec in ("utf-16", "utf-8-sig", "cp1252"):
        data = card("NOTE;CHARSET=UTF-8:Größe" if codec == "utf-16" else "NOTE:Größe").decode().encode(codec)
        assert ("NOTE", "Größe") in pairs(found_in(data, "x.vcf"))
    japanese = card("NOTE;CHARSET=SHIFT_JIS:旅券番号").decode().encode("shift_jis")
    assert ("NOTE", "旅券番号") in pairs(found_in(japanese, "x.vcf"))
    named = card("NOTE:паспорт").decode().encode("koi8-r")
    assert ("NOTE", "паспорт") in pairs(found_in(named, "x.vcf", encoding="koi8-r"))


def test_lines_without_a_record_are_read() -> None:
    found = found_in(b"K1234567 in no card\n" + card("NOTE:x") + b"TEL:K2\n", "x.vcf")
    assert "K1234567 in no card" in found.text()
    assert ("TEL", "K2") in [(cell.name, cell.text) for cell in found.cells]


def test_a_file_that_was_cut_off_is_listed() -> None:
    found = found_in(card("NOTE:K1")[:-11], "x.vcf")
    assert ("NOTE", "K1") in pairs(found)
    assert [entry.reason for entry in found.unscanned] == ["broken"]


def test_a_line_without_end_is_read_in_pieces_and_listed() -> None:
    found = found_in(card("NOTE:" + "words " * (MAX_LINE_BYTES // 5), "TEL:K1"), "x.vcf")
    assert ("TEL", "K1") in [(cell.name, cell.text) for cell in found.cells]
    assert found.unscanned


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCARD\n" * 100_000,
        b"BEGIN:VCARD\n" + b"x\n" * 200_000,
        b"BEGIN:VCARD\nX" + b";" * 3_000_000,
        b"BEGIN:VCARD\n" + b'X;A="' * 300_000,
        b"BEGIN:VCARD\nN:" + b"\\" * 3_000_000,
        b"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + b"=\n" * 1_000_000,
        b"BEGIN:VCARD\nPHOTO;BASE64:" + b"A\n" * 1_000_000,
        b"BEGIN:VCARD\n" + b"A:1\n" * 100_000,
        b"BEGIN:VCARD\n" + b"".join(b"X-%d:1\n" % n for n in range(100_000)),
        b"BEGIN:VCARD\nNOTE:x\n" + b" \n" * 1_000_000,
    ],
    ids=range(10),
)
def test_hostile_cards_are_read_in_time(data: bytes) -> None:
    found_in(data, "x.vcf")


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_damaged_cards_never_raise(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    photo = "PHOTO;ENCODING=b:" + base64.b64encode(bytes(range(256))).decode()
    quoted = "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:a=C3=B6=\r\nb"
    data = bytearray(card("N:a;b;c", quoted, photo, "item1.TEL;TYPE=home:1", "item1.X-ABLabel:x") * 2)
    for _ in range(rng.randrange(1, 30)):
        at = rng.randrange(len(data))
        data[at : at + rng.randrange(4)] = rng.randbytes(rng.randrange(4))
    found_in(bytes(data[: rng.randrange(len(data))]), "x.vcf")
