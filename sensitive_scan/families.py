"""Recognizers that differ from country to country in one row: passports and driving licences.

Files of ``recognizers/`` are loaded by path and cannot import each other, so what their tables share is here. A row's
own forms come first; since old, provisional and official documents are numbered otherwise, a field that names the
country's document asks for the common forms too, unless the row's number has check digits that all its forms share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from sensitive_scan.recognizer import Check, Confirm, Sample

_FEWEST_DIGITS = 2
_PLACEHOLDER_DIGITS = 5
_OTHER_PASSPORTS = "[A-Z]{1,3}[0-9]{6,8}|[0-9]{7,9}"
_OTHER_LICENCES = "[A-Z]{0,3}[0-9]{6,12}|[A-Z]{1,2}[0-9]{5,9}[A-Z]{1,2}"
_PASSPORT_LIFESPAN = "five or ten years; a new passport has a new number."
_LICENCE_LIFESPAN = "as long as the licence; most states keep it when the card is renewed."


class Row(NamedTuple):
    """One country's document.

    ``words`` are field names in its own languages, beside those that are made of ``name`` and ``adjectives``. ``check``
    gets what the general one accepts, and ``confirm`` what both accept: it is for licences whose number is an identity
    number, whose check digits would make a column of those a column of licences. ``is_strict`` leaves the common forms
    out; ``sample`` is needed where many made-up values would be somebody else's.
    """

    country: str
    name: str
    adjectives: tuple[str, ...]
    form: str
    examples: tuple[str, ...]
    words: tuple[str, ...] = ()
    lifespan: str = ""
    check: Check | None = None
    confirm: Confirm | None = None
    is_strict: bool = False
    sample: Sample | None = None
    rejects: tuple[str, ...] = ()


def passports(*rows: Row) -> tuple[Recognizer, ...]:
    """The passports of some countries; a bare ``passport`` is asked for by the generic recognizer."""
    return tuple(
        Recognizer(
            entity=f"{row.country}_PASSPORT",
            name=f"passport number ({row.name})",
            asked_pattern=row.form if row.is_strict else f"{row.form}|{_OTHER_PASSPORTS}",
            check=_check(row.check),
            confirm=row.confirm,
            fields=_names(row, ("passport",), ("passport",)),
            siblings=("nationality", "passport expiry", "visa", "date of birth"),
            confused_with="SKUs, bookings and references of the same form; a field or word must name the passport.",
            lifespan=row.lifespan or _PASSPORT_LIFESPAN,
            sample=row.sample,
            matches=row.examples,
            rejects=(f"{row.name} passport", "AB0000000", "123", *row.rejects),
        )
        for row in rows
    )


def driving_licences(*rows: Row) -> tuple[Recognizer, ...]:
    """The driving licences of some countries; a bare ``driving licence`` is asked for by the generic recognizer."""
    return tuple(
        Recognizer(
            entity=f"{row.country}_DRIVING_LICENCE",
            name=f"driving licence number ({row.name})",
            asked_pattern=row.form if row.is_strict else f"{row.form}|{_OTHER_LICENCES}",
            check=_check(row.check),
            confirm=row.confirm,
            fields=_names(
                row,
                ("driving licence", "driving license", "drivers licence", "drivers license"),
                ("driving licence", "drivers license"),
            ),
            siblings=("plate", "vehicle", "licence expiry", "licence class", "date of birth"),
            confused_with="order, phone and record numbers of the same length; a field or word must name the licence.",
            lifespan=row.lifespan or _LICENCE_LIFESPAN,
            sample=row.sample,
            matches=row.examples,
            rejects=(f"{row.name} driving licence class B", "00000000", "123", *row.rejects),
        )
        for row in rows
    )


def _names(row: Row, of_adjective: tuple[str, ...], of_name: tuple[str, ...]) -> tuple[str, ...]:
    """Field names that ask for one country's document, its name in front: two countries may share an adjective."""
    name = row.name.lower()
    named = [made for document in of_name for made in (f"{name} {document}", f"{document} {name}")]
    described = [f"{adjective} {document}" for adjective in row.adjectives for document in of_adjective]
    behind = [f"{of_adjective[0]} {adjective}" for adjective in row.adjectives]
    return tuple(dict.fromkeys((*named, *described, *behind, *row.words)))


def _check(own: Check | None) -> Check:
    """Refuses words and placeholders, and what a row's ``own`` check refuses."""

    def check(value: str) -> bool:
        digits = digits_in(value)
        if value[:2] == "RO" and value[2:] == digits:
            return False  # a VAT number of Romania, the only one of so many digits
        if len(digits) < _FEWEST_DIGITS or (len(digits) >= _PLACEHOLDER_DIGITS and is_repeated(digits)):
            return False
        return own is None or own(value)

    return check
