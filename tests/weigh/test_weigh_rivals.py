"""Candidates for the same span: what a label names is what a value is, unless nothing of that name fits it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sensitive_scan.recognizer import country_of

if TYPE_CHECKING:
    from sensitive_scan import Scanner


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        # regression: Aadhaar's check digit, which one number of twelve digits in thirteen has, beat the label
        ("philippine bank account 4286 3087 0253", "PH_BANK_ACCOUNT"),
        # regression: the form of a Singaporean identity card beat the label
        ("spain driving licence G3844557Q", "ES_DRIVING_LICENCE"),
        # regression: of the same category, but of another country
        ("identifiant france travail 0799395M", "FR_FRANCE_TRAVAIL"),
        # cards are accounts, and numbers that stand out by themselves need no name
        ("account number 4111 1111 1111 1111", "PAYMENT_CARD"),
        ("bank account number DE89370400440532013000", "IBAN"),
        # no passport has this form
        ("passport: 219-09-9999", "US_SSN"),
    ],
)
def test_the_label_decides_between_rivals(scanner: Scanner, text: str, entity: str) -> None:
    assert [finding.entity for finding in scanner.scan_text(text)] == [entity]


def test_a_stop_before_a_number_word_announces_the_next_word(scanner: Scanner) -> None:
    text = "Called on Monday, wants a demo. numero fiscal 3813847339372"
    assert [finding.entity for finding in scanner.scan_text(text)] == ["FR_NIF"]
    assert [finding.entity for finding in scanner.scan_text("acct. no 50100234567891, HDFC")] == ["BANK_ACCOUNT"]


@pytest.mark.parametrize(("entity", "country"), [("IN_PAN", "IN"), ("IBAN", ""), ("IDENTITY_CARD_MRZ", "")])
def test_the_country_of_an_entity(entity: str, country: str) -> None:
    assert country_of(entity) == country
