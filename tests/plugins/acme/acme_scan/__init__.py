"""A distribution that brings one of everything, as somebody outside would write it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sensitive_scan.plugins import (
    ReaderPlugin,
    Recognizer,
    RecognizerPlugin,
    RefusedError,
    ReportPlugin,
    Unscanned,
    fields,
    lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from sensitive_scan.plugins import Batch, FileReport, Finding, Run, Upload


def _is_badge(number: str) -> bool:
    return sum(map(int, number[2:])) % 10 == 0


recognizers = RecognizerPlugin(
    protocol=1,
    files=(Path(__file__).with_name("recognizers.toml"),),
    recognizers=(
        Recognizer(
            entity="ACME_BADGE",
            name="Acme badge",
            category="employment",
            pattern="AB[0-9]{8}",
            check=_is_badge,
            matches=("AB12345672", "AB00000055"),
            rejects=("AB12345679",),
        ),
    ),
)


def _cards(upload: Upload) -> Iterator[Batch | Unscanned]:
    """Records of ``name|value`` lines below the signature."""
    upload.file.readline()
    for row, line in enumerate(upload.file):
        name, bar, value = line.decode().partition("|")
        if not bar:
            raise RefusedError("broken", "has a line without a bar; what follows was not scanned", "export it anew")
        yield from fields(upload, "cards", [(name, value.strip())], row)


def _listing(upload: Upload) -> Iterator[Batch | Unscanned]:
    """Lines, of which one may ask for something that a reader may not do."""
    text = upload.file.read().decode()
    if "steal" in text:
        Path("/etc/passwd").read_text(encoding="utf-8")
    if "stumble" in text:
        raise KeyError(text)
    yield from lines(upload, "", enumerate(text.splitlines()))


cards = ReaderPlugin(protocol=1, title="a file of Acme cards", parts=_cards, signature=b"ACME1\n")
listing = ReaderPlugin(protocol=1, title="an Acme list", parts=_listing, suffixes=(".acl",))


class _Log:
    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream
        self._run = run

    def finding(self, path: str, finding: Finding) -> None:
        self._stream.write(f"{path} {self._run.name(finding.entity)} {finding.masked}\n")

    def file(self, report: FileReport) -> None:
        if "stumble" in report.path:
            raise KeyError(report.path)
        self._stream.write(f"{report.path} {report.action}\n")

    def close(self) -> None:
        self._stream.write("end\n")


log = ReportPlugin(protocol=1, writer=_Log, summary="a line a finding")
