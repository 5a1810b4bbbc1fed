"""Column statistics: values that pass as often as chance has it are nothing; values that all pass are proof."""

from __future__ import annotations

import math

import pyarrow as pa
import pytest

from sensitive_scan.check.detector import Detector
from sensitive_scan.readers import table_batches
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.columns import Column, Tally
from sensitive_scan.weigh.probe import Probe
from tests.toys import (
    BADGE,
    CLUB_CARD,
    ends_in_sum,
    engine_of,
    entities,
    in_batches,
    in_columns,
    in_record,
    summed,
    toy,
)

PASSING = [summed(1000003 + 7919 * number) for number in range(200)]
COUNTED = [f"{10000019 + 7919 * number}" for number in range(200)]
"""Numbers of which about one in ten passes by chance."""
CARDS = [summed(10000000003 + 104729 * number, 12) for number in range(400)]
IDS = [f"{100000000019 + 104729 * number}" for number in range(400)]


def tally(shaped: int, passed: int) -> Tally:
    counted = Tally()
    for number in range(shaped):
        counted.count(str(number), passed=number < passed)
    return counted


@pytest.mark.parametrize(("passed", "sign"), [(0, -1), (10, -1), (100, 1)])
def test_the_pass_rate_speaks_for_or_against(passed: int, sign: int) -> None:
    piece = tally(100, passed).pass_rate(0.1)
    assert piece is not None
    assert piece.weight * sign > 0


def _share_taken_for_genuine(shaped: int, chance: float) -> float:
    """How many columns that pass by chance alone get a positive weight: an exact sum of the binomial distribution."""
    return sum(
        math.comb(shaped, passed) * chance**passed * (1 - chance) ** (shaped - passed)
        for passed in range(shaped + 1)
        if (piece := tally(shaped, passed).pass_rate(chance)) is not None and piece.weight > 0
    )


@pytest.mark.parametrize("chance", [0.01, 0.05, 0.1, 0.25])
def test_the_error_rates_are_as_stated(chance: float) -> None:
    assert max(_share_taken_for_genuine(shaped, chance) for shaped in range(8, 24)) < 0.01
    assert max(_share_taken_for_genuine(shaped, chance) for shaped in range(24, 120)) < 0.0001
    for shaped in (8, 24, 30, 400):
        piece = tally(shaped, shaped).pass_rate(chance)
        assert piece is not None
        assert piece.weight > 0
        assert shaped < 30 or piece.weight >= weights.PROVEN


def test_more_values_speak_louder() -> None:
    weights = [piece.weight for shaped in (4, 20, 200) if (piece := tally(shaped, shaped).pass_rate(0.1))]
    assert weights == sorted(weights)
    assert len(set(weights)) == 3


@pytest.mark.parametrize(("shaped", "chance"), [(0, 0.1), (1, 0.1), (100, 1.0)])
def test_too_few_values_or_no_check_say_nothing(shaped: int, chance: float) -> None:
    assert tally(shaped, shaped).pass_rate(chance) is None


def test_equal_values_count_once() -> None:
    counted = Tally()
    for _ in range(50):
        counted.count("same", passed=True)
    assert counted.pass_rate(0.1) is None


def test_only_many_values_at_chance_rule_out() -> None:
    def column(shaped: int, passed: int) -> Column:
        return Column(tallies={"TOY": tally(shaped, passed)})

    assert column(1000, 100).rules_out("TOY", 0.1)
    assert not column(1000, 1000).rules_out("TOY", 0.1)
    assert not column(50, 5).rules_out("TOY", 0.1)
    assert not column(1000, 100).rules_out("OTHER", 0.1)


def test_passing_by_chance_finds_nothing_even_in_a_column_of_that_name() -> None:
    assert not in_columns(engine_of(), {"Club Card": IDS})
    assert not in_columns(engine_of(), {"Badge": COUNTED})
    assert any(in_record(engine_of(), {"Badge": number}) for number in COUNTED)


@pytest.mark.parametrize("name", ["Club Card", "Remarks", "", "#4"])
def test_passing_throughout_is_proof_with_or_without_a_name(name: str) -> None:
    assert entities(in_columns(engine_of(), {name: CARDS})) == ["CLUB_CARD"] * len(CARDS)


