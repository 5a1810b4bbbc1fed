"""Where the report goes, and in which format."""

from __future__ import annotations

import contextlib
import secrets
import sys
from typing import TYPE_CHECKING, Final, Literal, TextIO

from sensitive_scan.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sensitive_scan.report.writer import ReportWriter

Format = Literal["text", "json", "jsonl", "html"]
FORMATS: Final[tuple[Format, ...]] = ("text", "json", "jsonl", "html")


def writer_for(name: Format, stream: TextIO) -> ReportWriter:
    """The writer of a format, writing to ``stream``."""
    if name == "json":
        from sensitive_scan.report.json_report import JsonWriter

        return JsonWriter(stream)
    if name == "jsonl":
        from sensitive_scan.report.jsonl import JsonLinesWriter

        return JsonLinesWriter(stream)
    if name == "html":
        from sensitive_scan.report.html import HtmlWriter

        return HtmlWriter(stream)
    from sensitive_scan.report.text import TextWriter

    return TextWriter(stream)


@contextlib.contextmanager
def opened_output(path: Path | None) -> Iterator[TextIO]:
    """A stream to ``path``, or standard output.

    A file appears, or changes, only when it is complete: half a report could be taken for a clean one.

    Raises:
        ConfigurationError: the file cannot be written.
    """
    if path is None:
        yield sys.stdout
        return
    try:
        stream, unfinished = _opened(path)
    except OSError as error:
        raise ConfigurationError(f"--output {path}: cannot be written ({error.strerror}); check the folder") from None
    try:
        with stream:
            yield stream
        if unfinished is not None:
            unfinished.replace(path)
    except BaseException:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
        raise


def _opened(path: Path) -> tuple[TextIO, Path | None]:
    if path.exists() and not path.is_file():  # a device or a pipe
        return path.open("w", encoding="utf-8"), None
    target = path.resolve()
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    return unfinished.open("x", encoding="utf-8"), unfinished
