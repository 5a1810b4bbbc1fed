"""What raises a candidate, what silences it, and which of several wins."""

from __future__ import annotations

import pytest

from sensitive_scan.engine import probability
from sensitive_scan.pipeline.record import weigh_record
from sensitive_scan.weigh.evidence import MOST_FROM_CHANCE, Evidence, confidence, rarity
from sensitive_scan.weigh.rivals import convincing
from tests.toys import (
    AILMENT,
    BADGE,
    CLUB_CARD,
    MEMBER,
    ORDER,
    WAGE,
    engine_of,
    entities,
    in_record,
    reasons,
    summed,
    toy,
    weighed_in,
)

NUMBER = summed(9081726)
CARD = "1234 5678 9016"


def odds(record: dict[str, str], entity: str) -> float:
    return weighed_in(engine_of(), record, entity).log_odds


def test_a_distinctive_pattern_needs_no_words() -> None:
    assert entities(in_record(engine_of(), {"Remarks": "MB-123456"})) == ["MEMBER"]


def test_bare_digits_are_nothing_without_a_name_or_a_word() -> None:
    assert not in_record(engine_of(), {"Remarks": NUMBER})


def test_a_name_that_means_it_finds_bare_digits() -> None:
    assert in_record(engine_of(), {"Badge": NUMBER}) == [("Badge", None, "BADGE", 0, len(NUMBER))]
    assert "field name" in reasons(weighed_in(engine_of(), {"Badge": NUMBER}, "BADGE"))


def test_a_name_is_no_verdict_by_itself() -> None:
    assert not in_record(engine_of(), {"Badge": "12345670", "Ailment": "Ravi"})


def test_a_label_finds_bare_digits() -> None:
    assert entities(in_record(engine_of(), {"Remarks": f"Gate pass no: {NUMBER}"})) == ["BADGE"]
    assert "label that hints" in reasons(weighed_in(engine_of(), {"Remarks": f"Gate pass no: {NUMBER}"}, "BADGE"))


def test_a_further_check_speaks_for_or_against_and_refuses_nothing() -> None:
    stamped = toy(
        "STAMPED",
        pattern="ST-[0-9]{6}",
        confirm=lambda value: None if value[2] == "0" else value[2] == "7",
        matches=("ST-123456", "ST-712345", "ST-987654"),
    )
    engine = engine_of(stamped)
    for text, expected in (("ST-712345", "confirmed"), ("ST-312345", "unconfirmed"), ("ST-012345", "")):
        found = reasons(weighed_in(engine, {"Remarks": text}, "STAMPED")) & {"confirmed", "unconfirmed"}
        assert found == ({expected} if expected else set())
        assert entities(in_record(engine, {"Remarks": text})) == ["STAMPED"]
    assert 0.05 < engine.chances["STAMPED"].confirm < 0.5


def test_where_capitals_matter_the_check_sees_them() -> None:
    keyed = toy("KEYED", pattern="K-[A-Z]{6}", is_case_sensitive=True, check=str.isupper, matches=("K-ABCDEF",))
    assert entities(in_record(engine_of(keyed), {"Remarks": "K-QWERTZ"})) == ["KEYED"]
    assert not in_record(engine_of(keyed), {"Remarks": "K-qwertz"})


def test_equally_likely_candidates_come_in_the_same_order_every_time() -> None:
    twins = [toy(name, pattern="TW-[0-9]{6}", matches=("TW-123456",)) for name in ("TWIN_B", "TWIN_A")]
    assert entities(in_record(engine_of(*twins), {"Remarks": "TW-987654"})) == ["TWIN_A"]


def test_a_word_of_two_languages_counts_as_a_whole_name_or_in_capitals() -> None:
    member = toy("CLUB", asked_pattern="[0-9]{8}", headers=("sin",), fields=("club of sinners",), matches=(NUMBER,))
    engine = engine_of(member)
    assert entities(in_record(engine, {"SIN": NUMBER})) == ["CLUB"]
    assert entities(in_record(engine, {"Sin No": NUMBER})) == ["CLUB"]
    assert entities(in_record(engine, {"Remarks": f"his SIN is {NUMBER}"})) == ["CLUB"]
    assert not in_record(engine, {"Remarks": f"cliente sin {NUMBER}"})
    assert not in_record(engine, {"Remarks": f"CLIENTE SIN {NUMBER}"})
    assert not in_record(engine, {"Cliente sin": NUMBER})


