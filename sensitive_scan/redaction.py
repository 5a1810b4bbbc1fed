"""Redaction: what was found is hidden, all else stays as it is."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from sensitive_scan.errors import InputError
from sensitive_scan.fold import fold
from sensitive_scan.masking import mask
from sensitive_scan.pipeline.record import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.model import Action, FileReport, Finding, Source, Verdict
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.scanner import Scanner

How = Literal["mask", "shape", "token"]
"""``mask`` shows four trailing characters at most, ``shape`` keeps the format with X for letters and 0 for digits,
``token`` puts the entity and the keyed fingerprint there, equal for equal values."""

_HIDDEN: Final[tuple[Action, ...]] = ("redact", "block")
_TOKEN: Final = 12
_LISTS: Final = (list, tuple, set, frozenset)
_NESTED: Final = (Mapping, *_LISTS)


def redact_text(text: str, findings: Iterable[Finding], how: How = "mask") -> str:
    """A text with what was found in it hidden."""
    hide = _WAYS[how]
    for one in sorted(findings, key=lambda finding: -finding.start):
        text = text[: one.start] + hide(text[one.start : one.end], one) + text[one.end :]
    return text


def redact_record(
    record: Mapping[str, Any], verdict: Verdict, how: How = "mask", actions: Sequence[Action] = _HIDDEN
) -> dict[str, Any]:
    """A record with what the verdict on it found hidden; nested values and lists keep their structure.

    Keys that are values themselves are masked, and numbered where two of them would be the same then.

    Args:
        record: the record, as it was scanned.
        verdict: the verdict on it.
        how: what is put in place of a value.
        actions: findings with these actions are hidden.
    """
    found: dict[str, list[Finding]] = {}
    for finding, action in zip(verdict.findings, verdict.actions, strict=True):
        if action in actions:
            found.setdefault(finding.field, []).append(finding)
    hidden = _hidden_keys(record, found)
    return _redacted_mapping("", {str(name): value for name, value in record.items()}, found, hidden, how)


def redact_file(  # noqa: PLR0913 - each is a choice of its own
    scanner: Scanner,
    source: str | Path,
    target: str | Path,
    how: How = "mask",
    *,
    tenant: str = "",
    way: Source = "upload",
    actions: Sequence[Action] = _HIDDEN,
) -> FileReport:
    """Write a table anew, as CSV in UTF-8, with what was found in it hidden, in the names of columns too.

    The target appears only once all is written, and not at all if a part of the source could not be scanned. Where
    the policy has rules about columns as a whole, the source is read twice, and what it says of a column counts for
    each of its cells.

    Raises:
        InputError: the source is no delimited text, a part of it could not be scanned, it cannot be read twice and has
            to be, or the target cannot be written.
    """
    from sensitive_scan.decide.rules import Context

    draft = Path(f"{target}.{os.getpid()}.part")
    context = Context(tenant, way)
    columns = _columns_to_hide(scanner, source, context, actions) if _counts_columns(scanner.policy) else frozenset()
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, lineterminator="\n")
            is_begun = False

            def write(batch: Batch, found: list[tuple[int, Finding]]) -> None:
                nonlocal is_begun
                acted_on = [
                    (index, one)
                    for index, one in found
                    if (index, one.entity) in columns or scanner.policy.decide(one, context) in actions
                ]
                # lines before the header come first, as a column without a name
                if not is_begun and any(_names(batch)):
                    rows.writerow(_header(batch, acted_on, how))
                    is_begun = True
                rows.writerows(_rows(batch, acted_on, how))

            report = scanner.scan_file(source, on_batch=write, tenant=tenant, source=way)
        _require_whole(report, source)
        draft.replace(target)
    except OSError as error:
        problem = error.strerror or type(error).__name__
        raise InputError(str(target), f"cannot be written ({problem})", "check the path and its permissions") from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return report


def _counts_columns(policy: Policy) -> bool:
    """Whether what is done with a cell may depend on the others of its column."""
    return any(rule.distinct > 1 or rule.share > 0 for rule in policy.rules)


def _columns_to_hide(
    scanner: Scanner, source: str | Path, context: Context, actions: Sequence[Action]
) -> frozenset[tuple[int, str]]:
    """The places of columns, each with an entity, on which the policy acts once all of the column is known.

    Raises:
        InputError: as :func:`redact_file` says.
    """
    path = Path(source)
    if str(source) == "-" or path.is_fifo() or path.is_char_device():
        raise InputError(
            str(source),
            "the policy has rules about columns as a whole, for which it must be read twice",
            "save it to a file, and redact that",
        )
    report = scanner.scan_file(source, tenant=context.tenant, source=context.source)
    _require_whole(report, source)
    return frozenset((one.index, one.entity) for one in report.column_reports if one.action in actions)


def _require_whole(report: FileReport, source: str | Path) -> None:
    if report.kind != "csv":
        raise InputError(str(source), f"{report.kind} is not rewritten", "redact delimited text, or records")
    if report.unscanned:
        raise InputError(str(source), f"not all of it was scanned ({report.unscanned[0]})", "mend that first")


def _names(batch: Batch) -> list[str]:
    """The names of the columns; empty for those that have none."""
    return ["" if name == f"#{index}" else name for name, index in zip(batch.names, batch.indices, strict=True)]


def _header(batch: Batch, found: list[tuple[int, Finding]], how: How) -> list[str]:
    """The names of the columns, with what was found in them hidden."""
    in_names: dict[int, list[Finding]] = {}
    for index, finding in found:
        if finding.row is None:
            in_names.setdefault(index, []).append(finding)
    named = zip(_names(batch), batch.indices, strict=True)
    return [redact_text(name, in_names.get(index, ()), how) for name, index in named]


def _rows(batch: Batch, found: list[tuple[int, Finding]], how: How) -> Iterable[tuple[str, ...]]:
    columns = [[str(cell) for cell in column.to_pylist()] for column in batch.columns]
    places = {index: at for at, index in enumerate(batch.indices)}
    rows = {row: at for at, row in enumerate(batch.rows)}
    cells: dict[tuple[int, int], list[Finding]] = {}
    for index, finding in found:
        if finding.row is not None:
            cells.setdefault((places[index], rows[finding.row]), []).append(finding)
    for (at, row), findings in cells.items():
        columns[at][row] = redact_text(columns[at][row], findings, how)
    return zip(*columns, strict=True)


def _hidden_keys(record: Mapping[str, Any], found: Mapping[str, list[Finding]]) -> frozenset[str]:
    """The dotted names down to each key in which a value was found, or a part of one."""
    return frozenset(
        name[:end]
        for name, keys in _paths("", record, ())
        for one in _in_name(name, found)
        for start, end in keys
        if one.start < end and start < one.end
    )


def _paths(
    prefix: str, value: object, keys: tuple[tuple[int, int], ...]
) -> Iterator[tuple[str, tuple[tuple[int, int], ...]]]:
    """The dotted names under which values are scanned, each with where in it its keys begin and end."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            name = _dotted(prefix, key)
            yield from _paths(name, inner, (*keys, (len(name) - len(str(key)), len(name))))
        return
    yield prefix, keys
    if isinstance(value, _LISTS):
        for inner in value:
            if isinstance(inner, _NESTED):
                yield from _paths(prefix, inner, keys)


