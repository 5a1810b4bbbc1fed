"""Ordinary data that looks as if it hid something: encoded text, markup, invisible characters, numbers in words.

Nothing in it is prohibited, so that whatever is found in it is a false alarm.
"""

from __future__ import annotations

import base64
from random import Random
from typing import TYPE_CHECKING
from urllib.parse import quote

from disguise_words import DIGIT_WORDS
from ordinary import phone
from sample_numbers import digits
from sample_texts import company, email, person, remark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_REGIONS = ("IN", "US", "GB", "DE", "AE", "BR", "FR", "ES")
_NAMES = ("Remarks", "Notes", "Details", "Message", "Custom Field 3", "Source")


def _phone(random: Random, form: str = "digits") -> str:
    return phone(random.choice(_REGIONS), form, random, 0)


def _words(random: Random) -> str:
    rows = DIGIT_WORDS[random.choice(tuple(DIGIT_WORDS))]
    return " ".join(rows[int(one)][0] for one in _phone(random, "national digits"))


def _prose(random: Random) -> str:
    ones = [row[0] for row in DIGIT_WORDS["English"]]
    lists = (
        "{} or {} units of type {}", "one lakh {} thousand {} hundred", "floor {}, flat {} {} {}",
        "{} {} {}, go: launch of the new plan", "between {} and {}, maybe {} of them", "{}-{} split, {} star rating",
    )  # fmt: skip
    return f"{remark(random, 6)}, " + random.choice(lists).format(*random.choices(ones, k=4))


def _entities(text: str) -> str:
    return "".join(character if character.isalpha() else f"&#{ord(character)};" for character in text)


def _html(random: Random) -> str:
    rows = "".join(f"<tr><td>{random.randrange(90)}</td><td><b>{digits(random, 5)}</b></td></tr>" for _ in range(4))
    return f"<div style='width:{digits(random, 3)}px'><p>Hi {person(random)},&nbsp;{remark(random, 8)}</p>{rows}</div>"


def _markdown(random: Random) -> str:
    number = _phone(random, "international")
    return f"**{person(random)}** called _{number}_: `{digits(random, 6)}` ~~{digits(random, 4)}~~"


def _tracked(random: Random) -> str:
    query = quote(f"{person(random)}|{company(random)}|{_phone(random, 'e164')}", safe="")
    token = base64.urlsafe_b64encode(random.randbytes(24)).decode().rstrip("=")
    return f"https://example.com/l/?u={query}&t={token}&gclid={digits(random, 19)}"


def _joined(random: Random) -> str:
    """A family in emoji, a keycap, Persian with its zero-width non-joiner, and a number with marks around it."""
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    persian = "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    return f"{remark(random, 5)} {family} {digits(random, 1)}\ufe0f\u20e3 {persian} \u200f{digits(random, 8)}\u200e"


def _separated(random: Random) -> str:
    return random.choice("|~_\u2022/").join(digits(random, 4) for _ in range(random.choice((2, 3))))


MAKERS: dict[str, Callable[[Random], str]] = {
    "base64 of bytes": lambda random: base64.b64encode(random.randbytes(random.randrange(12, 90))).decode(),
    "base64 of a sentence": lambda random: base64.b64encode(remark(random, 9).encode()).decode(),
    "base64 of a telephone number": lambda random: base64.b64encode(_phone(random).encode()).decode(),
    "a picture's data": lambda random: f"data:image/png;base64,{base64.b64encode(random.randbytes(200)).decode()}",
    "hexadecimal digest": lambda random: random.randbytes(random.choice((16, 20, 32))).hex(),
    "hexadecimal of a telephone number": lambda random: _phone(random).encode().hex(),
    "tracked address": _tracked,
    "HTML": _html,
    "HTML entities": lambda random: _entities(f"{person(random)}, {_phone(random, 'international')}"),
    "Markdown": _markdown,
    "JSON escapes": lambda random: f'{{"n":"\\u0939\\u093f {person(random)}","t":"\\u002b{_phone(random)}"}}',
    "quoted-printable": lambda random: f"Gr=C3=BC=C3=9Fe, {person(random)} =3D {email(random, 'Ann Lee', 'Acme')}=\n",
    "telephone number in words": _words,
    "number words in prose": _prose,
    "Devanagari telephone number": lambda random: "".join(chr(0x966 + int(one)) for one in _phone(random)),
    "full-width telephone number": lambda random: "".join(chr(0xFF10 + int(one)) for one in _phone(random)),
    "spaced telephone number": lambda random: " ".join(_phone(random)),
    "odd separators": _separated,
    "emoji, Persian and Arabic": _joined,
    "lists of numbers": lambda random: "\n".join(digits(random, random.choice((3, 4, 5, 6))) for _ in range(4)),
}  # fmt: skip
"""By its name how each kind of text is made."""


def cells(count: int) -> Iterator[tuple[str, dict[str, str]]]:
    """``count`` texts of each kind as records, with the kind's name; and telephone numbers in two fields."""
    for kind, make in MAKERS.items():
        random = Random(kind)  # noqa: S311 - ordinary data, no secrets
        for number in range(count):
            yield kind, {"Name": person(random), _NAMES[number % len(_NAMES)]: make(random)}
    random = Random("fields")  # noqa: S311 - as above
    for _ in range(count):
        yield "two telephone numbers", {"Phone 1": _phone(random), "Phone 2": _phone(random, "national digits")}
        yield "numbers in two fields", {"Notes": f"order {digits(random, 8)}", "Remarks": digits(random, 8)}
