"""What git is about to commit: the staged files, with their contents in the index."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sensitive_scan.cli.inputs import run_git
from sensitive_scan.errors import ConfigurationError, InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_STAGED: Final = ("diff", "--cached", "--raw", "--no-renames", "--no-abbrev", "--diff-filter=d", "-z")
_REGULAR: Final = "100"
"""What the mode of a file begins with that is no link and no submodule."""


@dataclass(frozen=True, slots=True)
class Staged:
    """The staged files: by their paths from the current directory, the names of their contents.

    ``root`` is the work tree's topmost directory.
    """

    root: Path
    blobs: Mapping[str, str] = field(repr=False)
    git: str = field(repr=False)

    def content(self, path: str) -> bytes:
        """The staged content of the file at a path.

        Raises:
            InputError: git does not give it.
        """
        code, content = run_git(self.git, self.root, "cat-file", "blob", self.blobs[path])
        if code:
            raise InputError(path, "its staged content cannot be read", "check the repository with git fsck")
        return content


def staged_files() -> Staged:
    """The files that are staged in the work tree around the current directory, in git's order.

    Raises:
        ConfigurationError: there is no git, or no work tree.
    """
    git = shutil.which("git")
    if git is None:
        raise ConfigurationError("--staged: git is not installed; install it, or name the files")
    code, top = run_git(git, Path(), "rev-parse", "--show-toplevel")
    root = Path(os.fsdecode(top).removesuffix("\n"))
    if not code:
        code, raw = run_git(git, root, *_STAGED)
    if code:
        raise ConfigurationError("--staged: this is no work tree of git; change to one, or name the files")
    words = os.fsdecode(raw).split("\0")
    blobs = {}
    for about, name in zip(words[::2], words[1::2], strict=False):
        _, mode, _, blob, _ = about.split(" ")
        if mode.startswith(_REGULAR):
            blobs[os.path.relpath(root / name)] = blob
    return Staged(root, blobs, git)
