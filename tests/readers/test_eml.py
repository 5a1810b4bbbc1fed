"""E-mails: every place of a message that can hold text is read, whatever encodes it."""

from __future__ import annotations

import base64
import binascii
import random
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_read_samples import CORPUS
from uploads import Found, found_in

from sensitive_scan.limits import Limits

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = sorted(CORPUS.glob("nodemailer_eml/*.eml"))
HEAD = b"From: a@example.com\nTo: b@example.com\nMIME-Version: 1.0\n"


def mail(body: bytes, *fields: str) -> Found:
    return found_in(HEAD + "".join(f"{field}\n" for field in fields).encode() + b"\n" + body, "mail.eml")


def multipart(*parts: bytes, kind: str = "mixed", preamble: bytes = b"", epilogue: bytes = b"") -> bytes:
    head = HEAD + f'Content-Type: multipart/{kind}; boundary="edge"\n\n'.encode() + preamble
    return head + b"".join(b"\n--edge\n" + part for part in parts) + b"\n--edge--\n" + epilogue


def problems(found: Found) -> list[tuple[str, str]]:
    return [(entry.part, entry.reason) for entry in found.unscanned]


def rich() -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Jürgen Müller <jm@example.com>"
    message["To"] = "Zoë <zoe@example.com>, 李 <li@example.com>"
    message["Subject"] = "Passport Nö " + "sehr lang " * 12 + "K1234567"
    message["X-Customer-Note"] = "has diabetes"
    message.set_content("Dear all,\n\nher Aadhaar is below:\n4194 7198 9837\n\nBye\n")
    message.add_attachment("a,b\nname,4111 1111 1111 1111\n", subtype="csv", filename="Kärten.csv")
    message.add_attachment(b"plain bytes of text", maintype="application", subtype="octet-stream", filename="x" * 90)
    inner = EmailMessage()
    inner["Subject"] = "inner subject"
    inner.set_content("inner body")
    message.add_attachment(inner)
    return message


def test_all_places_of_an_ordinary_mail_are_read() -> None:
    found = found_in(rich().as_bytes(policy=SMTP), "mail.eml")
    fields = dict(found.of("headers"))
    assert fields["From"] == "Jürgen Müller <jm@example.com>"
    assert fields["To"] == "Zoë <zoe@example.com>, 李 <li@example.com>"
    assert fields["Subject"].startswith("Passport Nö sehr lang")
    assert fields["Subject"].endswith("K1234567")
    assert fields["X-Customer-Note"] == "has diabetes"
    body = [(cell.row, cell.text) for cell in found.cells if cell.part == "body"]
    assert body == [(0, "Dear all,"), (2, "her Aadhaar is below:\n4194 7198 9837"), (5, "Bye")]
    assert "4111 1111 1111 1111" in [text for _, text in found.of("Kärten.csv")]
    assert found.of("x" * 90) == [("", "plain bytes of text")]
    assert dict(found.of("message.eml!headers"))["Subject"] == "inner subject"
    assert found.of("message.eml!body") == [("", "inner body")]
    assert ("File name", "Kärten.csv") in found.of("part headers")
    assert not found.unscanned


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("base64", base64.encodebytes("Größe K1234567".encode())),
        ("base64", base64.b64encode("Größe K1234567".encode()).rstrip(b"=")),
        ("base64", base64.b64encode("Größe ".encode()) + b"\n" + base64.b64encode(b"K1234567")),
        ("quoted-printable", b"Gr=C3=B6=C3=9Fe K12=\n34567"),
        ("quoted-printable", b"Gr=c3=b6=c3=9fe K12=  \r\n34567"),
        ("8bit", "Größe K1234567".encode()),
        ("BINARY ", "Größe K1234567".encode()),
        ("", "Größe K1234567".encode()),
        ("x-uuencode", b"begin 644 x\n" + binascii.b2a_uu("Größe K1234567".encode()) + b"`\nend\n"),
    ],
)
def test_transfer_encodings(encoding: str, body: bytes) -> None:
    found = mail(body, "Content-Type: text/plain; charset=utf-8", f"Content-Transfer-Encoding: {encoding}")
    assert found.of("body") == [("", "Größe K1234567")]
    assert not found.unscanned


def test_blanks_and_stray_bytes_do_not_shift_base64() -> None:
    data = b"\x0bR3L2\x0c\xdf\x0b\n" + base64.encodebytes(b"K1234567 " * 20).replace(b"K", b"K\xa0", 1)
    assert "K1234567 " * 20 in mail(data, "Content-Transfer-Encoding: base64").text()


