"""A scanner that finds what a file's content tells it to find, so that the command line is tested on its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sensitive_scan.catalogue import builtin
from sensitive_scan.decide import Policy, strictest
from sensitive_scan.decide.explanation import Explanation
from sensitive_scan.errors import InputError
from sensitive_scan.masking import mask
from sensitive_scan.model import ColumnReport, FileReport, Finding, Unscanned
from sensitive_scan.weigh.evidence import Evidence

SENTINEL = "4242424242424242"
"""The value in every input of these tests: it must never be seen in an output."""


if TYPE_CHECKING:
    from sensitive_scan.pipeline.tally import GroupTally
    from sensitive_scan.readers.batch import ReadOptions


class Scanner:
    """Every line ``category confidence`` of a file is a finding; the lines ``broken`` and ``bug`` are what they say."""

    def __init__(  # noqa: PLR0913 - as the scanner has it
        self,
        policy: Policy | None = None,
        recognizers: Sequence[Path] = (),
        region: str | None = None,
        *,
        language: bool = True,
        nlp: Path | None = None,
        workers: int = 1,
        plugins: Sequence[str] = (),
    ) -> None:
        self.workers = workers
        self.plugins = plugins
        self.language = language
        self.nlp = nlp
        self.policy = policy or Policy.default()
        self.recognizers = recognizers
        self.region = region
        self.catalogue = builtin()

    def close(self) -> None:
        """There are no processes to end."""

    def scan_file(  # noqa: PLR0913 - as the scanner has it
        self,
        path: str,
        *,
        options: ReadOptions,
        on_finding: Callable[[Finding], None],
        progress: Callable[[int, int | None, int], None],
        tenant: str,  # noqa: ARG002 - as the scanner has it
        tally: GroupTally | None,
        accept: Callable[[str, Finding, str], str] | None,  # noqa: ARG002 - as above
        content: bytes | None,
    ) -> FileReport:
        try:
            content = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        except OSError:
            raise InputError(path, "no such file", "check the path") from None
        assert tally is None
        lines = content.decode(options.encoding or "utf-8").splitlines()
        findings: list[Finding] = []
        unscanned: tuple[Unscanned, ...] = ()
        for row, line in enumerate(lines):
            progress(row, len(lines), row)
            word, _, confidence = line.partition(" ")
            if word == "bug":
                raise KeyError(SENTINEL)
            if word == "interrupt":
                raise KeyboardInterrupt
            if word == "broken":
                unscanned = (Unscanned("line 1", "broken", "mend it"),)
            if word in self.policy.categories:
                found = Finding("E", word, "f", row, 0, 16, float(confidence), (), mask(SENTINEL), "0" * 32)
                findings.append(found)
                on_finding(found)
        actions = [self.policy.action(one.category, one.confidence) for one in findings]
        columns = tuple(
            ColumnReport("f", 0, one.category, one.entity, 1, 1, 1, one.confidence, (), action)
            for one, action in zip(findings, actions, strict=True)
        )
        return FileReport(
            path=path,
            kind="text",
            action=strictest([*actions, *([self.policy.on_error] if unscanned else [])]),
            columns={"f": columns[0]} if columns else {},
            column_reports=columns,
            findings=tuple(findings),
            findings_total=len(findings),
            rows=len(lines),
            policy_version=self.policy.version,
            unscanned=unscanned,
        )

    def explain(self, text: str, field: str = "") -> list[Explanation]:
        if not text.strip():
            return []
        evidence = (Evidence("check", 2.3, "the check digit is right"), Evidence("claim", -6.0, ""))
        return [
            Explanation(
                "PAYMENT_CARD", "payment_card", 0, 16, mask(text), "weigh", evidence, 0.02, f"below ({field})", "5" * 32
            )
        ]


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str


Run = Callable[..., Result]