def test_a_phone_plan_is_not_asked_about_what_is_named() -> None:
    number = "359708600"
    ticket = toy("TICKET", asked_pattern="[0-9]{9}", fields=("ticket stub",), context=("stub",), matches=(number,))
    assert entities(in_record(engine_of(ticket), {"Remarks": f"ticket stub {number}"})) == ["TICKET"]


def test_a_nearer_word_counts_for_more() -> None:
    near, far = f"gate pass {NUMBER}", f"gate pass was shown to us when he came in late again {NUMBER}"
    assert odds({"Remarks": near}, "BADGE") > odds({"Remarks": far}, "BADGE")


def test_a_word_is_whole() -> None:
    assert "label that hints" not in reasons(weighed_in(engine_of(), {"Remarks": f"cardigan {CARD}"}, "CLUB_CARD"))
    assert "label that hints" in reasons(weighed_in(engine_of(), {"Remarks": f"card {CARD}"}, "CLUB_CARD"))


def test_words_of_other_fields_are_no_context() -> None:
    assert not in_record(engine_of(), {"Remarks": "gate pass", "Notes": NUMBER})


def test_the_label_of_allowed_data_lowers() -> None:
    assert "label of allowed data" in reasons(weighed_in(engine_of(), {"Remarks": f"order {CARD}"}, "CLUB_CARD"))
    assert odds({"Remarks": f"order {CARD}"}, "CLUB_CARD") < odds({"Remarks": CARD}, "CLUB_CARD")


def test_a_claim_vetoes_a_bare_number() -> None:
    bare = summed(98765432109, 12)
    assert not in_record(engine_of(), {"Order": bare})
    labelled = weighed_in(engine_of(), {"Order": f"card {bare}"}, "CLUB_CARD")
    assert "field name rules out" in reasons(labelled)
    assert labelled.log_odds < odds({"Remarks": f"card {bare}"}, "CLUB_CARD")


def test_a_misleading_name_loses_to_the_values() -> None:
    assert entities(in_record(engine_of(), {"Order": f"card {CARD}"})) == ["CLUB_CARD"]
    assert "misleading field name" in reasons(weighed_in(engine_of(), {"Order": f"card {CARD}"}, "CLUB_CARD"))


def test_self_evident_allowed_data_takes_its_span() -> None:
    link = toy("LINK", category="allowed", pattern="https?://[^ ]+", matches=("https://example.com",))
    engine = engine_of(MEMBER, link)
    assert entities(in_record(engine, {"Remarks": "see MB-123456"})) == ["MEMBER"]
    assert not in_record(engine, {"Remarks": "see https://example.com/MB-123456/x"})


def test_a_failed_check_is_no_candidate() -> None:
    assert not in_record(engine_of(), {"Club Card": "1234 5678 9017"})


def test_a_published_test_number_is_found_and_says_so() -> None:
    engine = engine_of(toy("CARD", pattern="C-[0-9]{4}", test_numbers=("C1111",), matches=("C-1111",)))
    weighed = weighed_in(engine, {"Remarks": "C-1111"}, "CARD")
    assert weighed.log_odds > 0
    assert "test number" in reasons(weighed)


def test_part_of_a_longer_number_is_lowered() -> None:
    assert odds({"Remarks": f"{CARD} 1234"}, "CLUB_CARD") < odds({"Remarks": CARD}, "CLUB_CARD")


def test_lower_case_is_lowered() -> None:
    assert odds({"Remarks": "mb-123456"}, "MEMBER") < odds({"Remarks": "MB-123456"}, "MEMBER")


def test_known_words_count_in_the_field_that_asks() -> None:
    assert entities(in_record(engine_of(), {"Ailment": "Hay fever"})) == ["AILMENT"]
    assert not in_record(engine_of(), {"Remarks": "Hay fever"})


@pytest.mark.parametrize("absent", ["", "none", "N/A", "nil", "-", "Unknown", "clear"])
def test_an_absent_value_is_nothing(absent: str) -> None:
    own = toy("STATE", values=(absent.lower() or "none", "gout"), fields=("state",), matches=("gout",))
    engine = engine_of(own, MEMBER)
    assert not in_record(engine, {"State": absent})
    assert in_record(engine, {"State": "gout"})


