"""What decoders say of texts that were disguised here, and of ordinary ones."""

# ruff: noqa: RUF001, SIM905 - characters that look alike are meant, and lists of words read best as words

from __future__ import annotations

import base64
import html
import re
import unicodedata
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import Scanner, disguise
from sensitive_scan.disguise import ANYWHERE, FEWEST_DIGITS, NUMERIC, TooManyViewsError, View, separators, words
from sensitive_scan.match.expressions import SEPARATOR
from sensitive_scan.match.hiding import disguise_matcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sensitive_scan.disguise.decoder import Decoder

_ENGLISH = "zero one two three four five six seven eight nine".split()
_HINDI = "शून्य एक दो तीन चार पांच छह सात आठ नौ".split()
_LANGUAGES = {
    "English": _ENGLISH,
    "Hindi": _HINDI,
    "romanised Hindi": "shunya ek do teen char paanch chhe saat aath nau".split(),
    "Spanish": "cero uno dos tres cuatro cinco seis siete ocho nueve".split(),
    "French": "zero un deux trois quatre cinq six sept huit neuf".split(),
    "German": "null eins zwei drei vier funf sechs sieben acht neun".split(),
    "Portuguese": "zero um dois tres quatro cinco seis sete oito nove".split(),
}
_TRIGGERS = re.compile("|".join(f"(?:{trigger})" for trigger in ANYWHERE | NUMERIC).encode(), re.IGNORECASE | re.DOTALL)
_SEARCHES = {one: re.compile(one.encode(), re.IGNORECASE | re.DOTALL).search for one in ANYWHERE | NUMERIC}
_CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NUMBER = st.text("0123456789", min_size=13, max_size=19)


def views(text: str) -> Iterator[View]:
    return disguise.views(text, disguise_matcher().called)


def _between(*marks: str) -> Callable[[str], str]:
    """Each digit, or each four, apart by ``marks`` in turn."""

    def encode(number: str) -> str:
        first, *groups = (number[at : at + 4] for at in range(0, len(number), 4))
        return first + "".join(marks[at % len(marks)] + group for at, group in enumerate(groups))

    return encode


def _each(join: str, make: Callable[[str], str]) -> Callable[[str], str]:
    return lambda number: join.join(map(make, number))


def _spoken(words: list[str]) -> Callable[[str], str]:
    return lambda number: " ".join(words[int(digit)] for digit in number)


