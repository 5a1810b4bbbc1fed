"""Field names: what they ask for, what they rule out, and what a record is about."""

# ruff: noqa: RUF001 - characters that look alike are what is tested

from __future__ import annotations

import pytest

from sensitive_scan.weigh.schema import Field, SchemaReader
from sensitive_scan.weigh.vocabulary import Vocabulary
from tests.toys import ALL, BADGE, ORDER, WAGE, engine_of, toy

ACCOUNT = toy("ACCOUNT", asked_pattern="[0-9]{8}", fields=("account code", "konto"), context=("account",))
MANAGER = toy("MANAGER", category="allowed", asked_pattern="[0-9]{8}", fields=("account manager",))
TAX = toy("TAX", asked_pattern="[0-9]{8}", fields=("tax file number", "税号", "कर संख्या", "numéro fiscal"))
RECOGNIZERS = (*ALL, ACCOUNT, MANAGER, TAX)
READER = SchemaReader(Vocabulary(RECOGNIZERS), str)


def asked(name: str) -> set[str]:
    return set(READER.field(name).asks)


@pytest.mark.parametrize(
    "name",
    [
        "badge",
        "Badge No.",
        "badgeNumber",
        "BADGE_NO__c",
        "Custom.Badge_ID__c",
        "badgeno",
        "badgeid",
        "hs_badge",
        "Employee Badge",
        "BadgeNo",
    ],
)
def test_a_name_asks_however_a_system_writes_it(name: str) -> None:
    assert asked(name) == {"BADGE"}


@pytest.mark.parametrize("name", ["badger", "badges", "Remarks", "", "#3", "Bad Gear"])
def test_a_name_of_something_else_asks_for_nothing(name: str) -> None:
    assert not asked(name)


@pytest.mark.parametrize(
    "name",
    [
        "税号",
        "客户税号",
        "税号（个人）",
        "कर संख्या",
        "Numéro fiscal",
        "NUMERO_FISCAL",
        "nume\u0301ro fiscal",
        "taxfileno",
        "TaxFileNumber",
    ],
)
def test_names_in_other_scripts_accents_and_run_together(name: str) -> None:
    assert asked(name) == {"TAX"}


def test_the_longest_phrase_wins() -> None:
    field = READER.field("Account Manager")
    assert not field.asks
    assert [claim.entity for claim in field.claims] == ["MANAGER"]
    assert asked("Account Code") == asked("Account Holder") == {"ACCOUNT"}


def test_a_name_means_hints_wholly_or_in_part() -> None:
    def how(name: str) -> tuple[bool, bool]:
        ask = READER.field(name).asks["ACCOUNT"]
        return ask.means, ask.whole

    assert how("Konto") == (True, True)
    assert how("Konto Kunde") == (True, False)
    assert how("Account Holder") == (False, False)


def test_a_field_and_context_word_of_the_same_entity_means_it() -> None:
    both = toy("BOTH", asked_pattern="[0-9]{8}", fields=("depot",), context=("depot",))
    assert SchemaReader(Vocabulary((both,)), str).field("depot").asks["BOTH"].means


def test_claims_are_of_allowed_data() -> None:
    field: Field = READER.field("Order No")
    assert (field.claims, field.asked) == ((ORDER,), ())


@pytest.mark.parametrize(
    ("names", "person", "vacancy"),
    [
        (("First Name", "Wage"), True, False),
        (("Candidate", "Wage"), True, False),
        (("fullname", "Wage"), True, False),
        (("氏名", "Wage"), True, False),
        (("Company Name", "Wage"), False, False),
        (("Amount", "Stage"), False, False),
        (("Vacancy", "Wage", "Closing Date"), False, True),
        (("Job Title", "Candidate", "Wage"), True, False),
        (("Position", "firstname"), True, False),
        (("Name", "Job Title", "Wage"), True, False),
        (("Last Name", "Role", "Wage"), True, False),
        (("Job Name", "Wage", "Closing Date"), True, True),
        ((), False, False),
    ],
)
def test_what_a_record_is_about(names: tuple[str, ...], person: bool, vacancy: bool) -> None:
    schema = READER.schema(names)
    assert (schema.about_person, schema.about_vacancy) == (person, vacancy)


def test_a_sibling_is_another_field() -> None:
    locker = toy("LOCKER", asked_pattern="[0-9]{4}", fields=("locker",), siblings=("hall", "floor level"))
    reader = SchemaReader(Vocabulary((locker,)), str)
    schema = reader.schema(("Locker", "Sports Hall", "Name"))
    assert schema.sibling(schema.fields[0], "LOCKER") == "Sports Hall"
    assert schema.sibling(schema.fields[1], "LOCKER") is None
    alone = reader.schema(("Locker", "Floor", "Name"))
    assert alone.sibling(alone.fields[0], "LOCKER") is None


def test_an_engine_plans_what_names_ask_for() -> None:
    plan = engine_of(BADGE, WAGE, ORDER).plan(("Badge", "Remarks", "Order", "Wage"))
    assert [{one.recognizer.entity for one in asked_for} for asked_for in plan.asked] == [
        {"BADGE"},
        set(),
        set(),
        {"WAGE"},
    ]
    assert plan.asking == (0, 3)
