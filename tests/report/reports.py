"""Reports as an engine would make them, for the tests of the writers."""

from __future__ import annotations

from dataclasses import replace

from sensitive_scan.model import ColumnReport, FileReport, Finding, Unscanned

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
