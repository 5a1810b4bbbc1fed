"""Places of a view in the original, also through two of them, and triggers on the matcher that scans for them."""

from __future__ import annotations

import hyperscan

from sensitive_scan.disguise import ANYWHERE, NUMERIC, View, views
from sensitive_scan.disguise.view import Change, changed, composed
from sensitive_scan.match.hiding import disguise_matcher


def _changed(text: str, *changes: Change) -> View:
    view = changed(text, changes, "test")
    assert view is not None
    return view


def test_a_change_says_something_else_where_it_stands() -> None:
    view = _changed("a--bc", Change(1, 3, " "), Change(4, 5, "xyz"))
    assert view.text == "a bxyz"
    assert view.span(0, 1) == (0, 1)
    assert view.span(1, 2) == (1, 3)
    assert view.span(2, 4) == (3, 5)


def test_no_change_is_no_view() -> None:
    assert changed("abc", [], "test") is None


def test_a_view_of_a_view_has_places_in_the_original() -> None:
    outer = _changed("x%34%31y", Change(1, 4, "4"), Change(4, 7, "1"))
    inner = _changed("x41y", Change(1, 3, "41!"))
    both = composed(outer, inner)
    assert both.text == "x41!y"
    assert [both.span(at, at + 1) for at in range(5)] == [(0, 1), (1, 7), (1, 7), (1, 7), (7, 8)]
    assert both.technique == "test, test"


def test_a_span_of_reversed_places_is_whole() -> None:
    view = View("321", [2, 1, 0], [3, 2, 1], "test")
    assert view.span(0, 2) == (1, 3)
    assert composed(view, _changed("321", Change(0, 2, "9"))).span(0, 1) == (1, 3)


def test_triggers_hit_in_one_pass_and_never_across_cells() -> None:
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    triggers = (*ANYWHERE, *NUMERIC)
    flags = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_DOTALL | hyperscan.HS_FLAG_PREFILTER
    database.compile(expressions=[one.encode() for one in triggers], flags=[flags] * len(triggers))
    hits: list[int] = []

    def scan(*cells: str) -> int:
        hits.clear()
        data = "\x1f".join(("", *cells, "")).encode()
        database.scan(data, match_event_handler=lambda _id, _start, end, _flags, _context: hits.append(end))
        return len(hits)

    for text in ("4*1*1*1*1*1*1*1", "four one one one one", "&#52;&#49;&#49;&#49;&#49;", "4\u200b111\u200b111"):
        assert list(views(text, disguise_matcher().called))
        assert scan(text)
    assert not scan("1111", "1111", "1111", "1111", "1", "1", "1", "1", "1", "1", "1", "1", "one", "one", "=31", "31")
