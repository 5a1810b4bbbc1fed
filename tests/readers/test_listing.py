"""What is kept of places that could not be read: bounded, and never half of the rows as if it were all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.readers import listing as listings
from sensitive_scan.readers.limits import MAX_LISTED
from sensitive_scan.readers.listing import Listing, RowPlace

if TYPE_CHECKING:
    import pytest


def rows_of_the_rest(places: list[str | RowPlace]) -> tuple[int, ...]:
    listing = Listing()
    for place in places:
        listing.add(place, "is broken", "mend it")
    rest = listing.rest()[-1]
    assert rest.problem == f"{len(places) - MAX_LISTED} more places: is broken"
    return rest.rows


def test_rows_are_told_up_to_a_bound_and_all_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listings, "MAX_NUMBERED", 30)
    places: list[str | RowPlace] = [RowPlace("a row", row) for row in range(MAX_LISTED + 30)]
    assert rows_of_the_rest(places) == tuple(range(MAX_LISTED, MAX_LISTED + 30))
    assert rows_of_the_rest([*places, RowPlace("a row", 99)]) == ()
    assert rows_of_the_rest([*places[:-1], "a place"]) == ()