def _dotted(prefix: str, key: object) -> str:
    return f"{prefix}.{key}" if prefix else str(key)


def _in_name(name: str, found: Mapping[str, list[Finding]]) -> list[Finding]:
    """What was found in the name of a field itself; such a field is named by the mask of its name."""
    masked = mask(name)
    return [one for one in found.get(masked, ()) if masked != name and _stands_in(name, one)]


def _in_value(name: str, text: str, found: Mapping[str, list[Finding]]) -> list[Finding]:
    """What was found in the value of a field, and what may have been, where its name holds a value too."""
    if name in found:
        return found[name]
    return [one for one in found.get(mask(name), ()) if _stands_in(text, one) or not _stands_in(name, one)]


def _stands_in(text: str, finding: Finding) -> bool:
    return mask(fold(text)[finding.start : finding.end]) == finding.masked


def _redacted_mapping(
    prefix: str, record: Mapping[Any, Any], found: Mapping[str, list[Finding]], hidden: frozenset[str], how: How
) -> dict[Any, Any]:
    redacted: dict[Any, Any] = {}
    for key, value in record.items():
        name = _dotted(prefix, key)
        shown = mask(str(key)) if name in hidden else key
        number = 1
        while shown in redacted:
            number += 1
            shown = f"{mask(str(key))} ({number})"
        redacted[shown] = _redacted(name, value, found, hidden, how)
    return redacted


def _redacted(name: str, value: object, found: Mapping[str, list[Finding]], hidden: frozenset[str], how: How) -> object:
    if isinstance(value, Mapping):
        return _redacted_mapping(name, value, found, hidden, how)
    if isinstance(value, _LISTS):
        return _redacted_list(name, list(value), found, hidden, how)
    text = as_text(value)
    here = _in_value(name, text, found)
    return redact_text(text, here, how) if here else value


def _redacted_list(
    name: str, values: list[Any], found: Mapping[str, list[Finding]], hidden: frozenset[str], how: How
) -> list[Any]:
    """The scalars of a list are one text, a line each; what spans two of them is hidden in both."""
    whole = "\n".join(as_text(value) for value in values if not isinstance(value, _NESTED))
    here = _in_value(name, whole, found)
    redacted: list[Any] = []
    start = 0
    for value in values:
        if isinstance(value, _NESTED):
            redacted.append(_redacted(name, value, found, hidden, how))
            continue
        text = as_text(value)
        inside = [_clipped(one, start, len(text)) for one in here if one.start < start + len(text)]
        inside = [one for one in inside if one.end > one.start]
        redacted.append(redact_text(text, inside, how) if inside else value)
        start += len(text) + 1
    return redacted


def _clipped(finding: Finding, start: int, length: int) -> Finding:
    from dataclasses import replace

    return replace(finding, start=max(0, finding.start - start), end=min(length, finding.end - start))


def _shape(value: str, _finding: Finding) -> str:
    return "".join("0" if one.isdecimal() else "X" if one.isalnum() else one for one in value)


def _token(_value: str, finding: Finding) -> str:
    return f"[{finding.entity}:{finding.fingerprint[:_TOKEN]}]"


_WAYS: Final[Mapping[How, Callable[[str, Finding], str]]] = {
    "mask": lambda value, _finding: mask(value),
    "shape": _shape,
    "token": _token,
}
