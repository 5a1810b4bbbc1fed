"""Texts as tokens, the languages they are in, and numbers among them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.language.numbers import amount
from sensitive_scan.language.tokens import tokens
from sensitive_scan.language.tongues import ALL, NONE, spoken


@given(st.text())
def test_every_token_is_where_it_says(text: str) -> None:
    read = tokens(text)
    for word, shown, start, end in zip(read.words, read.shown, read.starts, read.ends, strict=True):
        assert text[start:end] == shown
        assert shown.lower() == word
    assert list(read.starts) == sorted(read.starts)
    assert len(read.kinds) == len(read.words) == len(read.sentences)
    missed = set(text) - set("".join(read.shown))
    assert all(character.isspace() for character in missed)


def test_words_numbers_and_marks() -> None:
    read = tokens("14LPA, BP 160/100!")
    assert read.words == ("14", "lpa", ",", "bp", "160/100", "!")
    assert read.kinds == "nwmwnm"


def test_vowel_signs_belong_to_their_word() -> None:
    assert tokens("गर्भवती हैं").words == ("गर्भवती", "हैं")
    assert tokens("புற்றுநோய்").words == ("புற்றுநோய்",)


def test_a_stop_behind_a_title_or_an_initial_ends_no_sentence() -> None:
    read = tokens("Met Dr. A. Rao. He left")
    by_word = dict(zip(read.words, read.sentences, strict=True))
    assert by_word["met"] == by_word["rao"] != by_word["he"]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("$1,640 a month", "$1,640"),
        ("1.1 lakh pa", "1.1 lakh"),
        ("Rs 38k", "Rs 38k"),
        ("28-32 k€ brut", "28-32 k€"),
        ("3 EMI", "3"),
        ("lakh", ""),
    ],
)
def test_amounts_take_their_currency_and_unit(text: str, end: str) -> None:
    read = tokens(text)
    stops = amount(read, 0)
    assert text[: read.ends[stops[0] - 1]] == end if stops else not end


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("She told me that her husband is in the hospital", "en"),
        ("unka beta hospital me hai aur abhi ghar nahi aaya", "hi-Latn"),
        ("La señora no puede venir porque está con su hijo", "es"),
        ("Não quer o plano porque ela está com a mãe", "pt"),
        ("Il ne peut pas venir avec sa femme", "fr"),
        ("Er ist nicht da und kommt mit der Frau", "de"),
        ("dia tidak bisa datang karena sudah pulang", "id"),
        ("उनके पिताजी बीमार हैं", "hi"),
        ("அவரது அம்மா", "ta"),
    ],
)
def test_the_languages_that_are_understood(text: str, language: str) -> None:
    assert language in spoken(tokens(text))


@pytest.mark.parametrize(
    "text",
    [
        "Клиент перезвонит в понедельник",
        "客户下周再联系",
        "Klient oddzwoni później, proszę przygotować ofertę cenową przed piątkiem",
    ],
)
def test_a_language_that_is_not_understood(text: str) -> None:
    assert spoken(tokens(text)) == NONE


def test_a_few_words_may_be_in_any_language() -> None:
    assert spoken(tokens("HIV positive")) == ALL


@given(st.text(st.characters(max_codepoint=127)))
def test_tokens_of_ascii_are_those_of_any_text(text: str) -> None:
    *read, _ = zip(*tokens(f"{text} é"), strict=True)
    assert read == list(zip(*tokens(text), strict=True))
