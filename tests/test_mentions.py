"""Terms as they are written, and as they are read."""

from __future__ import annotations

import pytest

from sensitive_scan.catalogue import build, builtin
from sensitive_scan.errors import DeclarationError
from sensitive_scan.mentions import Mentions, Part
from tests.toys import toy


def mentions(**terms: str) -> Mentions:
    return Mentions(entity="ILL", language="en", category="health", **terms)


def test_terms_are_read_the_strongest_first() -> None:
    found = list(mentions(plain="asthma; lung cancer", telling="on dialysis", faint="stroke").terms())
    assert [term.strength for term in found] == ["telling", "plain", "plain", "faint"]
    assert found[0].parts == (Part("word", ("on",)), Part("word", ("dialysis",)))
    assert {(term.entity, term.category) for term in found} == {("ILL", "health")}


def test_every_mark_of_a_term_is_read() -> None:
    (term,) = mentions(plain="lost his/her _ leg* badly? #").terms()
    kinds = [(part.kind, part.words, part.stems, part.is_optional) for part in term.parts]
    assert kinds == [
        ("word", ("lost",), (), False),
        ("word", ("his", "her"), (), False),
        ("_", (), (), False),
        ("word", (), ("leg",), False),
        ("word", ("badly",), (), True),
        ("#", (), (), False),
    ]


def test_accents_and_capitals_are_folded_and_digits_set_apart() -> None:
    (term,) = mentions(plain="Señal T2DM").terms()
    assert [part.words for part in term.parts] == [("senal",), ("t",), ("2",), ("dm",)]


@pytest.mark.parametrize("bad", ["_ cancer", "badly? ill", "#", "on #%", "c/", "ab*"])
def test_what_cannot_be_read_is_refused_with_its_place(bad: str) -> None:
    with pytest.raises(DeclarationError, match="cannot be read"):
        list(mentions(plain=bad).terms())


def test_a_mention_of_an_unknown_entity_is_refused() -> None:
    with pytest.raises(DeclarationError, match="ILL is no entity of the category health"):
        build((toy("MEMBER", pattern="MB-[0-9]{6}"),), (mentions(plain="asthma"),))


def test_a_restricted_catalogue_mentions_its_categories_only() -> None:
    restricted = builtin().restricted(["health"])
    assert {one.category for one in restricted.mentions} == {"health"}
    assert restricted.version != builtin().version


def test_no_term_is_in_two_strengths_of_one_entity_and_language() -> None:
    for one in builtin().mentions:
        terms = [term.parts for term in one.terms()]
        twice = {parts for parts in terms if terms.count(parts) > 1}
        assert not twice, (one.source, one.entity, twice)