_DISGUISES: dict[str, Callable[[str], str]] = {
    "zero width": _each("\u200b", str),
    "word joiners, many": _each("\u2060" * 50, str),
    "soft hyphens": _each("\u00ad", str),
    "directions": _each("\u202e\u202c", str),
    "marks below": _each("", lambda digit: digit + "\u0332"),
    "keycaps": _each("", lambda digit: digit + "\ufe0f\u20e3"),
    "tags": _each("", lambda digit: chr(0xE0030 + int(digit))),
    "NUL": _each("\x00", str),
    "circled": _each("", lambda digit: _CIRCLED[int(digit)]),
    "raised": _each("", lambda digit: _RAISED[int(digit)]),
    "decimal entities": _each("", lambda digit: f"&#{ord(digit)};"),
    "hexadecimal entities": _each("", lambda digit: f"&#x{ord(digit):04x};"),
    "entities of full-width digits": _each("", lambda digit: f"&#{0xFF10 + int(digit)};"),
    "entities between": _each("&zwj;", str),
    "entities of spaces": _each("&nbsp;", str),
    "percent": _each("", lambda digit: f"%{ord(digit):02x}"),
    "percent twice": _each("", lambda digit: f"%25{ord(digit):02X}"),
    "percent of other digits": lambda number: quote("".join(chr(0x966 + int(digit)) for digit in number)),
    "JSON": _each("", lambda digit: f"\\u{ord(digit):04x}"),
    "JavaScript": _each("", lambda digit: f"\\u{{{ord(digit):x}}}"),
    "x": _each("", lambda digit: f"\\x{ord(digit):x}"),
    "octal": _each("", lambda digit: f"\\{ord(digit):03o}"),
    "names": _each("", lambda digit: f"\\N{{{unicodedata.name(digit)}}}"),
    "pairs": _each("", lambda digit: f"\\ud835\\u{0xDFCE + int(digit):x}"),
    "quoted-printable": _each("", lambda digit: f"={ord(digit):X}"),
    "soft breaks": lambda number: "=\r\n".join(number[at : at + 3] for at in range(0, len(number), 3)),
    "base64": lambda number: base64.b64encode(number.encode()).decode(),
    "base64 without padding": lambda number: base64.urlsafe_b64encode(f"my {number}".encode()).decode().rstrip("="),
    "base32": lambda number: base64.b32encode(number.encode()).decode(),
    "hexadecimal": lambda number: number.encode().hex(),
    "hexadecimal apart": lambda number: number.encode().hex(":"),
    "0x": _each(", ", lambda digit: f"0x{ord(digit):x}"),
    "codes": _each(" ", lambda digit: str(ord(digit))),
    "asterisks": _between("*"),
    "underscores": _between("_"),
    "pipes": _between("|"),
    "mixed": _between("*", " ~ "),
    "slashes": _between("/"),
    "commas": _between(","),
    "line breaks": _between("\n"),
    "tabs": _between("\t"),
    "many spaces": _between("    "),
    "dashes": _between("--"),
    "bullets": _between("•"),
    "emoji": _between("\U0001f600"),
    "brackets": lambda number: "".join(f"[{number[at : at + 3]}]" for at in range(0, len(number), 3)),
    "tags between": _between("<b>", "</b>"),
    "comments": _between("<!-- 1 -->"),
    "emphasis": _between("**"),
    "said": _between(" dash "),
    "spaced": _each(" ", str),
    "spaced by dots": _each(".", str),
    "two by two": lambda number: " ".join(re.findall("..?", number)),
    "three by three": lambda number: " ".join(re.findall("..?.?", number)),
    "reversed": lambda number: f"reversed: {number[::-1]}",
    **{name: _spoken(words) for name, words in _LANGUAGES.items()},
    "words with hyphens": _each("-", lambda digit: _ENGLISH[int(digit)]),
    "words glued": _each("", lambda digit: _ENGLISH[int(digit)]),
    "words and digits": lambda number: " ".join(
        digit if at % 2 else _ENGLISH[int(digit)] for at, digit in enumerate(number)
    ),
    "entities, then asterisks": _each("&#42;", str),
    "base64 twice": lambda number: base64.b64encode(base64.b64encode(number.ljust(16, "0").encode())).decode(),
}


def _holds(view: View, number: str) -> bool:
    return re.search("[ -]?".join(number), view.text) is not None


@pytest.mark.parametrize("name", [name for name in _DISGUISES if name != "base64 twice"])
@given(number=_NUMBER)
def test_a_disguised_number_is_in_a_view(name: str, number: str) -> None:
    text = f"my ref {_DISGUISES[name](number)} ok"
    assert number in text or any(_holds(view, number) for view in views(text)), text


def test_base64_twice_is_two_steps() -> None:
    text = _DISGUISES["base64 twice"]("4111111111111111")
    assert any(_holds(view, "4111111111111111") for view in views(text))


@pytest.mark.parametrize("name", _DISGUISES)
@given(number=_NUMBER)
def test_digits_stand_where_the_view_says(name: str, number: str) -> None:
    before = "my ref "
    disguised = _DISGUISES[name](number)
    text = f"{before}{disguised} ok"
    for view in views(text):
        assert len(view.text) == len(view.starts) == len(view.ends)
        for at, character in enumerate(view.text):
            start, end = view.span(at, at + 1)
            assert 0 <= start < end <= len(text)
            if character.isdecimal():
                assert len(before) <= start
                assert end <= len(before) + len(disguised)
        if "backwards" not in view.technique:
            assert list(view.starts) == sorted(view.starts)
            assert list(view.ends) == sorted(view.ends)


@given(st.text(alphabet=st.sampled_from("0123456789 OolISB.*|-_/,:\n\t&#;x%u\\=+<b>\u200b\u0332АВ①fourone twoMTEy()~")))
def test_a_trigger_matches_wherever_there_is_a_view(text: str) -> None:
    for view in views(text):
        assert _TRIGGERS.search(text.encode())
        assert view.text != text
        if view.text:
            start, end = view.span(0, len(view.text))
            assert 0 <= start < end <= len(text)


