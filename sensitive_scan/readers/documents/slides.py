"""Presentations (PPTX, PPTM): slides in their order with notes, comments, tables, charts and diagrams (ECMA-376)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.documents.office import PREFIXES, Office, relations
from sensitive_scan.readers.documents.package import Package

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.documents.items import Item
    from sensitive_scan.readers.documents.package import Attributes
    from sensitive_scan.readers.upload import Parts, Upload

_BELONGING: Final = {
    "notesSlide": "notes",
    "comments": "comments",
    "chart": "chart",
    "chartEx": "chart",
    "diagramData": "diagram",
    "diagramDrawing": "diagram",
    "vmlDrawing": "drawing",
    "tags": "tags",
}
"""Kinds of relationships of a slide, and what their parts are called for people."""

_SLIDE = re.compile(r"ppt/slides/[^/]{1,200}\.xml")
_MAX_SLIDES = 20_000


def parts(upload: Upload) -> Parts:
    """All that a presentation holds, shown or not."""
    package = Package(upload, PREFIXES)
    office = Office(upload, package)
    for number, slide in enumerate(_slides(package), start=1):
        office.names.setdefault(slide, f"slide {number}")
        for _, kind, path in relations(package, slide):
            if kind in _BELONGING:
                office.names.setdefault(path, f"slide {number} {_BELONGING[kind]}")
    yield from office.parts("ppt/slides/")


@dataclass(slots=True)
class _Order:
    """Takes the events of the presentation: the slides' identifiers in their order (ECMA-376 part 1, 19.2.1.34)."""

    identifiers: list[str] = field(default_factory=list)

    def start(self, name: str, attributes: Attributes) -> None:
        """A slide, or something else."""
        if name == "p:sldId" and len(self.identifiers) < _MAX_SLIDES:
            known = (value for key, value in attributes.items() if key.endswith(" id"))
            self.identifiers.extend(known)

    def end(self, name: str) -> None:
        """Nothing ends that matters."""

    def text(self, data: str) -> None:
        """There is no text."""

    def take(self) -> list[Item]:
        """Nothing to scan."""
        return []

    def finish(self) -> Iterator[Item]:
        """Nothing to scan."""
        yield from ()


def _slides(package: Package) -> list[str]:
    """The paths of the slides in their order, in small letters; those that the presentation does not show last."""
    order = _Order()
    shown: list[str] = []
    main = next((path for _, kind, path in relations(package, "") if kind == "officeDocument"), "ppt/presentation.xml")
    info = package.find(main)
    if info:
        for _ in package.items(info, lambda *_: order):
            pass
        targets = {one: path for one, _, path in relations(package, info.filename)}
        shown = [targets[one] for one in order.identifiers if one in targets]
    known = dict.fromkeys(shown)
    rest = (one.filename.lower() for one in package.members if _SLIDE.fullmatch(one.filename.lower()))
    return [*known, *(path for path in rest if path not in known)]
