"""The counts of a table: hits, distinct values, the surest reasons, and a bound on what is kept."""

from __future__ import annotations

from dataclasses import replace

from sensitive_scan.decide.policy import Policy
from sensitive_scan.model import Action, Finding, Unscanned
from sensitive_scan.pipeline.summary import ColumnKey, Distinct, Summary, foremost

FINDING = Finding("TOY", "passport", "Remarks", 0, 0, 4, 0.8, ("a reason",), "****", "0" * 32)

REMARKS = ColumnKey("", 0, "Remarks")


def _finding(row: int, value: int, confidence: float = 0.8) -> Finding:
    return replace(FINDING, row=row, confidence=confidence, reasons=(f"{confidence}",), fingerprint=f"{value:032x}")


def test_hits_are_cells_and_distinct_are_values() -> None:
    summary = Summary(Policy.default())
    for finding in (_finding(0, 1 << 100), _finding(0, 2 << 100), _finding(3, 1 << 100, 0.9), _finding(4, 1 << 100)):
        summary.add(finding, ColumnKey("", 2, "Remarks"))
    (report,) = summary.column_reports({ColumnKey("", 2, "Remarks"): 5})
    assert (report.hits, report.distinct, report.cells, report.index) == (3, 2, 5, 2)
    assert (report.confidence, report.reasons) == (0.9, ("0.9",))
    assert summary.total == 4


def test_only_so_many_findings_are_kept_but_all_are_counted() -> None:
    summary = Summary(Policy.default(), most_findings=10)
    for row in range(25):
        summary.add(_finding(row, row), REMARKS)
    assert (len(summary.findings), summary.total) == (10, 25)
    assert summary.column_reports({REMARKS: 25})[0].hits == 25


def test_the_action_is_the_strictest() -> None:
    summary = Summary(Policy.default())
    actions: list[Action] = []
    for confidence in (0.6, 0.99, 0.6):
        summary.add(_finding(0, 1, confidence), REMARKS)
        actions.append(summary.action)
    summary.fail(Unscanned("line 1", "broken", "mend it"))
    assert [*actions, summary.action] == ["flag", "block", "block", "block"]


def test_what_failed_counts_as_the_policy_says() -> None:
    for action in ("allow", "flag", "block"):
        summary = Summary(replace(Policy.default(), on_error=action))
        summary.fail(Unscanned("", "broken", "mend it"))
        assert summary.action == action


def test_distinct_is_exact_for_few_and_near_for_many() -> None:
    few, many = Distinct(), Distinct()
    for number in range(500):
        for _ in range(3):
            few.add(f"{number << 96:032x}")
    for number in range(50_000):
        many.add(f"{(number * 0x9E3779B97F4A7C15) % 2**64:016x}" + "0" * 16)
    assert len(few) == 500
    assert abs(len(many) - 50_000) < 5_000


def test_foremost_is_the_entity_with_most_hits_and_same_names_stay_apart() -> None:
    summary = Summary(Policy.default())
    second, other = REMARKS._replace(place=4), REMARKS._replace(part="sheet 2")
    summary.add(_finding(0, 1), REMARKS)
    for row in range(3):
        summary.add(replace(_finding(row, row), entity="MORE"), REMARKS)
    summary.add(_finding(0, 1), second)
    summary.add(replace(_finding(0, 1), part="sheet 2"), other)
    columns = foremost(summary.column_reports({REMARKS: 3, second: 3, other: 1}))
    found = {name: (report.part, report.entity) for name, report in columns.items()}
    assert found == {"Remarks": ("", "MORE"), "Remarks#4": ("", "TOY"), "sheet 2!Remarks": ("sheet 2", "TOY")}
