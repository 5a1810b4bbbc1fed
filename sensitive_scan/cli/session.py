"""One run of ``scan``: each file through the engine, its findings to the writer, and the exit code."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from sensitive_scan.cli.failures import BROKEN, CLEAN, FOUND, say_error, say_unexpected, say_warning
from sensitive_scan.cli.output import OutputError
from sensitive_scan.cli.progress import ProgressBar
from sensitive_scan.cli.tenant_column import TenantColumn
from sensitive_scan.cli.termination import asked_to_end
from sensitive_scan.cli.turns import SideBySide, StoppedError, Turn
from sensitive_scan.decide.message import clauses_of
from sensitive_scan.errors import InputError, SensitiveScanError
from sensitive_scan.model import FileReport, Unscanned, strictest
from sensitive_scan.report.run import fails
from sensitive_scan.report.sanitise import printable, without_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sensitive_scan.accepted.acceptance import Acceptance, FileAcceptance
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.model import Finding
    from sensitive_scan.pipeline.tally import GroupTally
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.report.writer import ReportWriter
    from sensitive_scan.scanner import Progress


class ScansFiles(Protocol):
    """A scanner, or what scans something else in place of files; ``scan_file`` is that of :class:`Scanner`."""

    def scan_file(  # noqa: D102, PLR0913 - as Scanner has it
        self,
        path: str,
        *,
        options: ReadOptions,
        on_finding: Callable[[Finding], None],
        accept: FileAcceptance | None,
        content: bytes | None,
        progress: Progress,
        tenant: str,
        tally: GroupTally | None,
    ) -> FileReport: ...


@dataclass(slots=True)
class Session:
    """Scans files, up to ``jobs`` at once, and remembers what decides the exit code.

    ``fail_at`` and ``lowest`` are confidences: findings from ``fail_at`` up make the run fail unless the policy allows
    them, those below ``lowest`` are left out altogether. ``tell_unscanned``: the writer has no place for parts that
    were not scanned, so that they are told on standard error. ``tenant_column`` is the one by which rows are counted.
    ``acceptance`` says what passes although it is found, ``contents`` gives the bytes of a file that is not to be read
    from the disk, and ``on_scanned`` is told each report with what was accepted in the file. What ``passes_over`` says
    so of counts neither as scanned nor as missed.
    """

    scanner: ScansFiles
    policy: Policy
    tenant: str
    options: ReadOptions
    writer: ReportWriter
    fail_at: float
    lowest: float
    show_progress: bool
    tell_unscanned: bool
    jobs: int = 1
    tenant_column: str = ""
    acceptance: Acceptance | None = None
    contents: Callable[[str], bytes] | None = None
    on_scanned: Callable[[FileReport, FileAcceptance], None] | None = None
    passes_over: Callable[[FileReport], bool] | None = None
    _columns: TenantColumn = field(init=False)
    _found: bool = field(default=False, init=False)
    _missed: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self._columns = TenantColumn(self.tenant_column)

    @property
    def exit_code(self) -> int:
        """2 if anything could not be scanned, else 1 if a finding makes the run fail, else 0."""
        if self._missed:
            return BROKEN
        return FOUND if self._found else CLEAN

    def miss(self, directory: str) -> None:
        """Report a directory in which there is nothing to scan: most likely the wrong one was named."""
        say_error(f"{directory}: holds no file to scan; hidden and git-ignored files are passed over, name them")
        self._missed = True

    def check_column(self) -> None:
        """Tell of files without the tenants' column; that none has it makes the run fail."""
        self._missed = not self._columns.check() or self._missed

    def scan(self, paths: Iterable[str]) -> None:
        """Scan files, and standard input for ``-``, and write the results in order; never fails because of an input."""
        for say, report in SideBySide(self.jobs, self._told, self.writer.finding).results(paths):
            say()
            if self.passes_over is not None and self.passes_over(report):
                continue
            if self.tell_unscanned and report.kind:
                for part in report.unscanned:
                    say_warning(f"{report.path}: {without_numbers(str(part))}")
            self._missed = self._missed or self.policy.about(report.unscanned) != "allow"
            self._found = self._found or self._fails(report)
            self.writer.file(report)

    def _told(self, turn: Turn) -> tuple[Callable[[], None], FileReport]:
        """The report of a file, and what says on standard error why it could not be made."""
        path = turn.path
        try:
            return self._scan_file(turn)
        except (BrokenPipeError, MemoryError, StoppedError, OutputError):
            raise
        except InputError as error:
            problem = Unscanned("", error.problem, error.mend)
            return partial(say_error, f"{path}: {error.problem}; {error.mend}"), self._unreadable(path, problem)
        except SensitiveScanError as error:
            problem = Unscanned("", "stopped by an error", "see standard error")
            return partial(say_error, f"{path}: {error}"), self._unreadable(path, problem)
        except Exception as error:
            if asked_to_end() is not None:
                raise
            # the other files shall still be scanned
            problem = Unscanned("", f"unexpected {type(error).__name__}", "report it")
            return partial(say_unexpected, error, path), self._unreadable(path, problem)

    def _scan_file(self, turn: Turn) -> tuple[Callable[[], None], FileReport]:
        taken = 0

        def take(finding: Finding) -> None:
            nonlocal taken
            if finding.confidence >= self.lowest:
                taken += 1
                turn.take(finding)

        def move(consumed: int, size: int | None, rows: int) -> None:
            turn.check()
            if turn.has_come:
                bar(consumed, size, rows)

        tally = self._columns.tally(self.lowest)
        content = None if self.contents is None else self.contents(turn.path)
        accepted = None
        if self.acceptance is not None:
            accepted = self.acceptance.of(turn.path, None if content is None else lambda: content)
        with ProgressBar(self.show_progress, printable(turn.path)) as bar:
            report = self.scanner.scan_file(
                turn.path,
                options=self.options,
                on_finding=take,
                accept=accepted,
                content=content,
                progress=move,
                tenant=self.tenant,
                tally=tally,
            )
        if self.lowest > 0:
            report = self._from_lowest_up(report, taken)
        return partial(self._in_turn, report, tally, accepted), report

    def _in_turn(self, report: FileReport, tally: GroupTally | None, accepted: FileAcceptance | None) -> None:
        """Take note of a scanned file, in the order of the files whichever was done first."""
        if tally is not None:
            self._columns.scanned(report, tally)
        if accepted is not None and self.on_scanned is not None:
            self.on_scanned(report, accepted)

    def _from_lowest_up(self, report: FileReport, total: int) -> FileReport:
        """The report without findings below ``lowest``, of which ``total`` remain, and its action anew."""
        columns = tuple(column for column in report.column_reports if column.confidence >= self.lowest)
        actions = [column.action for column in columns]
        acted_on = [column for column in columns if column.action != "allow"]
        return replace(
            report,
            action=strictest([*actions, self.policy.about(report.unscanned)]),
            columns={name: column for name, column in report.columns.items() if column.confidence >= self.lowest},
            column_reports=columns,
            findings=tuple(finding for finding in report.findings if finding.confidence >= self.lowest),
            findings_total=total,
            clauses=clauses_of(self.policy, acted_on),
        )

    def _fails(self, report: FileReport) -> bool:
        return any(fails(one, self.fail_at) for one in report.column_reports)

    def _unreadable(self, path: str, problem: Unscanned) -> FileReport:
        return FileReport(
            path=path,
            kind="",
            action=self.policy.about([problem]),
            columns={},
            column_reports=(),
            findings=(),
            findings_total=0,
            rows=0,
            policy_version=self.policy.version,
            unscanned=(problem,),
        )
