"""Encodings: which one a text has, and its bytes as UTF-8."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

_C1 = re.compile(rb"[\x80-\x9f]")
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE: tuple[tuple[str, int, tuple[int, ...], int], ...] = (
    ("utf-32-le", 4, (2, 3), 0),
    ("utf-32-be", 4, (0, 1), 3),
    ("utf-16-le", 2, (1,), 0),
    ("utf-16-be", 2, (0,), 1),
)
"""Codec, bytes a unit, the bytes of a unit that are mostly zero, and one that is mostly not."""
_OTHER_SCRIPTS = (
    *("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic"),
    *("cp932", "shift_jis", "euc_jp", "euc_jis_2004", "euc_jisx0213", "cp949", "euc_kr", "johab"),
    *("gb2312", "gbk", "gb18030", "big5", "big5hkscs", "cp874", "tis_620"),
    *("cp1253", "iso8859_7", "cp1255", "iso8859_8", "cp1256", "iso8859_6"),
)
"""Codecs of scripts other than Latin that are not Unicode."""
_NOT_ASCII, _LETTER = re.compile(rb"[\x80-\xff]"), re.compile(rb"[A-Za-z]")
_SAMPLED, _FEWEST_FOREIGN, _FOREIGN_SHARE = 1 << 14, 8, 0.4
_MOSTLY = 0.6
_STRAY_SHARE = 0.25

Fill = Callable[[memoryview], int]
"""Fills the buffer as far as it can and says how many bytes it wrote; 0 at the end of the input."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec name and how many bytes of byte order mark precede the text."""

    codec: str
    bom: int = 0


def detect_encoding(head: bytes, *, whole: bool) -> Encoding:
    """The encoding of a text from its first bytes.

    By its byte order mark; else UTF-8, UTF-16 or UTF-32, a codec of another script than Latin where many letters are of
    it, else Windows-1252.

    ``whole`` says that nothing follows ``head``. Text that is UTF-8 but for a few stray bytes counts as UTF-8.
    """
    for bom, codec in _BOMS:
        if head.startswith(bom):
            return Encoding(codec, len(bom))
    wide = _wide_codec(head)
    if wide:
        return Encoding(wide)
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    text = decoder.decode(head, final=whole)
    stray = sum("\udc80" <= char <= "\udcff" for char in text) if not text.isascii() else 0
    proper = sum(char > "\x7f" for char in text) - stray if stray else 0
    if stray <= _STRAY_SHARE * proper:
        return Encoding("utf-8")
    return Encoding(_codec_of_another_script(head) or _single_byte_codec(head))


def _codec_of_another_script(head: bytes) -> str | None:
    """The codec of a text in an encoding of another script than Latin; ``None`` if it is not, or nothing tells which.

    Where only some letters are not ASCII, a Latin text is likelier than what statistics of letters make of it.
    """
    sample = head[:_SAMPLED]
    foreign = len(_NOT_ASCII.findall(sample))
    if foreign < _FEWEST_FOREIGN or foreign < _FOREIGN_SHARE * (foreign + len(_LETTER.findall(sample))):
        return None
    import charset_normalizer  # it takes a while to load, and few texts need it

    best = charset_normalizer.from_bytes(sample).best()
    return best.encoding if best is not None and best.encoding in _OTHER_SCRIPTS else None


def _single_byte_codec(head: bytes) -> str:
    # The euro sign of Latin-9 is Windows-1252's currency sign, which nobody writes; only the latter has 0x80-0x9F.
    return "iso8859-15" if b"\xa4" in head and _C1.search(head) is None else "cp1252"


def _wide_codec(head: bytes) -> str | None:
    if head.count(0) * 5 < len(head):
        return None
    for codec, width, zero_planes, plane in _WIDE:
        units = len(head) // width
        zeros = [head[place : units * width : width].count(0) for place in range(width)]
        if all(zeros[place] > _MOSTLY * units for place in zero_planes) and zeros[plane] < (1 - _MOSTLY) * units:
            return codec
    return None


def _escape(error: UnicodeError) -> tuple[str, int]:
    # A lone surrogate becomes bytes that are not UTF-8, so that readers list the place like any other bad byte.
    if isinstance(error, UnicodeDecodeError):
        return "\udcff", error.end
    raise error


codecs.register_error("sensitive_scan.escape", _escape)


class Transcoder:
    """A :data:`Fill` that turns another one's bytes into UTF-8; what it cannot decode stays recognisably invalid."""

    def __init__(self, fill: Fill, codec: str, chunk_bytes: int = 1 << 18) -> None:
        self._fill = fill
        self._decoder = codecs.getincrementaldecoder(codec)("sensitive_scan.escape")
        self._raw = bytearray(chunk_bytes)
        self._ready = memoryview(b"")
        self._ended = False

    def __call__(self, target: memoryview) -> int:
        """Fill ``target`` with UTF-8."""
        while not self._ready and not self._ended:
            count = self._fill(memoryview(self._raw))
            self._ended = count == 0
            text = self._decode(bytes(memoryview(self._raw)[:count]))
            self._ready = memoryview(text.encode("utf-8", "surrogatepass"))
        count = min(len(target), len(self._ready))
        target[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _decode(self, data: bytes) -> str:
        try:
            return self._decoder.decode(data, final=self._ended)
        except UnicodeError:
            # Some codecs ask no error handler; the bytes are still scanned, and the place is listed.
            self._decoder.reset()
            return "\udcff" + data.decode("latin-1")
