"""What all Office Open XML documents have in common: kinds of parts, relationships, properties (ECMA-376)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from posixpath import dirname, normpath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from sensitive_scan.readers.documents.charts import ChartText
from sensitive_scan.readers.documents.flow import Flow
from sensitive_scan.readers.documents.items import Numbers, emitted
from sensitive_scan.readers.documents.office_text import OfficeText
from sensitive_scan.readers.documents.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipInfo

    from sensitive_scan.readers.documents.items import Item
    from sensitive_scan.readers.documents.package import Attributes, Handler, Package
    from sensitive_scan.readers.upload import Parts, Upload

_ECMA, _ISO, _MICROSOFT = (
    "http://schemas.openxmlformats.org/",
    "http://purl.oclc.org/ooxml/",
    "http://schemas.microsoft.com/office/",
)
PREFIXES: Final = {
    **{
        base: prefix
        for prefix, bases in {
            "w": (f"{_ECMA}wordprocessingml/2006/main", f"{_ISO}wordprocessingml/main"),
            "p": (f"{_ECMA}presentationml/2006/main", f"{_ISO}presentationml/main"),
            "a": (f"{_ECMA}drawingml/2006/main", f"{_ISO}drawingml/main"),
            "c": (f"{_ECMA}drawingml/2006/chart", f"{_ISO}drawingml/chart"),
            "dgm": (f"{_ECMA}drawingml/2006/diagram", f"{_ISO}drawingml/diagram"),
            "m": (f"{_ECMA}officeDocument/2006/math", f"{_ISO}officeDocument/math"),
            "app": (f"{_ECMA}officeDocument/2006/extended-properties", f"{_ISO}officeDocument/extendedProperties"),
            "prop": (f"{_ECMA}officeDocument/2006/custom-properties", f"{_ISO}officeDocument/customProperties"),
            "vt": (f"{_ECMA}officeDocument/2006/docPropsVTypes", f"{_ISO}officeDocument/docPropsVTypes"),
            "ds": (f"{_ECMA}officeDocument/2006/customXml", f"{_ISO}officeDocument/customXml"),
            "core": (f"{_ECMA}package/2006/metadata/core-properties",),
            "rel": (f"{_ECMA}package/2006/relationships",),
            "ct": (f"{_ECMA}package/2006/content-types",),
            "mc": (f"{_ECMA}markup-compatibility/2006",),
            "cx": (f"{_MICROSOFT}drawing/2014/chartex",),
            "cs": (f"{_MICROSOFT}drawing/2012/chartStyle",),
            "dsp": (f"{_MICROSOFT}drawing/2008/diagram",),
            "w15": (f"{_MICROSOFT}word/2012/wordml",),
            "p188": (f"{_MICROSOFT}powerpoint/2018/8/main",),
            "meta": (f"{_MICROSOFT}2006/metadata/contentType",),
        }.items()
        for base in bases
    }
}
"""Namespaces, in the form of ECMA-376 and in the strict one of ISO/IEC 29500, to prefixes."""

_TEXTS: Final = {
    "w:document": "body",
    "w:hdr": "header",
    "w:ftr": "footer",
    "w:footnotes": "footnotes",
    "w:endnotes": "endnotes",
    "w:comments": "comments",
    "w:glossaryDocument": "glossary",
    "w:settings": "settings",
    "p:sld": "slide",
    "p:notes": "notes",
    "p:sldMaster": "master",
    "p:sldLayout": "layout",
    "p:notesMaster": "master",
    "p:handoutMaster": "master",
    "p:cmLst": "comments",
    "p188:cmLst": "comments",
    "p:cmAuthorLst": "comments",
    "p188:authorLst": "comments",
    "p:tagLst": "tags",
    "dgm:dataModel": "diagram",
    "dsp:drawing": "diagram",
    "c:userShapes": "chart",
    ":xml": "drawing",
}
_CHARTS: Final = ("c:chartSpace", "cx:chartSpace")
_PROPERTIES: Final = ("core:coreProperties", "app:Properties", "prop:Properties")
_NOTHING: Final = frozenset((
    "ct:Types", "w:styles", "w:fonts", "w:webSettings", "w:numbering", "w15:commentsEx", "a:theme", "a:themeOverride",
    "a:tblStyleLst", "p:presentation", "p:presentationPr", "p:viewPr", "dgm:layoutDef", "dgm:colorsDef",
    "dgm:styleDef", "cs:chartStyle", "cs:colorStyle", "ds:datastoreItem", "meta:contentTypeSchema", ":commentsIds",
    ":commentsExtensible", ":changesInfo", ":revInfo", ":Signature",
))  # fmt: skip
"""Parts that hold looks and bookkeeping."""

_XML: Final = (".xml", ".rels", ".vml")
_FONTS: Final = (".odttf", ".fntdata")
_THUMBNAIL = re.compile(r"(?:docprops/|thumbnails/)?thumbnail\.\w{1,5}", re.IGNORECASE)
_MAX_THUMBNAIL = 1 << 16
_MAX_RELATIONS = 100_000
_MAX_SEEN = 10_000


@dataclass(slots=True)
class Links:
    """Takes the events of relationships (ECMA-376 part 2, 8.3): targets inside by type, and addresses outside."""

    numbers: Numbers
    targets: list[tuple[str, str, str]] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)

    def start(self, name: str, attributes: Attributes) -> None:
        """A relationship, or the list of them."""
        if name != "rel:Relationship":
            return
        target = attributes.get("Target", "")
        if attributes.get("TargetMode", "").lower() == "external":
            self.items.append(("line", "links", self.numbers.take("links"), unquote(target)))
        elif len(self.targets) < _MAX_RELATIONS:
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.targets.append((attributes.get("Id", ""), kind, target))

    def end(self, name: str) -> None:
        """Nothing ends that matters."""

    def text(self, data: str) -> None:
        """There is no text."""

    def take(self) -> list[Item]:
        """The links so far."""
        items, self.items = self.items, []
        return items

    def finish(self) -> Iterator[Item]:
        """The rest of them."""
        yield from self.take()


class Office:
    """Reads the parts of one document; ``names`` are those that the format gives to some of them."""

    def __init__(self, upload: Upload, package: Package) -> None:
        self.names: dict[str, str] = {}
        self._upload = upload
        self._package = package
        self._numbers = Numbers()
        self._diagrams: set[int] = set()

    def parts(self, first: str) -> Parts:
        """All of them: those with names, those whose path begins with ``first``, other text, files of other formats."""
        texts = [info for info in self._package.members if info.filename.lower().endswith(_XML)]
        places = {name: place for place, name in enumerate(self.names)}

        def order(info: ZipInfo) -> tuple[int, bool, bool]:
            path = info.filename.lower()
            return places.get(path, len(places)), not path.startswith(first), path.endswith(".rels")

        texts.sort(key=order)
        for info in texts:
            yield from emitted(self._upload, self._read(info))
        for info in self._package.members:
            if not info.filename.lower().endswith(_XML) and not is_bookkeeping(info):
                yield from self._package.inside(info)

    def _read(self, info: ZipInfo) -> Iterator[Item]:
        known = self.names.get(info.filename.lower(), "")

        def choose(root: str, _: Attributes) -> Handler | None:
            return self._handler(root, known)

        yield from filter(self._is_new, self._package.items(info, choose))

    def _is_new(self, item: Item) -> bool:
        """Whether it is no text of a diagram that was told already: they are kept as data and as drawn."""
        kind, part, _, text = item
        if kind != "line" or not part.endswith("diagram"):
            return True
        said = hash((part, text))
        is_new = said not in self._diagrams
        if len(self._diagrams) < _MAX_SEEN:
            self._diagrams.add(said)
        return is_new

    def _handler(self, root: str, known: str) -> Handler | None:
        if root in _NOTHING:
            return None
        if root in _TEXTS:
            return OfficeText(Flow(known or _TEXTS[root], self._numbers, "body"))
        if root in _CHARTS:
            return ChartText(Flow(known or "chart", self._numbers))
        if root == "rel:Relationships":
            return Links(self._numbers)
        is_one = root in _PROPERTIES
        return Records("properties" if is_one else "custom XML", self._numbers, is_one=is_one)


def is_bookkeeping(info: ZipInfo) -> bool:
    """Whether a file holds nothing of its own: fonts, printers' settings, a small picture of the first page."""
    name = info.filename.lower()
    is_thumbnail = _THUMBNAIL.fullmatch(name) is not None and info.file_size <= _MAX_THUMBNAIL
    return is_thumbnail or name.endswith(_FONTS) or "/printersettings" in name or not info.file_size


def relations(package: Package, name: str) -> list[tuple[str, str, str]]:
    """The parts that a part refers to: identifier, kind, and path in small letters."""
    folder, _, base = name.rpartition("/")
    info = package.find(f"{folder}/_rels/{base}.rels")
    if info is None:
        return []
    links = Links(Numbers())
    for _ in package.items(info, lambda *_: links):
        pass
    return [(one, kind, _resolved(name, target)) for one, kind, target in links.targets]


def _resolved(name: str, target: str) -> str:
    path = target if target.startswith("/") else f"{dirname(name)}/{target}"
    return normpath(path).lstrip("/").lower()
