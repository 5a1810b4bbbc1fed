"""Reading of untrusted files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.readers.batch import Reading
from sensitive_scan.readers.budget import Budget
from sensitive_scan.readers.dispatch import read_upload
from sensitive_scan.readers.refusal import RefusedError
from sensitive_scan.readers.upload import Upload, spooled

if TYPE_CHECKING:
    from sensitive_scan.limits import Limits
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.readers.source import Source
    from sensitive_scan.readers.upload import Parts


def open_isolated(source: Source, kind: str, options: ReadOptions, limits: Limits) -> Reading:
    """Open a file whose format is not plain text."""

    def parts() -> Parts:
        try:
            budget = Budget(limits)
            with spooled(source, budget, None) as file:
                yield from read_upload(Upload(file, source.name, budget, options))
        except RefusedError as refusal:
            yield refusal.entry
        finally:
            source.close()

    return Reading(kind, source.size(), source.consumed, parts())
