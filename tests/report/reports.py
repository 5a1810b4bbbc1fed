"""Reports as an engine would make them, for the tests of the writers."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, TextIO

from hypothesis import strategies as st

from sensitive_scan.decide import Policy
from sensitive_scan.model import CATEGORIES, ColumnReport, FileReport, Finding, Unscanned
from sensitive_scan.report.run import Run

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan.report.writer import ReportWriter

HOSTILE = "Re\x1b[31mmarks [bold red]x[/] \u202egnp\n"

CARD = Finding(
    entity="PAYMENT_CARD",
    category="payment_card",
    field="Card No",
    row=0,
    start=0,
    end=19,
    confidence=0.998,
    reasons=("the check digit is right", "the field is named after it", "so is the whole column", "a fourth"),
    masked="**** **** **** 1111",
    fingerprint="f" * 32,
)
AADHAAR = replace(
    CARD, entity="IN_AADHAAR", category="personal_id", field=HOSTILE, row=1233, confidence=0.81, reasons=()
)
CARDS = ColumnReport("Card No", 3, "payment_card", "PAYMENT_CARD", 4980, 4975, 4901, 0.998, CARD.reasons)
AADHAARS = ColumnReport(HOSTILE, 9, "personal_id", "IN_AADHAAR", 1200, 3, 3, 0.81, ())
BROKEN_LINE = Unscanned("line 7", "the quote is never closed", "close it")

CLEAN = FileReport("clean.csv", "csv", "allow", {}, (), (), 0, 1000, "p1")
FOUND = FileReport(
    path="crm.csv",
    kind="csv",
    action="block",
    columns={"Card No": CARDS, HOSTILE: AADHAARS},
    column_reports=(CARDS, AADHAARS),
    findings=(CARD, replace(CARD, row=1), replace(CARD, row=2), AADHAAR),
    findings_total=4978,
    rows=5000,
    policy_version="p1",
    unscanned=(BROKEN_LINE,),
)
UNREADABLE = replace(CLEAN, path="gone.csv", action="flag", rows=0, unscanned=(Unscanned("", "no such file", "check"),))


RUN = Run(
    action=lambda finding: Policy.default().action(finding.category, finding.confidence),
    about=lambda parts: "flag" if any(part.reason != "encrypted" for part in parts) else "allow",
    name=lambda entity: f"name of {entity}",
    clause=lambda category: CATEGORIES[category],
    fail_at=0.75,
)
"""The default policy, which here lets pass what is encrypted."""

HOSTILE_TEXTS = st.text(max_size=12) | st.lists(
    st.sampled_from(["\n", "\r", "\t", "\0", "\x1b[2J", "::error::", "%0A", ",", "]]>", "<a b='", '"', "&amp;", "=1+1"])
    | st.sampled_from(
        ["{0}", "[a](b)", "\\", "\u202e", "\ufffe", "\ud800", "\u2028", "\uff1dx", " -x", "\ufeff@x", "é", "\U0001d538"]
    ),
    max_size=6,
).map("".join)
"""Names made to break out of the format that they stand in."""
_findings = st.builds(
    replace,
    st.just(CARD),
    field=HOSTILE_TEXTS,
    part=HOSTILE_TEXTS,
    reasons=st.tuples(HOSTILE_TEXTS),
    row=st.none() | st.integers(0, 9),
    confidence=st.floats(0.5, 1),
)


def _can_be_a_path(text: str) -> bool:
    return bool(text) and "\0" not in text and not re.search("[\ud800-\udc7f\udd00-\udfff]", text)


@st.composite
def hostile_reports(draw: st.DrawFn) -> FileReport:
    """The result of a file in which every name is hostile."""
    findings = tuple(draw(st.lists(_findings, max_size=3)))
    columns = tuple(
        replace(CARDS, name=one.field, part=one.part, action=draw(st.sampled_from(["allow", "flag", "block"])))
        for one in findings
    )
    missed = draw(
        st.lists(st.builds(Unscanned, HOSTILE_TEXTS, HOSTILE_TEXTS, HOSTILE_TEXTS, HOSTILE_TEXTS), max_size=2)
    )
    return replace(
        FOUND,
        path=draw(HOSTILE_TEXTS.filter(_can_be_a_path)),
        kind=draw(st.sampled_from(["text", "csv"])),
        column_reports=columns,
        findings=findings,
        findings_total=len(findings),
        unscanned=tuple(missed),
    )


def written(
    make: Callable[[TextIO], ReportWriter],
    *reports: FileReport,
    streamed: bool = False,
    stream: io.StringIO | None = None,
) -> str:
    """What a writer makes of some files, given their findings one by one or with the results."""
    stream = stream or io.StringIO()
    writer = make(stream)
    for report in reports:
        for finding in report.findings if streamed else ():
            writer.finding(report.path, finding)
        writer.file(report)
    writer.close()
    return stream.getvalue()