def test_fields_that_only_say_how_a_mail_is_written_are_no_text() -> None:
    field = "Content-Type: text/plain; charset=utf-8; x-note=K1234567; name=a.txt"
    found = mail(base64.encodebytes(b"x"), field, "Content-Transfer-Encoding: base64")
    named = [(name, text) for name, text in found.of("headers") if name not in {"From", "To"}]
    assert named == [("File name", "a.txt"), ("Content-Type x-note", "K1234567")]


def test_what_is_not_base64_is_listed_and_read_as_text() -> None:
    body = base64.encodebytes(b"first part") + b"\nThis footer, K1234567, is no base64.\n"
    found = mail(body, "Content-Transfer-Encoding: base64")
    assert found.of("body") == [("", "first part")]
    assert found.of("outside base64") == [("", "This footer, K1234567, is no base64.")]
    assert problems(found) == [("outside base64", "broken")]


def test_an_unknown_transfer_encoding_is_listed_and_read_as_it_stands() -> None:
    found = mail(b"K1234567", "Content-Transfer-Encoding: x-own")
    assert found.of("body") == [("", "K1234567")]
    assert problems(found) == [("body", "unsupported")]


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("iso-8859-1", "Größe „x“ €"),
        ("koi8-r", "паспорт"),
        ("gb2312", "护照號"),
        ("ks_c_5601-1987", "여권"),
        ("iso-2022-jp", "旅券番号"),
        ("Shift_JIS", "旅券番号"),
        ("utf-16", "паспорт K1"),
        ("UTF-7", "Größe"),
        ("windows-1251", "паспорт"),
        ("us-ascii", "Größe"),
        ("utf8", "Größe"),
        ("unknown-8bit", "Größe"),
    ],
)
def test_charsets(charset: str, text: str) -> None:
    real = {"iso-8859-1": "cp1252", "gb2312": "gbk", "us-ascii": "utf-8", "unknown-8bit": "utf-8"}.get(charset, charset)
    data = base64.encodebytes(text.encode(real))
    plain = mail(data, f"Content-Type: text/plain; charset={charset}", "Content-Transfer-Encoding: base64")
    assert plain.of("body") == [("", text)]
    kind = f"Content-Type: text/x-notes; charset={charset}; name=notes.txt"
    attached = mail(data, kind, "Content-Transfer-Encoding: base64")
    assert attached.of("notes.txt") == [("", text)]
    assert not plain.unscanned
    assert not attached.unscanned


def test_a_charset_that_nobody_knows_is_listed() -> None:
    found = mail(b"K1234567", "Content-Type: text/plain; charset=x-klingon")
    assert found.of("body") == [("", "K1234567")]
    assert problems(found) == [("body", "partial")]


def test_bytes_that_are_not_of_the_charset_are_listed() -> None:
    found = mail(b"K1234567 \xff\xfe\n", "Content-Type: text/plain; charset=euc-jp")
    assert "K1234567" in found.text()
    assert problems(found) == [("body", "partial")]


def test_flowed_sentences_are_whole() -> None:
    body = b"Her passport \nnumber is \nK1234567.\n\n> quoted \n> text\n> second\nanswer\n-- \nsign\n"
    found = mail(body, "Content-Type: text/plain; format=flowed")
    texts = [text for _, text in found.of("body")]
    assert texts == ["Her passport number is K1234567.", "quoted text\nsecond", "answer\n-- \nsign"]
    dropped = mail(b"K123 \n4567\n", "Content-Type: text/plain; format=flowed; delsp=yes")
    assert dropped.of("body") == [("", "K1234567")]


def test_a_label_and_its_value_in_a_quotation_are_one_text() -> None:
    assert mail(b"> > Passport No:\n> > K1234567\n").of("body") == [("", "Passport No:\nK1234567")]


def test_a_blank_line_between_a_label_and_its_value_parts_nothing() -> None:
    found = mail(b"Passport No:\n\nK1234567\n\nNext:\n\n\nparagraph\n")
    assert [text for _, text in found.of("body")] == ["Passport No:\n\nK1234567", "Next:\n", "paragraph"]


def test_what_mailboxes_put_before_a_message_is_no_body() -> None:
    found = found_in(b"1234\nSubject: x\nFrom: y\n\nK1234567\n", "x.emlx")
    assert found.of("body") == [("", "K1234567")]


