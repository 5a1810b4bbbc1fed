"""The column that says whose row it is: whether the files of a run have it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.cli.failures import say_error, say_warning
from sensitive_scan.masking import shown

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport
    from sensitive_scan.pipeline.tally import GroupTally

_NAMED: Final = 12


@dataclass(slots=True)
class TenantColumn:
    """Remembers which files have the column ``name``; without a name none is asked for."""

    name: str
    _is_met: bool = field(default=False, init=False)
    _without: list[tuple[str, list[str]]] = field(default_factory=list, init=False, repr=False)

    def tally(self, lowest: float) -> GroupTally | None:
        """What counts by the column in one file, findings from the confidence ``lowest`` up."""
        if not self.name:
            return None
        from sensitive_scan.pipeline.tally import GroupTally

        return GroupTally(self.name, lowest)

    def scanned(self, report: FileReport, tally: GroupTally) -> None:
        """Take a file that was scanned with its ``tally``."""
        if tally.is_met:
            self._is_met = True
        elif report.rows:
            self._without.append((report.path, [] if self._without else list(tally.columns)))

    def check(self) -> bool:
        """Tell of files without the column; whether any had it, or there were no rows at all."""
        if not self._without:
            return True
        path, names = self._without[0]
        if self._is_met:
            others = f" and {len(self._without) - 1:,} more" if len(self._without) > 1 else ""
            say_warning(f"{path}{others}: no column {shown(self.name)!r}; these rows are of no tenant")
            return True
        say_error(f"--tenant-column: {path} has no column {shown(self.name)!r}; {_known(names)}")
        return False


def _known(names: list[str]) -> str:
    named = [shown(name) for name in names if name]
    if not named:
        return "it has no columns with names"
    more = f" and {len(named) - _NAMED:,} more" if len(named) > _NAMED else ""
    return f"it has {', '.join(named[:_NAMED])}{more}"
