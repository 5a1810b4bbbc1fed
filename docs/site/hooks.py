"""Brings what lies outside docs/ into the site: the README as its first page, the project's documents, the examples."""  # noqa: INP001 - MkDocs loads it by its path

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
_INDEX = "index.md"
_DOCUMENTS = ("ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "benchmarks/README.md")
_FOLDERS = ("examples/*", "benchmarks/plots/*.png")
_LINK = re.compile(r"(\]\()(?!\w+:)([^)#\s]+)")
_ROLE = re.compile(r":(?:class|func|meth|mod|data|attr):(?=<code>)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the files from outside, as MkDocs asks for them."""
    found = (path for pattern in _FOLDERS for path in ROOT.glob(pattern) if path.is_file())
    for name in (*_DOCUMENTS, *(str(path.relative_to(ROOT)) for path in found)):
        files.append(File.generated(config, f"project/{name}", abs_src_path=str(ROOT / name)))
    files.append(File.generated(config, _INDEX, abs_src_path=str(ROOT / "README.md")))
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Let links between files of the repository lead to their places in the site."""
    uri = page.file.src_uri

    def moved(found: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(_in_repository(uri)), found[2]))
        return f"{found[1]}{posixpath.relpath(_in_site(target), posixpath.dirname(uri) or '.')}"

    return _LINK.sub(moved, markdown)


def on_page_content(html: str, **_: object) -> str:
    """Leave out the roles of docstrings, such as ``:class:``, which Markdown does not know."""
    return _ROLE.sub("", html)


def _in_repository(uri: str) -> str:
    if uri == _INDEX:
        return "README.md"
    return uri.removeprefix("project/") if uri.startswith("project/") else f"docs/{uri}"


def _in_site(path: str) -> str:
    if path == "README.md":
        return _INDEX
    return path.removeprefix("docs/") if path.startswith("docs/") else f"project/{path}"