_FEW = st.text(alphabet=st.sampled_from("12 OolISB.*|-_/,:\n\t&#;x%u\\=+<b>\u200bАВ①fourone twoMTEyabcdn()~{}"))


@given(_FEW.filter(lambda text: sum(map(str.isdecimal, text)) < FEWEST_DIGITS))
def test_numeric_triggers_call_nothing_that_finds_a_value_in_few_digits(text: str) -> None:
    def called(some: str) -> set[Decoder]:
        data = some.encode()
        every = (ANYWHERE | NUMERIC).items()
        return {one for trigger, decoders in every if _SEARCHES[trigger](data) for one in decoders}

    assert {view.text for view in disguise.views(text, called)} == {view.text for view in views(text)}


def test_a_digit_by_name_is_decoded() -> None:
    name = r"\N{DIGIT FOUR}"
    assert f"id {'4' * 9}" in [view.text for view in views(f"id {name * 9}")]


@pytest.mark.parametrize("engine", ["regex", "hyperscan"])
def test_triggers_call_their_decoders(engine: Literal["regex", "hyperscan"]) -> None:
    called = disguise_matcher(engine).called
    assert separators.DECODER in called("4*1*1*1*1*1*1*1")
    assert called("four one") == {words.DECODER}
    assert called("a*b*c*d*e*f*g*h 1") == frozenset()


@given(st.text(alphabet=st.sampled_from("0123456789 OIl.*-/x")))
def test_a_kind_without_triggers_has_none_in_any_of_its_cells(text: str) -> None:
    numeric = disguise_matcher().numeric
    blanked = re.sub("[0-9]", "0", text).encode()
    assert numeric.wants(blanked) or not numeric.called(text.encode() + SEPARATOR)


_ORDINARY = (
    "EA56AB7062",
    "+91 98765 43210", "(020) 7946-0958", "+1 (415) 555-0132", "98765 43210 / 98765 43211", "9876543210, 9876543211",
    "9876543210\n9876543211", "+33 1 23 45 67 89", "06.12.34.56.78", "2024-05-01 10:30", "2024-05-01T10:30:00Z",
    "01/05/2024 - 02/05/2024", "2024-05-01 10:30:45.123", "01.05.2024", "1,234,567.89", "12,34,567.00",
    "192.168.10.120", "192.168.1.10, 192.168.1.11", "v1.2.3.4", "INV/2024-25/00123", "LD-821696", "ORD2330402752",
    "Привет, Москва 12345678", "кв. 25, тел. 79161234567", "Ελλάδα 2109876543", "José Núñez 9876543210",
    "Rupees forty five thousand six hundred", "one or two of three, maybe four", "twenty twenty four",
    "https://example.com/a%20b?id=1234&x=30%25", "10% 20% 30%", "a@b.example, c@d.example", "MH 12 AB 1234",
    "27AAPFU0939F1ZV", "550e8400-e29b-41d4-a716-446655440000", "100 m²", "10 x 20 x 30 cm", "☎️ +91 98765 43210",
    "C:\\data\\2024\\report", "R&D 2024; Q&A 2025", "4111 1111 1111 1111", "2330402752001234",
    "<p>Call 98765 43210</p>", '{"id": 12345678, "n": 2}', "5:30 pm, 6:30 pm", "\u202a+91 98765 43210",
)  # fmt: skip


@pytest.mark.parametrize("text", _ORDINARY)
def test_ordinary_texts_have_no_view_and_hardly_hit_a_trigger(text: str) -> None:
    assert list(views(text)) == []
    if not re.search("thousand|twenty|EA56|\n", text):
        assert not _TRIGGERS.search(text.encode())


def test_words_around_a_number_stay() -> None:
    (view, *_) = views("card &#52;&#49;&#49;&#49;&#49;&#49;, thanks")
    assert view.text == "card 411111, thanks"
    assert view.span(5, 11) == (5, 35)
    assert view.technique == "HTML entities"


