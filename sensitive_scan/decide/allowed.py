"""What a configuration lets pass by file, field and entity, each with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from sensitive_scan.decide.globs import Glob, names_of
from sensitive_scan.decide.rules import is_same_name

if TYPE_CHECKING:
    from sensitive_scan.model import Finding


@dataclass(frozen=True, slots=True)
class Allowed:
    """One reason to let findings pass; conditions that are empty fit all.

    Attributes:
        file: a pattern of paths (:class:`~sensitive_scan.decide.globs.Glob`), from the ``folder``.
        field: the name of the field, however that is written, or a pattern of names with ``*`` and ``?``.
        entity: the entity, or the category.
        reason: why, in words.
        folder: where the file is from which this was read.
    """

    file: str
    field: str
    entity: str
    reason: str
    folder: Path = Path()

    def is_about(self, path: str) -> bool:
        """Whether it says anything about the file at ``path``."""
        return not self.file or any(map(Glob(self.file).fits, names_of(path, (self.folder,))))

    def covers(self, finding: Finding) -> bool:
        """Whether a finding in a file that it is about may pass."""
        if self.entity not in ("", finding.entity, finding.category):
            return False
        if not self.field or is_same_name(self.field, finding.field):
            return True
        return fnmatchcase(finding.field.casefold(), self.field.casefold())
