"""The scanner: the public face of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from sensitive_scan.decide.explanation import Explanation, explanation
from sensitive_scan.decide.policy import Policy
from sensitive_scan.decide.rules import NOWHERE, Context
from sensitive_scan.decide.verdict import verdict
from sensitive_scan.engine import probability
from sensitive_scan.errors import IncompleteScanError
from sensitive_scan.keys import Keyring, load_keys, require_lasting_key
from sensitive_scan.model import FileReport, Finding, TableReport, Unscanned, Verdict
from sensitive_scan.pipeline.parts import Listener
from sensitive_scan.pipeline.record import texts, weigh_record
from sensitive_scan.pipeline.reporting import Reporting
from sensitive_scan.pipeline.setting import Setting
from sensitive_scan.pipeline.summary import Summary
from sensitive_scan.pipeline.watch import SchemaFinding, as_table, schema_findings
from sensitive_scan.readers.foreign import foreign_readers
from sensitive_scan.recognizer import Recognizer
from sensitive_scan.region import country_code
from sensitive_scan.weigh.rivals import convincing

if TYPE_CHECKING:
    from sensitive_scan.match.matcher import Engine as EngineName
    from sensitive_scan.model import Source
    from sensitive_scan.pipeline.memory import Memory
    from sensitive_scan.pipeline.parts import OnBatch
    from sensitive_scan.pipeline.record import CellResult
    from sensitive_scan.pipeline.tally import GroupTally
    from sensitive_scan.readers.batch import Batch, ReadOptions, Records

Accept = Callable[[str, Finding, str], str]
"""Asked of each finding with the file's kind and the raw value, which it may not keep; a reason lets it pass."""

Progress = Callable[[int, int | None, int], None]
"""Told the bytes read so far, the size of the input, ``None`` where unknown, and the rows scanned so far."""


