"""Redaction: what was found is hidden, all else stays as it is."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from sensitive_scan.errors import InputError
from sensitive_scan.masking import mask
from sensitive_scan.pipeline.record import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sensitive_scan.model import Action, FileReport, Finding, Source, Verdict
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.scanner import Scanner

How = Literal["mask", "shape", "token"]
"""``mask`` shows four trailing characters at most, ``shape`` keeps the format with X for letters and 0 for digits,
``token`` puts the entity and the keyed fingerprint there, equal for equal values."""

_HIDDEN: Final[tuple[Action, ...]] = ("redact", "block")
_TOKEN: Final = 12


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
    return {_shown(str(name), found): _redacted(str(name), value, found, how) for name, value in record.items()}


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
    """Write a table anew, as CSV in UTF-8, with what was found in it hidden.

    The target appears only once all is written, and not at all if a part of the source could not be scanned.

    Raises:
        InputError: the source is no delimited text, a part of it could not be scanned, or the target cannot be written.
    """
    from sensitive_scan.decide.rules import Context

    draft = Path(f"{target}.{os.getpid()}.part")
    context = Context(tenant, way)
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, lineterminator="\n")
            is_begun = False

            def write(batch: Batch, found: list[tuple[int, Finding]]) -> None:
                nonlocal is_begun
                if not is_begun:
                    rows.writerow(["" if name.startswith("#") else name for name in batch.names])
                    is_begun = True
                acted_on = [(index, one) for index, one in found if scanner.policy.decide(one, context) in actions]
                rows.writerows(_rows(batch, acted_on, how))

            report = scanner.scan_file(source, on_batch=write, tenant=tenant, source=way)
        if report.kind != "csv":
            raise InputError(str(source), f"{report.kind} is not rewritten", "redact delimited text, or records")
        if report.unscanned:
            raise InputError(str(source), f"not all of it was scanned ({report.unscanned[0]})", "mend that first")
        draft.replace(target)
    except OSError as error:
        problem = error.strerror or type(error).__name__
        raise InputError(str(target), f"cannot be written ({problem})", "check the path and its permissions") from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return report


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


def _shown(name: str, found: Mapping[str, list[Finding]]) -> str:
    """A field's name; masked if it is itself a value that was found."""
    return mask(name) if name not in found and mask(name) in found else name


def _redacted(name: str, value: object, found: Mapping[str, list[Finding]], how: How) -> object:
    if isinstance(value, Mapping):
        return {key: _redacted(f"{name}.{key}", inner, found, how) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return _redacted_list(name, list(value), found, how)
    here = found.get(name) or found.get(mask(name))
    return redact_text(as_text(value), here, how) if here else value


def _redacted_list(name: str, values: list[Any], found: Mapping[str, list[Finding]], how: How) -> list[Any]:
    """The scalars of a list are one text, a line each; what spans two of them is hidden in both."""
    redacted: list[Any] = []
    start = 0
    for value in values:
        if isinstance(value, Mapping | list | tuple | set | frozenset):
            redacted.append(_redacted(name, value, found, how))
            continue
        text = as_text(value)
        inside = [_clipped(one, start, len(text)) for one in found.get(name, ()) if one.start < start + len(text)]
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
