"""Pictures: what is written in their files and on them; hostile sizes are refused before anything is decoded."""

from __future__ import annotations

import io
import struct
import sys
import zlib
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from uploads import Found, found_in

from sensitive_scan.limits import Limits
from sensitive_scan.readers.images import ocr
from sensitive_scan.readers.images.barcodes import licence

Image = pytest.importorskip("PIL.Image")

from PIL import ImageDraw, ImageFont, PngImagePlugin  # noqa: E402 - skipped above where it is not there

CARD = "4111 1111 1111 1111"
PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
LICENCE = (
    "@\n\x1e\rANSI 636026080102DL00410288ZA03290015DLDAQD12345678\nDCSSAMPLE\nDACMICHAEL\n"
    "DBB01311970\nDAG123 MAIN ST\nDDEN\r"
)
reads = pytest.mark.skipif(not ocr.is_installed(), reason="the recognition of characters is not installed")


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is recognised, so that tests of all else are fast."""
    monkeypatch.setattr(ocr, "is_installed", lambda: True)
    monkeypatch.setattr(ocr, "read_lines", lambda _: [])


def drawn(*lines: str, mode: str = "RGB", size: int = 30) -> Any:
    picture = Image.new(mode, (960, 60 + 60 * len(lines)), "white")
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(size=size)
    for number, line in enumerate(lines):
        pen.text((40, 30 + 60 * number), line, fill="black", font=font)
    return picture


def saved(picture: Any, kind: str, **options: Any) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def exif() -> Any:
    tags = Image.Exif()
    tags[0x010E] = "photo of Anna"
    tags[0x9C9C] = "comment of Windows".encode("utf-16-le")
    tags.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0comment of the user"
    place = tags.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "S", (52.0, 31.0, 12.0), "E", (13.0, 24.0, 18.0)
    return tags


@pytest.mark.usefixtures("blind")
@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "PNG", "TIFF"])
def test_exif_is_read(kind: str) -> None:
    found = found_in(saved(Image.new("RGB", (40, 40)), kind, exif=exif()), "a")
    expected = {("ImageDescription", "photo of Anna"), ("XPComment", "comment of Windows")}
    if kind != "TIFF":  # Pillow writes no further directories into it
        expected |= {("UserComment", "comment of the user"), ("GPS position", "-52.520000, 13.405000")}
    assert expected <= set(found.of("metadata"))
    assert not found.unscanned


@pytest.mark.usefixtures("blind")
def test_comments_and_text_chunks_are_read() -> None:
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Comment", f"card {CARD}")
    chunks.add_text("Packed", "packed text", zip=True)
    chunks.add_itxt("Author", "Anna Schmidt")
    picture = Image.new("L", (20, 20))
    assert set(found_in(saved(picture, "PNG", pnginfo=chunks), "a").of("metadata")) == {
        ("Comment", f"card {CARD}"),
        ("Packed", "packed text"),
        ("Author", "Anna Schmidt"),
    }
    for kind in ("JPEG", "GIF"):
        found = found_in(saved(picture, kind, comment=f"card {CARD}".encode()), "a")
        assert ("comment", f"card {CARD}") in found.of("metadata")


@pytest.mark.usefixtures("blind")
def test_text_behind_a_pngs_picture_is_read() -> None:
    chunk = b"tEXt" + b"Comment\0" + CARD.encode()
    late = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    data = saved(Image.new("L", (20, 20)), "PNG")
    assert ("Comment", CARD) in found_in(data[:-12] + late + data[-12:], "a").of("metadata")


@pytest.mark.usefixtures("blind")
def test_iptc_is_read() -> None:
    record = b"\x1c\x02\x78" + struct.pack(">H", len(CARD)) + CARD.encode()
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(record)) + record + b"\0" * (len(record) % 2)
    body = b"Photoshop 3.0\0" + resource
    data = saved(Image.new("L", (20, 20)), "JPEG")
    data = data[:2] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + data[2:]
    assert ("caption", CARD) in found_in(data, "a").of("metadata")


@pytest.mark.usefixtures("blind")
def test_xmp_is_handed_to_the_reader_of_xml() -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><title>Anna Schmidt</title></x:xmpmeta>'
    found = found_in(saved(Image.new("L", (20, 20)), "JPEG", xmp=xmp), "a.jpg")
    assert "Anna Schmidt" in found.text() or any(entry.part == "metadata.xml" for entry in found.unscanned)


def barcode(kind: str, text: str) -> Any:
    codes = pytest.importorskip("zxingcpp")
    code = codes.create_barcode(text, getattr(codes.BarcodeFormat, kind)).to_image(scale=4)
    picture = Image.new("L", (code.shape[1] + 80, code.shape[0] + 80), "white")
    picture.paste(Image.fromarray(np.array(code)), (40, 40))
    return picture


@pytest.mark.usefixtures("blind")
@pytest.mark.parametrize("kind", ["QRCode", "PDF417", "DataMatrix", "Code128", "Aztec"])
def test_barcodes_are_read(kind: str) -> None:
    found = found_in(saved(barcode(kind, "Passport No X1234567"), "PNG"), "a.png")
    assert found.of("barcodes") == [("", "Passport No X1234567")]


@pytest.mark.usefixtures("blind")
def test_the_barcode_of_a_licence_is_a_record_with_names() -> None:
    assert found_in(saved(barcode("PDF417", LICENCE), "PNG"), "a.png").of("barcodes") == [
        ("driving licence number", "D12345678"),
        ("last name", "SAMPLE"),
        ("first name", "MICHAEL"),
        ("date of birth", "1970-01-31"),
        ("street address", "123 MAIN ST"),
        ("DDE", "N"),
    ]


def test_dates_of_canadian_licences_begin_with_the_year() -> None:
    assert ("date of birth", "1970-01-31") in list(licence("@\n\x1e\rANSI \nDBB19700131\n"))
    assert ("date of birth", "unknown") in list(licence("@\n\x1e\rANSI \nDBBunknown\n"))


@pytest.mark.usefixtures("blind")
def test_documents_in_barcodes_are_read_as_such() -> None:
    found = found_in(saved(barcode("QRCode", '<?xml version="1.0"?><data uid="x" name="Anna"/>'), "PNG"), "a.png")
    places = [cell.part for cell in found.cells] + [entry.part for entry in found.unscanned]
    assert any(place.startswith("barcodes 1") for place in places)


@reads
def test_printed_text_is_read_label_with_value() -> None:
    found = found_in(saved(drawn("Passport No:", "X1234567", f"Card {CARD}"), "PNG"), "a.png")
    assert found.of("") == [("", "Passport No:\nX1234567"), ("", f"Card {CARD}")]
    assert not found.unscanned


@reads
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_pictures_are_read(turn: int) -> None:
    picture = drawn("Passport number X1234567", "of our customer Anna").rotate(turn, expand=True)
    assert "Passport number X1234567" in found_in(saved(picture, "PNG"), "a.png").text()


@reads
def test_every_page_of_a_tiff_is_read() -> None:
    more = [drawn("Second page B7654321")]
    found = found_in(saved(drawn("First page A1234567"), "TIFF", save_all=True, append_images=more), "a.tif")
    assert found.of("page 1") == [("", "First page A1234567")]
    assert found.of("page 2") == [("", "Second page B7654321")]


@reads
def test_the_zone_of_a_passport_is_one_text() -> None:
    found = found_in(saved(drawn(*PASSPORT, size=32).resize((1920, 360)), "PNG"), "a.png")
    assert "\n".join(PASSPORT) in [cell.text for cell in found.cells]


@reads
def test_a_scan_in_a_pdf_is_read() -> None:
    canvas = pytest.importorskip("reportlab.pdfgen.canvas")
    from reportlab.lib.utils import ImageReader

    target = io.BytesIO()
    sheet = canvas.Canvas(target, pagesize=(480, 120))
    sheet.drawImage(ImageReader(drawn(f"Card {CARD}")), 0, 0, 480, 60)
    sheet.save()
    assert ("", f"Card {CARD}") in found_in(target.getvalue(), "a.pdf").of("page 1")


@reads
def test_text_on_a_ground_without_blank_rows_is_read() -> None:
    shade = Image.linear_gradient("L").resize((1920, 1200)).rotate(90, expand=True).resize((1920, 1200))
    pen = ImageDraw.Draw(shade)
    pen.text((200, 300), "Passport X1234567", fill=255, font=ImageFont.load_default(size=120))
    assert "X1234567" in found_in(saved(shade, "PNG"), "a.png").text()


@reads
def test_white_text_on_nothing_is_read() -> None:
    picture = Image.new("RGBA", (600, 100), (0, 0, 0, 0))
    ImageDraw.Draw(picture).text((30, 30), "Hidden X1234567", fill="white", font=ImageFont.load_default(size=36))
    assert "Hidden X1234567" in found_in(saved(picture, "PNG"), "a.png").text()


def test_without_pillow_it_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    data = saved(Image.new("L", (20, 20)), "PNG")
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    assert [entry.reason for entry in found_in(data, "a.png").unscanned] == ["unsupported"]


@pytest.mark.usefixtures("blind")
def test_a_picture_that_is_none_is_listed() -> None:
    for data in (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, b"RIFF\x1e\0\0\0WEBPVP8 " + b"\0" * 40):
        assert [entry.reason for entry in found_in(data, "a").unscanned] == ["broken"]


def test_without_recognition_the_file_is_read_and_the_picture_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "is_installed", lambda: False)
    found = found_in(saved(Image.new("RGB", (40, 40)), "JPEG", comment=CARD.encode()), "a.jpg")
    assert ("comment", CARD) in found.of("metadata")
    (entry,) = found.unscanned
    assert entry.reason == "unsupported"
    assert "sensitive-scan[ocr]" in entry.mend


def huge(kind: str) -> bytes:
    """A picture whose header promises four gigapixels."""
    side = 65_500
    if kind == "png":
        head = b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        body = b"IDAT" + zlib.compress(b"\0" * 1000)
        chunks = [struct.pack(">I", len(one) - 4) + one + struct.pack(">I", zlib.crc32(one)) for one in (head, body)]
        return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
    if kind == "bmp":
        return b"BM" + struct.pack("<IIIIiiHHIIIIII", 100, 0, 54, 40, side, side, 1, 24, 0, 0, 0, 0, 0, 0) + b"\0" * 99
    if kind == "gif":
        screen = b"GIF89a" + struct.pack("<HHBBB", side, side, 0, 0, 0)
        return screen + b"," + struct.pack("<4HB", 0, 0, side, side, 0) + b"\x08\1\0\0;"
    if kind == "jpeg":
        data = saved(Image.new("L", (16, 16)), "JPEG")
        at = data.index(b"\xff\xc0") + 5
        return data[:at] + struct.pack(">HH", side, side) + data[at + 4 :]
    if kind == "tiff":
        tags = [(256, 4, side), (257, 4, side), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 8), (279, 4, 9)]
        entries = b"".join(struct.pack("<HHII", tag, form, 1, value) for tag, form, value in tags)
        return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + b"\0" * 4
    return b"RIFF" + struct.pack("<I", 30) + b"WEBPVP8X" + struct.pack("<II", 10, 0) + b"\xff\x3f\x00" * 2 + b"\0" * 4


@pytest.mark.usefixtures("blind")
@pytest.mark.parametrize("kind", ["png", "bmp", "gif", "jpeg", "tiff", "webp"])
def test_a_gigapixel_is_refused_before_it_is_decoded(kind: str) -> None:
    entries = found_in(huge(kind), f"a.{kind}").unscanned
    assert [entry.reason for entry in entries] == ["limit"]
    assert "pixels" in entries[0].problem


@pytest.mark.usefixtures("blind")
def test_films_are_bounded() -> None:
    random = np.random.default_rng(3)
    frames = [Image.fromarray(random.integers(0, 255, (20, 20), np.uint8)) for _ in range(60)]
    found = found_in(saved(frames[0], "GIF", save_all=True, append_images=frames[1:]), "a.gif")
    assert ["film" in entry.problem for entry in found.unscanned] == [True]
    still = [Image.new("L", (20, 20), 7)] * 60
    assert not found_in(saved(still[0], "GIF", save_all=True, append_images=still[1:]), "a.gif").unscanned


@pytest.mark.usefixtures("blind")
def test_pages_are_counted() -> None:
    pages = [Image.new("L", (20, 20), n) for n in range(5)]
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert [entry.reason for entry in found_in(data, "a.tif", Limits(pages=3)).unscanned] == ["limit"]


@pytest.mark.usefixtures("blind")
@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "I", "I;16", "F"])
def test_pictures_of_all_modes_are_looked_at(mode: str) -> None:
    kind = "PNG" if mode in {"1", "L", "LA", "P", "RGB", "RGBA", "I;16"} else "TIFF"
    data = saved(Image.new(mode, (30, 30)), kind) if mode != "PA" else saved(Image.new("LA", (30, 30)), "TIFF")
    assert not found_in(data, "a").unscanned


@pytest.mark.usefixtures("blind")
def test_a_truncated_picture_is_listed_with_what_its_file_says() -> None:
    data = saved(Image.effect_noise((200, 200), 50), "JPEG", comment=CARD.encode())
    found: Found = found_in(data[: len(data) // 2], "a.jpg")
    assert ("comment", CARD) in found.of("metadata")
    assert [entry.reason for entry in found.unscanned] == ["broken"]


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
@pytest.mark.usefixtures("blind")
def test_any_bytes_are_read_or_listed(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP"]))
    whole = bytearray(saved(Image.linear_gradient("L").resize((40, 40)), kind))
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at : at + data.draw(st.integers(0, 6))] = data.draw(st.binary(max_size=3))
    found_in(bytes(whole), "a")