def test_long_paragraphs_come_in_parts_and_nothing_is_lost() -> None:
    lines = [f"line {n} of a long text" for n in range(5000)]
    cells = [cell for cell in mail("\n".join(lines).encode()).cells if cell.part == "body"]
    assert "\n".join(cell.text for cell in cells).split("\n") == lines
    assert all(cell.text.startswith(f"line {cell.row} ") for cell in cells)
    words = " ".join(f"w{n}" for n in range(100_000))
    assert "".join(text for _, text in mail(words.encode()).of("body")) == words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?Q?Gr=C3=B6=C3?= =?utf-8?q?=9Fe_x?=", "Größe x"),
        ("=?utf-8?B?R3LD?=\n =?utf-8?B?tsOfZQ?=", "Größe"),
        ("a =?iso-8859-1*de?q?=F6?= b", "a ö b"),
        ("=?x-klingon?q?abc?= =?utf-8?q?d?=", "abcd"),
        ("=?utf-8?q?broken=ZZ=?=", "broken=ZZ="),
        ("Größe", "Größe"),
        ("=?utf-8?q?no end", "=?utf-8?q?no end"),
        ("x =?utf-8?q?how are you??=", "x how are you?"),
    ],
)
def test_encoded_words(value: str, text: str) -> None:
    assert ("Subject", text) in mail(b"x", f"Subject: {value}").of("headers")


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("attachment; filename*=utf-8''Gr%C3%B6%C3%9Fe.txt", "Größe.txt"),
        ("attachment; filename*0*=utf-8''Gr%C3%B6; filename*1*=%C3%9Fe; filename*2=.txt", "Größe.txt"),
        ('attachment; filename="=?utf-8?q?Gr=C3=B6=C3=9Fe.txt?="', "Größe.txt"),
        ("attachment; filename=plain.txt; size=3", "plain.txt"),
        ("attachment; filename*=klingon''x%FF.txt", "xÿ.txt"),
        ('attachment; filename="a\n b.txt"', "a b.txt"),
    ],
)
def test_names_of_files(disposition: str, name: str) -> None:
    part = b"Content-Type: text/plain\nContent-Disposition: " + disposition.encode() + b"\n\nK1234567\n"
    found = found_in(multipart(part), "mail.eml")
    assert found.of(name) == [("", "K1234567")]
    assert ("File name", name) in found.of("part headers")


def test_text_around_the_parts_and_between_is_read() -> None:
    data = multipart(b"\nbody", b"\n", preamble=b"before K1", epilogue=b"after K2\n")
    found = found_in(data, "mail.eml")
    assert found.of("preamble") == [("", "before K1")]
    assert found.of("body") == [("", "body")]
    assert found.of("epilogue") == [("", "after K2")]


def test_html_comes_in_the_charset_of_the_message(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, bytes]] = []

    def read(kind: str, upload: object) -> object:
        seen.append((kind, upload.file.read()))  # type: ignore[attr-defined]
        return iter(())

    monkeypatch.setattr("sensitive_scan.readers.dispatch.read_as", read)
    part = b"Content-Type: text/html; charset=koi8-r\n\n<p>" + "паспорт".encode("koi8-r") + b"</p>"
    upload_parts = list(_parts_of(multipart(part)))
    assert upload_parts
    assert seen == [("html", "\ufeff<p>паспорт</p>".encode())]


def _parts_of(data: bytes) -> list[object]:
    from uploads import upload_of

    from sensitive_scan.readers.messages import eml

    return list(eml.parts(upload_of(data, "mail.eml")))


def test_files_uuencoded_in_a_text_are_read() -> None:
    file = b"".join(binascii.b2a_uu(b"K1234567 in a file, line after line\n") for _ in range(3))
    after = b"`\nend\nand K7654321 follows\nbegin 644 words\nof it\n"
    found = mail(b"see below\n\nbegin 644 note.txt\n" + file + after)
    assert found.of("note.txt")[0] == ("", "K1234567 in a file, line after line")
    assert [text for _, text in found.of("body")] == ["see below", "and K7654321 follows\nbegin 644 words\nof it"]


def test_delivery_reports_are_fields() -> None:
    text = b"Reporting-MTA: dns; x\n\nAction: failed\nDiagnostic-Code: K1\n 234567\n"
    report = b"Content-Type: message/delivery-status\n\n" + text
    found = found_in(multipart(report, kind="report"), "mail.eml")
    cells = [(cell.row, cell.name, cell.text) for cell in found.cells if cell.part == "delivery status"]
    assert cells == [
        (0, "Reporting-MTA", "dns; x"),
        (1, "Action", "failed"),
        (1, "Diagnostic-Code", "K1 234567"),
    ]


