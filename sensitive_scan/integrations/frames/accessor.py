"""The namespace ``sensitive`` of frames of pandas and Polars."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from sensitive_scan.integrations.frames.examined import Examined, Split, default_scanner, examine
from sensitive_scan.redaction import HIDDEN
from sensitive_scan.rewrite.choice import NOT_ALLOWED

if TYPE_CHECKING:
    from collections.abc import Collection

    from sensitive_scan.model import Action, Source, TableReport
    from sensitive_scan.redaction import How
    from sensitive_scan.scanner import Scanner

_NAME = "sensitive"


class Sensitive:
    """What a frame holds that may not be stored, as ``frame.sensitive``; each method scans the frame once.

    To ask several things of one scan keep what :meth:`examine` returns. A ``scanner`` and who's data it is are as in
    :func:`~sensitive_scan.integrations.frames.examine`.
    """

    def __init__(self, frame: Any) -> None:
        self._frame = frame

    def scan(
        self, scanner: Scanner | None = None, *, tenant: str | None = None, source: Source = "upload"
    ) -> TableReport:
        """What each column holds, in constant memory; a lazy frame is computed in parts."""
        return (scanner or default_scanner()).scan_table(self._frame, tenant=tenant, source=source)

    def examine(
        self, scanner: Scanner | None = None, *, tenant: str | None = None, source: Source = "upload"
    ) -> Examined:
        """The frame with what was found in which cell."""
        return examine(self._frame, scanner, tenant=tenant, source=source)

    def columns(self, scanner: Scanner | None = None) -> Any:
        """What each column holds, as a frame."""
        return self.examine(scanner).columns()

    def flags(self, scanner: Scanner | None = None, actions: Collection[Action] = NOT_ALLOWED) -> Any:
        """Which cells hold something with one of these actions."""
        return self.examine(scanner).flags(actions)

    def entities(self, scanner: Scanner | None = None, actions: Collection[Action] = NOT_ALLOWED) -> Any:
        """What each cell holds with one of these actions."""
        return self.examine(scanner).entities(actions)

    def actions(self, scanner: Scanner | None = None) -> Any:
        """What the policy says of each row."""
        return self.examine(scanner).actions()

    def redact(self, scanner: Scanner | None = None, how: How = "mask", actions: Collection[Action] = HIDDEN) -> Any:
        """The frame with everything hidden that has one of these actions."""
        return self.examine(scanner).redact(how, actions)

    def split(self, scanner: Scanner | None = None, actions: Collection[Action] = HIDDEN) -> Split:
        """The rows in which nothing has one of these actions, and the others."""
        return self.examine(scanner).split(actions)


def register() -> None:
    """Give frames of pandas and Polars their namespace, of whichever is installed."""
    if find_spec("pandas") is not None:
        import pandas as pd

        pd.api.extensions.register_dataframe_accessor(_NAME)(Sensitive)
    if find_spec("polars") is not None:
        import polars as pl

        pl.api.register_dataframe_namespace(_NAME)(Sensitive)
        pl.api.register_lazyframe_namespace(_NAME)(Sensitive)