def test_a_number_beside_another_keeps_its_groups_in_one_view() -> None:
    assert "card 4111 1111 1111 1111 12 25" in [view.text for view in views("card 4111*1111*1111*1111 12/25")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("pin double four triple 1 two", "pin 441112"),
        ("forty-one eleven eleven eleven", "41111111"),
        ("fifty oh twenty-two nine", "500229"),
        ("card 4lll 1111 OO11 1111", "card 4111 1111 0011 1111"),
        ("id B111 O111 11l1 1111", "id 8111 0111 1111 1111"),
        ("pan АВСРЕ1234F", "pan ABCPE1234F"),
        ("4111 1111 1111 111О", "4111 1111 1111 111O"),
        ("pan \U0001d400\U0001d401\U0001d402\U0001d40f\U0001d4041234F", "pan ABCPE1234F"),
        ("pan A B C P E 1 2 3 4 F", "pan ABCPE1234F"),
        ("pan AB*CP*E1234*F", "pan ABCPE1234F"),
        ("pan 41424350453132333446", "pan ABCPE1234F"),
        ("4111+1111+1111+1111", "4111 1111 1111 1111"),
        ("%34111%201111+1111+1111", "4111 1111 1111 1111"),
        ("reversed 1111 1111 1111 1114", "reversed 4111 1111 1111 1111"),
        ("ek2teen4paanch chhe7", "1234567"),
        ("card 4111 1111 ...\n1111 1111", "card 4111 1111 1111 1111"),
        ("ids 219474729483219474729483", "ids 219474729483 219474729483"),
        ("ssn 219*09*9999", "ssn 219 09 9999"),
        ("ssn 219/09/9999", "ssn 219 09 9999"),
    ],
)
def test_what_disguised_texts_say(text: str, says: str) -> None:
    assert says in [view.text for view in views(text)]


def test_entities_are_as_the_standard_library_has_them() -> None:
    text = "a &lt;b&gt; &#50;&#51;&#52;&#53;&eacute;&bogus;"
    (view, *_) = views(text)
    assert view.text == html.unescape(text)


_LONG = 20_000
_HOSTILE = (
    "&#4", "&#49;", "%25", "%31", "\\", "\\u0031", "=3", "=31", "\u200b", "1\u200b", "1\u0332", "MTEx", "GEYT",
    "31 ", "49 ", "1*", "1 ", "11*", "<", "1<", "<b>", "1<!--", "/*", "1/*", "one ", "one", "double ", "1O", "O",
    "1l ", "1 -", "1" * 19, "1111 1111 1111 1114 ", "revers 123 ", "А1", "①", "A*B1*", "0x31 ", "\U000e0031", "_",
    "1_", "\n1", "1\n", "а", "=\n",
)  # fmt: skip


@pytest.mark.parametrize("part", _HOSTILE)
def test_what_is_decoded_of_a_hostile_text_is_bounded(part: str) -> None:
    text = (part * _LONG)[:_LONG]
    found = list(views(text))
    assert len(found) <= 48
    assert sum(len(view.text) for view in found) <= 32 * len(text)


def _many_disguises() -> str:
    random = Random(3)  # noqa: S311 - test data
    parts = [encode("".join(random.choices("0123456789", k=16))) for encode in _DISGUISES.values() for _ in range(20)]
    random.shuffle(parts)
    return " and ".join(parts)


def _until_too_many(text: str) -> Iterator[View]:
    with suppress(TooManyViewsError):
        yield from views(text)


def test_many_disguises_at_once_are_bounded() -> None:
    text = _many_disguises()
    with pytest.raises(TooManyViewsError):
        list(views(text))
    found = list(_until_too_many(text))
    assert 0 < len(found) <= 48
    assert sum(len(view.text) for view in found) <= 32 * len(text)
    assert len({view.text for view in found}) == len(found)


def test_too_many_disguises_hide_no_plain_value_and_are_told() -> None:
    text = f"card 4111 1111 1111 1111 and {_many_disguises()}"
    scanner = Scanner()
    verdict = scanner.scan_record({"Name": "Ann", "Notes": text})
    report = scanner.scan_table({"Name": ["Ann", "Bob"], "Notes": ["", text]})
    assert ("PAYMENT_CARD", 5, 24) in {(one.entity, one.start, one.end) for one in verdict.findings}
    assert ("PAYMENT_CARD", 5, 24, 1) in {(one.entity, one.start, one.end, one.row) for one in report.findings}
    told = "more of this cell may be in disguise than is looked behind"
    assert [(one.where, one.problem) for one in verdict.errors] == [("field 'Notes'", told)]
    assert [(one.where, one.problem) for one in report.unscanned] == [("row 1, column 'Notes'", told)]