class Scanner:
    """Finds prohibited data in texts, records, tables and files.

    Build it once (the first time on a machine compiles a database, which takes some seconds) and share it between
    threads.

    Args:
        policy: what is done with findings; the default ships. Categories that it switches off are not looked for.
        recognizers: a tenant's own recognizers beside the built-in catalogue: files in TOML or Presidio's YAML, or what
            :func:`~sensitive_scan.integrations.presidio.declarations_from` made of Presidio's recognizers.
        key: the secret of the fingerprints, with older ones if need be; by default that of ``SENSITIVE_SCAN_KEY`` or
            ``SENSITIVE_SCAN_KEY_FILE``, or one made up for this process.
        engine: ``hyperscan``, ``regex``, or ``auto`` for Hyperscan where it is installed.
        region: ISO 3166 country of the tenant: its telephone numbers may lack the country code, and its identifiers
            are likelier than those of other countries.
        memory: what fields of record streams have shown, by tenant; without one each record is judged by itself, and
            the same record always alike.
        language: whether sentences are read for what they tell of a person's health, origin, work and money; without
            it only numbers and named fields are looked at.
        nlp: a configuration file of Presidio that names a bigger model, whose names of persons then count as evidence.
        workers: how many processes scan tables and files that are long enough, with the same results in the same order.
            They start when they are needed, and end with :meth:`close` or with this process.
        plugins: installed distributions whose recognizers and readers are used (:mod:`sensitive_scan.plugins`).

    Raises:
        DeclarationError: a recognizer is refused.
        PluginError: what a distribution brings cannot be used.
        ConfigurationError: the key is too short, the region none, values are allowed by a key that is not there, the
            model that ``nlp`` names, or a plugin, is not installed, or there cannot be so many workers.
    """

    def __init__(  # noqa: PLR0913 - each is a choice of its own
        self,
        policy: Policy | None = None,
        recognizers: Sequence[str | Path | Recognizer] = (),
        key: bytes | Keyring | None = None,
        engine: EngineName = "auto",
        region: str | None = None,
        *,
        memory: Memory | None = None,
        language: bool = True,
        nlp: str | Path | None = None,
        workers: int = 1,
        plugins: Sequence[str] = (),
    ) -> None:
        self.policy = policy if policy is not None else Policy.default()
        self.memory = memory
        self.keys = load_keys() if key is None else key if isinstance(key, Keyring) else Keyring(key)
        self.setting = Setting(
            self.policy,
            tuple(map(_located, recognizers)),
            self.keys,
            engine,
            country_code(region),
            language,
            nlp,
            tuple(plugins),
        )
        self._readers = foreign_readers(plugins)
        self._engine = self.setting.build()
        self.catalogue = self._engine.catalogue
        self._judge = self.setting.judge()
        self._workers = self.setting.workers(workers, self.catalogue.version)
        self._reporting = Reporting(self._engine, self._judge, self._workers)
        self._clean = Verdict("allow", (), self.policy.version, catalogue_version=self.catalogue.version)
        if key is None and any(one.fingerprint for one in self.policy.allowances):
            require_lasting_key("the policy allows values by fingerprints")

    def scan_text(self, text: str) -> list[Finding]:
        """The findings in one text, by position.

        Raises:
            IncompleteScanError: a pattern took too long on this text.
        """
        results, unscanned = weigh_record(self._engine, ("",), [text])
        findings, _ = self._findings(results, NOWHERE)
        _require_complete(unscanned)
        return sorted(findings, key=lambda finding: finding.start)

    def scan_record(
        self, record: Mapping[str, Any], *, tenant: str | None = None, source: Source = "record"
    ) -> Verdict:
        """The verdict on one record before it is stored.

        Args:
            record: field names and values; values that are no text are taken as they print, nested ones flattened.
            tenant: whose record it is, for the policy and the scanner's memory.
            source: the way by which it came, for the policy.
        """
        names, values, too_deep = texts(record, self._engine.title)
        results, errors = self._weigh_cells(names, values, tenant)
        if not (results or errors or too_deep):
            return self._clean
        context = Context(tenant or "", source)
        findings, allowed = self._findings(results, context)
        missed, version = (*errors, *too_deep), self.catalogue.version
        return verdict(self.policy, context, tuple(findings), missed, allowed=allowed, catalogue_version=version)

    def scan_records(
        self, records: Iterable[Mapping[str, Any]], *, tenant: str | None = None, source: Source = "record"
    ) -> Iterator[Verdict]:
        """The verdicts on records as they come, in their order and in constant memory."""
        for record in records:
            yield self.scan_record(record, tenant=tenant, source=source)

    def scan_table(  # noqa: PLR0913 - each is a choice of its own
        self,
        table: Any,
        *,
        on_finding: Callable[[Finding], None] | None = None,
        on_batch: OnBatch | None = None,
        tenant: str | None = None,
        source: Source = "upload",
        tally: GroupTally | None = None,
    ) -> TableReport:
        """What a table holds: a frame of pandas, Polars or pyarrow, a DuckDB relation, or a dict of columns.

        A RecordBatchReader, a relation or a lazy frame is read as it comes. ``tenant`` and ``source`` are as in
        :meth:`scan_record`, ``on_finding``, ``on_batch`` and ``tally`` as in :meth:`scan_file`.

        Raises:
            InputError: it is no table, or whoever computes it fails.
        """
        from sensitive_scan.readers import table_batches

        summary = Summary(self.policy, Context(tenant or "", source), tally)
        return TableReport(**self._reporting.reported(table_batches(table), summary, Listener(on_finding, on_batch)))

    def scan_file(  # noqa: PLR0913 - each is a choice of its own
        self,
        path: str | Path,
        *,
        options: ReadOptions | None = None,
        on_finding: Callable[[Finding], None] | None = None,
        on_batch: OnBatch | None = None,
        accept: Accept | None = None,
        content: bytes | None = None,
        progress: Progress | None = None,
        tenant: str | None = None,
        source: Source = "upload",
        tally: GroupTally | None = None,
    ) -> FileReport:
        """What a file holds, of any format that is read; ``-`` is standard input.

        The report keeps the first 10,000 findings; ``on_finding`` is told every one as it is found, ``on_batch``
        each part of the table with them; what ``accept`` gives a reason for passes. ``content`` is read instead of the
        file, whose name still helps to tell its kind. ``tenant`` and ``source`` are as in :meth:`scan_record`. A
        ``tally`` counts by the values of a column for the report's ``groups``; it decides nothing.

        Raises:
            InputError: the file cannot be opened.
        """
        from sensitive_scan.readers import ReadOptions, open_file, open_stream

        options = options or ReadOptions()
        if content is None:
            reading = open_file(path, options, self.policy.limits, self._readers)
        else:
            reading = open_stream(BytesIO(content), str(path), options, self.policy.limits, self._readers)

        summary = Summary(self.policy, Context(tenant or "", source), tally)
        listener = Listener(on_finding, on_batch, None if accept is None else partial(accept, reading.kind))
        is_shared = self._workers is not None and reading.records is not None and not (tally or on_batch)

        def parts() -> Iterator[Batch | Records | Unscanned]:
            for part in (reading.records if is_shared else None) or reading.parts:
                yield part
                if progress is not None:
                    progress(reading.consumed(), reading.size, summary.rows)

        return FileReport(path=str(path), kind=reading.kind, **self._reporting.reported(parts(), summary, listener))

    def scan_schema(
        self, fields: Sequence[str], picklists: Mapping[str, Sequence[str]] | None = None
    ) -> list[SchemaFinding]:
        """The fields that seem to be made for what may not be stored, before any data comes, the surest first.

        Args:
            fields: the names of a record's fields.
            picklists: for some of them, the values to choose from.
        """
        report = self.scan_table(as_table(picklists)) if picklists else None
        return schema_findings(self._engine, self.policy, fields, report)

    def explain(self, text: str, field: str = "") -> list[Explanation]:
        """Every candidate in ``text`` as the cell of a field, with all evidence, whether or not it is a finding.

        Raises:
            IncompleteScanError: a pattern took too long on this text.
        """
        results, unscanned = weigh_record(self._engine, (field,), [text])
        _require_complete(unscanned)
        explanations: list[Explanation] = []
        for result in results:
            kept = convincing(result.weighed)
            explanations.extend(
                explanation(one, self._judge.finding(one, "", None), probability(one), is_kept=one in kept)
                for one in result.weighed
            )
        return explanations

    def _weigh_cells(
        self, names: tuple[str, ...], values: Sequence[str], tenant: str | None
    ) -> tuple[list[CellResult], list[Unscanned]]:
        if self.memory is None:
            return weigh_record(self._engine, names, values)
        with self.memory.lock:
            # a name may be a value, so that it is remembered as it may be shown
            titles = [field.name for field in self._engine.plan(names).schema.fields]
            remembered = [self.memory.of(tenant or "", title) for title in titles]
            return weigh_record(self._engine, names, values, remembered)

    def _findings(self, results: Sequence[CellResult], context: Context) -> tuple[list[Finding], dict[str, int]]:
        """The findings, and by reason how many the policy lets pass."""
        findings: list[Finding] = []
        allowed: dict[str, int] = {}
        for result in results:
            for one in convincing(result.weighed):
                finding = self._judge.finding(one, result.name, None)
                reason = self._judge.reason_to_pass(finding, one.candidate.text, context)
                if reason:
                    allowed[reason] = allowed.get(reason, 0) + 1
                else:
                    findings.append(finding)
        return findings, allowed

    def scan_batches(
        self,
        parts: Iterable[Batch | Unscanned],
        summary: Summary,
        listener: Listener = Listener(),  # noqa: B008 - immutable
        *,
        primer: Sequence[Batch] = (),
        filled: Mapping[int, int] | None = None,
    ) -> TableReport:
        """What batches of a table hold, counted in this process into a ``summary`` in which there may be something.

        Where there is, the ``primer`` are batches that were counted before, from which columns are known again, and
        ``filled`` all cells, by column, that are not empty.
        """
        return TableReport(**self._reporting.gone_on(parts, summary, listener, primer, filled))

    def close(self) -> None:
        """End the processes of ``workers``, if there are any; the next long table starts them again."""
        if self._workers is not None:
            self._workers.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _located(recognizer: str | Path | Recognizer) -> Path | Recognizer:
    return recognizer if isinstance(recognizer, Recognizer) else Path(recognizer)


def _require_complete(unscanned: Sequence[Unscanned]) -> None:
    if unscanned:
        raise IncompleteScanError(str(unscanned[0]))
