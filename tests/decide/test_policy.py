"""Policies: the shipped one, those in files, and what is refused."""

from __future__ import annotations

import pickle
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from sensitive_scan.decide import Policy, strictest
from sensitive_scan.decide.message import message
from sensitive_scan.errors import PolicyError
from sensitive_scan.limits import Limits
from sensitive_scan.model import CATEGORIES, Finding, Reason, Unscanned

NUMBERS = ("payment_card", "bank_account", "personal_id", "passport", "driving_licence")
WORDS = ("ethnicity", "health", "employment", "financial")


@pytest.mark.parametrize("category", NUMBERS)
def test_default_blocks_certain_numbers(category: str) -> None:
    policy = Policy.default()
    assert [policy.action(category, confidence) for confidence in (0.49, 0.5, 0.75, 0.95, 1.0)] == [
        "allow",
        "flag",
        "flag",
        "block",
        "block",
    ]


@pytest.mark.parametrize("category", WORDS)
def test_default_flags_words(category: str) -> None:
    assert {Policy.default().action(category, confidence) for confidence in (0.5, 0.8, 1.0)} == {"flag"}


def test_default_names_every_category_and_has_those_outside_the_clause_off() -> None:
    shipped = (Path(__file__).parents[2] / "sensitive_scan/decide/packs/helloleads.toml").read_text(encoding="utf-8")
    assert all(f"\n{category} " in shipped for category in CATEGORIES)
    outside = {category for category, clause in CATEGORIES.items() if "outside the vendor's clause" in clause}
    assert "date_of_birth" in outside
    assert Policy.default().categories == frozenset(CATEGORIES) - outside
    assert Policy.default().action("date_of_birth", 1.0) == "allow"


def test_a_file_states_only_what_differs(tmp_path: Path) -> None:
    file = tmp_path / "strict.toml"
    file.write_text('on_error = "block"\n[actions]\nhealth = "block"\npassport = "off"\n', encoding="utf-8")
    policy = Policy.load(file)
    assert (policy.name, policy.on_error) == ("strict", "block")
    assert policy.action("health", 0.5) == "block"
    assert policy.categories == Policy.default().categories - {"passport"}
    assert policy.actions["payment_card"] == Policy.default().actions["payment_card"]


@pytest.mark.parametrize(
    ("levels", "actions"),
    [
        ('{ certain = "block" }', ["flag", "flag", "block"]),
        ('{ possible = "allow" }', ["allow", "flag", "flag"]),
        ('{ likely = "block" }', ["flag", "block", "block"]),
        ("{}", ["flag", "flag", "flag"]),
    ],
)
def test_a_level_left_out_is_flagged_or_as_the_one_below(levels: str, actions: list[str]) -> None:
    policy = Policy.parse(f"[actions]\npassport = {levels}", "p.toml")
    assert [policy.action("passport", confidence) for confidence in (0.5, 0.75, 0.95)] == actions


@pytest.mark.parametrize(
    ("text", "key", "mend"),
    [
        ('acts = "block"', "acts", "'actions'"),
        ('[actions]\npasport = "block"', "actions.pasport", "'passport'"),
        ('[actions]\npassport = "blok"', "actions.passport", "'block'"),
        ('[actions]\npassport = { likly = "block" }', "actions.passport.likly", "'likely'"),
        ('[actions]\npassport = { likely = "off" }', "actions.passport.likely", "allow, flag, redact, block"),
        ("[actions]\npassport = 1", "actions.passport", "allow, flag, redact, block, off"),
        ('[actions]\npassport = { possible = "block", likely = "flag" }', "actions.passport.likely", "stricter"),
        ('actions = "block"', "actions", "[actions]"),
        ('on_error = "off"', "on_error", "allow, flag, redact, block"),
        ("on_error = true", "on_error", "allow, flag, redact, block"),
        ("name = 3", "name", "quotes"),
        ("a = \nb = 2", "line 1, column 5", "syntax"),
        ("[actions", "end of document", "syntax"),
        ("a = 1\na = 2 # again", "line 2, column 6", "syntax"),
    ],
)
def test_what_is_refused_names_file_key_and_mend(text: str, key: str, mend: str) -> None:
    with pytest.raises(PolicyError) as refused:
        Policy.parse(text, "tenant.toml")
    assert (refused.value.source, refused.value.key) == ("tenant.toml", key)
    assert mend in refused.value.mend
    assert str(refused.value).startswith(f"tenant.toml: {key}: ")


