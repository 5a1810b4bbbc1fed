"""What RTF's control words mean to a reader of texts: destinations, character sets and special characters."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

PARTS = {
    **dict.fromkeys((b"header", b"headerl", b"headerr", b"headerf"), "header"),
    **dict.fromkeys((b"footer", b"footerl", b"footerr", b"footerf"), "footer"),
    **dict.fromkeys((b"footnote", b"ftnsep", b"ftnsepc", b"ftncn", b"aftnsep"), "footnotes"),
    **dict.fromkeys((b"annotation", b"atnid", b"atnauthor", b"atntime", b"atnref"), "comments"),
    **dict.fromkeys((b"fldinst", b"datafield", b"formfield", b"xe", b"tc", b"rxe", b"txe"), "fields"),
    **dict.fromkeys((b"shptxt", b"dptxbxtext", b"txbxcontent"), "text boxes"),
    **dict.fromkeys((b"bkmkstart", b"bkmkend"), "bookmarks"),
    **dict.fromkeys((b"stylesheet", b"listtable", b"listoverridetable", b"revtbl", b"filetbl", b"xmlnstbl"), "styles"),
    **dict.fromkeys((b"fonttbl", b"colortbl", b"latentstyles", b"rsidtbl", b"generator", b"mmathPr"), "styles"),
    **dict.fromkeys((b"pgptbl", b"pnseclvl", b"listpicture", b"falt"), "styles"),
}
"""Destinations whose text is no part of the body, and the parts that it belongs to."""

PROPERTIES = frozenset(
    (
        *(b"title", b"subject", b"author", b"manager", b"company", b"operator", b"category", b"keywords", b"comment"),
        *(b"doccomm", b"hlinkbase", b"propname", b"staticval", b"linkval", b"docvar", b"ffname", b"ffdeftext", b"ffl"),
        *(b"ffhelptext", b"ffstattext", b"sn", b"sv", b"template", b"objclass", b"objname", b"password"),
    )
)
"""Destinations that are one named value."""

SKIPPED = frozenset(
    (b"themedata", b"colorschememapping", b"datastore", b"blipuid", b"nonshppict", b"panose", b"passwordhash")
)
"""Destinations that are digits for programs, or a copy of what another one has."""

BINARY = frozenset((b"pict", b"objdata"))

CHARACTERS = {
    **dict.fromkeys((b"line", b"lbr", b"softline", b"nestrow"), "\n"),
    **dict.fromkeys((b"tab", b"nestcell"), "\t"),
    **dict.fromkeys((b"emspace", b"enspace", b"qmspace"), " "),
    b"emdash": "\u2014",
    b"endash": "\u2013",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
    b"bullet": "\u2022",
}
SYMBOLS = {b"~": "\xa0", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\"}
BREAKS = frozenset((b"par", b"sect", b"page", b"column", b"\n", b"\r"))

_CHARSETS = dict(
    (
        *((0, 1252), (128, 932), (129, 949), (130, 1361), (134, 936), (136, 950), (161, 1253), (162, 1254)),
        *((163, 1258), (177, 1255), (178, 1256), (186, 1257), (204, 1251), (222, 874), (238, 1250), (254, 437)),
        (255, 437),
    )
)
_MAC = 77
_UTF8, _MAC_ROMAN = 65_001, 10_000


@dataclass(slots=True)
class State:
    """What a group inherits: where text goes, its font, how many bytes stand for a Unicode character, and marks."""

    destination: bytes = b""
    part: str = ""
    font: int = -1
    unicode_skip: int = 1
    hidden: bool = False
    deleted: bool = False

    def copy(self) -> State:
        """The state of a group in this one."""
        return State(self.destination, self.part, self.font, self.unicode_skip, self.hidden, self.deleted)


def is_digits(text: str) -> bool:
    """Whether a text is hexadecimal digits and nothing else."""
    return not text.strip("0123456789abcdefABCDEF \t")


def charset_codec(charset: int) -> str | None:
    """The codec of a font's character set; ``None`` for that of the document."""
    if charset == _MAC:
        return "mac_roman"
    return page_codec(_CHARSETS[charset]) if charset in _CHARSETS else None


def page_codec(page: int) -> str | None:
    """The codec of a code page, if there is one."""
    special = {_UTF8: "utf-8", _MAC_ROMAN: "mac_roman", 1361: "johab", 936: "gbk"}
    try:
        return codecs.lookup(special.get(page, f"cp{page}")).name
    except LookupError:
        return None
