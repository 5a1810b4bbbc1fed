"""Redaction: what was found is hidden, all else stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from sensitive_scan.fold import fold
from sensitive_scan.masking import mask
from sensitive_scan.pipeline.record import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sensitive_scan.model import Action, Finding, Verdict

How = Literal["mask", "shape", "token", "drop"]
"""``mask`` shows four trailing characters at most, ``shape`` keeps the format with X for letters and 0 for digits,
``token`` puts the entity and the keyed fingerprint there, equal for equal values, ``drop`` puts nothing there."""

HIDDEN: Final[tuple[Action, ...]] = ("redact", "block")
_TOKEN: Final = 12
_LISTS: Final = (list, tuple, set, frozenset)
_NESTED: Final = (Mapping, *_LISTS)


class Spot(Protocol):
    """Where in a text something was found, and what: a finding, or as much of one."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """Behind the last character."""

    @property
    def entity(self) -> str:
        """What was found."""

    @property
    def fingerprint(self) -> str:
        """That of the value."""


def redact_text(text: str, findings: Iterable[Spot], how: How = "mask") -> str:
    """A text with what was found in it hidden."""
    return with_replaced(text, replacements(text, findings, how))


def with_replaced(text: str, replaced: Sequence[tuple[int, int, str]]) -> str:
    """A text with some of its characters replaced, which are given by position."""
    pieces, kept = [], 0
    for start, end, new in replaced:
        pieces += [text[kept:start], new]
        kept = end
    return "".join([*pieces, text[kept:]])


def replacements(text: str, findings: Iterable[Spot], how: How) -> list[tuple[int, int, str]]:
    """By position what is put in place of which characters of a text; findings that overlap are hidden as one."""
    hide = _WAYS[how]
    spans: list[tuple[int, int, Spot]] = []
    for one in sorted(findings, key=lambda finding: (finding.start, -finding.end)):
        if spans and one.start < spans[-1][1]:
            start, end, first = spans[-1]
            spans[-1] = (start, max(end, one.end), first)
        else:
            spans.append((one.start, one.end, one))
    return [(start, end, hide(text[start:end], one)) for start, end, one in spans]


def redact_record(
    record: Mapping[str, Any], verdict: Verdict, how: How = "mask", actions: Sequence[Action] = HIDDEN
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


def _shape(value: str, _finding: Spot) -> str:
    return "".join("0" if one.isdecimal() else "X" if one.isalnum() else one for one in value)


def _token(_value: str, finding: Spot) -> str:
    return f"[{finding.entity}:{finding.fingerprint[:_TOKEN]}]"


_WAYS: Final[Mapping[How, Callable[[str, Spot], str]]] = {
    "mask": lambda value, _finding: mask(value),
    "shape": _shape,
    "token": _token,
    "drop": lambda _value, _finding: "",
}