@pytest.mark.parametrize("name", ["Badge", "Remarks", ""])
def test_a_weak_shape_is_proven_by_its_column(name: str) -> None:
    assert entities(in_columns(engine_of(), {name: PASSING})) == ["BADGE"] * len(PASSING)


def test_a_name_for_allowed_data_rules_out_what_could_be_it() -> None:
    assert not in_columns(engine_of(), {"Order": PASSING})


def test_one_card_in_a_sparse_column_of_texts_is_found() -> None:
    cells = ["" if number % 5 else f"called {number}" for number in range(300)]
    cells[170] = "card 1234 5678 9016"
    assert in_columns(engine_of(), {"Remarks": cells}) == [("Remarks", 170, "CLUB_CARD", 5, 19)]


def test_one_card_among_empty_cells_is_found() -> None:
    cells = [""] * 300
    cells[170] = "1234 5678 9016"
    assert in_columns(engine_of(), {"Club Card": cells}) == [("Club Card", 170, "CLUB_CARD", 0, 14)]


def test_known_words_are_found_in_a_column_that_holds_them() -> None:
    known = ["gout", "flu", "hay fever", "none"] * 25
    assert entities(in_columns(engine_of(), {"Ailment": known})) == ["AILMENT"] * 75


def test_known_words_speak_for_a_column_and_strangers_against_it() -> None:
    def piece(known: int) -> float:
        column = Column(sample=set(range(100)))
        column.tallies["AILMENT"] = Tally(known=set(range(known)))
        found = column.known_values("AILMENT")
        return found.weight if found is not None else 0.0

    assert piece(50) > piece(10) == 0.0 > piece(1)
    assert Column(sample={1}).known_values("AILMENT") is None


def proven(*runs: list[str]) -> bool:
    """Whether a probe of some runs of values proves badges."""
    probe = Probe([Detector(BADGE)])
    for run in runs:
        probe.add(run)
    return bool(probe.proven())


def test_a_probe_needs_enough_values_and_nearly_all_to_pass() -> None:
    assert proven(PASSING)
    assert proven(*([value] for value in PASSING))
    assert proven(["", *PASSING, ""])
    assert not proven(PASSING[:10])
    assert not proven(PASSING[:1] * 500)
    assert not proven([*PASSING[:60], *COUNTED[:36]])
    assert not proven(COUNTED)
    assert not proven([])


def test_what_has_no_check_is_never_proven() -> None:
    assert {detector.recognizer.entity for detector in engine_of().provable} == {"BADGE"}
    assert Detector(CLUB_CARD) not in engine_of().provable


def _in_batches_of(rows: int, name: str, cells: list[str]) -> list[int | None]:
    return [row for _, row, _, _, _ in in_batches(engine_of(), table_batches(pa.table({name: cells}), rows))]


@pytest.mark.parametrize("rows", [1, 7, 100, 1000])
def test_a_column_with_a_name_is_the_same_in_batches_of_any_size(rows: int) -> None:
    assert _in_batches_of(rows, "Badge", PASSING) == list(range(len(PASSING)))


def test_later_batches_profit_from_earlier_ones() -> None:
    found = _in_batches_of(100, "Club Card", IDS)
    assert not [row for row in found if row is not None and row >= 100]


def test_a_weak_shape_is_proven_in_small_batches() -> None:
    assert _in_batches_of(10, "Remarks", PASSING * 5)


def test_a_labelled_card_below_many_plain_numbers_is_found() -> None:
    numbers = [f"{100000000019 + 104729 * number}" for number in range(1500)]
    note = "card 1234 5678 9016 was declined at the till, so he paid in cash"
    assert entities(in_columns(engine_of(), {"Remarks": [note, *numbers]})) == ["CLUB_CARD"]
    assert entities(in_columns(engine_of(), {"Remarks": [*numbers, note]})) == ["CLUB_CARD"]


def test_allowed_data_that_fares_as_well_leaves_nothing_proven() -> None:
    ticket = toy("TICKET", category="allowed", asked_pattern="[0-9]{8}", check=ends_in_sum, matches=(PASSING[0],))
    assert entities(in_columns(engine_of(BADGE), {"Remarks": PASSING}))
    assert not in_columns(engine_of(BADGE, ticket), {"Remarks": PASSING})
    assert in_columns(engine_of(BADGE, ticket), {"Badge": PASSING})
