"""OpenDocument texts, presentations and drawings (ODT, ODP, ODG; ODF 1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.documents.flow import Flow
from sensitive_scan.readers.documents.items import Numbers, emitted
from sensitive_scan.readers.documents.office import is_bookkeeping
from sensitive_scan.readers.documents.opendocument_text import OpenText
from sensitive_scan.readers.documents.package import Package
from sensitive_scan.readers.documents.records import Records

if TYPE_CHECKING:
    from zipfile import ZipInfo

    from sensitive_scan.readers.documents.package import Attributes, Handler
    from sensitive_scan.readers.upload import Parts, Upload

_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns:"
PREFIXES: Final = {
    **{
        f"{_ODF}{name}:1.0": name
        for name in ("office", "text", "table", "form", "meta", "presentation", "style", "manifest", "config")
    },
    f"{_ODF}drawing:1.0": "draw",
    f"{_ODF}svg-compatible:1.0": "svg",
    f"{_ODF}digitalsignature:1.0": "dsig",
    "http://purl.org/dc/elements/1.1/": "dc",
}
"""Namespaces to prefixes."""

_TEXTS: Final = ("office:document-content", "office:document-styles", "office:document")
_NOTHING: Final = frozenset(("office:document-settings", "dsig:document-signatures", "manifest:manifest"))
_MIMETYPE, _CONTENT = "mimetype", "content.xml"
_LOOKS: Final = ("configurations2/", "layout-cache", "objectreplacements/")


def parts(upload: Upload) -> Parts:
    """All that an OpenDocument text, presentation or drawing holds, shown or not.

    Raises:
        RefusedError: it is no package.
    """
    package = Package(upload, PREFIXES)
    reader = _Reader(package)
    texts = sorted((info for info in package.members if _is_xml(info)), key=lambda one: one.filename != _CONTENT)
    for info in texts:
        yield from emitted(upload, package.items(info, reader.chooser(info)))
    for info in package.members:
        name = info.filename.lower()
        if not (_is_xml(info) or is_bookkeeping(info) or name == _MIMETYPE or name.startswith(_LOOKS)):
            yield from package.inside(info)


class _Reader:
    """Says who takes the events of each file."""

    def __init__(self, package: Package) -> None:
        self._numbers = Numbers()
        self._page = "slide" if b"presentation" in package.small(_MIMETYPE) else "page"

    def chooser(self, info: ZipInfo) -> _Choice:
        """The choice for one file; what lies in a folder is an object within the document."""
        return _Choice(self._numbers, self._page, info.filename.rpartition("/")[0])


class _Choice:
    """Chooses by the root element."""

    def __init__(self, numbers: Numbers, page: str, folder: str) -> None:
        self._numbers = numbers
        self._page = page
        self._folder = folder

    def __call__(self, root: str, _: Attributes) -> Handler | None:
        """The handler of a file with this root."""
        if root in _NOTHING:
            return None
        if root in _TEXTS:
            flow = Flow(self._folder or "body", self._numbers, "body")
            return OpenText(flow, self._numbers, self._page)
        is_one = root == "office:document-meta"
        return Records("properties" if is_one else "custom XML", self._numbers, is_one=is_one)


def _is_xml(info: ZipInfo) -> bool:
    return info.filename.lower().endswith((".xml", ".rdf"))
