"""The memory of record streams: the thousandth value of a field is judged as in a column, and no value is kept."""

from __future__ import annotations

import json
import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from sensitive_scan import ConfigurationError, Memory, Scanner
from sensitive_scan.catalogue import builtin
from sensitive_scan.check.fake import fakes
from sensitive_scan.check.luhn import luhn

KEY = b"a key for tests, no secret"


def order_numbers(count: int, seed: int = 7) -> list[str]:
    """Sixteen digits under a bank's prefix, of which one in ten passes the check digit of a card."""
    chance = random.Random(seed)  # noqa: S311 - examples, no secrets
    return [f"4{chance.randrange(10**14, 10**15)}" for _ in range(count)]


def test_the_thousandth_order_number_is_judged_as_in_a_column() -> None:
    forgetful, remembering = Scanner(key=KEY), Scanner(key=KEY, memory=Memory())
    numbers = order_numbers(1000)
    passing = [number for number in numbers if luhn(number)]
    alone = [number for number in passing if forgetful.scan_record({"Ref": number}).findings]
    assert len(alone) > len(passing) / 2
    found = [number for number in numbers if remembering.scan_record({"Ref": number}).findings]
    assert len(found) < len(alone) / 10
    assert not remembering.scan_record({"Ref": passing[-1]}).findings


def test_a_field_of_weak_numbers_is_proven_as_in_a_column() -> None:
    scanner = Scanner(key=KEY, memory=Memory())
    values = [value for value, _ in zip(fakes(builtin()["TR_TCKN"], 3), range(200), strict=False)]
    verdicts = [scanner.scan_record({"Custom 7": value}) for value in values]
    assert not verdicts[0].findings
    assert [finding.entity for finding in verdicts[-1].findings] == ["TR_TCKN"]


def test_what_one_tenant_shows_is_no_other_tenants() -> None:
    scanner = Scanner(key=KEY, memory=Memory())
    number = next(filter(luhn, order_numbers(100, 1)))
    for other in order_numbers(300):
        scanner.scan_record({"Ref": other}, tenant="a")
    assert not scanner.scan_record({"Ref": number}, tenant="a").findings
    assert scanner.scan_record({"Ref": number}, tenant="b").findings
    assert scanner.memory is not None
    scanner.memory.forget("a")
    assert scanner.scan_record({"Ref": number}, tenant="a").findings


def test_without_a_memory_the_same_record_is_judged_alike_every_time() -> None:
    scanner = Scanner(key=KEY)
    verdicts = {scanner.scan_record({"Ref": number}) for number in order_numbers(1) * 50}
    assert len(verdicts) == 1


def test_a_saved_memory_judges_as_before_and_holds_no_value() -> None:
    memory = Memory()
    scanner = Scanner(key=KEY, memory=memory)
    numbers = order_numbers(400)
    for number in numbers:
        scanner.scan_record({"Ref": number, "Remarks": "called Ann Lee"}, tenant="acme")
    saved = memory.to_json()
    assert not any(number in saved for number in numbers)
    assert "Ann" not in saved
    later = Scanner(key=KEY, memory=Memory.from_json(saved))
    assert not later.scan_record({"Ref": next(filter(luhn, numbers))}, tenant="acme").findings
    assert later.memory is not None
    assert json.loads(later.memory.to_json())["version"] == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2, "fields": []}', '{"version": 1, "fields": [3]}'])
def test_what_is_no_saved_memory_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match="memory"):
        Memory.from_json(text)


def test_it_is_bounded() -> None:
    scanner = Scanner(key=KEY, memory=Memory(most_fields=3))
    for number in range(10):
        scanner.scan_record({f"Field {number}": "x"})
    assert scanner.memory is not None
    assert len(scanner.memory) == 3
    with pytest.raises(ConfigurationError, match="0 fields"):
        Memory(0)


def test_threads_share_it() -> None:
    scanner = Scanner(key=KEY, memory=Memory())
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: scanner.scan_record({"Ref": number}), order_numbers(2000)))
    assert not scanner.scan_record({"Ref": next(filter(luhn, order_numbers(100, 1)))}).findings
