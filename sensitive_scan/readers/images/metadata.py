"""What is written in a picture's file beside the picture: EXIF, IPTC, XMP, comments and the text chunks of PNG."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from sensitive_scan.readers import contents

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PIL.Image import Image

    from sensitive_scan.readers.upload import Parts, Upload

_EXIF, _GPS = 0x8769, 0x8825
_GPS_TEXTS = (27, 28)
_USER_COMMENT, _WINDOWS = 0x9286, range(0x9C9B, 0x9CA0)
_CODES = {b"ASCII\0\0\0": "utf-8", b"UNICODE\0": "utf-16", b"JIS\0\0\0\0\0": "iso2022_jp", b"\0" * 8: "utf-8"}
_IPTC = {
    (2, 5): "title",
    (2, 25): "keywords",
    (2, 55): "date created",
    (2, 80): "author",
    (2, 85): "author's position",
    (2, 90): "city",
    (2, 92): "location",
    (2, 95): "state",
    (2, 101): "country",
    (2, 105): "headline",
    (2, 110): "credit",
    (2, 115): "source",
    (2, 116): "copyright",
    (2, 118): "contact",
    (2, 120): "caption",
    (2, 122): "caption writer",
}
_XMP = ("xmp", "XML:com.adobe.xmp", "Raw profile type xmp")
_NO_TEXT = {"exif", "icc_profile", "photoshop", "compression", "version", *_XMP}
_LONGEST = 1 << 20


def metadata(upload: Upload, picture: Image) -> Parts:
    """The texts in a picture's file, in the part ``metadata``."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pairs = [pair for read in (_info, _exif, _iptc) for pair in _tried(read, picture)]
    yield from contents.fields(upload, "metadata", pairs)
    xmp = next((picture.info[key] for key in _XMP if picture.info.get(key)), None)
    if xmp:
        data = xmp.encode("utf-8", "replace") if isinstance(xmp, str) else bytes(xmp)
        start = data.find(b"<x:xmpmeta")
        yield from upload.inside(data[max(0, start) :].partition(b"<?xpacket end")[0], "metadata.xml")


def _tried(read: Any, picture: Image) -> list[tuple[str, str]]:
    """What a function reads, nothing if the data is damaged: the picture itself may be whole."""
    try:
        return list(read(picture))
    except Exception:  # noqa: BLE001 - Pillow raises what it will on hostile data
        return []


def _info(picture: Image) -> Iterator[tuple[str, str]]:
    """Comments, and the text chunks of PNG (ISO/IEC 15948, 11.3.3)."""
    for key, value in picture.info.items():
        if key not in _NO_TEXT and isinstance(value, str | bytes):
            yield str(key), _text(value)


def _exif(picture: Image) -> Iterator[tuple[str, str]]:
    """EXIF (CIPA DC-008) by the names of its tags, and the place where a photo was taken as degrees."""
    from PIL.ExifTags import TAGS

    exif = picture.getexif()
    for directory in (exif, exif.get_ifd(_EXIF)):
        for tag, value in directory.items():
            if isinstance(value, str | bytes):
                yield str(TAGS.get(tag, tag)), _exif_text(tag, value)
    place = exif.get_ifd(_GPS)
    if 2 in place and 4 in place:  # noqa: PLR2004 - the tags of latitude and longitude
        yield "GPS position", f"{_degrees(place, 2, 'S'):.6f}, {_degrees(place, 4, 'W'):.6f}"
    yield from (("GPS", _text(place[tag])) for tag in _GPS_TEXTS if isinstance(place.get(tag), bytes | str))


def _exif_text(tag: int, value: str | bytes) -> str:
    if isinstance(value, bytes) and tag in _WINDOWS:
        return value.decode("utf-16-le", "replace").strip("\0")
    if isinstance(value, bytes) and tag == _USER_COMMENT and value[:8] in _CODES:
        return value[8:].decode(_CODES[value[:8]], "replace").strip("\0 ")
    return _text(value)


def _degrees(place: Mapping[int, Any], tag: int, negative: str) -> float:
    degrees, minutes, seconds = (float(part) for part in place[tag])
    sign = -1 if str(place.get(tag - 1, "")).upper().startswith(negative) else 1
    return sign * (degrees + minutes / 60 + seconds / 3600)


def _iptc(picture: Any) -> Iterator[tuple[str, str]]:
    """IPTC-IIM 4.2, records of editorial data."""
    from PIL.IptcImagePlugin import getiptcinfo

    for key, values in (getiptcinfo(picture) or {}).items():
        for value in values if isinstance(values, list) else [values]:
            if key in _IPTC:
                yield _IPTC[key], _text(value)


def _text(value: str | bytes) -> str:
    """The text of a value; bytes that are none give nothing."""
    if isinstance(value, str):
        return value[:_LONGEST].strip("\0 ")
    try:
        text = value[:_LONGEST].decode("utf-8").strip("\0 ")
    except UnicodeDecodeError:
        text = value[:_LONGEST].decode("latin-1").strip("\0 ")
    return text if text.replace("\n", "").replace("\r", "").replace("\t", "").isprintable() else ""
