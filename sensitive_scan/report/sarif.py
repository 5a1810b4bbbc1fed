"""The report as SARIF 2.1.0, the format of code scanning.

Findings wait for the result of their file, which says whether rows are lines and what is done with whole columns, and
are then written; rules and what was not scanned come after all of them. A fingerprint is made of the place alone: of
path, part, column, entity and the finding's number among those, never of a value or a line.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final, TextIO
from urllib.parse import quote

from sensitive_scan._version import __version__
from sensitive_scan.report.fields import finding_fields, unscanned_fields
from sensitive_scan.report.places import line_of, place_of, sentence
from sensitive_scan.report.sanitise import shown_name, without_numbers
from sensitive_scan.report.severity import FileActions
from sensitive_scan.report.shelf import Shelf, shelved, unshelved
from sensitive_scan.report.wording import told
from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.model import FileReport, Finding, Unscanned
    from sensitive_scan.report.run import Run

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT: Final = "sensitiveScanPlace/v1"

# In a message of SARIF braces hold placeholders and brackets links.
_MESSAGE: Final[Mapping[int, str]] = str.maketrans({"{": "{{", "}": "}}", "[": "\\[", "]": "\\]", "\\": "\\\\"})

_NOT_SCANNED: Final[Mapping[str, str]] = {
    "encrypted": "It is locked.",
    "broken": "It is damaged.",
    "unsupported": "It is of no format that is read.",
    "limit": "It is beyond a limit.",
    "partial": "It was read only in part.",
}


@dataclass(slots=True)
class SarifWriter:
    """Writes a log with one run to ``stream``."""

    stream: TextIO
    run: Run
    _rules: dict[str, tuple[int, str]] = field(default_factory=dict, init=False)
    _arrived: int = field(default=0, init=False)
    _results: int = field(default=0, init=False)
    _versions: dict[str, str] = field(default_factory=dict, init=False)
    _is_complete: bool = field(default=True, init=False)
    _waiting: Shelf = field(default_factory=Shelf, init=False)
    _missed: Shelf = field(default_factory=Shelf, init=False)
    _actions: FileActions = field(init=False)

    def __post_init__(self) -> None:
        self._actions = FileActions(self.run)
        head = json.dumps({"$schema": SCHEMA, "version": "2.1.0"})[:-1]
        self.stream.write(f'{head}, "runs": [{{"columnKind": "unicodeCodePoints", "results": [')

    def finding(self, path: str, finding: Finding) -> None:  # noqa: ARG002 - as all writers have it
        """Keep a finding until the result of its file comes."""
        self._actions.take(finding)
        self._waiting.put(shelved(finding))
        self._arrived += 1

    def file(self, report: FileReport) -> None:
        """Write the findings of a file."""
        for finding in not_arrived(report, self._arrived):
            self.finding(report.path, finding)
        self._actions.end(report)
        location = {"artifactLocation": _artifact(report.path)}
        numbers: Counter[str] = Counter()
        for values in self._waiting.taken():
            finding = unshelved(values)
            place = _place_key(report.path, finding)
            numbers[place] += 1
            self._write(self._result(finding, report.kind, location, f"{place}\0{numbers[place]}"))
        for part in report.unscanned:
            self._miss(part, location)
        self._actions.clear()
        self._arrived = 0
        self._versions = {"policyVersion": report.policy_version, "catalogueVersion": report.catalogue_version}

    def close(self) -> None:
        """Write the rules, and what was not scanned."""
        driver = {
            "name": "sensitive-scan",
            "version": __version__,
            "rules": [self._rule(entity, category) for entity, (_, category) in self._rules.items()],
            "notifications": [
                {"id": reason, "shortDescription": {"text": text}} for reason, text in _NOT_SCANNED.items()
            ],
        }
        self.stream.write(f'\n], "tool": {json.dumps({"driver": driver})}, ')
        self.stream.write(f'"properties": {json.dumps(self._versions)}, "invocations": [{{"executionSuccessful": ')
        self.stream.write(f'{json.dumps(self._is_complete)}, "toolExecutionNotifications": [')
        for number, notification in enumerate(self._missed.taken()):
            self.stream.write(f"{',' if number else ''}\n{json.dumps(notification)}")
        self.stream.write("]}]}]}\n")
        self._waiting.close()
        self._missed.close()

    def _write(self, result: dict[str, Any]) -> None:
        self.stream.write(f"{',' if self._results else ''}\n{json.dumps(result)}")
        self._results += 1

    def _result(self, finding: Finding, kind: str, location: dict[str, Any], place: str) -> dict[str, Any]:
        index, _ = self._rules.setdefault(finding.entity, (len(self._rules), finding.category))
        line = line_of(finding, kind)
        region = {"startLine": line, "startColumn": finding.start + 1, "endColumn": finding.end + 1}
        return {
            "ruleId": finding.entity,
            "ruleIndex": index,
            "level": self._actions.severity(finding),
            "message": {"text": _message(sentence(finding))},
            "locations": [
                {
                    "physicalLocation": location | ({"region": region} if line else {}),
                    "logicalLocations": [{"name": shown_name(finding.field), "fullyQualifiedName": place_of(finding)}],
                }
            ],
            "partialFingerprints": {FINGERPRINT: _digest(place)},
            "properties": finding_fields(finding),
        }

    def _rule(self, entity: str, category: str) -> dict[str, Any]:
        return {
            "id": entity,
            "shortDescription": {"text": _message(self.run.name(entity))},
            "fullDescription": {"text": _message(self.run.clause(category))},
            "help": {
                "text": "Remove the value or, if it is known and agreed, let it pass by the policy with a reason."
            },
            "properties": {"category": category, "tags": ["sensitive-data", category]},
        }

    def _miss(self, part: Unscanned, location: dict[str, Any]) -> None:
        is_allowed = self.run.about([part]) == "allow"
        self._is_complete = self._is_complete and is_allowed
        self._missed.put(
            {
                "descriptor": {"id": part.reason},
                "level": "note" if is_allowed else "error",
                "message": {"text": _message(told(str(part)))},
                "locations": [{"physicalLocation": location}],
                "properties": unscanned_fields(part),
            }
        )


def _artifact(path: str) -> dict[str, Any]:
    if path == "-":
        return {"uri": "-", "description": {"text": "standard input"}}
    if "://" in path:
        return {"uri": quote(path, safe="/:")}
    if PurePath(path).is_absolute():
        return {"uri": Path(path).as_uri()}
    return {"uri": quote(os.fsencode(PurePath(path).as_posix()))}


def _message(text: str) -> str:
    return text.translate(_MESSAGE)


def _place_key(path: str, finding: Finding) -> str:
    return "\0".join((path, without_numbers(finding.part), shown_name(finding.field), finding.entity))


def _digest(place: str) -> str:
    return hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:32]