def test_messages_of_a_digest_are_read() -> None:
    found = found_in(multipart(b"\nSubject: one\n\ntext one", b"\nSubject: two\n\ntext two", kind="digest"), "mail.eml")
    assert found.of("message.eml!body") == [("", "text one")]
    assert found.of("message 2.eml!headers") == [("Subject", "two")]


def test_encrypted_parts_are_listed() -> None:
    version = b"Content-Type: application/pgp-encrypted\n\nVersion: 1\n"
    armor = b'Content-Type: application/octet-stream; name="encrypted.asc"\n\n-----BEGIN PGP MESSAGE-----\nabc\n'
    found = found_in(multipart(version, armor, kind="encrypted"), "mail.eml")
    assert problems(found) == [("encrypted.asc", "encrypted")]
    kind = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m"
    assert problems(mail(b"MIIB", kind, "Content-Transfer-Encoding: base64")) == [("smime.p7m", "encrypted")]
    unsaid = base64.encodebytes(bytes.fromhex("3080 0609 2a864886f70d010703 a080 3080 0201 00"))
    kind = "Content-Type: application/x-pkcs7-mime; name=smime.p7m"
    assert problems(mail(unsaid, kind, "Content-Transfer-Encoding: base64")) == [("smime.p7m", "encrypted")]
    inline = mail(b"hello\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n")
    assert problems(inline) == [("body", "encrypted")]


def _der(tag: int, value: bytes) -> bytes:
    size = len(value)
    length = bytes((size,)) if size < 0x80 else b"\x82" + size.to_bytes(2, "big")
    return bytes((tag,)) + length + value


@pytest.mark.parametrize("is_constructed", [False, True])
def test_what_is_signed_is_read(is_constructed: bool) -> None:
    inner = b"Content-Type: text/plain\n\n" + b"K1234567 is signed\n" * 20
    octets = _der(0x04, inner)
    if is_constructed:
        octets = b"\x24\x80" + _der(0x04, inner[:100]) + _der(0x04, inner[100:]) + b"\0\0"
    content = _der(0x30, bytes.fromhex("06092a864886f70d010701") + _der(0xA0, octets))
    signed = bytes.fromhex("06092a864886f70d010702") + _der(0xA0, _der(0x30, _der(0x02, b"\1") + content))
    data = base64.encodebytes(_der(0x30, signed + b""))
    found = mail(data, "Content-Type: application/pkcs7-mime; name=smime.p7m", "Content-Transfer-Encoding: base64")
    assert found.of("smime.p7m!body")[0][1].startswith("K1234567 is signed\nK1234567 is signed")
    assert not found.unscanned


def test_what_is_readable_in_a_signature_is_read() -> None:
    signature = b"\x30\x82\x01" + b"Jane Doe, K1234567" + bytes(range(20))
    part = b"Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\n"
    found = found_in(multipart(b"\nsigned", part + base64.encodebytes(signature), kind="signed"), "mail.eml")
    assert found.of("body") == [("", "signed")]
    assert found.of("smime.p7s") == [("", "Jane Doe, K1234567")]
    assert not found.unscanned


def test_a_signed_part_that_ends_too_early_is_listed() -> None:
    octets = b"\x04\x82\x10\x00" + b"Content-Type: text/plain\n\nK1234567"
    data = bytes.fromhex("3080 06092a864886f70d010702 a080 3080 020101 3080 06092a864886f70d010701 a080") + octets
    field = "Content-Type: application/pkcs7-mime; name=smime.p7m"
    found = mail(base64.encodebytes(data), field, "Content-Transfer-Encoding: base64")
    assert problems(found) == [("smime.p7m", "broken")]
    assert found.of("smime.p7m!body") == [("", "K1234567")]


def test_outlooks_own_attachment_is_listed() -> None:
    part = b"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n"
    assert problems(found_in(multipart(part, b"\nnext"), "mail.eml")) == [("winmail.dat", "unsupported")]


def test_a_multipart_without_boundary_is_understood() -> None:
    data = HEAD + b"Content-Type: multipart/mixed\n\n--own\n\nfirst\n--own\n\nsecond\n--own--\n"
    found = found_in(data, "mail.eml")
    assert [found.of("body"), found.of("body 2")] == [[("", "first")], [("", "second")]]
    assert not found.unscanned


ATTACHED = b"Content-Type: text/plain; name=a.txt\nContent-Transfer-Encoding: base64\n\nSzEyMzQ1Njc=\n"


