"""What stands beside a candidate and makes it likelier."""

from __future__ import annotations

import pytest

from tests.toys import BADGE, engine_of, reasons, summed, toy, weighed_in

GATE = toy("GATE", category="allowed", asked_pattern="GT[A-Z]{3}", supports=("BADGE",), matches=("GTABC",))
WING = toy("WING", category="allowed", asked_pattern="WG[A-Z]{3}", supports=("personal_id",), matches=("WGABC",))
NUMBER = summed(9081726)
ENGINE = engine_of(BADGE, GATE, WING)


@pytest.mark.parametrize("text", ["gate pass {}, GTNOR", "WGSUD gate pass {}", "gate pass {} (GTNOR, WGSUD)"])
def test_a_value_that_supports_it_stands_beside(text: str) -> None:
    assert "companion" in reasons(weighed_in(ENGINE, {"Remarks": text.format(NUMBER)}, "BADGE"))


@pytest.mark.parametrize("text", ["gate pass {}", "gate pass {} GT1", "gate pass {}" + " and so on" * 9 + " GTNOR"])
def test_nothing_that_supports_it_stands_near(text: str) -> None:
    assert "companion" not in reasons(weighed_in(ENGINE, {"Remarks": text.format(NUMBER)}, "BADGE"))


def test_a_value_that_fills_its_cell_has_none() -> None:
    assert "companion" not in reasons(weighed_in(ENGINE, {"Badge": NUMBER}, "BADGE"))


def test_it_can_turn_the_scales() -> None:
    def odds(text: str) -> float:
        return weighed_in(ENGINE, {"Remarks": text}, "BADGE").log_odds

    alone = f"gate pass as we were told by the new man at the door: {NUMBER}"
    assert odds(f"{alone}, GTNOR") > odds(alone)
