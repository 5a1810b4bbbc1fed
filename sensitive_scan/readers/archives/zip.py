"""ZIP archives (PKWARE APPNOTE), member by member; nothing is written, and no path in them means anything."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

from sensitive_scan.readers.contents import lines
from sensitive_scan.readers.refusal import RefusedError, broken, encrypted

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Parts, Upload

_ENCRYPTED = 0x1
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


def parts(upload: Upload) -> Parts:
    """The names of the members, then each one."""
    with zipfile.ZipFile(upload.file) as archive:
        members = [one for one in archive.infolist() if not one.is_dir()]
        if sum(one.compress_size for one in members) > upload.file.seek(0, os.SEEK_END):
            problem = "names the same packed bytes more than once, as no archive does but to hurt, and was not scanned"
            raise RefusedError("limit", problem, "unpack it and scan what is inside")
        yield from lines(upload, "file names", enumerate(one.filename for one in members))
        if archive.comment:
            yield from lines(upload, "comment", [(0, archive.comment.decode("utf-8", "replace"))])
        for one in members:
            if not stat.S_ISLNK(one.external_attr >> 16):
                yield from _member(upload, archive, one)


def _member(upload: Upload, archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> Parts:
    if one.flag_bits & _ENCRYPTED:
        upload.budget.spend("members")
        yield replace(encrypted().entry, part=one.filename)
        return
    try:
        with archive.open(one) as stream:
            yield from upload.inside(stream, one.filename, packed=one.compress_size)
    except _DAMAGE:
        yield replace(broken().entry, part=one.filename)
