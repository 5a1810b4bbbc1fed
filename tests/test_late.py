"""Values that are made late are made once, and only those that are asked for."""

from __future__ import annotations

from sensitive_scan.late import Made


def test_a_value_is_made_when_it_is_first_asked_for() -> None:
    made: list[int] = []

    def half(number: int) -> int:
        made.append(number)
        return number // 2

    halves = Made(half)
    assert made == []
    assert [halves[8], halves[6], halves[8]] == [4, 3, 4]
    assert made == [8, 6]
