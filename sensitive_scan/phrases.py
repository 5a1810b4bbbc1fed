"""Names and words as phrases: how a field name, a label or a window of text is split into comparable words."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING

import regex

from sensitive_scan.fold import fold
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

Phrase = tuple[str, ...]
"""Lower-case words without accents, punctuation and filler words; :data:`NUMBER` stands for a word like "no"."""

Spotted = list[tuple[str, int, int]]
"""Words of a text, each with its start and end."""

NUMBER = "#"
"""The mark behind a word that is said to be a number: ``patient no`` is ``("patient", "#")``, and no patient."""
NUMBER_WORDS = frozenset("no nr num number nbr numero nummer numer nomor # \u2116".split())  # noqa: SIM905
_ARTICLES = frozenset("of the der die de du da do des la le el los".split())  # noqa: SIM905
_STOPS = frozenset(".!?;:,)\n")
FILLERS = NUMBER_WORDS | _ARTICLES
"""Words that a phrase of several words has or has not without meaning another thing."""

_SUFFIX = late_pattern(r"__(?:c|pc|r|s|x|b)$")
_WORD = late_pattern(
    # a run of capitals before a capitalised word, a capitalised or lower-case word, digits, a run of another script
    r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[#\u2116]|[\p{L}\p{M}--[A-Za-z]]+",
    flags=regex.VERSION1,
)
_PLAIN_WORD = late_pattern(r"[A-Za-z]+|[0-9]+|[#\u2116]|[\p{L}\p{M}--[A-Za-z]]+", flags=regex.VERSION1)
_SPOTTED_WORD = late_pattern(
    # a possessive belongs to its word; what is elided before a word does not
    r"[A-Za-z]+(?:['\u2019]s(?![A-Za-z]))?|[0-9]+|[#\u2116]|[\p{L}\p{M}--[A-Za-z]]+",
    flags=regex.VERSION1,
)
_LONGEST_ELIDED = 2
_APOSTROPHES = ("'", "\u2019")
_ELISION = late_pattern(r"\b(?:[cdjlmnst]|qu)['\u2019](?=\p{L})", regex.IGNORECASE)
_POSSESSIVE = late_pattern(r"(?<=\p{L})['\u2019](?=s\b)", regex.IGNORECASE)
_ASCII_WORD = re.compile("[a-z]+|[0-9]+|#")
_UNSPACED = late_pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Hangul}]")


def is_unspaced(text: str) -> bool:
    """Whether ``text`` is in a script that writes no spaces between words, so that words are found as substrings."""
    return not text.isascii() and _UNSPACED.search(text) is not None


@functools.lru_cache(maxsize=65536)
def phrase(text: str) -> Phrase:
    """The words of a short text such as a declared field name: lower-case, folded, without fillers.

    A single word that is said to be a number keeps the mark of it, and so does one before others (``my number card``);
    several words say enough without a number before or behind them.
    """
    if text.isascii() and text.replace(" ", "").isalpha():
        words = text.lower().split()
    else:
        words = [word.lower() for word in _PLAIN_WORD.findall(_folded(text))]
    kept = tuple(NUMBER if word in NUMBER_WORDS else word for word in words if word not in _ARTICLES)
    significant = unmarked(kept)
    if len(significant) == 1 and len(kept) > 1:
        return *significant, NUMBER
    if len(significant) > 1:
        first, last = kept.index(significant[0]), len(kept) - kept[::-1].index(significant[-1])
        return kept[first:last]
    return significant or tuple(words)


def has_inner_filler(text: str) -> bool:
    """Whether a declared text has a filler between its words (``date of birth``, ``carte d'identité``)."""
    return "'" in text or any(word in FILLERS for word in text.lower().split()[1:-1])


@functools.lru_cache(maxsize=8192)
def name_words(name: str) -> Phrase:
    """The words of a field name as systems export it: ``Aadhaar_No__c`` and ``aadhaarNo`` are ``("aadhaar", "#")``."""
    words = [word.lower() for word in _WORD.findall(_folded(_SUFFIX.sub("", name)))]
    return tuple(word for word, _ in marked(words)) or tuple(word for word in words if word.isalnum())


def marked(words: Sequence[str], breaks: Container[int] = ()) -> list[tuple[str, int]]:
    """The words without fillers, each with its index, and the mark of a number behind the words that have one.

    A number belongs to the word before it (``card no``), and to the one behind it if there is none before or an
    article follows (``numero de tarjeta``); to both where a stop lies before it (``a demo. numero cni``), which may end
    a sentence or an abbreviation. ``breaks`` are the indices of the words behind a stop.
    """
    found: list[tuple[str, int]] = []
    is_announced = False
    for index, word in enumerate(words):
        if word in NUMBER_WORDS:
            if found and found[-1][0] != NUMBER:
                found.append((NUMBER, index))
            is_announced = not found or index in breaks or any(one in _ARTICLES for one in words[index + 1 : index + 2])
        elif word not in _ARTICLES:
            found.append((word, index))
            if is_announced:
                found.append((NUMBER, index))
                is_announced = False
    return found


def marked_in(text: str, spotted: Spotted) -> list[tuple[str, int]]:
    """:func:`marked` for the words of a text, where a number word behind a stop announces what follows too."""
    breaks = {
        index
        for index, (word, start, _) in enumerate(spotted)
        if index and word in NUMBER_WORDS and not _STOPS.isdisjoint(text[spotted[index - 1][2] : start])
    }
    return marked([word for word, _, _ in spotted], breaks)


def unmarked(words: Phrase) -> Phrase:
    """``words`` without the marks of numbers."""
    return tuple([word for word in words if word != NUMBER]) if NUMBER in words else words


def shown(words: Phrase) -> str:
    """``words`` as people read them."""
    return " ".join("no" if word == NUMBER else word for word in words)


def spotted_words(text: str) -> Spotted:
    """Every word of a text with its start and end, for phrases near a candidate; fillers included."""
    if text.isascii() and "'" not in text:
        return [(match[0], match.start(), match.end()) for match in _ASCII_WORD.finditer(text.lower())]
    if "'" not in text and "\u2019" not in text:
        return [(match[0].lower(), match.start(), match.end()) for match in _PLAIN_WORD.finditer(text)]
    words = []
    for match in _SPOTTED_WORD.finditer(text):
        if len(match[0]) <= _LONGEST_ELIDED and text[match.end() : match.end() + 1] in _APOSTROPHES:
            continue
        word = match[0].replace("'", "").replace("\u2019", "").lower()
        words.append((word, match.start(), match.end()))
    return words


def _folded(text: str) -> str:
    plain = fold(unicodedata.normalize("NFC", text)).replace("°", "o")
    return _POSSESSIVE.sub("", _ELISION.sub("", plain)) if "'" in plain or "\u2019" in plain else plain
