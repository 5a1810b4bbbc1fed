"""Which paths are left out of a scan, and how many were."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sensitive_scan.cli.failures import say_note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.decide.globs import Glob


@dataclass(slots=True)
class Exclusion:
    """Leaves out what any of ``globs`` fits, from the path that was given, from ``folder``, or as it is written.

    ``count`` files and folders were left out so far; what is in such a folder is not counted.
    """

    globs: tuple[Glob, ...] = ()
    folder: Path = field(default_factory=Path)
    count: int = 0

    @classmethod
    def of(cls, texts: Iterable[str], folder: Path) -> Exclusion:
        """That of patterns, which start from ``folder``."""
        from sensitive_scan.decide.globs import Glob

        return cls(tuple(map(Glob, texts)), folder)

    def leaves_out(self, path: str, given: str = "", *, is_folder: bool = False) -> bool:
        """Whether a file is left out, or a folder with all that is in it, below the path ``given``; it is counted."""
        if not self.globs:
            return False
        from sensitive_scan.decide.globs import names_of

        names = [name + "/" * is_folder for name in names_of(path, (self.folder, *((given,) if given else ())))]
        is_out = any(glob.fits(name) for name in names for glob in self.globs)
        self.count += is_out
        return is_out

    def tell(self) -> None:
        """Say how many were left out, if any were."""
        if self.count:
            are = "are" if self.count > 1 else "is"
            say_note(f"{self.count} of the files and folders {are} excluded, by --exclude or the configuration")
