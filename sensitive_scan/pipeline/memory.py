"""What fields of record streams have shown so far, by tenant: the statistics that a table's column would have.

A stream is judged record by record, so a single order number that passes a check is all that one record shows. With a
memory the thousandth is judged as in a column: by how the values of its field have fared. Counts alone are kept and
saved; the values themselves are not.
"""

from __future__ import annotations

import json
import threading
from collections import Counter, OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sensitive_scan.check.absent import is_absent
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.masking import shown
from sensitive_scan.weigh.columns import Column, Tally
from sensitive_scan.weigh.probe import Probe

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sensitive_scan.check.detector import Candidate, Detector

_VERSION = 1
_MOST_FIELDS = 4096
_MOST_LOOKS = 64
_LONGEST_LOOK = 64


@dataclass(slots=True)
class FieldMemory:
    """One field of one tenant: its statistics, and the weak shapes that nearly all its first values have."""

    column: Column = field(default_factory=Column)
    probe: Probe = field(default_factory=lambda: Probe([]))

    def see(self, text: str, provable: Sequence[Detector]) -> frozenset[Detector]:
        """Take note of a value; the detectors that the values so far have proven."""
        if self.probe.is_new:
            self.probe = Probe(list(provable))
        if is_absent(text):
            return frozenset()
        if self.probe.is_open:
            self.probe.add((text,))
        if not self.column.is_sampled:
            self.column.add((text,))
        return self.probe.proven()

    def count(self, candidates: Sequence[Candidate], text: str) -> None:
        """Take note of how a value's candidates fared."""
        for candidate in candidates:
            if self.column.concerns(candidate, text):
                self.column.count(candidate, text)


class Memory:
    """The memory of a scanner's record streams; may be shared between threads and scanners of one catalogue.

    Args:
        most_fields: of how many fields of tenants it remembers something; those not seen for longest are forgotten.
    """

    def __init__(self, most_fields: int = _MOST_FIELDS) -> None:
        if most_fields < 1:
            raise ConfigurationError(f"a memory of {most_fields} fields remembers nothing; give 1 or more")
        self._most = most_fields
        self._fields: OrderedDict[tuple[str, str], FieldMemory] = OrderedDict()
        self.lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._fields)

    def of(self, tenant: str, name: str) -> FieldMemory:
        """What is remembered of a tenant's field; call it while holding :attr:`lock`."""
        key = tenant, name
        known = self._fields.get(key)
        if known is None:
            known = self._fields[key] = FieldMemory()
            if len(self._fields) > self._most:
                self._fields.popitem(last=False)
        else:
            self._fields.move_to_end(key)
        return known

    def forget(self, tenant: str) -> None:
        """Forget all fields of a tenant."""
        with self.lock:
            for key in [key for key in self._fields if key[0] == tenant]:
                del self._fields[key]

    def to_json(self) -> str:
        """All counts as JSON, for :meth:`from_json`: names of fields, shapes and numbers, no values."""
        with self.lock:
            fields = [
                {"tenant": tenant, "field": name, **_counts(known.column)}
                for (tenant, name), known in self._fields.items()
            ]
        return json.dumps({"version": _VERSION, "fields": fields})

    @staticmethod
    def from_json(text: str, most_fields: int = _MOST_FIELDS) -> Memory:
        """The memory that :meth:`to_json` saved.

        Raises:
            ConfigurationError: the text is no saved memory of this version.
        """
        memory = Memory(most_fields)
        try:
            content = json.loads(text)
            version = content["version"]
            for one in content["fields"][-most_fields:] if version == _VERSION else ():
                memory.of(str(one["tenant"]), str(one["field"])).column = _column(one)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            problem = "the text is no saved memory; give what Memory.to_json() returned"
        else:
            if version == _VERSION:
                return memory
            problem = f"the memory is of version {shown(version)}; this one reads {_VERSION}"
        raise ConfigurationError(problem)  # apart from what caused it, which holds the text


def _counts(column: Column) -> dict[str, object]:
    looks = [(look.decode("latin-1"), count) for look, count in column.looks.most_common(_MOST_LOOKS)]
    return {
        "values": column.values,
        "looks": {look: count for look, count in looks if len(look) <= _LONGEST_LOOK},
        "tallies": {entity: [one.shaped, one.passed, one.known_words] for entity, one in column.tallies.items()},
    }


def _column(saved: Mapping[str, Mapping[str, int]]) -> Column:
    column = Column(earlier=int(str(saved["values"])))
    column.looks = Counter({look.encode("latin-1"): int(count) for look, count in saved["looks"].items()})
    for entity, counts in saved["tallies"].items():
        shaped, passed, known = map(int, counts)  # type: ignore[call-overload]  # a list of three numbers
        column.tallies[str(entity)] = Tally(earlier=shaped, passed=passed, known_earlier=known)
    return column
