"""Which format an OLE compound file holds, by the names in it ([MS-CFB])."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.messages.compound import opened
from sensitive_scan.readers.refusal import broken, encrypted

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Upload

_ENCRYPTED: Final = {"encryptedpackage", "encryptioninfo"}
_KINDS: Final = {
    "workbook": "xls",
    "book": "xls",
    "__properties_version1.0": "msg",
    "worddocument": "doc",
    "powerpoint document": "ppt",
}
"""By a name in the root, in small letters; the first one counts, for a document may have others embedded."""


def kind_inside(upload: Upload) -> str:
    """The kind of a compound file.

    Raises:
        RefusedError: it is encrypted or damaged.
    """
    try:
        names = {entry.name.lower() for entry in opened(upload.file).root.kids}
    except Exception:  # noqa: BLE001 - the library raises what it will on damaged files
        raise broken() from None
    if names & _ENCRYPTED:
        raise encrypted()
    return next((kind for name, kind in _KINDS.items() if name in names), "ole")
