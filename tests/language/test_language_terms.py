"""Terms in texts: what each part of a term matches, which of several is kept, and the words that select the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import cache
from sensitive_scan.catalogue import builtin
from sensitive_scan.language.terms import Mention, TermIndex, find, index_for, index_of, understood
from sensitive_scan.language.tokens import tokens, words
from sensitive_scan.match.anchors import TermMatcher, anchors_of
from sensitive_scan.match.expressions import SEPARATOR
from sensitive_scan.mentions import LONGEST_GAP, Mentions, Term


def terms(language: str = "en", **lists: str) -> list[Term]:
    return list(Mentions(entity="ILL", language=language, category="health", **lists).terms())


def mentions_in(text: str, index: TermIndex) -> list[Mention]:
    return find(index.called(words(text)), tokens(text))


def found(text: str, known: list[Term], languages: frozenset[str] = frozenset()) -> list[str]:
    read = tokens(text)
    mentions = understood(mentions_in(text, index_of(known)), languages)
    return [text[read.starts[one.first] : read.ends[one.stop - 1]] for one in mentions]


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("on dialysis", "He is on dialysis now", ["on dialysis"]),
        ("on dialysis", "dialysis on Monday", []),
        ("diabet*", "Diabetics and diabetes", ["Diabetics", "diabetes"]),
        ("lost his/her job", "she lost her job", ["lost her job"]),
        ("heart bypass? surgery", "heart surgery, heart bypass surgery", ["heart surgery", "heart bypass surgery"]),
        ("owes #", "owes $2,350 back rent", ["owes $2,350"]),
        ("# lpa", "now 14LPA", ["14LPA"]),
        ("behind on _ mortgage", "behind on the damn mortgage", ["behind on the damn mortgage"]),
        ("behind on _ mortgage", "behind on mortgage", ["behind on mortgage"]),
        ("behind on _ mortgage", "behind on it. Mortgage rates", []),
        ("c section", "had a C-section", ["C-section"]),
        ("t2dm", "T2DM since 2010", ["T2DM"]),
    ],
)
def test_a_term_in_a_text(term: str, text: str, expected: list[str]) -> None:
    assert found(text, terms(plain=term)) == expected


def test_of_overlapping_terms_the_strongest_is_kept_then_the_longest() -> None:
    known = terms(telling="on insulin", plain="insulin pump; insulin")
    assert found("on insulin pump", known) == ["on insulin"]
    assert found("an insulin pump", known) == ["insulin pump"]


@pytest.mark.parametrize(("text", "expected"), [("PJ-12345", []), ("PJ 12345", ["PJ 12345"]), ("pj-640", ["pj-640"])])
def test_letters_joined_to_a_long_number_are_a_code(text: str, expected: list[str]) -> None:
    assert found(text, terms(plain="pj #")) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("base64", []), ("base 64", ["base 64"]), ("base50k", ["base50k"]), ("base640", ["base640"])]
)
def test_a_short_number_joined_to_a_word_is_no_amount(text: str, expected: list[str]) -> None:
    assert found(text, terms(plain="base #")) == expected


def test_words_of_another_language_are_no_terms() -> None:
    known = terms(language="pt", plain="tea")
    assert found("a cup of tea", known, frozenset({"en"})) == []
    assert found("tem tea", known, frozenset({"pt"})) == ["tea"]
    assert found("tea", known) == ["tea"]


def written(term: Term, pick: int) -> str:
    """A text in which a term stands, with one space between words."""
    words = []
    for part in term.parts:
        if part.kind == "#":
            words.append("40")
        elif part.kind == "_":
            words.extend(["so"] * (pick % (LONGEST_GAP + 1)))
        elif not part.is_optional or pick % 2:
            options = (*part.words, *(f"{stem}ing" for stem in part.stems))
            words.append(options[pick % len(options)])
    return " ".join(words)


ALL = [term for one in builtin().mentions for term in one.terms()]
INDEX = index_of(ALL)


@settings(max_examples=300)
@given(st.sampled_from(ALL), st.integers(0, 59))
def test_every_term_is_found_where_it_stands_and_selects_its_text(term: Term, pick: int) -> None:
    text = f"Note: {written(term, pick)}, call back"
    assert any(one.term == term for one in mentions_in(text, index_of([term]))), text
    assert TermMatcher(anchors_of([term]), "regex").ends(text.encode() + SEPARATOR), text


@given(st.text(), st.sampled_from(["", "her cafe\u0301's 1,200.50/3 ", "ICH BIN \u0130 ", "\u0928\u094c a1c-2 "]))
def test_words_are_those_of_the_tokens(text: str, more: str) -> None:
    read = tokens(more + text)
    assert words(more + text) == [word for word, kind in zip(read.words, read.kinds, strict=True) if kind != "m"]


_MARKS = st.sampled_from([" ", ". ", ", ", "-", " - ", "/", "\n", ": ", "'", " so "])


@settings(max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(ALL), st.integers(0, 59)), min_size=1, max_size=3), st.data())
def test_terms_that_stand_in_a_text_are_called(picked: list[tuple[Term, int]], data: st.DataObject) -> None:
    everything = " ".join(written(*one) for one in picked).split()
    text = "".join(word + data.draw(_MARKS) for word in everything)
    called = INDEX.called(words(text))
    assert find(called, tokens(text)) == [one for one in find(ALL, tokens(text)) if one.term in called]
    assert {one.term for one in find(ALL, tokens(text))} <= set(called)


def test_a_term_is_called_where_its_words_stand_side_by_side() -> None:
    index = index_of(terms(plain="left over; left _ over; health cover"))
    called = [
        " ".join(part.words[0] if part.words else "_" for part in one.parts)
        for one in index.called(words("left early as the talks went over cover of health"))
    ]
    assert called == ["left _ over"]
    assert index.called(words("left - over")) != []


def test_an_everyday_word_selects_in_the_company_of_a_term_only() -> None:
    matcher = TermMatcher(anchors_of(terms(plain="health cover; dental cover; leukaemia")))
    data = SEPARATOR.join([b"cover letter", b"HEALTH and other cover", b"health", b"cover: dental", b"leukaemia", b""])
    assert sorted({data[: end - 1].count(SEPARATOR) for end in matcher.ends(data)}) == [1, 3, 4]


@pytest.mark.parametrize(
    "text", ["HbA1c 8.2", "HBA 1C of 8", "401k of 300,000", "401(k) balance", "T2DM", "\u201cleukaemia\u201d"]
)
def test_words_that_touch_numbers_or_marks_select_their_text(text: str) -> None:
    assert TermMatcher(anchors_of(ALL), "regex").ends(text.encode() + SEPARATOR)


def test_a_term_selects_the_cell_that_it_stands_in() -> None:
    data = SEPARATOR.join([b"Black", b"has leukaemia", b"Friday", b"leukaemia", b""])
    ends = TermMatcher(anchors_of(terms(plain="leukaemia"))).ends(data)
    assert [data[: end - 1].count(SEPARATOR) for end in ends] == [1, 3]


def test_an_index_that_was_kept_is_the_same_and_a_broken_one_made_anew() -> None:
    made = index_of(term for one in builtin().mentions for term in one.terms())
    assert index_for(builtin()) == made
    text = "her husband is on dialysis, and a stroke of luck"
    assert mentions_in(text, index_for(builtin())) == mentions_in(text, made) != []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cache, "load", lambda _: b"no index")
        discarded: list[str] = []
        patch.setattr(cache, "discard", discarded.append)
        assert index_for(builtin()) == made
        assert len(discarded) == 1