@pytest.mark.parametrize(
    "field",
    [
        b'boundary=" edge"',
        b"boundary=other",
        b"boundary=other; boundary=edge",
        b"boundary*0=ed; boundary*1=ge",
        b"boundary*0*=us-ascii''%65dge",
        b'boundary="\\edge"',
        b"boundary=other\nContent-Type: multipart/mixed; boundary=edge",
        b"boundary=edge\n \nX-More: y",
        b"\n boundary=edge",
        b"x\n \nContent-Type: multipart/mixed; boundary=edge",
    ],
    ids=range(10),
)
def test_attachments_are_found_whatever_is_wrong_with_the_boundary(field: bytes) -> None:
    data = HEAD + b"Content-Type: multipart/mixed; " + field + b"\n\npreamble\n--edge\n" + ATTACHED + b"--edge--\n"
    assert found_in(data, "mail.eml").of("a.txt") == [("", "K1234567")]


def test_boundaries_that_begin_alike_are_told_apart() -> None:
    inner = b"Content-Type: multipart/mixed; boundary=edge_2\n\n--edge_2\n" + ATTACHED + b"--edge_2\n\nK2\n--edge_2--\n"
    found = found_in(multipart(inner, b"\n--edge-- more\nK3"), "mail.eml")
    assert found.of("a.txt") == [("", "K1234567")]
    assert found.of("body") == [("", "K2")]
    assert found.of("body 2") == [("", "--edge-- more\nK3")]
    assert not found.unscanned


def test_a_mail_that_was_cut_off_is_listed() -> None:
    found = found_in(multipart(b"\nfirst", b"\nsecond").replace(b"--edge--\n", b""), "mail.eml")
    assert found.of("body 2") == [("", "second")]
    assert problems(found) == [("", "broken")]


def test_lines_that_are_no_header_do_not_hide_the_parts() -> None:
    data = multipart(b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"K1234567"))
    assert found_in(data.replace(b"MIME", b"no header K9\nMIME"), "mail.eml").of("body") == [("", "K1234567")]
    assert "K9" in found_in(data.replace(b"MIME", b"no header K9\nMIME"), "mail.eml").text()


def test_wide_characters_and_byte_order_marks() -> None:
    text = "Subject: паспорт\nFrom: x\nTo: y\n\nK1234567\n"
    for codec in ("utf-16", "utf-8-sig", "utf-16-le"):
        found = found_in(text.encode(codec), "mail.eml")
        assert found.of("body") == [("", "K1234567")]
        assert ("Subject", "паспорт") in found.of("headers")


def test_multiparts_nested_too_deeply_are_listed_and_read_as_text() -> None:
    depth = 2000
    heads = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    found = found_in(HEAD + heads + b"\nK1234567\n", "mail.eml")
    assert "K1234567" in found.text()
    assert ("nested parts", "limit") in problems(found)


def test_messages_in_messages_end_at_the_limit() -> None:
    data = b"K1234567\n"
    for _ in range(20):
        data = HEAD + b"Content-Type: message/rfc822\n\n" + data
    assert "limit" in [reason for _, reason in problems(found_in(data, "mail.eml"))]


def test_the_number_of_parts_is_limited() -> None:
    found = found_in(multipart(*[b"\nx"] * 200_000), "mail.eml", Limits(members=1000))
    assert problems(found) == [("", "limit")]


@pytest.mark.parametrize(
    "data",
    [
        b"A: x\n" * 300_000,
        b"Subject: " + b"=?a?q?" * 300_000,
        b"Content-Type: x/y; " + b'a="' + b";" * 1_000_000,
        b"Subject: x\n" + b" fold\n" * 500_000,
        b"Subject: x" * 500_000,
        b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--" * 2_000_000,
        b"Content-Transfer-Encoding: base64\n\n" + b"=" * 3_000_000,
        b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * 3_000_000,
        b"\n" + b"> " * 1_500_000,
        b"\nbegin 644 x\n" + b"begin 644 x\n" * 100_000,
    ],
    ids=range(10),
)
def test_hostile_mails_are_read_in_time(data: bytes) -> None:
    found_in(HEAD + data, "mail.eml")


@pytest.mark.skipif(not SAMPLES, reason="the sample files are not there")
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_sample_mails(path: Path) -> None:
    found = found_in(path.read_bytes(), path.name)
    assert found.cells
    assert not [entry for entry in found.unscanned if not entry.part]


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_damaged_mails_never_raise(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    data = bytearray(rich().as_bytes())
    for _ in range(rng.randrange(1, 30)):
        at = rng.randrange(len(data))
        data[at : at + rng.randrange(4)] = rng.randbytes(rng.randrange(4))
    found_in(bytes(data[: rng.randrange(len(data))]), "mail.eml")
