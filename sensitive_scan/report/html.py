"""The report as one HTML page for people: the verdict, where what was found lies, and every finding in a table.

The page asks the network for nothing, and its Content-Security-Policy lets nothing run but its own script. Whatever
names or texts an input brings are escaped by the template engine, or are JSON that the script writes as text. It is
written in ASCII, so that no encoding of the output can do harm.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TextIO

from sensitive_scan._version import __version__
from sensitive_scan.model import ACTIONS, CATEGORIES, LEVELS
from sensitive_scan.report import tally
from sensitive_scan.report.charts import columns_chart
from sensitive_scan.report.sanitise import printable
from sensitive_scan.report.spool import Spool
from sensitive_scan.report.tally import Column, Place, Tally
from sensitive_scan.report.wording import OTHERS, column_name, counted, told
from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Template
    from markupsafe import Markup

    from sensitive_scan.model import FileReport, Finding

_TEMPLATES: Final = files("sensitive_scan.report") / "templates"
_SHADES: Final = (0.02, 0.10, 0.35, 0.75)
"""The shares of a column's cells above which its colour in the heat map is the next darker one."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class HtmlWriter:
    """Writes the page to ``stream`` at the end; until then findings wait in a temporary file, see :class:`Spool`.

    ``now`` is the time that the page is dated by.
    """

    stream: TextIO
    now: Callable[[], datetime] = _now
    _spool: Spool = field(default_factory=Spool, init=False)
    _tally: Tally = field(default_factory=Tally, init=False)
    _arrived: bool = field(default=False, init=False)

    def finding(self, path: str, finding: Finding) -> None:
        """Keep a finding of the file at ``path`` for the table, and count it."""
        self._arrived = True
        self._tally.add(finding)
        self._spool.add(path, finding)

    def file(self, report: FileReport) -> None:
        """Count a file."""
        for finding in not_arrived(report, self._arrived):
            self.finding(report.path, finding)
        self._arrived = False
        self._tally.end_file(report)

    def close(self) -> None:
        """Write the page."""
        try:
            pieces = _page().generate(_context(self._tally, self._spool, self.now()))
            for piece in pieces:
                self.stream.write(piece.encode("ascii", "xmlcharrefreplace").decode("ascii"))
        finally:
            self._spool.close()


def _page() -> Template:
    """The template of the page."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("sensitive_scan.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"counted": counted, "path": printable, "told": told, "name": column_name, "hash": _hash}
    environment.globals |= {"inlined": _inlined}
    return environment.get_template("report.html.jinja")


def _inlined(name: str) -> Markup:
    """The style sheet or script of a name, as it stands in the page."""
    from markupsafe import Markup

    return Markup(_TEMPLATES.joinpath(name).read_text(encoding="ascii"))  # noqa: S704 - our own file


def _hash(text: str) -> str:
    """The source by which a Content-Security-Policy knows an inline script or style."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _context(counts: Tally, spool: Spool, now: datetime) -> dict[str, Any]:
    """All that the template is given."""
    from markupsafe import Markup

    confidences = [
        (f"{lowest:.2f}", count) for lowest, count in zip(tally.CONFIDENCES, counts.confidences, strict=True)
    ]
    return {
        "version": __version__,
        "now": now,
        "tally": counts,
        "actions": [action for action in reversed(ACTIONS) if counts.actions[action]],
        "found": [name for name in CATEGORIES if counts.categories[name]],
        "clause_of": CATEGORIES,
        "columns": [(path, list(group)) for path, group in itertools.groupby(counts.columns, attrgetter("path"))],
        "shade": _shade,
        "share": _share,
        "places": [(place, _place_bins(place)) for place in counts.places],
        "confidences": confidences,
        "levels": LEVELS,
        "chart": lambda bins, label: Markup(columns_chart(bins, label)),  # noqa: S704 - made by an XML library
        "others": OTHERS,
        "rows": spool.rows,
        "chunks": (Markup(chunk) for chunk in spool.chunks()),  # noqa: S704 - JSON that is escaped for a script
    }


def _place_bins(place: Place) -> list[tuple[str, int]]:
    """The bins that cover the rows of a table, each with the number of its first row, from 1."""
    width = place.bins.width
    used = -(-place.rows // width)
    return [(f"{number * width + 1:,}", count) for number, count in enumerate(place.bins.counts[:used])]


def _share(column: Column, category: str) -> float:
    """The share of a column's filled cells that hold something of a category."""
    return min(1.0, column.hits[category] / max(1, column.cells))


def _shade(share: float) -> int:
    """Which of five colours of the heat map a share has, from 1 for the palest."""
    return 1 + sum(share > lowest for lowest in _SHADES)
