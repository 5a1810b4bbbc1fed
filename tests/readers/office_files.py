"""Office documents by hand, for what the libraries that write them cannot."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

from uploads import gathered, upload_of

from sensitive_scan.limits import DEFAULT_LIMITS, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from uploads import Found

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def package(members: Mapping[str, str | bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    """A zip of these files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def word(body: str = "", **members: str | bytes) -> bytes:
    """A Word document with this body, and further parts in its folder, whose names have ``_xml`` for ``.xml``."""
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return package(
        {
            "[Content_Types].xml": CONTENT_TYPES,
            "word/document.xml": document,
            **{f"word/{name.replace('_', '.')}": content for name, content in members.items()},
        }
    )


def run(text: str) -> str:
    """A run of text."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    """A paragraph of runs, or of texts."""
    return f"<w:p>{''.join(one if one.startswith('<') else run(one) for one in runs)}</w:p>"


def read(parts: Callable[[Any], Any], data: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Found:
    """All that a format's module yields."""
    return gathered(parts(upload_of(data, name, limits)))
