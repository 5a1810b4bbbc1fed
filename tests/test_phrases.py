"""Names and words as phrases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.phrases import is_unspaced, marked, name_words, phrase, shown, spotted_words, unmarked


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Aadhaar_No__c", ("aadhaar", "#")),
        ("aadhaarNo", ("aadhaar", "#")),
        ("AADHAAR NUMBER", ("aadhaar", "#")),
        ("PANNumber", ("pan", "#")),
        ("customerPAN", ("customer", "pan")),
        ("first-name", ("first", "name")),
        ("Account.Bank_Account__pc", ("account", "bank", "account")),
        ("IBAN2", ("iban", "2")),
        ("Número de tarjeta", ("tarjeta", "#")),
        ("driver's licence", ("drivers", "licence")),
        ("身份证号码", ("身份证号码",)),
        ("आधार संख्या", ("आधार", "संख्या")),
        ("No.", ("no",)),
        ("#", ()),
        ("", ()),
    ],
)
def test_the_words_of_a_field_name(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


def test_a_declared_phrase_and_a_field_name_compare() -> None:
    assert phrase("Social Security number") == unmarked(name_words("social_security_no__c"))
    assert phrase("Badge number") == name_words("BadgeNumber") == name_words("badge_no__c") == name_words("Badge #")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("card no", "card #"),
        ("numero de tarjeta", "tarjeta #"),
        ("cliente numero de tarjeta", "cliente # tarjeta #"),
        ("no of guests", "guests #"),
        ("bill of lading", "bill lading"),
        ("no", ""),
    ],
)
def test_a_number_is_marked_behind_its_word(text: str, words: str) -> None:
    assert " ".join(word for word, _ in marked(text.split())) == words


def test_a_word_and_its_number_are_different_phrases() -> None:
    assert phrase("patient") != phrase("patient no") == phrase("no patient") == ("patient", "#")
    assert phrase("medical record no") == phrase("medical record")
    assert shown(phrase("patient number")) == "patient no"


def test_accents_written_in_either_way_are_the_same() -> None:
    assert phrase("cre\u0301dit") == phrase("cr\u00e9dit") == ("credit",)


def test_spotted_words_say_where_they_stand() -> None:
    assert spotted_words("Card No: 12") == [("card", 0, 4), ("no", 5, 7), ("12", 9, 11)]


@given(st.text())
def test_spotted_words_are_slices_of_the_text(text: str) -> None:
    assert all(text[start:end].lower() == word for word, start, end in spotted_words(text))


@pytest.mark.parametrize(
    ("text", "answer"),
    [("番号", True), ("カード", True), ("카드", True), ("บัตร", True), ("कार्ड", False), ("card", False)],
)
def test_scripts_without_spaces(text: str, answer: bool) -> None:
    assert is_unspaced(text) is answer