def test_pay_is_told_of_a_person_and_not_of_a_vacancy() -> None:
    person = weighed_in(engine_of(), {"First Name": "Ann", "Wage": "51300"}, "WAGE")
    vacancy = weighed_in(engine_of(), {"Vacancy": "Cook", "Wage": "51300"}, "WAGE")
    neither = weighed_in(engine_of(), {"Stage": "new", "Wage": "51300"}, "WAGE")
    assert person.log_odds > neither.log_odds > vacancy.log_odds
    assert [bool(one.log_odds >= 0) for one in (person, vacancy)] == [True, False]
    assert ("person" in reasons(person), "vacancy" in reasons(vacancy)) == (True, True)


def test_a_sibling_field_makes_it_likelier() -> None:
    locker = toy("LOCKER", asked_pattern="[0-9]{4}", fields=("locker",), siblings=("hall",), matches=("1234",))
    engine = engine_of(locker)
    alone = weighed_in(engine, {"Locker": "1234"}, "LOCKER")
    beside = weighed_in(engine, {"Locker": "1234", "Hall": "B"}, "LOCKER")
    assert "sibling field" in reasons(beside) - reasons(alone)
    assert beside.log_odds > alone.log_odds


def test_a_span_is_one_thing_the_likeliest() -> None:
    rival = toy("RIVAL", asked_pattern="[0-9]{8}", context=("gate pass",), matches=("12345678",))
    engine = engine_of(BADGE, rival)
    assert entities(in_record(engine, {"Badge": f"gate pass {NUMBER}"})) == ["BADGE"]
    results, _ = weigh_record(engine, ("Badge",), [f"gate pass {NUMBER}"])
    assert {one.candidate.recognizer.entity for one in results[0].weighed} == {"BADGE", "RIVAL"}
    likeliest_first = [one.log_odds for one in results[0].weighed]
    assert likeliest_first == sorted(likeliest_first, reverse=True)


def test_two_spans_are_two_findings() -> None:
    (result,) = weigh_record(engine_of(), ("Remarks",), [f"MB-123456, card {CARD}"])[0]
    assert {one.candidate.recognizer.entity for one in convincing(result.weighed)} == {"MEMBER", "CLUB_CARD"}


def test_telephone_numbers_are_asked_about_weak_shapes_only() -> None:
    number = "919876543210"
    weak = toy("WEAK", asked_pattern="[0-9]{12}", context=("pass",), matches=(number,))
    weighed = weighed_in(engine_of(weak), {"Remarks": f"pass pass, pass {number}"}, "WEAK")
    named = toy("WEAK", asked_pattern="[0-9]{12}", fields=("pass",), matches=(number,))
    assert "phone numbering plan" not in reasons(weighed_in(engine_of(named), {"Pass": number}, "WEAK"))
    assert weighed.log_odds < 0 or "phone numbering plan" in reasons(weighed)


def test_the_region_tells_national_numbers() -> None:
    from sensitive_scan.check.detector import Detector
    from sensitive_scan.weigh.claims import phone_plan

    (candidate,) = Detector(toy("TEN", asked_pattern="[0-9]{10}")).candidates("9876543210", asked=True)
    assert phone_plan(candidate, None) is None
    assert phone_plan(candidate, "IN") is not None
    (short,) = Detector(BADGE).candidates(NUMBER, asked=True)
    assert phone_plan(short, "IN") is None


def test_confidence_is_the_logistic_function_of_the_sum() -> None:
    assert confidence(()) == 0.5
    assert confidence((Evidence("a", 2.0, ""), Evidence("b", -2.0, ""))) == 0.5
    assert confidence((Evidence("a", 3.0, ""),)) > confidence((Evidence("a", 2.0, ""),)) > 0.5
    assert 0.0 <= confidence((Evidence("a", -600.0, ""),)) < confidence((Evidence("a", 600.0, ""),)) <= 1.0
    weighed = weighed_in(engine_of(), {"Remarks": "MB-123456"}, "MEMBER")
    assert probability(weighed) == confidence(weighed.evidence)


def test_rarer_counts_for_more_up_to_a_limit() -> None:
    assert rarity(1.0) == 0.0
    assert rarity(0.01) > rarity(0.1) > 0
    assert rarity(1e-12) == MOST_FROM_CHANCE


def test_evidence_says_its_worth_in_words() -> None:
    assert str(Evidence("label", 4.04, "labelled 'card'")) == "labelled 'card' (+4.0)"
    assert str(Evidence("test number", 0.0, "it is published")) == "it is published"


def test_the_toys_are_as_their_examples_say() -> None:
    from sensitive_scan.declarations import validate

    for one in (AILMENT, BADGE, CLUB_CARD, MEMBER, ORDER, WAGE):
        validate(one)
