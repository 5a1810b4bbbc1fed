"""Paragraphs out of lines: what goes on is joined, a label keeps its value, rows of tables stay rows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.readers.documents.paragraphs import paragraphs

WIDE = "The customer called about the order and asked when it would come, and then"


def texts(*lines: str) -> list[str]:
    return [text for _, text in paragraphs(lines)]


def test_a_sentence_goes_on_in_the_next_line() -> None:
    assert texts(WIDE, "nothing happened.", "Next.") == [f"{WIDE} nothing happened.", "Next."]


def test_a_number_goes_on_the_sentence_before() -> None:
    before = "Please note that the number of the card that was given to us is"
    assert texts(before, "4111 1111 1111 1111, and it is valid") == [f"{before} 4111 1111 1111 1111, and it is valid"]


def test_a_sentence_that_has_ended_does_not_go_on() -> None:
    assert texts(f"{WIDE} it ended.", "Another one.") == [f"{WIDE} it ended.", "Another one."]


def test_a_hyphen_at_a_line_end_goes_within_a_word_and_stays_in_a_code() -> None:
    assert texts("he had dia-", "betes") == ["he had diabetes"]
    assert texts("the code is AB-", "1234") == ["the code is AB-1234"]
    assert texts("it was Anna-", "Maria") == ["it was Anna-Maria"]
    assert texts("a -", "b") == ["a -", "b"]


@pytest.mark.parametrize(
    ("label", "value"), [("Passport No", "X1234567"), ("Passport No:", "X1234567"), ("Name:", "Anna Schmidt")]
)
def test_a_label_keeps_its_value(label: str, value: str) -> None:
    assert texts("Title of it", label, value, "Other") == ["Title of it", f"{label}\n{value}", "Other"]


def test_a_label_has_one_value_and_another_label_is_none() -> None:
    assert texts("Passport No", "X1234567", "Y7654321") == ["Passport No\nX1234567", "Y7654321"]
    assert texts("Name:", "Passport No:", "X1234567") == ["Name:", "Passport No:\nX1234567"]


def test_a_page_number_is_no_value() -> None:
    assert texts("Submit", "1") == ["Submit", "1"]


def test_rows_of_a_table_stay_alone() -> None:
    rows = [f"{n} Anna Schmidt of the town 4111 1111 1111 1111 05/27 100.00" for n in range(5)]
    assert texts(*rows) == rows
    names = ["Belgium 11.5 30,689 Brussels Dutch, French, German", "Czech Republic 10.7 78,866 Prague Czech, Bohemia"]
    assert texts(*names) == names


def test_the_lines_of_a_machine_readable_zone_stay_together() -> None:
    zone = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]
    assert texts("Specimen of a card.", *zone, "Signature") == ["Specimen of a card.", "\n".join(zone), "Signature"]


def test_lines_are_numbered_with_the_blank_ones() -> None:
    assert list(paragraphs(["", "One.", "  ", "Two.", WIDE, "and"])) == [(1, "One."), (3, "Two."), (4, f"{WIDE} and")]


def test_no_text_grows_without_end() -> None:
    assert max(map(len, texts(*[WIDE] * 5000))) < 21_000


@given(st.lists(st.text(st.sampled_from("abX 1<-:.,\u00ad\ud800é"), max_size=90)))
def test_nothing_is_lost_and_numbers_grow(lines: list[str]) -> None:
    found = list(paragraphs(lines))

    def kept(texts: list[str]) -> str:
        return "".join("".join(texts).split()).translate(dict.fromkeys(map(ord, "-\u00ad")))

    assert kept([text for _, text in found]) == kept(lines)
    assert all(first < second for (first, _), (second, _) in pairwise(found))
