"""Counts by group."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.groups import Groups
from sensitive_scan.model import ACTIONS, Action, GroupCount

counted = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.sampled_from(["health", "passport"]), st.sampled_from(ACTIONS))
)


@given(counted, st.integers(1, 10))
def test_nothing_is_lost_however_few_groups_are_told_apart(findings: list[tuple[str, str, Action]], most: int) -> None:
    groups = Groups(most)
    for name, category, action in findings:
        groups.of(name).find(category, action)
        groups.of(name).rows += 1
    counts = groups.counts()
    assert sum(one.findings for one in counts) == sum(one.rows for one in counts) == len(findings)
    assert sum(sum(one.categories.values()) for one in counts) == len(findings)
    assert len([one for one in counts if not one.is_rest]) == min(most, len({name for name, _, _ in findings}))
    for one in counts:
        if not one.is_rest:
            assert one.action == max((action for name, _, action in findings if name == one.name), key=ACTIONS.index)
    assert [one.is_rest for one in counts] == sorted(one.is_rest for one in counts)
    again = Groups(most)
    for one in counts:
        (again.rest if one.is_rest else again.of(one.name)).add(one)
    assert again.counts() == counts


def test_the_severest_come_first_then_those_with_most_findings() -> None:
    groups = Groups()
    for name, number, action in (("few", 1, "flag"), ("many", 3, "flag"), ("worst", 1, "block"), ("none", 0, "allow")):
        for _ in range(number):
            groups.of(name).find("health", ACTIONS[ACTIONS.index(action)])
        groups.of(name).rows += 1
    assert [one.name for one in groups.counts(str.upper)] == ["WORST", "MANY", "FEW", "NONE"]


def test_no_representation_has_a_name() -> None:
    groups = Groups()
    groups.of("Acme").rows += 1
    assert "Acme" not in repr(groups)
    assert groups.counts() == (GroupCount("Acme", 1, 0),)