def test_a_syntax_error_quotes_nothing_of_the_file() -> None:
    with pytest.raises(PolicyError) as refused:
        Policy.parse("4111111111111111 = = 4242424242424242", "p.toml")
    assert "1111" not in str(refused.value)
    assert "4242" not in str(refused.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="cannot be read"):
        Policy.load(tmp_path / "none.toml")


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / "p.toml"
    file.write_bytes(b"name = '\xff'")
    with pytest.raises(PolicyError, match="UTF-8"):
        Policy.load(file)


def test_version_follows_the_content() -> None:
    first, same = (Policy.parse('[actions]\nhealth = "block"', "p.toml") for _ in range(2))
    assert first == same
    assert first.version == same.version
    assert len({first.version, Policy.default().version, Policy.parse("", "p.toml").version}) == 3


def test_with_categories_switches_on_and_off() -> None:
    policy = Policy.default().with_categories(["passport", "date_of_birth"])
    assert policy.categories == {"passport", "date_of_birth"}
    assert policy.action("date_of_birth", 0.5) == "flag"
    assert policy.action("passport", 0.96) == "block"


def test_a_policy_can_be_a_key_and_travel_between_processes() -> None:
    policy = Policy.default()
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301
    assert {policy: 1}[Policy.default()] == 1


def test_strictest() -> None:
    assert strictest(["allow", "block", "flag"]) == "block"
    assert strictest(["flag", "allow"]) == "flag"
    assert strictest([]) == "allow"


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_has_words_in_messages(category: str) -> None:
    found = Finding("E", category, "f", None, 0, 1, 0.9, (), "*", "0" * 32)
    said = message(Policy.default(), "block", [found], ())
    assert said.startswith("This was not saved. The field 'f' seems to hold ")


def test_limits_and_reasons_of_what_was_not_scanned() -> None:
    text = 'on_error = "flag"\n[limits]\npages = 7\n[unscanned]\nencrypted = "block"\nunsupported = "allow"\n'
    policy = Policy.parse(text, "tenant.toml")
    assert policy.limits == Limits(pages=7)
    parts = {reason: Unscanned("", "x", "y", reason=reason) for reason in get_args(Reason)}
    assert {reason: policy.about([part]) for reason, part in parts.items()} == {
        "encrypted": "block",
        "broken": "flag",
        "unsupported": "allow",
        "limit": "flag",
        "partial": "flag",
    }
    assert policy.about(parts.values()) == "block"
    assert policy.about([]) == "allow"
    assert policy.version != Policy.parse(text.replace("7", "8"), "tenant.toml").version


@pytest.mark.parametrize("name", [one.name for one in fields(Limits)])
def test_a_file_may_set_every_limit(name: str) -> None:
    assert Policy.parse(f"[limits]\n{name} = 5", "tenant.toml").limits == Limits(**{name: 5})


@pytest.mark.parametrize("reason", get_args(Reason))
def test_a_file_may_say_what_is_done_for_every_reason(reason: Reason) -> None:
    policy = Policy.parse(f'on_error = "flag"\n[unscanned]\n{reason} = "block"', "tenant.toml")
    assert policy.about([Unscanned("", "x", "y", reason=reason)]) == "block"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[limits]\npages = 0", "limits.pages"),
        ('[limits]\npages = "many"', "limits.pages"),
        ("[limits]\nsheets = 3", "limits.sheets"),
        ('[unscanned]\nencrypted = "stop"', "unscanned.encrypted"),
        ('[unscanned]\nlocked = "block"', "unscanned.locked"),
        ("limits = 3", "limits"),
    ],
)
def test_wrong_limits_are_refused_with_their_key(text: str, key: str) -> None:
    with pytest.raises(PolicyError) as refused:
        Policy.parse(text, "tenant.toml")
    assert refused.value.key == key
    assert refused.value.mend
