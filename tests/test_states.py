"""What a scanner was asked before changes no answer, and a memory that was saved goes on as if it had not been."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from sensitive_scan import Memory, Scanner

if TYPE_CHECKING:
    from sensitive_scan import Finding, Verdict

_KEY = b"a key for tests, and no secret at all"
_SHARED = Scanner(key=_KEY)
_PIECES = st.sampled_from(
    (
        "card 4111 1111 1111 1111",
        "aadhaar 4194 7198 9837",
        "aadhaar is 41 947198 98 37",
        "419471989837",
        "four one one one 1111 1111 1111",
        "her husband is on dialysis",
        "call +91 98765 43210",
        "4111 1111",
        "1111 1111",
        "12 units",
        "\u0660\u0661",
        "",
    )
)
_TEXTS = st.lists(_PIECES, max_size=3).map(" ".join)
_NAMES = st.sampled_from(("Notes", "Card no", "Aadhaar", "Phone", "Remarks", "Ref", "4111111111111111"))
_RECORDS = st.dictionaries(_NAMES, _TEXTS, max_size=4)


class OneScanner(RuleBasedStateMachine):
    """Texts, records and tables by one scanner in any order, each answered as it was the first time."""

    texts = Bundle("texts")
    records = Bundle("records")
    said: ClassVar[dict[str, list[Finding]]] = {}
    judged: ClassVar[dict[str, Verdict]] = {}

    @rule(target=texts, text=_TEXTS)
    def a_text(self, text: str) -> str:
        self.again(text)
        return text

    @rule(text=texts)
    def again(self, text: str) -> None:
        assert self.said.setdefault(text, _SHARED.scan_text(text)) == _SHARED.scan_text(text)

    @rule(target=records, record=_RECORDS)
    def a_record(self, record: dict[str, str]) -> dict[str, str]:
        self.judged_again(record)
        return record

    @rule(record=records)
    def judged_again(self, record: dict[str, str]) -> None:
        before = self.judged.setdefault(str(record), _SHARED.scan_record(record))
        assert before == _SHARED.scan_record(record, tenant="another")

    @rule(record=records, times=st.integers(1, 40))
    def a_table(self, record: dict[str, str], times: int) -> None:
        table = {name: [text] * times for name, text in record.items()}
        report = _SHARED.scan_table(table) if table else None
        assert report is None or report == _SHARED.scan_table(table)


class OneMemory(RuleBasedStateMachine):
    """Two streams of the same records, of which one is saved and loaded at any time."""

    @initialize()
    def begin(self) -> None:
        self.kept, self.saved = (Scanner(key=_KEY, memory=Memory()) for _ in range(2))
        self.answers: list[tuple[Verdict, Verdict]] = []

    @rule(record=_RECORDS, tenant=st.sampled_from(("acme", "zenith")), times=st.integers(1, 30))
    def records(self, record: dict[str, str], tenant: str, times: int) -> None:
        for _ in range(times):
            self.answers.append(
                (self.kept.scan_record(record, tenant=tenant), self.saved.scan_record(record, tenant=tenant))
            )

    @rule()
    def save(self) -> None:
        assert self.saved.memory is not None
        self.saved = Scanner(key=_KEY, memory=Memory.from_json(self.saved.memory.to_json()))

    @invariant()
    def agree(self) -> None:
        assert all(one == other for one, other in self.answers)
        self.answers.clear()


TestOneScanner = OneScanner.TestCase
TestOneScanner.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
TestOneMemory = OneMemory.TestCase
TestOneMemory.settings = settings(max_examples=5, stateful_step_count=6, deadline=None)
